// Run as a process of its own: makes or restores a backup, and is killed by its own hand (SIGKILL) at the point that it is told.
// Argument: JSON of `CutOff`.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openDatabase } from '../../db/dialect.ts';
import type { DatabaseLocation } from '../../db/location.ts';
import { openKeys } from '../../keys/key-ring-file.ts';
import { openFolderStore } from '../../storage/folder-store.ts';
import type { FileStore } from '../../storage/file-store.ts';
import { testLog } from '../../testing/test-log.ts';
import { makeBackup } from '../make-backup.ts';
import { restoreBackup } from '../restore-backup.ts';

/** What is done, where, and when it ends. */
export interface CutOff {
  readonly location: DatabaseLocation;
  readonly dataDirectory: string;
  readonly backup: string;
  /** Restores where it is there; else makes the backup. */
  readonly recoveryKey?: string;
  /** With the first file under way; with all rows in and not yet committed; with the rows committed and the erasure still to do. */
  readonly at: 'file' | 'rows' | 'erasure';
  readonly erased?: readonly string[];
}

const { location, dataDirectory, backup, recoveryKey, at, erased = [] } = JSON.parse(process.argv[2] ?? '') as CutOff;
const die = (point: CutOff['at']): void => void (point === at && process.kill(process.pid, 'SIGKILL'));

const database = await openDatabase(location, { now: Date.now });
const store = openFolderStore(join(dataDirectory, 'files'));
const files: FileStore = {
  ...store,
  get: async (name) => {
    if (recoveryKey === undefined) die('file');
    return store.get(name);
  },
  put: async (name, bytes) => {
    await store.put(name, bytes);
    die('file');
  },
};
const keysFile = join(dataDirectory, 'keys', 'key-ring.json');
if (recoveryKey === undefined) await makeBackup({ database, files, keysFile, keys: await openKeys(keysFile) }, backup, { madeAt: '2026-03-09T03:00:00.000Z' });
else {
  await restoreBackup(backup, recoveryKey, { database, files, keysFile, dataDirectory }, {
    now: () => {
      die('erasure');
      return '2026-03-10T00:00:00.000Z';
    },
    randomBytes: (length) => new Uint8Array(randomBytes(length)),
    log: testLog().log,
    report: (done) => done.includes('rows in') && die('rows'),
    erased: new Set(erased),
  });
}
await database.close();
