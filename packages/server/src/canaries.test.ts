// What people entrust is not found: not by a thief of the database, not in a public answer or a line of the log; and not at all once it was erased.
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Filing, type Receipt } from '@wadul/core';
import { expect, onTestFinished, test } from 'vitest';
import { applyEvent } from './commands/apply-event.ts';
import { fileByForm } from './commands/file-complaint.ts';
import { verifyOffice } from './commands/verify-office.ts';
import { openEvents } from './db/complaint-event.queries.ts';
import { complaintsOfMonth } from './db/complaint.queries.ts';
import { openDatabase, type OpenDatabase } from './db/dialect.ts';
import { findFilings } from './db/filing.queries.ts';
import { migrate } from './db/migrate.ts';
import { engines, openEmpty } from './db/testing/engines.ts';
import { anyCanary, canariesIn, canaryFiling, dumpOf } from './testing/canaries.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'] as const;

/** Does as many at a time as a busy server does. */
const together = async (numbers: readonly number[], work: (n: number) => Promise<unknown>): Promise<void> => {
  const queue = [...numbers];
  const worker = async (): Promise<void> => {
    for (let n = queue.pop(); n !== undefined; n = queue.pop()) await work(n);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
};
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Files so many canaries over four months. Answers their receipts by number. */
const fileCanaries = async (server: TestServer, count: number): Promise<Map<number, Receipt>> => {
  const receipts = new Map<number, Receipt>();
  await together(upTo(count), async (n) => {
    const now = `${MONTHS[n % MONTHS.length] ?? ''}-${String(1 + (n % 28)).padStart(2, '0')}T03:00:00.000Z`;
    const answer = await fileByForm(server.parts, { office: server.office, key: randomUUID(), filing: Filing.parse(canaryFiling(n)), now });
    receipts.set(n, JSON.parse(new TextDecoder().decode(answer)) as Receipt);
  });
  return receipts;
};

/** Everything that anybody may read, and what an officer reads of many: the book in every format, the work list, what is logged. */
const publicAnswers = async (server: TestServer): Promise<string> => {
  const texts: string[] = [];
  const ask = async (path: string, as?: string) => {
    const answer = await server.send('GET', path, { as });
    expect(answer.status, path).toBe(200);
    texts.push(JSON.stringify([...answer.headers]), await answer.text());
  };
  const { slug } = server.office;
  for (const path of ['/api/offices', `/api/offices/${slug}`, `/api/offices/${slug}/register`, '/health', '/ready']) await ask(path);
  for (const month of MONTHS) for (const format of ['json', 'csv', 'html']) await ask(`/api/offices/${slug}/register/${month}.${format}`);
  for (const role of ['frontDesk', 'technicalTeam', 'auditor'] as const) await ask('/api/desk/complaints?limit=100', await server.signIn(role));
  return [...texts, ...server.lines].join('\n');
};

/** All that the keys still open of the office. */
const openedBy = async ({ parts, office }: TestServer): Promise<string> => {
  const texts: string[] = [];
  for (const month of MONTHS) {
    const complaints = await complaintsOfMonth(parts, office.id, month);
    const ids = complaints.map(({ id }) => id);
    texts.push(JSON.stringify([complaints.map(({ record }) => record), await findFilings(parts, office.id, ids)]));
  }
  const events = await parts.db.selectFrom('complaintEvent').selectAll().where('officeId', '=', office.id).execute();
  return [...texts, JSON.stringify(await openEvents(parts, office.id, events))].join('\n');
};

/** What statistics are made of, and the book's rows, month by month. */
const statistics = async ({ parts: { db }, office, send }: TestServer): Promise<unknown> => {
  const kinds = await db
    .selectFrom('complaint')
    .select(['label', 'typeCode', 'channel', 'severity', 'receivedOn', 'supervision', 'published', (count) => count.fn.countAll<number>().as('complaints')])
    .where('officeId', '=', office.id)
    .groupBy(['label', 'typeCode', 'channel', 'severity', 'receivedOn', 'supervision', 'published'])
    .orderBy('receivedOn')
    .orderBy('label')
    .execute();
  const books = await Promise.all(MONTHS.map(async (month) => ((await (await send('GET', `/api/offices/${office.slug}/register/${month}`)).json()) as { rows: string[][] }).rows.map((row) => [row[0], row[1], row[5], row[6], row[7]])));
  return { kinds, books };
};

const start = async (engine: (typeof engines)[number]): Promise<{ database: OpenDatabase; server: TestServer }> => {
  const database = await openEmpty(engine);
  onTestFinished(() => database.close());
  await migrate(database);
  const server = await startTestServer(database, { settings: { ticketPrefix: 'KNR' } });
  server.at('2026-05-04T03:00:00.000Z');
  return { database, server };
};

// A month of a big city's office in ten; PGlite, which one process has to itself, takes what a small office has in a year.
const counts = { PGlite: [1000, 200], PostgreSQL: [5000, 1000] } as const;

test.each(engines)('on $name nothing of anybody is found in tables, answers and log; of those who were erased nothing opens, and the chain and the statistics stand', { timeout: 300_000 }, async (engine) => {
  const [count, erased] = counts[engine.name];
  const { database, server } = await start(engine);
  const receipts = await fileCanaries(server, count);
  expect(receipts.size).toBe(count);
  expect((await dumpOf(database)).match(anyCanary)?.[0]).toBeUndefined();
  expect((await publicAnswers(server)).match(anyCanary)?.[0]).toBeUndefined();
  expect(canariesIn(await openedBy(server)).size).toBe(count); // the control: with the keys all of it is there

  const { parts, office } = server;
  const ids = new Map((await parts.db.selectFrom('complaint').select(['id', 'ticket']).where('officeId', '=', office.id).execute()).map(({ id, ticket }) => [ticket, id]));
  const head = { kind: 'officer' as const, id: server.officers.head, roles: ['head' as const] };
  const idOf = (n: number): string => ids.get(receipts.get(n)?.ticket ?? '') ?? '';
  const leaving = upTo(erased);
  await together(leaving, (n) => applyEvent(parts, { office, complaintId: idOf(n), version: 1, by: { kind: 'complainant' }, event: { type: 'citizen.withdrew', reason: `Kata kanari${String(n).padStart(4, '0')}.` }, now: parts.now() }));
  const before = await statistics(server);
  await together(leaving, (n) => applyEvent(parts, { office, complaintId: idOf(n), version: 2, by: { ...head, roles: [...head.roles] }, event: { type: 'officer.erased', what: 'everything', reason: 'Lewat masa simpan.' }, now: parts.now() }));

  const left = canariesIn(await openedBy(server));
  expect(leaving.filter((n) => left.has(n))).toEqual([]);
  expect(left.size).toBe(count - erased);
  expect(await verifyOffice(parts, office.id)).toEqual({ complaints: count, events: count + 2 * erased, faults: [] });
  expect(await statistics(server)).toEqual(before);
  expect((await dumpOf(database)).match(anyCanary)?.[0]).toBeUndefined();
  expect((await publicAnswers(server)).match(anyCanary)?.[0]).toBeUndefined();
});

test('in the files of a PGlite, its log of writes included, is nothing of anybody', { timeout: 60_000 }, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'wadul-canaries-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const database = await openDatabase({ engine: 'pglite', directory }, { now: Date.now });
  await migrate(database);
  const server = await startTestServer(database);
  server.at('2026-05-04T03:00:00.000Z');
  const receipts = await fileCanaries(server, 20);
  await server.send('PUT', '/api/desk/register/2026-03/form', { body: { note: 'Catatan kanari0001' }, as: await server.signIn('frontDesk') });
  await database.close();
  const files = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = await Promise.all(files.map(async ({ parentPath, name }) => (await readFile(join(parentPath, name))).toString('latin1')));
  expect(texts.some((text) => text.includes(receipts.get(1)?.ticket ?? '-'))).toBe(true); // the control: this is where it is written
  for (const text of texts) expect(text.match(anyCanary)?.[0]).toBeUndefined();
});
