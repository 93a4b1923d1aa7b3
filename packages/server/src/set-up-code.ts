// `npm run setup-code -- <office>`: prints a new set-up code for an office that nobody can sign in to, in the place of the one before.
import { randomBytes } from 'node:crypto';
import { hasOfficers, makeSetUpCode } from './commands/set-up-office.ts';
import { complaintAbout } from './complain.ts';
import { parseConfig } from './config.ts';
import { migrate } from './db/migrate.ts';
import { findOfficeBySlug, listOffices } from './db/office.queries.ts';
import { openWhatIsThere } from './db/what-is-there.ts';
import { PASSWORD_COST } from './password-cost.ts';

const chance = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

const renew = async ([slug]: readonly string[]): Promise<number> => {
  const database = await openWhatIsThere(parseConfig(process.env).database, { now: Date.now });
  try {
    await migrate(database);
    const office = slug === undefined ? undefined : await findOfficeBySlug(database.db, slug);
    if (!office) {
      const known = (await listOffices(database.db)).map((one) => one.slug).join(', ');
      process.stderr.write(`Name an office: npm run setup-code -- <office>. There ${known === '' ? 'is none yet' : `are ${known}`}.\n`);
      return 2;
    }
    if (await hasOfficers(database.db, office.id)) {
      process.stderr.write(`${office.slug} has officers who can sign in. "npm run staff-password -- ${office.slug}" gives them a new password.\n`);
      return 2;
    }
    const code = await makeSetUpCode({ db: database.db, randomBytes: chance, passwordCost: PASSWORD_COST }, office.id, new Date().toISOString());
    process.stdout.write(`Set-up code of ${office.slug}: ${code}\nIt is not shown again, and the one before no longer works. It makes the first administrator and the first head, once, at /${office.slug}/desk.\n`);
    return 0;
  } finally {
    await database.close();
  }
};

await renew(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${complaintAbout(error)}\n`);
    process.exit(2);
  },
);
