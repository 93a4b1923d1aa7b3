import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.ts';

/** What a lock file holds: its owner, and a number that no other lock has. */
type LockNote = ProcessIdentity & { readonly nonce: string };

/** A lock held by this process. */
export interface DirectoryLock {
  /** Gives the lock back; a second call does nothing. */
  release(): void;
}

/** Another process has the data directory open. Two on one directory lose data without an error. */
export class DirectoryInUseError extends Error {
  override readonly name = 'DirectoryInUseError';
  constructor(path: string, owner: ProcessIdentity) {
    super(
      `The data directory is in use by process ${owner.pid} (lock: ${path}). Stop that server first, or give this one another DATA_DIR. ` +
        `If it ran on another machine or in another container and is gone, try again in ${HEARTBEAT_LIMIT_MS / 1000} seconds.`,
    );
  }
}

const HEARTBEAT_MS = 5_000;
/** An owner that cannot be looked up counts as alive for so long after its last sign of life. */
const HEARTBEAT_LIMIT_MS = 15_000;

const read = (path: string): LockNote | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockNote;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`The lock file ${path} cannot be read. If no server uses the data directory, delete that file.`, { cause: error });
  }
};

/** On disk before it has the lock's name: else a power cut could leave an empty lock file, whose owner nobody knows. */
const writeNote = (path: string, note: LockNote): void => {
  const fd = openSync(path, 'wx');
  try {
    writeSync(fd, JSON.stringify(note));
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
};

const isHeld = (path: string, owner: LockNote, now: number): boolean => {
  const alive = isAlive(owner);
  if (alive !== 'unknown') return alive;
  const lastSeen = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return lastSeen !== undefined && Math.abs(now - lastSeen) < HEARTBEAT_LIMIT_MS;
};

/**
 * Makes `path` this process's lock file, whole from its first instant (a link, not a write).
 * A dead owner's lock is replaced by whoever gets the right to that one lock, which is itself a lock named after it:
 * of several processes that find the same dead owner, one replaces it, and the others see a living one.
 */
const take = (path: string, mine: LockNote, now: () => number): void => {
  const draft = `${path}.${mine.nonce}`;
  try {
    writeNote(draft, mine);
    for (;;) {
      try {
        linkSync(draft, path);
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const owner = read(path);
      if (owner === undefined) continue; // given back between the two looks
      if (isHeld(path, owner, now())) throw new DirectoryInUseError(path, owner);
      const right = `${path}.after-${owner.nonce}`;
      take(right, { ...mine, nonce: randomUUID() }, now);
      try {
        if (read(path)?.nonce === owner.nonce) return renameSync(draft, path);
      } finally {
        rmSync(right, { force: true });
      }
    }
  } finally {
    rmSync(draft, { force: true });
  }
};

/**
 * Locks a data directory for this process, by a file at `path` beside it. A lock whose owner died (SIGKILL, power cut) is taken over.
 * Throws `DirectoryInUseError` at once where the owner lives. `now` gives milliseconds since 1970.
 */
export const lockDirectory = (path: string, now: () => number): DirectoryLock => {
  const mine: LockNote = { ...identityOf(process.pid), nonce: randomUUID() };
  take(path, mine, now);
  const heartbeat = setInterval(() => {
    try {
      utimesSync(path, now() / 1000, now() / 1000);
    } catch {
      // The file is gone: someone deleted it by hand. The lock of a running server is not worth a crash.
    }
  }, HEARTBEAT_MS).unref();
  return {
    release: () => {
      clearInterval(heartbeat);
      if (read(path)?.nonce === mine.nonce) rmSync(path, { force: true });
    },
  };
};
