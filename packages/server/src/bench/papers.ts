// How long a month of the book takes as paper, and whether its memory grows with the month: a tenth of the month beside all of it. `npm run bench:papers -- 10000` measures PGlite in memory; with DATABASE_URL, which must be of an empty database, PostgreSQL.
import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Role } from '@wadul/core';
import { newId } from '../commands/new-id.ts';
import { registerSheet } from '../commands/register-sheet.ts';
import { analyse } from '../db/analyse.ts';
import { openDatabase } from '../db/dialect.ts';
import { migrate } from '../db/migrate.ts';
import { insertOffice } from '../db/office.queries.ts';
import { insertOfficer } from '../db/officer.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import { keysInMemory } from '../keys/keys-in-memory.ts';
import { readOfficeFile } from '../offices/office-file.ts';
import { registerCsv } from '../papers/register-csv.ts';
import { registerPdf, type RegisterPrint } from '../papers/register-pdf.ts';
import { registerXlsx } from '../papers/register-xlsx.ts';
import type { RegisterSheet } from '../papers/register-sheet.ts';
import { putComplaint } from './fill-office.ts';

const NOW = '2026-11-20T03:00:00.000Z';
const AT_ONCE = 50;
/** So often in a month it is looked at what is still held. */
const LOOKS = 20;

const count = Number(process.argv[2] ?? '10000');
const url = process.env['DATABASE_URL'];
const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Bytes of the heap and of buffers that are still held once all that nobody holds is gone. */
const held = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const database = await openDatabase(url === undefined ? { engine: 'pglite', memory: true } : { engine: 'postgres', url }, { now: Date.now });
await migrate(database);
const settings = await readOfficeFile(fileURLToPath(new URL('../../offices/dpmptsp-kota-pekalongan.json', import.meta.url)));
const at = new Date(NOW);
const office = { id: newId(NOW, random), settings };
await insertOffice(database.db, { ...office, slug: settings.slug, version: 1, createdAt: at, updatedAt: at });
const officers = Role.options.map((role) => ({ id: newId(NOW, random), name: role, login: role.toLowerCase(), roles: [role] }));
for (const officer of officers) await insertOfficer(database.db, { ...officer, officeId: office.id, passwordHash: 'x', passwordExpiresAt: null, disabledAt: null, createdAt: at, updatedAt: at });
const vault = { db: database.db, keys: await keysInMemory(random), randomBytes: random };
const words = 'papan reklame di tepi jalan menutupi rambu dan pandangan pengendara mohon segera ditertibkan karena membahayakan warga sekitar'.split(' ');
const describe = (number: number): string => `Pengaduan nomor ${number}: ${Array.from({ length: 40 }, (_, index) => words[(number * 7 + index * index) % words.length]).join(' ')}.`;

const begun = performance.now();
const months = [['2026-09', Math.round(count / 10)], ['2026-10', count]] as const;
for (const [month, complaints] of months) {
  const filling = { office, officerIds: officers.map(({ id }) => id), now: `${month}-30T12:00:00.000Z`, apart: (28 * 24 * 60) / complaints, describe };
  for (let from = 0; from < complaints; from += AT_ONCE) {
    await inTransaction(database.db, async (trx) => {
      for (let number = from; number < Math.min(from + AT_ONCE, complaints); number += 1) await putComplaint({ ...vault, db: trx }, filling, number);
    }, 60_000);
  }
}
await analyse(database.db);
say(`${database.engine}: months of ${months.map(([, complaints]) => complaints).join(' and ')} complaints, put in within ${Math.round((performance.now() - begun) / 1000)} s`);

const head = officers.find(({ login }) => login === 'head');
if (!head) throw new Error('There is no reader.');
const reader = { kind: 'officer' as const, id: head.id, roles: head.roles };
const print: RegisterPrint = { language: 'id', zone: settings.calendar.zone, madeAt: NOW };
const papers: Readonly<Record<string, (sheet: RegisterSheet) => AsyncIterable<Uint8Array>>> = { pdf: (sheet) => registerPdf(sheet, print), xlsx: (sheet) => registerXlsx(sheet, print), csv: registerCsv };

/** A paper of a month, and at some of its rows a look. */
const paperOf = async (format: string, month: string, look?: (row: number) => void): Promise<AsyncIterable<Uint8Array>> => {
  const sheet = await registerSheet(vault, office, month, reader, NOW);
  if (!sheet) throw new Error('There is no such month.');
  const rows = {
    async *[Symbol.asyncIterator]() {
      let row = 0;
      for await (const cells of sheet.rows) {
        yield cells;
        row += 1;
        look?.(row);
      }
    },
  };
  const paper = papers[format]?.({ ...sheet, rows });
  if (!paper) throw new Error('There is no such paper.');
  return paper;
};
const sizeOf = async (paper: AsyncIterable<Uint8Array>): Promise<number> => {
  let size = 0;
  for await (const bytes of paper) size += bytes.length;
  return size;
};
/** Twice, because looking at the memory takes time: once by the clock, once by what is held. */
const measure = async (format: string, month: string, complaints: number): Promise<string> => {
  const start = performance.now();
  const size = await sizeOf(await paperOf(format, month));
  const seconds = (performance.now() - start) / 1000;
  const before = held();
  let most = 0;
  await sizeOf(await paperOf(format, month, (row) => {
    if (row % Math.ceil(complaints / LOOKS) === 0) most = Math.max(most, held() - before);
  }));
  return `${seconds.toFixed(1).padStart(6)} s ${(size / 1e6).toFixed(2).padStart(7)} MB, holds ${(most / 1e6).toFixed(1).padStart(5)} MB at most`;
};
for (const format of Object.keys(papers)) await sizeOf(await paperOf(format, months[0][0])); // once before it counts
for (const format of Object.keys(papers)) {
  for (const [month, complaints] of months) say(`${format.padEnd(5)} ${String(complaints).padStart(6)} complaints ${await measure(format, month, complaints)}`);
}
await database.close();
