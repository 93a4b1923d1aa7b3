// `npm run drill -- --from FILE --recovery-key-file FILE`: shows that a backup would do, in a place that is thrown away afterwards.
// On PGlite; where DATABASE_URL is set in a scratch database of that server, whose role must be allowed to make one.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inWords, NotOpenedError } from './backup/backup-error.ts';
import { readArguments } from './backup/read-arguments.ts';
import { runDrill } from './backup/drill.ts';
import { checkBeginning } from './backup/restore-backup.ts';
import { withScratchDatabase } from './backup/scratch-database.ts';
import { complaintAbout } from './complain.ts';
import { parseConfig } from './config.ts';
import { openDatabase } from './db/dialect.ts';
import { PASSWORD_COST } from './password-cost.ts';
import { openFolderStore } from './storage/folder-store.ts';

const USAGE = 'Say which backup and where its recovery key is: npm run drill -- --from FILE --recovery-key-file FILE';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const drill = async (): Promise<boolean> => {
  const { from, recoveryKey } = await readArguments(process.argv.slice(2), USAGE);
  await checkBeginning(from, recoveryKey).catch((error: unknown) => {
    if (error instanceof NotOpenedError) throw error; // any other is for the drill to find
  });
  const { database: location } = parseConfig(process.env);
  const folder = await mkdtemp(join(tmpdir(), 'wadul-drill-')); // nobody else may look into it
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(2);
    });
  }
  try {
    const isOk = await withScratchDatabase(location, folder, async (scratch) => {
      const database = await openDatabase(scratch, { now: Date.now });
      const place = { database, files: openFolderStore(join(folder, 'files')), keysFile: join(folder, 'keys', 'key-ring.json'), dataDirectory: folder };
      return runDrill(from, recoveryKey, place, {
        now: Date.now,
        randomBytes: (length) => new Uint8Array(randomBytes(length)),
        passwordCost: PASSWORD_COST,
        report: ({ name, isOk: went, said, seconds }) => print([`${went ? 'ok    ' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`, ...said.map((line) => `          ${line}`)].join('\n')),
      }).finally(() => database.close());
    });
    print(isOk ? 'The backup does: with it and its recovery key this office works again.' : 'The backup does NOT do. Look at the step that failed.');
    return isOk;
  } finally {
    await rm(folder, { recursive: true, force: true });
    print('Everything that the drill restored is removed.');
  }
};

await drill().then(
  (isOk) => process.exit(isOk ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${complaintAbout(inWords(error, tmpdir()))}\n`);
    process.exit(2);
  },
);
