// `npm run staff-password -- <office> [--without-second-factor]`: gives every officer of an office a one-time password, printed once, and ends their sessions.
import { randomBytes } from 'node:crypto';
import { makeSecret } from '@wadul/core';
import { replacePasswords } from './commands/add-staff.ts';
import { complaintAbout } from './complain.ts';
import { parseConfig } from './config.ts';
import { migrate } from './db/migrate.ts';
import { findOfficeBySlug, listOffices } from './db/office.queries.ts';
import { openWhatIsThere } from './db/what-is-there.ts';
import { PASSWORD_COST } from './password-cost.ts';

const chance = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

const replace = async ([slug, option, ...more]: readonly string[]): Promise<number> => {
  const database = await openWhatIsThere(parseConfig(process.env).database, { now: Date.now });
  try {
    await migrate(database);
    const withoutSecondFactor = option === '--without-second-factor';
    if ((option !== undefined && !withoutSecondFactor) || more.length > 0) {
      process.stderr.write('After the office only --without-second-factor is understood.\n');
      return 2;
    }
    const office = slug === undefined ? undefined : await findOfficeBySlug(database.db, slug);
    if (!office) {
      const known = (await listOffices(database.db)).map((one) => one.slug).join(', ');
      process.stderr.write(`Name an office: npm run staff-password -- <office>. There ${known === '' ? 'is none yet' : `are ${known}`}.\n`);
      return 2;
    }
    const password = makeSecret(chance);
    const logins = await replacePasswords({ db: database.db, randomBytes: chance, passwordCost: PASSWORD_COST }, office.id, password, new Date().toISOString(), { oneTime: true, withoutSecondFactor });
    process.stdout.write(`One-time password of ${logins.join(', ')} at ${office.slug}: ${password}\nIt is not shown again. Whoever was signed in is signed out. For seven days it opens the way to a password of one’s own.${withoutSecondFactor ? ' Second factors are off.' : ''}\n`);
    return 0;
  } finally {
    await database.close();
  }
};

await replace(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${complaintAbout(error)}\n`);
    process.exit(2);
  },
);
