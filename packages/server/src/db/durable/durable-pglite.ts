import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PGlite, PGliteOptions } from '@electric-sql/pglite';
import { lockDirectory } from './directory-lock.ts';
import { openFilesSynchronously } from './synchronous-files.ts';
import { checkWal, type WalCheck } from './wal-check.ts';

/** The PostgreSQL inside PGlite 0.5; a directory of another version cannot be opened, only exported by the Wadul that made it. */
const POSTGRES_MAJOR = '18';

/** PGlite would run, but not keep what it acknowledged through a power cut; or its files are of another version. */
export class DirectoryNotUsableError extends Error {
  override readonly name = 'DirectoryNotUsableError';
}

/** For the owner alone: PGlite makes its files so that everybody may write to them. */
const PRIVATE = 0o700;

/** A PGlite whose every acknowledged commit is on disk, its lock, and what the look at its open files said. */
export interface DurablePGlite {
  readonly pglite: PGlite;
  readonly check: WalCheck;
  close(): Promise<void>;
}

const syncDirectory = (directory: string): void => {
  if (process.platform === 'win32') return; // Windows cannot open a directory
  const fd = openSync(directory, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
};

/** Makes the database beside its place and moves it there whole, so that a first start that is cut off leaves nothing half. */
const create = async (place: string, parent: string, Engine: typeof PGlite): Promise<void> => {
  const draft = `${place}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: PRIVATE });
  openFilesSynchronously(draft);
  await (await Engine.create({ dataDir: draft })).close();
  renameSync(draft, place);
  syncDirectory(parent);
};

const refuseOtherVersion = (place: string): void => {
  const major = readFileSync(join(place, 'PG_VERSION'), 'utf8').trim();
  if (major === POSTGRES_MAJOR) return;
  if (major === '') throw new DirectoryNotUsableError(`${place} is damaged: its PG_VERSION is empty. Restore a backup.`);
  throw new DirectoryNotUsableError(
    `${place} was written by PostgreSQL ${major}, and this Wadul brings PostgreSQL ${POSTGRES_MAJOR}. Export it with the version that wrote it, then import it here.`,
  );
};

/**
 * Opens the database in `<dataDirectory>/pglite`, made on the first start, with the lock `<dataDirectory>/pglite.lock`. `now` gives milliseconds since 1970.
 * Throws `DirectoryInUseError` while another process has it, `DirectoryNotUsableError` where its log is seen to be open without `O_DSYNC`.
 */
export const openDurablePGlite = async (dataDirectory: string, now: () => number, options: PGliteOptions = {}): Promise<DurablePGlite> => {
  const parent = resolve(dataDirectory);
  const place = join(parent, 'pglite');
  mkdirSync(parent, { recursive: true, mode: PRIVATE });
  const lock = lockDirectory(`${place}.lock`, now);
  let pglite: PGlite | undefined;
  try {
    openFilesSynchronously(place);
    // Imported only now: PGlite must find Node's `fs` as it was changed.
    const { PGlite: Engine } = await import('@electric-sql/pglite');
    if (!existsSync(join(place, 'PG_VERSION'))) await create(place, parent, Engine);
    refuseOtherVersion(place);
    chmodSync(place, PRIVATE); // a folder that was made before may be open to all
    pglite = await Engine.create({ ...options, dataDir: place });
    await pglite.query(`select pg_logical_emit_message(true, 'wadul', 'durability check')`); // a commit, so that the log is open
    const check = checkWal(place);
    if (check.result === 'not synchronous') throw new DirectoryNotUsableError(`${place} cannot be kept durable: ${check.detail}.`);
    const opened = pglite;
    const close = async (): Promise<void> => {
      try {
        if (!opened.closed) await opened.close();
      } finally {
        lock.release();
      }
    };
    return { pglite: opened, check, close };
  } catch (error) {
    await pglite?.close().catch(() => undefined);
    lock.release();
    throw error;
  }
};
