// `npm run breach -- --office <office> --to <date> --learned <instant> --happened <text> [--from <date>] [--out <folder>]`: who is to be told of a breach, and in which words.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CivilDate, Instant } from '@wadul/core';
import { stringify } from 'csv-stringify/sync';
import { listAffected } from './commands/list-affected.ts';
import { complaintAbout } from './complain.ts';
import { parseConfig } from './config.ts';
import { DirectoryInUseError } from './db/durable/directory-lock.ts';
import { findOfficeBySlug } from './db/office.queries.ts';
import { openWhatIsThere } from './db/what-is-there.ts';
import { openKeys } from './keys/key-ring-file.ts';
import { inertCell } from './papers/register-csv.ts';

const HINT = 'A running server makes the same list: sign in as head or liaison and send it to POST /api/desk/breach-lists.';
const USAGE = 'npm run breach -- --office <office> --to <YYYY-MM-DD> --learned <2026-03-09T03:00:00.000Z> --happened <text> [--from <YYYY-MM-DD>] [--out <folder>]\n';
const columns = ['ticket', 'name', 'mobile', 'phone', 'email', 'address', 'data'] as const;

const make = async (): Promise<number> => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { office: text, from: text, to: text, learned: text, happened: text, out: text } });
  const { office: slug, from, to, learned, happened, out = '.' } = values;
  const isRight = CivilDate.safeParse(to).success && Instant.safeParse(learned).success && (from === undefined || CivilDate.safeParse(from).success);
  if (slug === undefined || to === undefined || learned === undefined || happened === undefined || !isRight) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { database: location, keysFile } = parseConfig(process.env);
  const database = await openWhatIsThere(location, { now: Date.now });
  try {
    const office = await findOfficeBySlug(database.db, slug);
    if (!office) {
      process.stderr.write('There is no such office.\n');
      return 2;
    }
    const list = await listAffected({ db: database.db, keys: await openKeys(keysFile) }, office, { from, to, learnedAt: learned, happened }, new Date(Date.now()).toISOString());
    await mkdir(out, { recursive: true, mode: 0o700 });
    const rows = list.affected.map((one) => columns.map((column) => inertCell(String(column === 'data' ? one.data.join(' ') : (one[column] ?? '')))));
    await writeFile(join(out, 'affected.csv'), stringify([[...columns], ...rows], { bom: true, quoted: true, record_delimiter: 'windows' }), { mode: 0o600 });
    await writeFile(join(out, 'notice.txt'), list.notice, { mode: 0o600 });
    process.stdout.write(`${list.people} people, ${list.affected.length} complaints; ${list.withoutPerson} complaints without anybody on record. Tell them, and the authority, by ${list.tellBy}.\nThe list is in ${join(out, 'affected.csv')}, the notice in ${join(out, 'notice.txt')}: only you may read them.\n`);
    return 0;
  } finally {
    await database.close();
  }
};

await make().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${complaintAbout(error)}\n${error instanceof DirectoryInUseError ? `${HINT}\n` : ''}`);
    process.exit(2);
  },
);
