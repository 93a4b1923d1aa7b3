import { PgBoss } from 'pg-boss';
import { sweepUploads } from '../attachments/sweep-uploads.ts';
import { forgetOld } from '../commands/forget-old.ts';
import { sweepDeadlines } from '../commands/sweep-deadlines.ts';
import type { OpenDatabase } from '../db/dialect.ts';
import type { AppParts } from '../http/parts.ts';
import { keepKeys, noteMissing } from './keep-keys.ts';

/** The queue of the deadline sweep. */
export const SWEEP = 'deadline-sweep';

/** The queue of the daily backup. */
export const BACKUP = 'backup';

/** Running jobs. */
export interface Jobs {
  /** Waits for the job that is at work, and takes no more. */
  stop(): Promise<void>;
}

/** How often every process reads the key ring anew, in milliseconds: one of them alone does the sweep. */
const READING_KEYS = 5 * 60_000;

/** How often a process looks for a job, in seconds; what is due is due at the end of a day. */
const POLLING_SECONDS = 15;

/**
 * Runs the deadline sweep every five minutes, and once now for what fell due while no server ran. The schedule is kept in the database: of several servers on
 * one database one does each sweep. After each sweep the keys are looked after, where they are kept in a file.
 * @param backUpIfDue asked every hour, and once now
 */
export const startJobs = async (parts: AppParts, { jobStore }: Pick<OpenDatabase, 'jobStore'>, keysFile?: string, backUpIfDue?: () => Promise<void>): Promise<Jobs> => {
  const quietly = async (work: Promise<void>, story: string): Promise<void> => work.catch((error: unknown) => parts.log.error({ error: error instanceof Error ? error.name : typeof error }, story));
  if (keysFile !== undefined) await quietly(noteMissing(parts, keysFile), 'destroyed keys could not be noted');
  const boss = new PgBoss({ ...jobStore, application_name: 'wadul-jobs', max: 2 });
  boss.on('error', (error) => parts.log.warn({ error: error.name }, 'the job queue had a failure'));
  await boss.start();
  await boss.createQueue(SWEEP, { policy: 'stately', retryLimit: 0, expireInSeconds: 5 * 60, deleteAfterSeconds: 24 * 60 * 60 });
  await boss.schedule(SWEEP, '*/5 * * * *');
  await boss.send(SWEEP); // before the worker, whose first look is then not in vain
  await boss.work(SWEEP, { pollingIntervalSeconds: POLLING_SECONDS }, async () => {
    const { events, failures } = await sweepDeadlines(parts, parts.now());
    await forgetOld(parts, parts.now());
    await sweepUploads(parts, parts.now());
    if (keysFile !== undefined) await quietly(keepKeys(parts, keysFile, parts.now()), 'the keys could not be looked after');
    if (events > 0 || failures > 0) parts.log.info({ events, failures }, 'deadline sweep');
  });
  if (backUpIfDue) {
    await boss.createQueue(BACKUP, { policy: 'stately', retryLimit: 0, expireInSeconds: 60 * 60, deleteAfterSeconds: 24 * 60 * 60 });
    await boss.schedule(BACKUP, '7 * * * *');
    await boss.send(BACKUP);
    await boss.work(BACKUP, { pollingIntervalSeconds: 4 * POLLING_SECONDS }, () => backUpIfDue());
  }
  const reading = setInterval(() => void quietly(parts.keys.refresh(), 'the key ring could not be read'), READING_KEYS).unref();
  return {
    stop: async () => {
      clearInterval(reading);
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
};
