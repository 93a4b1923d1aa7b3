import { fromKysely, PgBoss } from 'pg-boss';
import type { OpenDatabase } from '../db/dialect.ts';
import type { NoticeIds } from '../db/notice.queries.ts';
import type { AppParts } from '../http/parts.ts';
import type { NoticeQueue } from '../notices/notice-queue.ts';

/** The queue of notices to be sent. A job says which one, and no more; when it is tried, and how often, is the notice's own row to say. */
export const NOTICES = 'notices';

/** The queue of a notice that is looked at again: at most one job of each waits. */
const jobOf = ({ id }: NoticeIds) => ({ singletonKey: id });

/** A queue of jobs that is open: they can be put in. What works them is `startJobs`. */
export interface JobQueue {
  readonly boss: PgBoss;
  readonly notices: NoticeQueue;
  /** Puts notices in that are due again, or that a process left behind which was killed. */
  putAgain(notices: readonly NoticeIds[]): Promise<void>;
  /** Waits for the job that is at work, and takes no more; what is put in after that waits for the next start. */
  close(): Promise<void>;
}

/** Opens the queue of jobs, which is kept in the database. */
export const openJobQueue = async ({ jobStore }: Pick<OpenDatabase, 'jobStore'>, log: AppParts['log']): Promise<JobQueue> => {
  const boss = new PgBoss({ ...jobStore, application_name: 'wadul-jobs', max: 2 });
  boss.on('error', (error) => log.warn({ error: error.name }, 'the job queue had a failure'));
  await boss.start();
  // Known from here on: to ask for it inside a transaction would wait for PGlite's one connection, which that transaction has.
  await boss.createQueue(NOTICES, { policy: 'short', retryLimit: 0, expireInSeconds: 15 * 60, deleteAfterSeconds: 60 * 60 });
  return {
    boss,
    notices: { put: async (trx, { officeId, id }) => void (await boss.send(NOTICES, { officeId, id }, { ...jobOf({ officeId, id }), db: fromKysely(trx.withoutPlugins()) })) },
    putAgain: async (notices) => {
      for (const notice of notices) await boss.send(NOTICES, notice, jobOf(notice));
    },
    close: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
};
