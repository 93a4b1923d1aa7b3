import type { IssuedMonth, RegisterView } from '@wadul/core';
import { expect, test } from 'vitest';
import { createApp } from '../../app.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { readCsv } from '../../demo/read-csv.ts';
import { openPaperRoom } from '../../papers/room/paper-room.ts';
import { rowsOfXlsx } from '../../papers/testing/read-register-xlsx.ts';
import { readPdf, textOf } from '../../papers/testing/text-of-pdf.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { fileOne } from '../../testing/file-one.ts';
import { issueOne } from '../../testing/issue-one.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { readRegister } from './read-register.ts';

const ENDINGS = ['json', 'html', 'csv', 'pdf', 'xlsx'] as const;
const march = (server: TestServer) => `/api/offices/${server.office.slug}/register/2026-03`;
const happen = async (server: TestServer, id: string, event: object) => {
  const { rowVersion } = await server.parts.db.selectFrom('complaint').select('rowVersion').where('id', '=', id).executeTakeFirstOrThrow();
  const { status } = await server.send('POST', `/api/desk/complaints/${id}/events`, { body: event, headers: { 'if-match': `"${rowVersion}"` }, as: await server.signIn('head') });
  expect(status).toBe(200);
};
const published = async (server: TestServer): Promise<string> => {
  const { id } = await fileOne(server);
  await happen(server, id, { type: 'officer.published', problem: 'Papan reklame menutupi rambu.', followUp: 'Sudah ditinjau.' });
  return id;
};
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());
/** One place, and nobody waits for it. */
const narrow = () => openPaperRoom({ atOnce: 1, waiting: 0 });

describeOnEachEngine('what everybody is given of a month', (database) => {
  test('is drawn at so many places: who comes when they are taken is told to come again, and officers are not kept waiting', async () => {
    const server = await startTestServer(database(), { parts: { papers: narrow() } });
    const { receipt } = await fileOne(server);
    const as = await server.signIn('auditor');
    const office = `/api/offices/${server.office.slug}`;
    await issueOne(server, '2026-02');
    const reading = await server.send('GET', `${march(server)}.pdf`);
    const others = [
      ...ENDINGS.map((ending) => () => server.send('GET', `${march(server)}.${ending}`)),
      () => server.send('GET', `${office}/book/2026-02`),
      () => server.send('GET', `${office}/recap/2026.pdf`),
      () => server.send('POST', `${office}/tracking/receipt`, { body: { ticket: receipt.ticket, secret: receipt.secret } }),
    ];
    for (const ask of others) {
      const answer = await ask();
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      await expectProblem(answer, 'papers-busy');
    }
    for (const ending of ENDINGS) {
      expect((await server.send('HEAD', `${march(server)}.${ending}`)).status).toBe(200);
      expect((await server.send('GET', `/api/desk/register/2026-03.${ending}`, { as })).status).toBe(200);
    }
    expect((await server.send('GET', '/api/desk/recap/2026.pdf', { as })).status).toBe(200);
    await reading.body?.cancel();
    for (let times = 0; times < 2; times += 1) expect((await server.send('HEAD', `${office}/book/2026-02`)).status).toBe(200);
    for (const ask of others) {
      const answer = await ask(); // the recap that could not be drawn, too
      expect(answer.status === 200 || (await answer.json() as { code: string }).code === 'not-found').toBe(true);
      if (!answer.bodyUsed) await answer.arrayBuffer();
    }
  });

  test('is, of an issued version, drawn once and kept: with its length and a strong tag, at no place any more, and the same by every server', async () => {
    const server = await startTestServer(database(), { parts: { papers: narrow() } });
    await published(server);
    await issueOne(server);
    const first = new Map<string, { tag: string; bytes: Uint8Array }>();
    for (const ending of ENDINGS) {
      const answer = await server.send('GET', `${march(server)}.${ending}`);
      const [tag, bytes] = [answer.headers.get('etag') ?? '', await bytesOf(answer)];
      expect(tag).toMatch(/^"[\w-]{27}\.[\w-]{27}"$/);
      expect(answer.headers.get('content-length')).toBe(String(bytes.length));
      first.set(ending, { tag, bytes });
    }
    const reading = await server.send('GET', `/api/offices/${server.office.slug}/register/2026-02.pdf`);
    const other = createApp({ ...server.parts, papers: openPaperRoom() });
    for (const [ending, { tag, bytes }] of first) {
      const again = await server.send('GET', `${march(server)}.${ending}`);
      expect([again.status, again.headers.get('etag'), Buffer.compare(await bytesOf(again), bytes)]).toEqual([200, tag, 0]);
      const head = await server.send('HEAD', `${march(server)}.${ending}`);
      expect([head.headers.get('etag'), head.headers.get('content-length')]).toEqual([tag, String(bytes.length)]);
      for (const known of [tag, `W/${tag}`, `"x", ${tag}`]) {
        const { status, headers } = await server.send('GET', `${march(server)}.${ending}`, { headers: { 'if-none-match': known } });
        expect([status, headers.get('etag')?.replace('W/', '')]).toEqual([304, tag]);
      }
      expect((await other.request(`${march(server)}.${ending}`, { headers: { 'if-none-match': tag } })).status).toBe(304); // which has drawn nothing yet
      expect(Buffer.compare(await bytesOf(await other.request(`${march(server)}.${ending}`)), bytes), ending).toBe(0);
    }
    await reading.body?.cancel();
  });

  test('is, of the proof of an issued month, kept as well: who reads it slowly holds no place, and who comes later needs none, until its note or something of its rows is taken back', async () => {
    const server = await startTestServer(database(), { parts: { papers: narrow() } });
    const id = await published(server);
    const as = await server.signIn('frontDesk');
    const write = (note: string | null) => server.send('PUT', '/api/desk/register/2026-03/form', { body: { note }, as });
    await write('Loket tutup dua hari.');
    await issueOne(server);
    const path = `/api/offices/${server.office.slug}/book/2026-03`;
    const slow = await server.send('GET', path);
    const reading = await server.send('GET', `/api/offices/${server.office.slug}/register/2026-02.pdf`);
    await expectProblem(await server.send('GET', `/api/offices/${server.office.slug}/register/2026-02.csv`), 'papers-busy');
    const again = await server.send('GET', path);
    const [tag, bytes] = [again.headers.get('etag') ?? '', await bytesOf(again)];
    expect([again.status, slow.headers.get('etag'), again.headers.get('content-length')]).toEqual([200, tag, String(bytes.length)]);
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    expect((await server.send('HEAD', path)).headers.get('content-length')).toBe(String(bytes.length));
    expect((await server.send('GET', path, { headers: { 'if-none-match': tag } })).status).toBe(304);
    expect(new TextDecoder().decode(bytes)).toContain('Loket tutup dua hari.');
    await write(null);
    await expectProblem(await server.send('GET', path), 'papers-busy');
    await reading.body?.cancel();
    const noteless = (await (await server.send('GET', path)).json()) as IssuedMonth;
    expect([noteless.note, noteless.rows[0]?.salt]).toEqual([null, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    await happen(server, id, { type: 'officer.unpublished', reason: 'Memuat nama.' });
    await expectProblem(await server.send('GET', path), 'rows-taken-back');
    await slow.body?.cancel();
  });

  test('is, of an issued version that is too large to be kept, drawn each time at a place, with a weak tag', async () => {
    const server = await startTestServer(database(), { parts: { papers: openPaperRoom({ atOnce: 1, waiting: 0, largest: 100 }) } });
    await published(server);
    await issueOne(server);
    for (const ending of ENDINGS) {
      const answer = await server.send('GET', `${march(server)}.${ending}`);
      const tag = answer.headers.get('etag') ?? '';
      expect([tag.slice(0, 3), answer.headers.get('content-length')]).toEqual(['W/"', null]);
      await expectProblem(await server.send('GET', `${march(server)}.pdf`), 'papers-busy');
      expect((await server.send('GET', `${march(server)}.${ending}`, { headers: { 'if-none-match': tag } })).status).toBe(304);
      if (ending === 'json') await answer.body?.cancel(); // before its first byte
      else expect((await bytesOf(answer)).length).toBeGreaterThan(100);
    }
    const proof = await server.send('GET', `/api/offices/${server.office.slug}/book/2026-03`);
    await expectProblem(await server.send('GET', `${march(server)}.pdf`), 'papers-busy');
    expect((await bytesOf(proof)).length).toBeGreaterThan(100);
  });

  test('is refused, as the operation says of itself, where a row of it is erased after it was asked for and before it is drawn', async () => {
    const room = openPaperRoom();
    let meanwhile = async (): Promise<void> => undefined;
    const places = { enter: async (gone?: AbortSignal) => (await meanwhile(), room.places.enter(gone)) };
    const server = await startTestServer(database(), { parts: { papers: { ...room, places } } });
    const id = await published(server);
    await issueOne(server);
    await happen(server, id, { type: 'officer.rejected', reason: 'Bukan pengaduan.' });
    meanwhile = async () => {
      meanwhile = async () => undefined;
      await happen(server, id, { type: 'officer.erased', what: 'everything', reason: 'Permintaan.' });
    };
    const { code } = await expectProblem(await server.send('GET', `${march(server)}.pdf`), 'rows-taken-back');
    expect(readRegister.problems).toContain(code);
    expect((await server.send('GET', `${march(server)}.pdf`)).status).toBe(200);
  });

  test('is one and the same in every format: the issued version while it stands, the month as it stands where something was taken back, and the next version then', async () => {
    const server = await startTestServer(database());
    const id = await published(server);
    const view = async () => (await (await server.send('GET', march(server))).json()) as RegisterView;
    const texts = async () => ({
      html: await (await server.send('GET', `${march(server)}.html`)).text(),
      csv: JSON.stringify(readCsv(await (await server.send('GET', `${march(server)}.csv`)).text())),
      pdf: textOf(await readPdf(await bytesOf(await server.send('GET', `${march(server)}.pdf`)))),
      xlsx: JSON.stringify(await rowsOfXlsx(await bytesOf(await server.send('GET', `${march(server)}.xlsx`)))),
    });
    const before = await view();
    expect([before.issue, before.takenBack]).toEqual([undefined, undefined]);
    expect((await texts()).html).toContain('Belum diterbitkan');

    server.at('2026-04-01T03:00:00.000Z');
    await issueOne(server);
    await happen(server, id, { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' });
    const issued = await view();
    const note = await (await server.send('GET', `/api/offices/${server.office.slug}/log/checkpoint`)).text();
    expect(issued.issue).toMatchObject({ version: 1, replaces: null, preparedAt: '2026-04-01T03:00:00.000Z', issuedAt: '2026-04-01T03:00:00.000Z', checkpoint: note });
    const standing = await texts();
    for (const [kind, text] of Object.entries(standing)) {
      expect(text, kind).not.toContain('Bidang Pengaduan');
      if (kind === 'html' || kind === 'pdf') for (const part of ['Versi terbit 1', 'Disiapkan 1 April 2026, 10.00 WIB; diterbitkan 1 April 2026, 10.00 WIB.', `/${server.office.slug}/register?month=2026-03`]) expect(text, kind).toContain(part);
    }
    expect(standing.html).toContain(note.split('\n')[2]);
    expect(standing.html.match(/<svg /g)).toHaveLength(2);

    await happen(server, id, { type: 'officer.unpublished', reason: 'Memuat nama.' });
    const now = await view();
    expect([now.issue, now.takenBack, now.rows[0]?.[3]]).toEqual([undefined, 1, 'TIDAK DIPUBLIKASIKAN']);
    for (const [kind, text] of Object.entries(await texts())) {
      expect(text, kind).not.toContain('menutupi');
      if (kind === 'html' || kind === 'pdf') expect(text, kind).toContain('Sebagian isi versi terbit 1 telah ditarik kembali');
    }
    await issueOne(server);
    expect((await view()).issue).toMatchObject({ version: 2, replaces: 1 });
    for (const [kind, text] of Object.entries(await texts())) expect(text, kind).not.toContain('menutupi');
  });
});
