import type { Filing } from '@wadul/core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { sendNotice } from '../../commands/send-notice.ts';
import type { OpenDatabase } from '../../db/dialect.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { listDueNotices, listNotices, type OpenedNotice } from '../../db/notice.queries.ts';
import { openJobQueue, type JobQueue } from '../../jobs/job-queue.ts';
import { fileOne, type FiledOne } from '../../testing/file-one.ts';
import { testLog } from '../../testing/test-log.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import type { MailSettings } from '../mail-settings.ts';
import { smtpMailer } from '../mailer.ts';
import { startMailServer, type MailServer } from './mail-server.ts';

/** A database and the queue of jobs in it. */
export interface Opened {
  readonly database: OpenDatabase;
  readonly queue: JobQueue;
}

/** A server whose mail goes to a mail server on this machine. */
export interface Notified {
  readonly server: TestServer;
  readonly mail: MailServer;
  readonly queue: JobQueue;
  file(change?: Partial<Filing>): Promise<FiledOne>;
  /** Tries to send all of the office's that is due now. */
  sendDue(stopping?: AbortSignal, settings?: MailSettings): Promise<void>;
  noticesOf(id: string): Promise<OpenedNotice[]>;
}

/** Describes the same behaviour on both engines, each with a queue of jobs that is open. */
export const describeWithQueue = (subject: string, tests: (opened: () => Opened) => void): void =>
  describeOnEachEngine(subject, (database) => {
    let queue: JobQueue;
    beforeAll(async () => {
      queue = await openJobQueue(database(), testLog().log);
    });
    afterAll(() => queue.close());
    tests(() => ({ database: database(), queue }));
  });

/** Starts one, with an office of its own; its mail server is stopped when the test ends. */
export const startNotified = async ({ database, queue }: Opened, options: Parameters<typeof startTestServer>[1] = {}): Promise<Notified> => {
  const mail = await startMailServer();
  onTestFinished(() => mail.stop());
  const server = await startTestServer(database, { ...options, parts: { outbox: queue.notices, ...options.parts } });
  const { parts, office } = server;
  return {
    server,
    mail,
    queue,
    file: (change) => fileOne(server, change),
    sendDue: async (stopping, settings = mail.settings) => {
      const due = (await listDueNotices(parts.db, new Date(parts.now()), 1000)).filter(({ officeId }) => officeId === office.id);
      for (const ids of due) await sendNotice(parts, { mailer: smtpMailer(settings), from: settings.from, ...(stopping && { stopping }) }, ids);
    },
    noticesOf: (id) => listNotices(parts, office.id, id),
  };
};
