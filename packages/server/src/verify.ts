// `npm run verify`: checks the log of every complaint, each office's staff log and its log as a tree with its issued months, and names what was changed after it was written or lost its key.
import { complaintAbout } from './complain.ts';
import { verifyOffice } from './commands/verify-office.ts';
import { treeFinding } from './commands/tree-finding.ts';
import { staffLogFinding, verifyStaffLog } from './commands/verify-staff-log.ts';
import { parseConfig } from './config.ts';
import { DirectoryInUseError } from './db/durable/directory-lock.ts';
import { migrate } from './db/migrate.ts';
import { listOffices } from './db/office.queries.ts';
import { verifyTree } from './db/verify-tree.ts';
import { openWhatIsThere } from './db/what-is-there.ts';
import { openKeys, readKeyRing } from './keys/key-ring-file.ts';

const HINT = 'A running server makes the same check: sign in as head, deputy, auditor or admin and read /api/desk/log-check.';

const verify = async (): Promise<boolean> => {
  const { database: location, keysFile } = parseConfig(process.env);
  const database = await openWhatIsThere(location, { now: Date.now });
  try {
    await migrate(database);
    const keys = (await readKeyRing(keysFile)) && (await openKeys(keysFile));
    if (!keys) process.stdout.write(`There is no key ring at ${keysFile}: the chain is checked, and not whether what it chains still opens.\n`);
    let isSound = true;
    for (const { id, slug } of await listOffices(database.db)) {
      const { complaints, events, faults } = await verifyOffice({ db: database.db, keys }, id);
      const [first] = faults;
      const staffLog = await verifyStaffLog(database.db, id);
      const tree = await verifyTree(database.db, id);
      isSound &&= first === undefined && staffLog.ok && tree.ok;
      process.stdout.write(`${slug}: ${complaints} complaints, ${events} events, ${first === undefined ? 'nothing was changed' : `${faults.length} with a changed log, the first ${first.ticket ?? ''} at event ${first.seq} (${first.reason})`}\n${slug}: ${staffLogFinding(staffLog)}\n${slug}: ${treeFinding(tree)}\n`);
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
