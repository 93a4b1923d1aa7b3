// `npm run breach -- --office <office> --to <date> --learned <instant> --happened <text> --out <folder> --unlogged [--from <date>]`: who is to be told of a breach, and in which words.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { BreachOptionError, readBreachOptions } from './breach-options.ts';
import { listAffected, type BreachList } from './commands/list-affected.ts';
import { complaintAbout } from './complain.ts';
import { parseConfig } from './config.ts';
import { DirectoryInUseError } from './db/durable/directory-lock.ts';
import { findOfficeBySlug } from './db/office.queries.ts';
import { openWhatIsThere } from './db/what-is-there.ts';
import { openKeys } from './keys/key-ring-file.ts';
import { inertCell } from './papers/register-csv.ts';

const HINT = 'A running server makes the same list: sign in as head or liaison and send it to POST /api/desk/breach-lists.';
const columns = ['ticket', 'name', 'mobile', 'phone', 'email', 'address', 'data'] as const;

const csvOf = ({ affected }: BreachList): string => {
  const rows = affected.map((one) => columns.map((column) => inertCell(String(column === 'data' ? one.data.join(' ') : (one[column] ?? '')))));
  return stringify([[...columns], ...rows], { bom: true, quoted: true, record_delimiter: 'windows' });
};

const whyNot = (path: string, code = 'unknown'): string =>
  code === 'EEXIST' ? `${path} is there already, and nothing is written over it. Move it away, or give another --out.` : `--out: ${path} cannot be written (${code}).`;

/** Writes all of these files or none, each new: one that is there may be open to others, or be the only list of another breach. */
const writeNew = async (folder: string, files: readonly (readonly [path: string, text: string])[]): Promise<void> => {
  const written: string[] = [];
  let path = folder;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const file of files) {
      path = file[0];
      await writeFile(path, file[1], { mode: 0o600, flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const one of written) await rm(one, { force: true });
    throw new BreachOptionError(whyNot(path, (error as NodeJS.ErrnoException).code), { cause: error });
  }
};

const make = async (): Promise<void> => {
  const { office: slug, out, ...breach } = readBreachOptions(process.argv.slice(2));
  const { database: location, keysFile } = parseConfig(process.env);
  const database = await openWhatIsThere(location, { now: Date.now });
  try {
    const office = await findOfficeBySlug(database.db, slug);
    if (!office) throw new BreachOptionError(`--office: there is no office "${slug}".`);
    const list = await listAffected({ db: database.db, keys: await openKeys(keysFile) }, office, breach, new Date(Date.now()).toISOString());
    const [csv, notice] = [join(out, `affected-${slug}.csv`), join(out, `notice-${slug}.txt`)];
    await writeNew(out, [[csv, csvOf(list)], [notice, list.notice]]);
    process.stdout.write(
      `${list.people} people, ${list.affected.length} complaints; ${list.withoutPerson} complaints without anybody on record. Tell them, and the authority, by ${list.tellBy}.\nThe list is in ${csv}, the notice in ${notice}: only you may read them.\nNo complaint's log has it that this list was made.\n`,
    );
  } finally {
    await database.close();
  }
};

await make().then(
  () => process.exit(0),
  (error: unknown) => {
    const said = error instanceof BreachOptionError ? error.message : complaintAbout(error);
    process.stderr.write(`${said}\n${error instanceof DirectoryInUseError ? `${HINT}\n` : ''}`);
    process.exit(2);
  },
);
