import type { Kysely } from 'kysely';
import type { OfficeSettings } from '@wadul/core';
import { json } from './column-values.ts';
import type { Database } from './database.ts';
import type { Office } from './office.table.ts';
import { StaleRowError } from './stale-row.ts';

/** Adds an office; one with this slug must not exist. */
export const insertOffice = async (db: Kysely<Database>, office: Office): Promise<void> => {
  await db.insertInto('office').values({ ...office, settings: json(office.settings) }).execute();
};

export const findOfficeBySlug = (db: Kysely<Database>, slug: string): Promise<Office | undefined> =>
  db.selectFrom('office').selectAll().where('slug', '=', slug).executeTakeFirst();

export const findOfficeById = (db: Kysely<Database>, id: string): Promise<Office | undefined> => db.selectFrom('office').selectAll().where('id', '=', id).executeTakeFirst();

/** All offices by slug. */
export const listOffices = (db: Kysely<Database>): Promise<Office[]> => db.selectFrom('office').selectAll().orderBy('slug').execute();

/** Replaces an office's settings and answers their new version. Throws `StaleRowError` where they were changed since `expectedVersion`. */
export const saveOfficeSettings = async (
  db: Kysely<Database>,
  officeId: string,
  expectedVersion: number,
  { settings, updatedAt }: { settings: OfficeSettings; updatedAt: Date },
): Promise<number> => {
  const version = expectedVersion + 1;
  const saved = await db
    .updateTable('office')
    .set({ settings: json(settings), version, updatedAt })
    .where('id', '=', officeId)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (saved.numUpdatedRows !== 1n) throw new StaleRowError('office');
  return version;
};
