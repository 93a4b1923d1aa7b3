// `npm run backup [-- --to FILE --without-missing]`: makes a backup now, while the server runs or not.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askForBackup } from './backup/ask-server.ts';
import { BackupError } from './backup/backup-error.ts';
import { backUpTo, type BackupOrder } from './backup/backup-folder.ts';
import type { MadeBackup } from './backup/make-backup.ts';
import { complaintAbout } from './complain.ts';
import { parseConfig } from './config.ts';
import { DirectoryInUseError } from './db/durable/directory-lock.ts';
import { migrate } from './db/migrate.ts';
import { openWhatIsThere } from './db/what-is-there.ts';
import { openKeys } from './keys/key-ring-file.ts';
import { openStore } from './storage/open-store.ts';

const make = async (order: BackupOrder): Promise<MadeBackup> => {
  const config = parseConfig(process.env);
  const now = new Date(Date.now()).toISOString();
  const database = await openWhatIsThere(config.database, { now: Date.now }).catch((error: unknown) => {
    if (error instanceof DirectoryInUseError) return undefined;
    throw error;
  });
  if (!database) return askForBackup(config.dataDirectory, order);
  try {
    await migrate(database);
    const source = { database, keys: await openKeys(config.keysFile), keysFile: config.keysFile, files: openStore(config.files) };
    return await backUpTo(order, source, config.backups, now);
  } finally {
    await database.close();
  }
};

const readOrder = (): BackupOrder => {
  try {
    const { to, 'without-missing': withoutMissing } = parseArgs({ options: { to: { type: 'string' }, 'without-missing': { type: 'boolean' } } }).values;
    return { to: to && resolve(to), withoutMissing };
  } catch (cause) {
    throw new BackupError('npm run backup takes nothing, or where the backup is to go and that missing files are lost for good: npm run backup -- --to FILE --without-missing', { cause });
  }
};

const run = async (): Promise<void> => {
  const { path, complaints, rows, files, missing } = await make(readOrder());
  process.stdout.write(`${path}: ${complaints} complaints, ${rows} rows, ${files} files.\nOnly the recovery key opens it. Keep a copy on another machine, and try it with "npm run drill".\n`);
  if (missing.length > 0) process.stdout.write(`${missing.length} attached files are missing in it, of ${[...new Set(missing.map(({ ticket }) => ticket ?? 'no complaint yet'))].join(', ')}.\n`);
};

await run().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${complaintAbout(error)}\n`);
    process.exit(1);
  },
);
