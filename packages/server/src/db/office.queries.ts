import type { Kysely } from 'kysely';
import type { OfficeSettings } from '@wadul/core';
import { json } from './column-values.ts';
import type { Database } from './database.ts';
import type { Office } from './office.table.ts';
import type { OfficeVersion } from './office-version.table.ts';
import { StaleRowError } from './stale-row.ts';

/** Adds an office, its settings being the first version, from a file; one with this slug must not exist. */
export const insertOffice = async (db: Kysely<Database>, office: Office): Promise<void> => {
  const { id, version, updatedAt } = office;
  const settings = json(office.settings);
  await db.insertInto('office').values({ ...office, settings }).execute();
  await db.insertInto('officeVersion').values({ officeId: id, version, settings, source: 'file', officerId: null, madeAt: updatedAt }).execute();
};

export const findOfficeBySlug = (db: Kysely<Database>, slug: string): Promise<Office | undefined> =>
  db.selectFrom('office').selectAll().where('slug', '=', slug).executeTakeFirst();

export const findOffice = (db: Kysely<Database>, id: string): Promise<Office | undefined> => db.selectFrom('office').selectAll().where('id', '=', id).executeTakeFirst();

/** All offices by slug. */
export const listOffices = (db: Kysely<Database>): Promise<Office[]> => db.selectFrom('office').selectAll().orderBy('slug').execute();

/** Replaces an office's settings, keeps them as a version and answers its number; inside a transaction. Throws `StaleRowError` where they were changed since `expectedVersion`. */
export const saveOfficeSettings = async (
  db: Kysely<Database>,
  officeId: string,
  expectedVersion: number,
  { settings, updatedAt, source, officerId }: { settings: OfficeSettings; updatedAt: Date } & Pick<OfficeVersion, 'source' | 'officerId'>,
): Promise<number> => {
  const version = expectedVersion + 1;
  const saved = await db
    .updateTable('office')
    .set({ settings: json(settings), version, updatedAt })
    .where('id', '=', officeId)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (saved.numUpdatedRows !== 1n) throw new StaleRowError('office');
  await db.insertInto('officeVersion').values({ officeId, version, settings: json(settings), source, officerId, madeAt: updatedAt }).execute();
  return version;
};
