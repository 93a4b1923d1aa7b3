import { rm } from 'node:fs/promises';
import type { OpenDatabase } from '../db/dialect.ts';
import { sealedCopyOf } from '../keys/change-key-ring.ts';
import { readKeyRing, ringToText } from '../keys/key-ring-file.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { FileStore } from '../storage/file-store.ts';
import { BackupError } from './backup-error.ts';
import { isWithoutTables } from './tables.ts';

/** Where a backup is restored to. */
export interface Place {
  readonly database: OpenDatabase;
  readonly files: FileStore;
  readonly keysFile: string;
  /** Keeps the note of a restore under way. */
  readonly dataDirectory: string;
}

const deleteFiles = async (files: FileStore): Promise<void> => {
  for (const name of await Array.fromAsync(files.list(''))) await files.delete(name);
};

const isSame = (one: KeyRing, other: KeyRing): boolean => ringToText(one) === ringToText(other);

/** Takes away what a restore that failed or was cut off had brought; its rows were never committed. A ring goes only where it is the backup's: any other may be the only one of its kind. */
export const takeBack = async ({ files, keysFile }: Pick<Place, 'files' | 'keysFile'>, ring: KeyRing, { makesKeyRing }: { readonly makesKeyRing: boolean }): Promise<void> => {
  await deleteFiles(files);
  const there = await readKeyRing(keysFile);
  if (!makesKeyRing || !there || !isSame(there, ring)) return;
  await rm(keysFile, { force: true });
  await rm(sealedCopyOf(keysFile), { force: true });
};

/** Whether the place has a key ring: the backup's own. Throws `BackupError` where it has another one. */
export const hasKeyRing = async ({ keysFile }: Pick<Place, 'keysFile'>, ring: KeyRing): Promise<boolean> => {
  const there = await readKeyRing(keysFile);
  if (there && !isSame(there, ring)) {
    throw new BackupError(`${keysFile} is another key ring than the backup's. Move it away (keep it: other backups may need it) and try again.`);
  }
  return there !== undefined;
};

/** Throws `BackupError` where anything is kept: a restore never goes over it. */
export const checkEmpty = async ({ database, files }: Pick<Place, 'database' | 'files'>): Promise<void> => {
  if (!(await isWithoutTables(database.db))) {
    const empty = database.engine === 'pglite' ? 'Name an empty folder by DATA_DIR, or move this one away' : 'Name an empty one by DATABASE_URL';
    throw new BackupError(`The database is not empty, and nothing is restored over what is there. ${empty}.`);
  }
  for await (const _name of files.list('')) throw new BackupError('There are files already where attachments are kept (FILES_DIR or S3_BUCKET), and nothing is restored over what is there.');
};
