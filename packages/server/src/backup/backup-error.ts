import { KeyRingFileError } from '../keys/key-ring-file.ts';
import { WrongKeysError } from '../keys/key-ring.ts';
import { StoreUnavailableError } from '../storage/file-store.ts';

/** A backup, restore or drill cannot be done, in the operator's words. Never says what is in the data. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** A backup that this key or this version does not open: that says nothing of whether the backup is good. */
export class NotOpenedError extends BackupError {}

/** Disk full, quota used up, file larger than may be; from the system and from PostgreSQL. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', '53100']);

/** PGlite's own file system throws no error of JavaScript's but its number for a full disk. */
const PGLITE_NO_ROOM = 51;

const isNoRoom = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const { code, errno } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error)) return errno === PGLITE_NO_ROOM;
  return NO_ROOM.has(code ?? '') || (error instanceof StoreUnavailableError && isNoRoom(error.cause));
};

/** The same failure, in words where it says that there is no room left. @param place what is full, such as a folder's path */
export const inWords = (error: unknown, place: string): unknown =>
  isNoRoom(error) ? new BackupError(`There is no room left at ${place}. Nothing was kept of it; make room and try again.`, { cause: error }) : error;

const OURS = [BackupError, KeyRingFileError, StoreUnavailableError, WrongKeysError];

/** What a log may say of a failure: the reason where the words are ours. Those of any other error may hold anything, also what is in the data. */
export const forLog = (error: unknown): { readonly error: string; readonly code?: string; readonly reason?: string } => {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  return { error: error.name, ...(code !== undefined && { code }), ...(OURS.some((kind) => error instanceof kind) && { reason: error.message }) };
};
