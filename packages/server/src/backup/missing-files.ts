import * as z from 'zod/mini';
import { storedFile } from '../attachments/file-places.ts';
import { tellMissing } from '../db/attachment.queries.ts';
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

/** An attached file that is not in the store: its key, and the ticket of its complaint; none where it belongs to nobody yet. */
export interface MissingFile {
  readonly keyId: string;
  readonly ticket: string | null;
}

/** Which files may be missing: the keys of those that the operator gave up, or whichever are. */
export type MayMiss = ReadonlySet<string> | 'any';

/**
 * Looks for the files that the rows of a snapshot name. One that was erased or taken back since is rightly gone: then its row says so now. Answers the ids of all keys
 * that were destroyed with them, for the rows that are in the backup know nothing of it, and the keys of what is missing and may be. Throws `BackupError` where another is
 * gone: a backup of an empty folder would pass for a good one, and drive out those that are.
 */
export const checkMissing = async (database: Pick<OpenDatabase, 'withoutTimeLimits'>, ready: readonly string[], files: Manifest['files'], mayMiss: MayMiss): Promise<{ readonly erased: string[]; readonly missing: readonly MissingFile[] }> => {
  const found = new Set(files.map(({ name }) => name));
  const missing = ready.filter((keyId) => !found.has(storedFile({ keyId })));
  if (missing.length === 0) return { erased: [], missing: [] };
  const { still, destroyed } = await database.withoutTimeLimits((db) => tellMissing(db, missing));
  const lost = mayMiss === 'any' ? [] : still.filter(({ keyId }) => !mayMiss.has(keyId));
  if (lost.length === 0) return { erased: [...destroyed], missing: still };
  throw new BackupError(`${lost.length} of ${ready.length} attached files are not where files are kept. Is FILES_DIR right (or S3_BUCKET), and is its disk mounted? No backup was made; the earlier ones are kept. Where they are lost for good: npm run backup -- --without-missing`);
};
