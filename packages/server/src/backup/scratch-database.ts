import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/dialect.ts';
import type { DatabaseLocation } from '../db/location.ts';
import { BackupError } from './backup-error.ts';

const ask = async <T>(url: string, work: (db: Kysely<Database>) => Promise<T>): Promise<T> => {
  const database = await openDatabase({ engine: 'postgres', url }, { now: () => 0 });
  return database.withoutTimeLimits(work).finally(() => database.close());
};

/** An empty database for `work`, gone when it ends: in the folder, or a new one on the same PostgreSQL server. Throws `BackupError` where its role may make none. */
export const withScratchDatabase = async <T>(like: DatabaseLocation, folder: string, work: (scratch: DatabaseLocation) => Promise<T>): Promise<T> => {
  if (like.engine === 'pglite') return work({ engine: 'pglite', directory: folder });
  const name = `wadul_drill_${randomBytes(6).toString('hex')}`;
  await ask(like.url, (db) => sql`create database ${sql.id(name)} template template0`.execute(db)).catch((cause: Error & { code?: string }) => {
    if (cause.code !== '42501') throw cause;
    throw new BackupError('The role in DATABASE_URL may not create a database to drill in. Give it the right (alter role … createdb), or leave DATABASE_URL out: the drill then uses a folder.', { cause });
  });
  const url = new URL(like.url);
  url.pathname = `/${name}`;
  try {
    return await work({ engine: 'postgres', url: url.href });
  } finally {
    await ask(like.url, (db) => sql`drop database ${sql.id(name)} with (force)`.execute(db));
  }
};
