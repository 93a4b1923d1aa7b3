import fs from 'node:fs';
import { resolve, sep } from 'node:path';

type OpenSync = typeof fs.openSync;

/** The directories whose files are opened synchronously, each with a separator at its end. */
const directories = new Set<string>();
let nodesOwn: OpenSync | undefined;

const isBelow = (path: fs.PathLike): boolean => {
  const absolute = `${resolve(path.toString())}${sep}`;
  for (const directory of directories) if (absolute.startsWith(directory)) return true;
  return false;
};

/**
 * From now on every file below `directory` that this process opens by number flags is opened with `O_DSYNC`: a write returns when the disk has it.
 * PGlite never calls fsync (electric-sql/pglite#1107), and Emscripten's NODEFS opens files through the CommonJS `fs` object, which is what is changed here.
 * Call it before PGlite is imported. Without effect where the platform has no `O_DSYNC`; `checkWal` tells.
 */
export const openFilesSynchronously = (directory: string): void => {
  directories.add(`${resolve(directory)}${sep}`);
  const { O_DSYNC } = fs.constants as { O_DSYNC?: number };
  if (nodesOwn !== undefined || O_DSYNC === undefined) return;
  const own = fs.openSync;
  nodesOwn = own;
  // String flags ('w') stay as they are: Emscripten uses them only to make empty files, which it opens again by number to write.
  const openSync: OpenSync = (path, flags, mode) => own(path, typeof flags === 'number' && isBelow(path) ? flags | O_DSYNC : flags, mode);
  Object.defineProperty(fs, 'openSync', { value: openSync, writable: true, configurable: true, enumerable: true });
};
