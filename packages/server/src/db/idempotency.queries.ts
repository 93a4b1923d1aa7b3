import type { Kysely, Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { GivenAnswer } from './idempotency.table.ts';

/** The answer that was given under this key, if any. */
export const findGivenAnswer = (db: Kysely<Database>, officeId: string, keyHash: Uint8Array): Promise<GivenAnswer | undefined> =>
  db.selectFrom('idempotency').selectAll().where('officeId', '=', officeId).where('keyHash', '=', keyHash).executeTakeFirst();

/**
 * Claims a key for the answer that this transaction is about to make true; first of all its writes, so that a twin waits here.
 * `false`: the key is taken (the twin was first): throw, and answer with `findGivenAnswer`.
 */
export const claimKey = async (trx: Transaction<Database>, answer: GivenAnswer): Promise<boolean> => {
  const claimed = await trx
    .insertInto('idempotency')
    .values(answer)
    .onConflict((conflict) => conflict.columns(['officeId', 'keyHash']).doNothing())
    .returning('keyHash')
    .executeTakeFirst();
  return claimed !== undefined;
};

/** Forgets the answer that was given for a complaint. */
export const deleteAnswersOf = async (db: Kysely<Database>, officeId: string, complaintId: string): Promise<void> => {
  await db.deleteFrom('idempotency').where('officeId', '=', officeId).where('complaintId', '=', complaintId).execute();
};

/** Forgets the answers given before an instant; the same request would then file anew. */
export const deleteGivenAnswersBefore = async (db: Kysely<Database>, officeId: string, before: Date): Promise<void> => {
  await db.deleteFrom('idempotency').where('officeId', '=', officeId).where('createdAt', '<', before).execute();
};
