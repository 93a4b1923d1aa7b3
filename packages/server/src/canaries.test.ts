// What people entrust is not found: not by a thief of the database, not in a public answer or a line of the log; and not at all once it was erased.
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Filing, type Receipt } from '@wadul/core';
import { expect, onTestFinished, test } from 'vitest';
import { applyEvent } from './commands/apply-event.ts';
import { fileByForm } from './commands/file-complaint.ts';
import { verifyOffice } from './commands/verify-office.ts';
import { openEvents } from './db/complaint-event.queries.ts';
import { complaintsOfMonth } from './db/complaint.queries.ts';
import { openDatabase } from './db/dialect.ts';
import { findFilings } from './db/filing.queries.ts';
import { openRows, pagesOfRows } from './db/issued-row.queries.ts';
import { engines } from './db/testing/engines.ts';
import { putEmptyPGlite } from './db/testing/pglite-template.ts';
import { originOver, restored, serverOver, someOrigin } from './backup/testing/places.ts';
import { migrate } from './db/migrate.ts';
import { erasedIn, erasedLogOf } from './keys/erased-log.ts';
import { openFolderStore } from './storage/folder-store.ts';
import { addBytes, beginUpload, somePdf, somePicture, uploadOne } from './testing/attach-one.ts';
import { anyCanary, bytesIn, canariesIn, canaryFiling, dumpOf, fileBeginnings } from './testing/canaries.ts';
import { issueOne } from './testing/issue-one.ts';
import type { TestServer } from './testing/test-server.ts';

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

const tokenOf = (n: number): string => `kanari${String(n).padStart(4, '0')}`;

/** A card and a letter that say whose they are, in content and name. */
const attachCanaries = async (server: TestServer, n: number): Promise<string[]> => {
  const card = await uploadOne(server, { bytes: await somePicture(), name: `ktp ${tokenOf(n)}.jpg`, kind: 'ktp' });
  const letter = await uploadOne(server, { bytes: somePdf(`Surat ${tokenOf(n)}`), name: `surat ${tokenOf(n)}.pdf` });
  return [card.id, letter.id];
};

/** Files so many canaries over four months, every so many of them with files. Answers their receipts by number. */
const fileCanaries = async (server: TestServer, count: number, filesEvery: number): Promise<Map<number, Receipt>> => {
  const receipts = new Map<number, Receipt>();
  const attached = new Map<number, string[]>();
  for (let n = filesEvery; n <= count; n += filesEvery) attached.set(n, await attachCanaries(server, n));
  await together(upTo(count), async (n) => {
    const now = `${MONTHS[n % MONTHS.length] ?? ''}-${String(1 + (n % 28)).padStart(2, '0')}T03:00:00.000Z`;
    const answer = await fileByForm(server.parts, { office: server.office, key: randomUUID(), filing: Filing.parse({ ...canaryFiling(n), attachments: attached.get(n) }), now });
    receipts.set(n, JSON.parse(new TextDecoder().decode(answer)) as Receipt);
  });
  return receipts;
};

/** Everything that anybody may read, and what an officer reads of many: the book in every format, live and issued, the work list, what is logged. */
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
  for (const path of ['book', `book/${MONTHS[0]}`, 'log/checkpoint']) await ask(`/api/offices/${slug}/${path}`);
  for (const role of ['frontDesk', 'technicalTeam', 'auditor'] as const) for (const path of ['/api/desk/complaints?limit=100', '/api/desk/notices?limit=100']) await ask(path, await server.signIn(role));
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
  for await (const page of pagesOfRows(parts.db, { officeId: office.id, month: MONTHS[0], version: 1 })) texts.push(JSON.stringify(await openRows(parts, office.id, page)));
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
  const books = await Promise.all(
    MONTHS.map(async (month) => {
      const answer = await send('GET', `/api/offices/${office.slug}/register/${month}`);
      expect(answer.status).toBe(200); // all four are asked for at once, each with many rows
      return ((await answer.json()) as { rows: string[][] }).rows.map((row) => [row[0], row[1], row[5], row[6], row[7]]);
    }),
  );
  return { kinds, books };
};

// A month of a big city's office in ten; PGlite, which one process has to itself, takes what a small office has in a year.
const counts = { PGlite: [1000, 200], PostgreSQL: [5000, 1000] } as const;

test.each(engines)(
  'on $name nothing of anybody is found in tables, files, backups, answers and log; of those who were erased nothing opens, an older backup included, and the chain and the statistics stand',
  { timeout: 900_000 },
  async (engine) => {
    const [count, erased] = counts[engine.name];
    const origin = await someOrigin(engine, { ticketPrefix: 'KNR' });
    const { place, server } = origin;
    server.at('2026-05-04T03:00:00.000Z');
    /** Tables, answers, log, files and backups, as they lie there. */
    const inTheOpen = async (): Promise<void> => {
      for (const text of [await dumpOf(place.database), await publicAnswers(server), await bytesIn(place.dataDirectory)]) {
        expect(text.match(anyCanary)?.[0]).toBeUndefined();
        expect(text.match(fileBeginnings)?.[0]).toBeUndefined();
      }
    };
    const receipts = await fileCanaries(server, count, 250);
    expect(receipts.size).toBe(count);
    await issueOne(server, MONTHS[0]);
    const older = await origin.backUp();
    await inTheOpen();
    expect(canariesIn(await openedBy(server)).size).toBe(count); // the control: with the keys all of it is there

    const { parts, office } = server;
    const ids = new Map((await parts.db.selectFrom('complaint').select(['id', 'ticket']).where('officeId', '=', office.id).execute()).map(({ id, ticket }) => [ticket, id]));
    const head = { kind: 'officer' as const, id: server.officers.head, roles: ['head' as const] };
    const idOf = (n: number): string => ids.get(receipts.get(n)?.ticket ?? '') ?? '';
    const leaving = upTo(erased);
    await together(leaving, (n) => applyEvent(parts, { office, complaintId: idOf(n), version: 1, by: { kind: 'complainant' }, event: { type: 'citizen.withdrew', reason: `Kata ${tokenOf(n)}.` }, now: parts.now() }));
    const before = await statistics(server);
    await together(leaving, (n) => applyEvent(parts, { office, complaintId: idOf(n), version: 2, by: { ...head, roles: [...head.roles] }, event: { type: 'officer.erased', what: 'everything', reason: 'Lewat masa simpan.' }, now: parts.now() }));

    const left = canariesIn(await openedBy(server));
    expect(leaving.filter((n) => left.has(n))).toEqual([]);
    expect(left.size).toBe(count - erased);
    expect(await verifyOffice(parts, office.id)).toEqual({ complaints: count, events: count + 2 * erased, faults: [] });
    expect(await statistics(server)).toEqual(before);
    await inTheOpen();

    const again = await restored(origin, older, engine, { erased: erasedIn(await readFile(erasedLogOf(place.keysFile), 'utf8')) });
    const brought = canariesIn(await openedBy(await serverOver(origin, again)));
    expect(leaving.filter((n) => brought.has(n))).toEqual([]);
    expect(brought.size).toBe(count - erased);
  },
);

test.each(engines)('on $name nothing that was published and issued of somebody lies open in the tables, nor the note at the foot; of who was erased nothing opens in any version', { timeout: 120_000 }, async (engine) => {
  const { place, server } = await someOrigin(engine, { ticketPrefix: 'KNT' });
  server.at('2026-05-04T03:00:00.000Z');
  const { parts, office } = server;
  const receipts = await fileCanaries(server, 8, 100);
  const head = { kind: 'officer' as const, id: server.officers.head, roles: ['head' as const] };
  const idOf = async (n: number): Promise<string> => (await parts.db.selectFrom('complaint').select('id').where('ticket', '=', receipts.get(n)?.ticket ?? '').executeTakeFirstOrThrow()).id;
  const happen = async (n: number, event: Parameters<typeof applyEvent>[1]['event']): Promise<void> => {
    const complaintId = await idOf(n);
    const { rowVersion } = await parts.db.selectFrom('complaint').select('rowVersion').where('id', '=', complaintId).executeTakeFirstOrThrow();
    await applyEvent(parts, { office, complaintId, version: rowVersion, by: { ...head, roles: [...head.roles] }, event, now: parts.now() });
  };
  const publish = (n: number) => happen(n, { type: 'officer.published', problem: `Papan di rumah ${tokenOf(n)} roboh.`, followUp: `Diperiksa bersama ${tokenOf(n)}.` });
  const [leaving, staying] = [4, 8] as const; // both of January, and open
  for (const n of [leaving, staying]) await publish(n);
  await server.send('PUT', `/api/desk/register/${MONTHS[0]}/form`, { body: { note: `Catatan ${tokenOf(5)}.` }, as: await server.signIn('frontDesk') });
  await issueOne(server, MONTHS[0]);
  const issued = async () => (await server.send('GET', `/api/offices/${office.slug}/book/${MONTHS[0]}`)).text();
  expect([...canariesIn(await issued())].toSorted()).toEqual([4, 5, 8]); // the control: everybody reads it
  const openedVersions = async (): Promise<Set<number>> => {
    const texts: string[] = [];
    for (const version of [1, 2]) for await (const page of pagesOfRows(parts.db, { officeId: office.id, month: MONTHS[0], version })) texts.push(JSON.stringify(await openRows(parts, office.id, page)));
    return canariesIn(texts.join('\n'));
  };
  expect([...(await openedVersions())].toSorted()).toEqual([4, 8]);
  expect((await dumpOf(place.database)).match(anyCanary)?.[0]).toBeUndefined();

  await happen(leaving, { type: 'officer.rejected', reason: 'Bukan pengaduan.' });
  await issueOne(server, MONTHS[0]); // erased after two versions, not one
  await happen(leaving, { type: 'officer.erased', what: 'everything', reason: 'Permintaan.' });
  expect(await issued()).toContain('rows-taken-back');
  expect([...(await openedVersions())]).toEqual([staying]);
  expect((await dumpOf(place.database)).match(anyCanary)?.[0]).toBeUndefined();
});

test('in the files of a PGlite, its log of writes and what people attach included, is nothing of anybody', { timeout: 60_000 }, async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'wadul-canaries-'));
  onTestFinished(() => rm(dataDirectory, { recursive: true, force: true }));
  await putEmptyPGlite(join(dataDirectory, 'pglite'));
  const database = await openDatabase({ engine: 'pglite', directory: join(dataDirectory, 'pglite') }, { now: Date.now });
  await migrate(database);
  const { server } = await originOver({ database, dataDirectory, files: openFolderStore(join(dataDirectory, 'files')), keysFile: join(dataDirectory, 'keys', 'key-ring.json') });
  server.at('2026-05-04T03:00:00.000Z');
  const receipts = await fileCanaries(server, 20, 10);
  const picture = await somePicture();
  const begun = await beginUpload(server, { name: `foto ${tokenOf(1)}.jpg` }, picture.byteLength);
  expect((await addBytes(server, begun.headers.get('location') ?? '', 0, picture.slice(0, 100))).status).toBe(204);
  await server.send('PUT', '/api/desk/register/2026-03/form', { body: { note: `Catatan ${tokenOf(1)}` }, as: await server.signIn('frontDesk') });
  await issueOne(server, '2026-03');
  await database.close();
  const bytes = await bytesIn(dataDirectory);
  expect(bytes).toContain(receipts.get(1)?.ticket); // the control: this is where it is written
  expect(bytes.match(anyCanary)?.[0]).toBeUndefined();
  expect(bytes.match(fileBeginnings)?.[0]).toBeUndefined();
});

test.each(['jpeg', 'png', 'webp'] as const)('a file of %s in the open would be found', async (format) => {
  expect(Buffer.from(await somePicture(format)).toString('latin1')).toMatch(fileBeginnings);
  expect(Buffer.from(somePdf()).toString('latin1')).toMatch(fileBeginnings);
});
