import type { Kysely, Transaction } from 'kysely';
import type { Database } from './database.ts';

/** Keeps the hash of an office's set-up code, in the place of another. */
export const saveSetUpCode = async (db: Kysely<Database>, officeId: string, codeHash: string, madeAt: Date): Promise<void> => {
  await db
    .insertInto('setUp')
    .values({ officeId, codeHash, madeAt })
    .onConflict((conflict) => conflict.column('officeId').doUpdateSet({ codeHash, madeAt }))
    .execute();
};

/** The hash of an office's set-up code; none where it was used, or there never was one. */
export const findSetUpCode = async (db: Kysely<Database>, officeId: string): Promise<string | undefined> =>
  (await db.selectFrom('setUp').select('codeHash').where('officeId', '=', officeId).executeTakeFirst())?.codeHash;

/** Takes an office's set-up code away; answers whether it was still this one. */
export const takeSetUpCode = async (trx: Transaction<Database>, officeId: string, codeHash: string): Promise<boolean> => {
  const taken = await trx.deleteFrom('setUp').where('officeId', '=', officeId).where('codeHash', '=', codeHash).executeTakeFirst();
  return taken.numDeletedRows === 1n;
};
