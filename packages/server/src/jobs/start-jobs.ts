import { sweepUploads } from '../attachments/sweep-uploads.ts';
import { forgetOld } from '../commands/forget-old.ts';
import { keepLogs } from '../commands/keep-log.ts';
import { lookUpOld } from '../commands/look-up-old.ts';
import { sendNotice, type Sending } from '../commands/send-notice.ts';
import { sweepDeadlines } from '../commands/sweep-deadlines.ts';
import { listDueNotices, type NoticeIds } from '../db/notice.queries.ts';
import type { AppParts } from '../http/parts.ts';
import { NOTICES, type JobQueue } from './job-queue.ts';
import { keepKeys, noteMissing } from './keep-keys.ts';

/** The queue of the deadline sweep. */
export const SWEEP = 'deadline-sweep';

/** The queue of the job that brings what happened into the offices' logs. */
export const LOGS = 'office-logs';

/** The queue of the daily backup. */
export const BACKUP = 'backup';

/** Running jobs. */
export interface Jobs {
  /** Waits for the job that is at work, and takes no more. */
  stop(): Promise<void>;
}

/** What jobs do beside the sweep, each where it is there. */
export interface Duties {
  /** The keys are looked after that are kept in this file. */
  readonly keysFile?: string | undefined;
  /** Asked every hour, and once now. */
  readonly backUpIfDue?: (() => Promise<void>) | undefined;
  /** Notices are sent by it. */
  readonly mail?: Pick<Sending, 'mailer' | 'from'> | undefined;
}

/** How often every process reads the key ring anew, in milliseconds: one of them alone does the sweep. */
const READING_KEYS = 5 * 60_000;

/** How often a process looks for a job, in seconds; what is due is due at the end of a day, and a notice is awaited by nobody. */
const POLLING_SECONDS = { sweep: 15, notices: 5, logs: 60, backup: 60 } as const;

/** How many notices a job takes at once, and how many a sweep puts in again. */
const NOTICES_AT_ONCE = { sent: 10, putAgain: 1000 } as const;

/** Milliseconds that a mail server which is slow has left when the server stops; what it took by then is written down. */
const LAST_MOMENTS = 7_000;

type Quietly = (work: Promise<unknown>, story: string) => Promise<void>;

/** Sends the notices that are put in; answers what stops it. */
const startSending = async (parts: AppParts, { boss }: JobQueue, mail: NonNullable<Duties['mail']>, quietly: Quietly): Promise<() => void> => {
  const [closing, stopping] = [new AbortController(), new AbortController()];
  await boss.work<NoticeIds>(NOTICES, { pollingIntervalSeconds: POLLING_SECONDS.notices, batchSize: NOTICES_AT_ONCE.sent, burstWhenBatchFull: true }, async (jobs) => {
    for (const { data } of jobs) {
      if (closing.signal.aborted) return; // the next sweep puts the others in again
      await quietly(sendNotice(parts, { ...mail, stopping: stopping.signal }, data), 'a notice could not be looked after');
    }
  });
  return () => {
    closing.abort();
    setTimeout(() => stopping.abort(), LAST_MOMENTS).unref();
  };
};

/**
 * Runs the deadline sweep every five minutes, and once now for what fell due while no server ran; brings what happened into the offices' logs every night, and once now. The schedule is kept in the database: of several servers on
 * one database one does each sweep. With each sweep notices that are due again are put in.
 */
export const startJobs = async (parts: AppParts, queue: JobQueue, { keysFile, backUpIfDue, mail }: Duties = {}): Promise<Jobs> => {
  const quietly: Quietly = async (work, story) => void (await work.catch((error: unknown) => parts.log.error({ error: error instanceof Error ? error.name : typeof error }, story)));
  const putDue = async (): Promise<void> => queue.putAgain(await listDueNotices(parts.db, new Date(parts.now()), NOTICES_AT_ONCE.putAgain));
  if (keysFile !== undefined) await quietly(noteMissing(parts, keysFile), 'destroyed keys could not be noted');
  const { boss } = queue;
  await boss.createQueue(SWEEP, { policy: 'stately', retryLimit: 0, expireInSeconds: 5 * 60, deleteAfterSeconds: 24 * 60 * 60 });
  await boss.schedule(SWEEP, '*/5 * * * *');
  await boss.send(SWEEP); // before the worker, whose first look is then not in vain
  if (mail) await putDue();
  const stopSending = mail && (await startSending(parts, queue, mail, quietly));
  await boss.work(SWEEP, { pollingIntervalSeconds: POLLING_SECONDS.sweep }, async () => {
    const { events, failures } = await sweepDeadlines(parts, parts.now());
    if (mail) await quietly(putDue(), 'notices could not be put in again');
    await quietly(lookUpOld(parts), 'old complaints could not be looked up');
    await forgetOld(parts, parts.now());
    await sweepUploads(parts, parts.now());
    if (keysFile !== undefined) await quietly(keepKeys(parts, keysFile, parts.now()), 'the keys could not be looked after');
    if (events > 0 || failures > 0) parts.log.info({ events, failures }, 'deadline sweep');
  });
  await boss.createQueue(LOGS, { policy: 'stately', retryLimit: 0, expireInSeconds: 60 * 60, deleteAfterSeconds: 24 * 60 * 60 });
  await boss.schedule(LOGS, '20 18 * * *');
  await boss.send(LOGS);
  await boss.work(LOGS, { pollingIntervalSeconds: POLLING_SECONDS.logs }, () => quietly(keepLogs(parts, parts.now()), 'the offices’ logs could not be kept'));
  if (backUpIfDue) {
    await boss.createQueue(BACKUP, { policy: 'stately', retryLimit: 0, expireInSeconds: 60 * 60, deleteAfterSeconds: 24 * 60 * 60 });
    await boss.schedule(BACKUP, '7 * * * *');
    await boss.send(BACKUP);
    await boss.work(BACKUP, { pollingIntervalSeconds: POLLING_SECONDS.backup }, () => backUpIfDue());
  }
  const reading = setInterval(() => void quietly(parts.keys.refresh(), 'the key ring could not be read'), READING_KEYS).unref();
  return {
    stop: async () => {
      clearInterval(reading);
      stopSending?.();
      await queue.close();
    },
  };
};
