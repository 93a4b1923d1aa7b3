import { readFileSync, readdirSync, readlinkSync, constants, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What the look at the open files of the write-ahead log gave: all synchronous, some not, or no way to tell. */
export type WalCheck = { readonly result: 'synchronous' | 'not synchronous' | 'unknown'; readonly detail: string };

/** `/proc/self/fdinfo/<fd>` shows a file's open flags in octal. */
const flagsOf = (fd: string): number => Number.parseInt(/^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8'))?.[1] ?? '0', 8);

const targetOf = (fd: string): string => {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return ''; // closed since it was listed
  }
};

/**
 * Looks whether this process holds the write-ahead log of the PostgreSQL directory `directory` open with `O_DSYNC`.
 * Ask it right after a commit, when the log is open. Reads `/proc`, so elsewhere the result is `unknown`.
 */
export const checkWal = (directory: string): WalCheck => {
  let fds: string[];
  try {
    fds = readdirSync('/proc/self/fd');
  } catch {
    return { result: 'unknown', detail: 'this platform has no /proc, so nobody can see how the log is opened' };
  }
  const log = `${join(realpathSync(directory), 'pg_wal')}${sep}`;
  const open = fds.filter((fd) => targetOf(fd).startsWith(log));
  if (open.length === 0) return { result: 'unknown', detail: 'the write-ahead log is not open' };
  const lazy = open.filter((fd) => (flagsOf(fd) & constants.O_DSYNC) === 0);
  return lazy.length === 0
    ? { result: 'synchronous', detail: 'the write-ahead log is open with O_DSYNC' }
    : { result: 'not synchronous', detail: 'the write-ahead log is open without O_DSYNC: a power cut could take acknowledged complaints with it' };
};
