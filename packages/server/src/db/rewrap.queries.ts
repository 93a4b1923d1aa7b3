import { sql, type Kysely } from 'kysely';
import { unwrapDataKey, wrapDataKey, wrappedBy } from '../keys/data-key.ts';
import type { Database } from './database.ts';
import type { VaultTransaction } from './vault.ts';

/** Wraps anew, with the first master of the ring, some keys of an office that another wrapped; answers how many. Keys that somebody is just destroying are left to the next time. */
export const rewrapSome = async ({ db, keys, randomBytes }: VaultTransaction, officeId: string, most: number): Promise<number> => {
  const ring = keys.ring();
  const rows = await db
    .selectFrom('dataKey')
    .select(['id', 'wrapped'])
    .where('officeId', '=', officeId)
    .where('wrappedBy', 'in', ring.masters.slice(1).map(({ id }) => id).concat(NOBODY))
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { id, wrapped: old } of rows) {
    const wrapped = wrapDataKey(ring, officeId, unwrapDataKey(ring, officeId, id, old as Uint8Array), randomBytes);
    await db.updateTable('dataKey').set({ wrapped, wrappedBy: wrappedBy(wrapped) }).where('officeId', '=', officeId).where('id', '=', id).execute();
  }
  return rows.length;
};

/** A list must have something in it. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** By which master how many keys are wrapped, those that still open something. */
export const countWrappedBy = async (db: Kysely<Database>): Promise<ReadonlyMap<string, number>> => {
  const rows = await db.selectFrom('dataKey').select(['wrappedBy', sql<number>`count(*)`.as('keys')]).where('wrappedBy', 'is not', null).groupBy('wrappedBy').execute();
  return new Map(rows.map(({ wrappedBy: id, keys }) => [id as string, keys]));
};
