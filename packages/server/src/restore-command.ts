// `npm run restore -- --from FILE --recovery-key-file FILE [--erased FILE]`: restores a backup into the empty place that the settings name (DATA_DIR or DATABASE_URL, …).
import { randomBytes } from 'node:crypto';
import { keepAccepted } from './backup/accepted-missing.ts';
import { inWords } from './backup/backup-error.ts';
import { readArguments } from './backup/read-arguments.ts';
import { checkBeginning, restoreBackup } from './backup/restore-backup.ts';
import { verifyRestored } from './backup/verify-restored.ts';
import { complaintAbout } from './complain.ts';
import { parseConfig } from './config.ts';
import { openDatabase } from './db/dialect.ts';
import { erasedIn } from './keys/erased-log.ts';
import { openStore } from './storage/open-store.ts';

const USAGE = 'Say which backup and where its recovery key is: npm run restore -- --from FILE --recovery-key-file FILE [--erased FILE]';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const restore = async (): Promise<void> => {
  const { from, recoveryKey, erased } = await readArguments(process.argv.slice(2), USAGE);
  const { database: location, files, keysFile, dataDirectory, backups } = parseConfig(process.env);
  await checkBeginning(from, recoveryKey); // opening a database makes one
  const database = await openDatabase(location, { now: Date.now });
  try {
    const place = { database, files: openStore(files), keysFile, dataDirectory };
    await restoreBackup(from, recoveryKey, place, {
      now: () => new Date(Date.now()).toISOString(),
      randomBytes: (length) => new Uint8Array(randomBytes(length)),
      log: silent,
      report: print,
      accept: (missing) => keepAccepted(backups.folder, missing),
      ...(erased === undefined ? {} : { erased: erasedIn(erased) }),
    });
    for (const { said } of await verifyRestored(place)) print(said);
    print('A book that was issued after this backup was made is not in it. Before you start the server, change the keys (npm run keys -- rotate); then hold the restored books against the newest printed one (docs/how-to/backup.md).');
    print(`Restored. The key ring is at ${keysFile}: keep a copy of it apart from the data. Now start the server.`);
  } finally {
    await database.close();
  }
};

await restore().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${complaintAbout(inWords(error, 'the place of the new data'))}\n`);
    process.exit(1);
  },
);
