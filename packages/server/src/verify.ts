// `npm run verify`: checks the log of every complaint, and names what was changed after it was written.
import { complaintAbout } from './complain.ts';
import { verifyOffice } from './commands/verify-office.ts';
import { parseConfig } from './config.ts';
import { openDatabase } from './db/dialect.ts';
import { DirectoryInUseError } from './db/durable/directory-lock.ts';
import { migrate } from './db/migrate.ts';
import { listOffices } from './db/office.queries.ts';

const HINT = 'A running server makes the same check: sign in as head, deputy, auditor or admin and read /api/desk/log-check.';

const verify = async (): Promise<boolean> => {
  const database = await openDatabase(parseConfig(process.env).database, { now: Date.now });
  try {
    await migrate(database);
    let isSound = true;
    for (const { id, slug } of await listOffices(database.db)) {
      const { complaints, events, faults } = await verifyOffice(database.db, id);
      const [first] = faults;
      isSound &&= first === undefined;
      process.stdout.write(`${slug}: ${complaints} complaints, ${events} events, ${first === undefined ? 'nothing was changed' : `${faults.length} with a changed log, the first ${first.ticket ?? ''} at event ${first.seq} (${first.reason})`}\n`);
    }
    return isSound;
  } finally {
    await database.close();
  }
};

await verify().then(
  (isSound) => process.exit(isSound ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${complaintAbout(error)}\n${error instanceof DirectoryInUseError ? `${HINT}\n` : ''}`);
    process.exit(2);
  },
);
