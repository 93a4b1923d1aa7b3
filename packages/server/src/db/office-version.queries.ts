import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { OfficeVersion } from './office-version.table.ts';

/** The versions of an office's settings without what is in them, the newest first. */
export const listOfficeVersions = (db: Kysely<Database>, officeId: string): Promise<Omit<OfficeVersion, 'settings' | 'officeId'>[]> =>
  db.selectFrom('officeVersion').select(['version', 'source', 'officerId', 'madeAt']).where('officeId', '=', officeId).orderBy('version', 'desc').execute();

export const findOfficeVersion = (db: Kysely<Database>, officeId: string, version: number): Promise<OfficeVersion | undefined> =>
  db.selectFrom('officeVersion').selectAll().where('officeId', '=', officeId).where('version', '=', version).executeTakeFirst();

/** Whether the desk changed an office's settings since they were last taken from its file. */
export const isKeptAtDesk = async (db: Kysely<Database>, officeId: string): Promise<boolean> => {
  const last = await db.selectFrom('officeVersion').select('source').where('officeId', '=', officeId).where('source', '<>', 'holidays').orderBy('version', 'desc').limit(1).executeTakeFirst();
  return last?.source === 'desk';
};

/** Which types and channels an office's complaints carry, closed ones too. */
export const listCodesInUse = async (db: Kysely<Database>, officeId: string): Promise<{ types: string[]; channels: string[] }> => {
  const of = <C extends 'typeCode' | 'channel'>(column: C) => db.selectFrom('complaint').select(column).distinct().where('officeId', '=', officeId).orderBy(column).execute();
  return { types: (await of('typeCode')).map(({ typeCode }) => typeCode), channels: (await of('channel')).map(({ channel }) => channel) };
};
