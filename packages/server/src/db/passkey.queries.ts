import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { PasskeyRow } from './passkey.table.ts';
import type { OfOfficer } from './second-factor.queries.ts';

/** Adds a passkey; answers whether it is new to the office. */
export const insertPasskey = async (db: Kysely<Database>, passkey: PasskeyRow): Promise<boolean> => {
  const added = await db.insertInto('passkey').values(passkey).onConflict((conflict) => conflict.columns(['officeId', 'id']).doNothing()).executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
};

export const findPasskey = (db: Kysely<Database>, officeId: string, id: string): Promise<PasskeyRow | undefined> =>
  db.selectFrom('passkey').selectAll().where('officeId', '=', officeId).where('id', '=', id).executeTakeFirst();

/** An officer's passkeys, the oldest first. */
export const listPasskeys = (db: Kysely<Database>, { officeId, officerId }: OfOfficer): Promise<PasskeyRow[]> =>
  db.selectFrom('passkey').selectAll().where('officeId', '=', officeId).where('officerId', '=', officerId).orderBy('createdAt').orderBy('id').execute();

export const countPasskeys = async (db: Kysely<Database>, { officeId, officerId }: OfOfficer): Promise<number> => {
  const { count } = await db.selectFrom('passkey').select(sql<number>`count(*)`.as('count')).where('officeId', '=', officeId).where('officerId', '=', officerId).executeTakeFirstOrThrow();
  return count;
};

/** Notes that a passkey was used; answers whether it is there still. */
export const usePasskey = async (db: Kysely<Database>, officeId: string, id: string, use: Pick<PasskeyRow, 'counter' | 'backedUp'> & { readonly lastUsedAt: Date }): Promise<boolean> => {
  const used = await db.updateTable('passkey').set(use).where('officeId', '=', officeId).where('id', '=', id).executeTakeFirst();
  return used.numUpdatedRows === 1n;
};

/** Gives an officer's passkey another name; undefined where they have none of this id. */
export const renamePasskey = (db: Kysely<Database>, { officeId, officerId }: OfOfficer, id: string, name: string): Promise<PasskeyRow | undefined> =>
  db.updateTable('passkey').set({ name }).where('officeId', '=', officeId).where('officerId', '=', officerId).where('id', '=', id).returningAll().executeTakeFirst();

/** Takes an officer's passkey away; answers whether there was one of this id. */
export const deletePasskey = async (db: Kysely<Database>, { officeId, officerId }: OfOfficer, id: string): Promise<boolean> => {
  const gone = await db.deleteFrom('passkey').where('officeId', '=', officeId).where('officerId', '=', officerId).where('id', '=', id).executeTakeFirst();
  return gone.numDeletedRows === 1n;
};

/** A challenge that was given out; `officerId` where it is for a new passkey of theirs. */
export interface Challenge {
  readonly officeId: string;
  readonly hash: Uint8Array;
  readonly officerId: string | null;
}

/** Notes a challenge, and clears away those that nobody answered in time. */
export const insertChallenge = async (db: Kysely<Database>, challenge: Challenge, { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date }): Promise<void> => {
  await db.deleteFrom('passkeyChallenge').where('officeId', '=', challenge.officeId).where('expiresAt', '<=', now).execute();
  await db.insertInto('passkeyChallenge').values({ ...challenge, expiresAt }).execute();
};

/** Takes a challenge that was given out for just this and is not too old, once. */
export const takeChallenge = async (db: Kysely<Database>, { officeId, hash, officerId }: Challenge, now: Date): Promise<boolean> => {
  const taken = await db
    .deleteFrom('passkeyChallenge')
    .where('officeId', '=', officeId)
    .where('hash', '=', hash)
    .where('officerId', officerId === null ? 'is' : '=', officerId)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return taken.numDeletedRows === 1n;
};
