import { sql } from 'kysely';
import * as z from 'zod/mini';
import { storedFile } from '../attachments/file-places.ts';
import type { OpenDatabase } from '../db/dialect.ts';
import { BackupError } from './backup-error.ts';
import type { Manifest } from './manifest.ts';

const Line = z.object({ key_id: z.string(), state: z.string() });

/** The keys of those attachments whose file must be in the store. @param lines of their table, as a snapshot gives them */
export const readyKeys = (lines: readonly string[]): string[] =>
  lines
    .map((line) => Line.parse(JSON.parse(line)))
    .filter(({ state }) => state === 'ready')
    .map((row) => row.key_id);

/**
 * Looks for the files that the rows of a snapshot name. One that was erased or taken back since is rightly gone: then its row says so now. Throws `BackupError` where another
 * is: a backup of an empty folder would pass for a good one, and drive out those that are.
 */
export const checkMissing = async (database: Pick<OpenDatabase, 'withoutTimeLimits'>, ready: readonly string[], files: Manifest['files']): Promise<void> => {
  const found = new Set(files.map(({ name }) => name));
  const missing = ready.filter((keyId) => !found.has(storedFile({ keyId })));
  if (missing.length === 0) return;
  const still = await database.withoutTimeLimits((db) =>
    db.selectFrom('attachment').select('keyId').where(sql<boolean>`key_id = any(${`{${missing.join(',')}}`}::uuid[])`).where('state', '=', 'ready').execute(),
  );
  if (still.length === 0) return;
  throw new BackupError(`${still.length} of ${ready.length} attached files are not where files are kept. Is FILES_DIR right (or S3_BUCKET), and is its disk mounted? No backup was made; the earlier ones are kept.`);
};
