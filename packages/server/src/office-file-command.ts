// `npm run office-file -- <office> [--take]`: says where an office's settings differ from its file, and takes the file again.
import { complaintAbout } from './complain.ts';
import { takeOfficeFile } from './commands/keep-office.ts';
import { parseConfig } from './config.ts';
import { migrate } from './db/migrate.ts';
import { findOfficeBySlug } from './db/office.queries.ts';
import { lockStaff } from './db/staff-log.queries.ts';
import { inTransaction } from './db/transaction.ts';
import { openWhatIsThere } from './db/what-is-there.ts';
import { differences } from './offices/differences.ts';
import { readOfficeFolder } from './offices/office-file.ts';
import { shippedOffices } from './offices/shipped.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const compare = async (slug: string | undefined, isTaking: boolean): Promise<number> => {
  const config = parseConfig(process.env);
  const files = await readOfficeFolder(config.officesDirectory ?? shippedOffices);
  const file = files.find((one) => one.slug === slug);
  if (!file) {
    process.stderr.write(`Name an office: npm run office-file -- <office> [--take]. There are files of ${files.map((one) => one.slug).join(', ')}.\n`);
    return 2;
  }
  const database = await openWhatIsThere(config.database, { now: Date.now });
  try {
    await migrate(database);
    return await inTransaction(database.db, async (trx) => {
      const found = await findOfficeBySlug(trx, file.slug);
      if (!found) {
        process.stderr.write(`${file.slug} is not in this database yet: the next start makes it of its file.\n`);
        return 2;
      }
      await lockStaff(trx, found.id);
      const office = (await findOfficeBySlug(trx, file.slug)) ?? found;
      const differ = differences(office.settings, file);
      if (differ.length === 0) {
        say(`${file.slug}: its settings are as its file says.`);
        return 0;
      }
      say(`${file.slug}: its settings (version ${office.version}) and its file differ at\n${differ.map(({ pointer }) => `  ${pointer}`).join('\n')}`);
      if (!isTaking) {
        say(`Nothing was changed. "npm run office-file -- ${file.slug} --take" takes the file; what the desk has stays readable as version ${office.version}.`);
        return 1;
      }
      await takeOfficeFile(trx, office, file, new Date().toISOString());
      say(`The file was taken, as version ${office.version + 1}. Running servers use it from now on.`);
      return 0;
    });
  } finally {
    await database.close();
  }
};

const [slug, option] = process.argv.slice(2);
await compare(option === undefined || option === '--take' ? slug : undefined, option === '--take').then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${complaintAbout(error)}\n`);
    process.exit(2);
  },
);
