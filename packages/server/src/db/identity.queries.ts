import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { LinkedIdentity, ProviderRequest } from './identity.table.ts';
import type { OfOfficer } from './second-factor.queries.ts';
import { inTransaction } from './transaction.ts';

/** Notes that somebody is sent to the provider, and clears away those who did not come back in time. */
export const insertProviderRequest = async (db: Kysely<Database>, request: ProviderRequest): Promise<void> => {
  await db.deleteFrom('providerRequest').where('officeId', '=', request.officeId).where('expiresAt', '<=', request.createdAt).execute();
  await db.insertInto('providerRequest').values(request).execute();
};

/** Takes what waits for somebody's return, once. */
export const takeProviderRequest = (db: Kysely<Database>, officeId: string, stateHash: Uint8Array, now: Date): Promise<ProviderRequest | undefined> =>
  db.deleteFrom('providerRequest').where('officeId', '=', officeId).where('stateHash', '=', stateHash).where('expiresAt', '>', now).returningAll().executeTakeFirst();

/** Whose identity it is in this office. */
export const findIdentity = (db: Kysely<Database>, officeId: string, { issuer, subject }: Pick<LinkedIdentity, 'issuer' | 'subject'>): Promise<LinkedIdentity | undefined> =>
  db.selectFrom('linkedIdentity').selectAll().where('officeId', '=', officeId).where('issuer', '=', issuer).where('subject', '=', subject).executeTakeFirst();

/** The identity of an officer, at any provider. */
export const findIdentityOfOfficer = (db: Kysely<Database>, { officeId, officerId }: OfOfficer): Promise<LinkedIdentity | undefined> =>
  db.selectFrom('linkedIdentity').selectAll().where('officeId', '=', officeId).where('officerId', '=', officerId).executeTakeFirst();

/** Takes an officer's identity away; answers whether there was one. */
export const unlinkIdentity = async (db: Kysely<Database>, { officeId, officerId }: OfOfficer): Promise<boolean> => {
  const gone = await db.deleteFrom('linkedIdentity').where('officeId', '=', officeId).where('officerId', '=', officerId).executeTakeFirst();
  return gone.numDeletedRows === 1n;
};

/** Undoes a linking. */
class TakenError extends Error {
  override readonly name = 'TakenError';
}

/** Links an officer with an identity, in the place of the one they had; answers whether it was free: one that is another officer's changes nothing. */
export const linkIdentity = async (db: Kysely<Database>, identity: LinkedIdentity): Promise<boolean> => {
  try {
    await inTransaction(db, async (trx) => {
      await unlinkIdentity(trx, identity);
      const added = await trx.insertInto('linkedIdentity').values(identity).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
      if (added.numInsertedOrUpdatedRows !== 1n) throw new TakenError();
    });
    return true;
  } catch (error) {
    if (error instanceof TakenError) return false;
    throw error;
  }
};
