import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import { openDatabase, type OpenDatabase, type OpenOptions } from './dialect.ts';
import type { DatabaseLocation } from './location.ts';

/** A command was sent to a place where Wadul keeps nothing. */
export class NothingThereError extends Error {
  override readonly name = 'NothingThereError';
}

const HINT = 'The first start of the server makes one.';

/**
 * Opens a database that a server has made before. A command that only looks after data makes none: with a mistyped `DATA_DIR` it would say that all is well, of nothing.
 * Throws `NothingThereError`, and what `openDatabase` throws.
 */
export const openWhatIsThere = async (location: DatabaseLocation, options: OpenOptions): Promise<OpenDatabase> => {
  const folder = 'directory' in location ? resolve(location.directory) : undefined;
  if (folder !== undefined && !existsSync(join(folder, 'pglite'))) throw new NothingThereError(`There is no database in ${folder}. Is DATA_DIR right? ${HINT}`);
  const database = await openDatabase(location, options);
  try {
    const { rows } = await sql<{ isThere: boolean }>`select to_regclass('office') is not null as is_there`.execute(database.db);
    if (rows[0]?.isThere !== true) throw new NothingThereError(`${folder === undefined ? 'The database that DATABASE_URL names' : `The database in ${folder}`} has nothing of Wadul in it. ${HINT}`);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
};
