import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';

/** Something that was tried: whose, hashed; when; and for how long tries are counted together. */
export interface Attempt {
  readonly officeId: string;
  readonly subjectHash: Uint8Array;
  readonly at: Date;
  readonly windowSeconds: number;
}

/**
 * Counts one try and answers how many there were in this window, itself included, and when the window began. One statement, so that parallel tries each get their own number:
 * count first, look at the number, then check the password or the secret. Outside of a transaction, which would undo the count.
 */
export const countAttempt = (db: Kysely<Database>, { officeId, subjectHash, at, windowSeconds }: Attempt): Promise<{ count: number; windowStart: Date }> => {
  const windowOver = sql<boolean>`attempt.window_start <= ${new Date(at.getTime() - windowSeconds * 1000)}`;
  return db
    .insertInto('attempt')
    .values({ officeId, subjectHash, windowStart: at, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['officeId', 'subjectHash']).doUpdateSet({
        count: sql<number>`case when ${windowOver} then 1 else attempt.count + 1 end`,
        windowStart: sql<Date>`case when ${windowOver} then excluded.window_start else attempt.window_start end`,
      }),
    )
    .returning(['count', 'windowStart'])
    .executeTakeFirstOrThrow();
};

/** Forgets the tries after one that was right. */
export const forgetAttempts = async (db: Kysely<Database>, officeId: string, subjectHash: Uint8Array): Promise<void> => {
  await db.deleteFrom('attempt').where('officeId', '=', officeId).where('subjectHash', '=', subjectHash).execute();
};

/** Clears away counters whose window began before an instant. */
export const deleteAttemptsBefore = async (db: Kysely<Database>, officeId: string, before: Date): Promise<void> => {
  await db.deleteFrom('attempt').where('officeId', '=', officeId).where('windowStart', '<', before).execute();
};
