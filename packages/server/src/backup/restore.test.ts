// A backup of either engine restored into either: everything is there as it was, and works.
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { engines, type Engine } from '../db/testing/engines.ts';
import { fileWithFiles } from '../testing/attach-one.ts';
import { enterOne, fileOne } from '../testing/file-one.ts';
import { issueOne } from '../testing/issue-one.ts';
import { OWN_ORIGIN, PASSWORD, type TestServer } from '../testing/test-server.ts';
import { backUpPlace, restored, rowsOf, serverOver, someOrigin } from './testing/places.ts';

const ways = engines.flatMap((from) => engines.map((to) => ({ from, to })));

const signIn = async (server: TestServer, login: string): Promise<string> => {
  const answer = await server.send('POST', '/api/desk/session', { body: { office: server.office.slug, login, password: PASSWORD }, headers: { origin: OWN_ORIGIN } });
  expect(answer.status).toBe(200);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
};

const book = async (server: TestServer, cookie: string): Promise<string> => {
  const base = `/api/offices/${server.office.slug}`;
  const answers = await Promise.all([
    ...['/api/desk/register/2026-03', '/api/desk/register/2026-03/versions/1'].map((path) => server.send('GET', path, { as: cookie })),
    ...[`${base}/register/2026-03`, `${base}/book`, `${base}/book/2026-03`, `${base}/log/checkpoint`].map((path) => server.send('GET', path)),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n');
};

const life = async (server: TestServer) => {
  const filed = await fileWithFiles(server);
  await fileOne(server, { identityMode: 'anonymous', complainant: undefined, description: 'Kutip "ganda", garis\\miring,\nbaris baru, émoji 🚧 dan nol \u0001.' });
  await enterOne(server, 'frontDesk');
  await server.send('POST', `/api/desk/complaints/${filed.id}/events`, { body: { type: 'officer.askedForCompletion', missing: 'Foto papan.' }, headers: { 'if-match': '"1"' }, as: await server.signIn('frontDesk') });
  await server.send('POST', `/api/desk/complaints/${filed.id}/events`, { body: { type: 'officer.published', problem: 'Papan reklame menutupi rambu.', followUp: 'Sudah ditinjau.' }, headers: { 'if-match': '"2"' }, as: await server.signIn('technicalTeam') });
  await server.send('PUT', '/api/desk/register/2026-03/form', { body: { note: 'Loket tutup dua hari.' }, as: await server.signIn('frontDesk') });
  await issueOne(server);
  return filed;
};

describe.each(ways)('a backup of $from.name restored into $to.name', ({ from, to }: { from: Engine; to: Engine }) => {
  test('gives a server on which staff sign in, citizens find their complaint, the book, live and issued, is the same byte for byte, files open, and a new complaint is filed', { timeout: 60_000 }, async () => {
    const origin = await someOrigin(from);
    const { receipt, id, letter } = await life(origin.server);
    const before = await book(origin.server, await origin.server.signIn('head'));

    const server = await serverOver(origin, await restored(origin, await origin.backUp(), to));

    const cookie = await signIn(server, 'head');
    expect(await book(server, cookie)).toBe(before);
    for (const issued of ['Papan reklame menutupi rambu.', '"note":{"text":"Loket tutup dua hari."']) expect(before).toContain(issued);
    const tracked = await server.send('POST', `/api/offices/${server.office.slug}/tracking`, { body: { ticket: receipt.ticket, secret: receipt.secret } });
    expect(tracked.status).toBe(200);
    const saved = await server.send('GET', `/api/desk/complaints/${id}/attachments/${letter.id}`, { as: cookie });
    expect(saved.status).toBe(200);
    expect(await saved.text()).toContain('%PDF');
    const check = await server.send('GET', '/api/desk/log-check', { as: cookie });
    expect(await check.json()).toMatchObject({ complaints: 3, faults: [], tree: { ok: true, issued: 1 } });
    const another = await fileOne(server);
    expect(another.receipt.ticket).not.toBe(receipt.ticket);
  });

  test('gives every row as it was, to the microsecond and the byte', { timeout: 60_000 }, async () => {
    const origin = await someOrigin(from);
    await life(origin.server);
    await sql`update officer set created_at = '2026-03-09 03:04:05.678901+00', roles = '{"a\\"b",null," "}' where login = 'liaison'`.execute(origin.place.database.db);
    const first = await origin.backUp();
    const place = await restored(origin, first, to);
    const again = await restored(origin, await backUpPlace(place), from);
    expect(await rowsOf(again)).toEqual(await rowsOf(origin.place));
    expect((await rowsOf(place)).filter((row) => row.includes('05.678901+00'))).toHaveLength(1);
  });
});
