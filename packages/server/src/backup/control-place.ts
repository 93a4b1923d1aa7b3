import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';

/** The longest path of a socket that every system takes, in bytes. */
const LONGEST = 103;

/**
 * Where a running server hears the commands of its own machine: a socket in its data folder, by the shorter of its two paths. Windows has no such files but names of pipes.
 * Undefined where both are too long for a socket.
 */
export const controlPlace = (dataDirectory: string): string | undefined => {
  const path = resolve(dataDirectory, 'control.sock');
  if (process.platform === 'win32') return join('\\\\.\\pipe\\', `wadul-${createHash('sha256').update(path).digest('hex')}`);
  return [path, relative('', path)].find((one) => Buffer.byteLength(one) <= LONGEST);
};
