import type { Kysely } from 'kysely';
import type { RandomBytes } from '@wadul/core';
import { makeDataKey, unwrapDataKey, wrapDataKey, wrappedBy, type DataKey } from '../keys/data-key.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { DataKeyPurpose } from './data-key.table.ts';
import type { Database } from './database.ts';

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

/** These keys by their ids; a destroyed one is absent. Throws `WrongKeysError` and `SealBrokenError`. */
export const findDataKeys = async (db: Kysely<Database>, ring: KeyRing, officeId: string, ids: readonly string[]): Promise<ReadonlyMap<string, DataKey>> => {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('dataKey').select(['id', 'wrapped']).where('officeId', '=', officeId).where('id', 'in', ids).where('wrapped', 'is not', null).execute();
  return new Map(rows.map(({ id, wrapped }) => [id, unwrapDataKey(ring, officeId, id, wrapped as Uint8Array)]));
};

/** Destroys keys: what they sealed cannot be opened any more, by anybody. */
export const destroyDataKeys = async (db: Kysely<Database>, officeId: string, ids: readonly string[], at: Date): Promise<void> => {
  if (ids.length === 0) return;
  await db.updateTable('dataKey').set({ wrapped: null, wrappedBy: null, destroyedAt: at }).where('officeId', '=', officeId).where('id', 'in', ids).where('wrapped', 'is not', null).execute();
};
