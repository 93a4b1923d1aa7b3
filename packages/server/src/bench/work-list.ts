// How long the work list takes at many open complaints. `npm run bench:work-list -- 10000` measures PGlite in memory; with DATABASE_URL, which must be of an empty database, PostgreSQL.
import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { Role } from '@wadul/core';
import { countCases } from '../commands/count-cases.ts';
import { listCases, type CaseFilter } from '../commands/list-cases.ts';
import { newId } from '../commands/new-id.ts';
import { analyse } from '../db/analyse.ts';
import { openDatabase } from '../db/dialect.ts';
import { migrate } from '../db/migrate.ts';
import { insertOffice } from '../db/office.queries.ts';
import { insertOfficer } from '../db/officer.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import { keysInMemory } from '../keys/keys-in-memory.ts';
import { readOfficeFile } from '../offices/office-file.ts';
import { putComplaint } from './fill-office.ts';

const NOW = '2026-11-20T03:00:00.000Z';
/** How often each question is asked; the middle and the worst time are told. */
const TIMES = 30;
const AT_ONCE = 50;

const count = Number(process.argv[2] ?? '10000');
const url = process.env['DATABASE_URL'];
const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const database = await openDatabase(url === undefined ? { engine: 'pglite', memory: true } : { engine: 'postgres', url }, { now: Date.now });
await migrate(database);
const settings = await readOfficeFile(fileURLToPath(new URL('../../offices/dpmptsp-kota-pekalongan.json', import.meta.url)));
const at = new Date(NOW);
const office = { id: newId(NOW, random), settings };
await insertOffice(database.db, { ...office, slug: settings.slug, version: 1, createdAt: at, updatedAt: at });
const officers = Role.options.map((role) => ({ id: newId(NOW, random), name: role, login: role.toLowerCase(), roles: [role] }));
for (const officer of officers) await insertOfficer(database.db, { ...officer, officeId: office.id, passwordHash: 'x', passwordExpiresAt: null, disabledAt: null, createdAt: at, updatedAt: at });
const vault = { db: database.db, keys: await keysInMemory(random), randomBytes: random };
const filling = { office, officerIds: officers.map(({ id }) => id), now: NOW };

const begun = performance.now();
for (let from = 0; from < count; from += AT_ONCE) {
  await inTransaction(database.db, async (trx) => {
    for (let number = from; number < Math.min(from + AT_ONCE, count); number += 1) await putComplaint({ ...vault, db: trx }, filling, number);
  }, 60_000);
}
await analyse(database.db);
say(`${database.engine}: ${count} open complaints of one office, put in within ${Math.round((performance.now() - begun) / 1000)} s`);

const [reader, head] = ['technicalTeam', 'head'].map((role) => officers.find(({ login }) => login === role.toLowerCase()));
if (!reader || !head) throw new Error('There is no reader.');
const measure = async (name: string, ask: () => Promise<unknown>): Promise<void> => {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  say(`${name.padEnd(36)} ${(times[TIMES >> 1] ?? 0).toFixed(1).padStart(8)} ms   worst ${(times.at(-1) ?? 0).toFixed(1).padStart(8)} ms`);
};
const filters: Readonly<Record<string, Omit<CaseFilter, 'limit'>>> = {
  'first page': {},
  'the office’s turn': { turn: 'office' },
  overdue: { due: 'overdue' },
  'due within seven days': { due: 'week' },
  'a state': { label: 'state.received' },
  'a phase': { tag: 'phase:verification' },
  'a severity': { severity: 'heavy' },
  'a type': { type: 'menara' },
  'a channel': { channel: 'faks' },
  'a district': { place: '33.75.03' },
  'a place without any': { place: '33.75.01.1006' },
  'a word of a type': { q: 'menara' },
  'a part of a ticket': { q: '7K' },
  'words found nowhere': { q: 'tidak ada yang begini' },
  'I have worked on': { mine: 'acted' },
  'all of it at once': { turn: 'office', due: 'overdue', severity: 'heavy', place: '33.75.03', q: 'faks', mine: 'acted' },
};
for (const [name, filter] of Object.entries(filters)) await measure(name, () => listCases(vault, office, reader, { tag: 'open', ...filter, limit: 50 }, NOW));
await measure('first page of the head', () => listCases(vault, office, head, { tag: 'open', limit: 50 }, NOW));
const { next } = await listCases(vault, office, reader, { tag: 'open', limit: 50 }, NOW);
await measure('second page', () => listCases(vault, office, reader, { tag: 'open', after: next, limit: 50 }, NOW));
await measure('the counts', () => countCases(vault, office, reader, NOW));
await database.close();
