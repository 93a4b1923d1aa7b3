import { sql, type Kysely } from 'kysely';
import type { RandomBytes } from '@wadul/core';
import { v7 } from 'uuid';
import { makeDataKey, unwrapDataKey, wrapDataKey, wrappedBy, type DataKey } from '../keys/data-key.ts';
import { WrongKeysError, type KeyRing } from '../keys/key-ring.ts';
import type { DataKeyPurpose, DataKeyRow } from './data-key.table.ts';
import type { Database } from './database.ts';
import type { Vault, VaultReader, VaultTransaction } from './vault.ts';

/** A key to be made; `id` is a UUID. */
export interface NewDataKey {
  readonly officeId: string;
  readonly id: string;
  readonly complaintId: string | null;
  readonly purpose: DataKeyPurpose;
  readonly createdAt: Date;
}

/** Makes a key and stores it wrapped. */
export const insertDataKey = async (db: Kysely<Database>, ring: KeyRing, row: NewDataKey, randomBytes: RandomBytes): Promise<DataKey> => {
  const key = makeDataKey(row.id, randomBytes);
  const wrapped = wrapDataKey(ring, row.officeId, key, randomBytes);
  await db.insertInto('dataKey').values({ ...row, wrapped, wrappedBy: wrappedBy(wrapped), destroyedAt: null }).execute();
  return key;
};

type WrappedKey = Pick<DataKeyRow, 'id' | 'wrapped'>;

/** Undefined stands for a destroyed one. */
const unwrapped = (ring: KeyRing, officeId: string, rows: readonly WrappedKey[]): ReadonlyMap<string, DataKey | undefined> =>
  new Map(rows.map(({ id, wrapped }) => [id, wrapped === null ? undefined : unwrapDataKey(ring, officeId, id, wrapped)]));

/** One parameter, however many. */
const among = (ids: readonly string[]) => sql<boolean>`${sql.ref('id')} = any(${`{${ids.join(',')}}`}::uuid[])`;

const wrappedKeys = async (db: Kysely<Database>, officeId: string, ids: readonly string[]): Promise<WrappedKey[]> => {
  if (ids.length === 0) return [];
  return db.selectFrom('dataKey').select(['id', 'wrapped']).where('officeId', '=', officeId).where(among(ids)).execute();
};

/** These keys by their ids; a destroyed one is absent. Throws `WrongKeysError` and `SealBrokenError`. */
export const findDataKeys = async (db: Kysely<Database>, ring: KeyRing, officeId: string, ids: readonly string[]): Promise<ReadonlyMap<string, DataKey>> =>
  new Map([...unwrapped(ring, officeId, await wrappedKeys(db, officeId, ids))].flatMap(([id, key]) => (key ? [[id, key]] : [])));

/** As `unwrapped`, and where the ring lacks a key it is read anew, once: another process may have rotated it. */
const unwrappedAnew = async ({ keys }: Pick<Vault, 'keys'>, officeId: string, rows: readonly WrappedKey[]): Promise<ReadonlyMap<string, DataKey | undefined>> => {
  try {
    return unwrapped(keys.ring(), officeId, rows);
  } catch (error) {
    if (!(error instanceof WrongKeysError)) throw error;
    await keys.refresh();
    return unwrapped(keys.ring(), officeId, rows);
  }
};

/** These keys by their ids, whichever process rotated the ring since it was read; undefined stands for a destroyed one. Throws `WrongKeysError` and `SealBrokenError`. */
export const openDataKeys = async (vault: VaultReader, officeId: string, ids: readonly string[]): Promise<ReadonlyMap<string, DataKey | undefined>> =>
  unwrappedAnew(vault, officeId, await wrappedKeys(vault.db, officeId, ids));

/** Whose key it is and what it seals: of a complaint its matter or its person; of the office (`complaintId` null) what is of no complaint. */
export type KeyOwner = { readonly officeId: string; readonly complaintId: string; readonly purpose: 'matter' | 'person' } | { readonly officeId: string; readonly complaintId: null; readonly purpose: 'office' };

const findLivingKey = async (vault: VaultReader, { officeId, complaintId, purpose }: KeyOwner): Promise<DataKey | undefined> => {
  const row = await vault.db
    .selectFrom('dataKey')
    .select(['id', 'wrapped'])
    .where('officeId', '=', officeId)
    .where('complaintId', complaintId === null ? 'is' : '=', complaintId)
    .where('purpose', '=', purpose)
    .where('wrapped', 'is not', null)
    .executeTakeFirst();
  return row && (await unwrappedAnew(vault, officeId, [row])).get(row.id);
};

/** The two keys of a new complaint, in one statement: somebody waits for it. */
export const makeComplaintKeys = async ({ db, keys, randomBytes }: VaultTransaction, { officeId, complaintId }: { officeId: string; complaintId: string }, createdAt: Date): Promise<{ matter: DataKey; person: DataKey }> => {
  const make = (purpose: 'matter' | 'person') => {
    const key = makeDataKey(v7({ msecs: createdAt.getTime(), random: randomBytes(16) }), randomBytes);
    const wrapped = wrapDataKey(keys.ring(), officeId, key, randomBytes);
    return { key, row: { officeId, id: key.id, complaintId, purpose, wrapped, wrappedBy: wrappedBy(wrapped), createdAt, destroyedAt: null } };
  };
  const [matter, person] = [make('matter'), make('person')];
  await db.insertInto('dataKey').values([matter.row, person.row]).execute();
  return { matter: matter.key, person: person.key };
};

/** A new key of this owner, or the one that somebody else made at the same instant. */
const makeKeyUnlessThere = async (vault: VaultTransaction, owner: KeyOwner, createdAt: Date): Promise<DataKey> => {
  const { db, keys, randomBytes } = vault;
  const key = makeDataKey(v7({ msecs: createdAt.getTime(), random: randomBytes(16) }), randomBytes);
  const wrapped = wrapDataKey(keys.ring(), owner.officeId, key, randomBytes);
  const row = { ...owner, id: key.id, wrapped, wrappedBy: wrappedBy(wrapped), createdAt, destroyedAt: null };
  const made = await db.insertInto('dataKey').values(row).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
  const there = made ? key : await findLivingKey(vault, owner);
  if (!there) throw new Error('A key could neither be made nor found.');
  return there;
};

/** The key with which to seal for this owner: the one there is, or a new one. */
export const keyFor = async (vault: VaultTransaction, owner: KeyOwner, now: Date): Promise<DataKey> => (await findLivingKey(vault, owner)) ?? makeKeyUnlessThere(vault, owner, now);

/** The keys of a complaint that were not destroyed: which they are, not what opens. */
export const livingKeys = (db: Kysely<Database>, officeId: string, complaintId: string): Promise<Pick<DataKeyRow, 'id' | 'purpose'>[]> =>
  db.selectFrom('dataKey').select(['id', 'purpose']).where('officeId', '=', officeId).where('complaintId', '=', complaintId).where('wrapped', 'is not', null).execute();

/** The living keys of matter and person of many complaints, by complaint. */
export const findKeysOf = async (vault: VaultReader, officeId: string, complaintIds: readonly string[]): Promise<ReadonlyMap<string, { readonly matter?: DataKey; readonly person?: DataKey }>> => {
  const isAmong = sql<boolean>`${sql.ref('complaintId')} = any(${`{${complaintIds.join(',')}}`}::uuid[])`;
  const rows = await vault.db.selectFrom('dataKey').select(['id', 'wrapped', 'complaintId', 'purpose']).where('officeId', '=', officeId).where('purpose', 'in', ['matter', 'person']).where('wrapped', 'is not', null).where(isAmong).execute();
  const keys = await unwrappedAnew(vault, officeId, rows);
  const found = Map.groupBy(rows, ({ complaintId }) => complaintId ?? '');
  return new Map([...found].map(([complaintId, those]) => [complaintId, Object.fromEntries(those.map(({ id, purpose }) => [purpose, keys.get(id)]))]));
};

/** What is known of these keys without opening them. */
export const findKeyRows = async (db: Kysely<Database>, officeId: string, ids: readonly string[]): Promise<ReadonlyMap<string, Pick<DataKeyRow, 'destroyedAt'>>> => {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('dataKey').select(['id', 'destroyedAt']).where('officeId', '=', officeId).where(among(ids)).execute();
  return new Map(rows.map(({ id, destroyedAt }) => [id, { destroyedAt }]));
};

/** The ids of every key that was destroyed. */
export const listDestroyed = async (db: Kysely<Database>): Promise<string[]> => (await db.selectFrom('dataKey').select('id').where('destroyedAt', 'is not', null).execute()).map(({ id }) => id);

/** Which of these keys were not destroyed. */
export const findLivingAmong = (db: Kysely<Database>, officeId: string, ids: readonly string[]): Promise<Pick<DataKeyRow, 'id' | 'complaintId' | 'purpose'>[]> =>
  db.selectFrom('dataKey').select(['id', 'complaintId', 'purpose']).where('officeId', '=', officeId).where(among(ids)).where('wrapped', 'is not', null).execute();

/** Destroys keys: what they sealed cannot be opened any more, by anybody. */
export const destroyDataKeys = async (db: Kysely<Database>, officeId: string, ids: readonly string[], at: Date): Promise<void> => {
  if (ids.length === 0) return;
  await db.updateTable('dataKey').set({ wrapped: null, wrappedBy: null, destroyedAt: at }).where('officeId', '=', officeId).where(among(ids)).where('wrapped', 'is not', null).execute();
};
