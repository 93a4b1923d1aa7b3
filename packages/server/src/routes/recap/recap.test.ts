import { Recap, type Role } from '@wadul/core';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { enterOne, fileOne } from '../../testing/file-one.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const forAll = (server: TestServer, year = '2026') => `/api/offices/${server.office.slug}/recap/${year}`;
const everybodys = async (server: TestServer) => Recap.parse(await (await server.send('GET', forAll(server))).json());
const desks = async (server: TestServer, role: Role) => Recap.parse(await (await server.send('GET', '/api/desk/recap/2026', { as: await server.signIn(role) })).json());
const rejected = async (server: TestServer, id: string, version = 1) => {
  const body = { type: 'officer.rejected', reason: 'Bukan pengaduan.' };
  expect((await server.send('POST', `/api/desk/complaints/${id}/events`, { body, headers: { 'if-match': `"${version}"` }, as: await server.signIn('head') })).status).toBe(200);
};
const counts = ({ rows }: Recap['types']) => Object.fromEntries(rows.filter(({ complaints }) => complaints > 0).map(({ code, complaints }) => [code, complaints]));

describeOnEachEngine('a year in numbers', (database) => {
  test('for officers counts what exists for them, to the last complaint (R15, R19)', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    await enterOne(server, 'head', { supervision: true, type: 'bangunan' });
    const { id } = await fileOne(server, { type: 'menara' });
    await server.parts.db.updateTable('complaint').set({ namedOfficerIds: [server.officers.technicalTeam] }).where('officeId', '=', server.office.id).where('id', '=', id).execute();
    await rejected(server, (await fileOne(server)).id);
    expect(counts((await desks(server, 'head')).types)).toEqual({ reklame: 2, bangunan: 1, menara: 1 });
    expect(counts((await desks(server, 'frontDesk')).types)).toEqual({ reklame: 2, menara: 1 });
    const team = await desks(server, 'technicalTeam');
    expect([team.complaints, counts(team.types), counts(team.outcomes)]).toEqual([2, { reklame: 2 }, { rejected: 1, open: 1 }]);
  });

  test('for everybody singles nobody out, and names no matter of supervision', async () => {
    const server = await startTestServer(database());
    for (let filed = 0; filed < 3; filed += 1) await fileOne(server);
    await fileOne(server, { type: 'pungutan-liar', description: 'Diminta membayar.' });
    await enterOne(server, 'head', { type: 'bangunan' });
    expect(await everybodys(server)).toMatchObject({ complaints: 5, detailedTo: '2026-02-28', types: { rows: [], rest: 5 }, terms: [] });
    server.at('2026-04-02T03:00:00.000Z');
    const april = await everybodys(server);
    expect([april.complaints, april.detailedTo, counts(april.types), april.types.rest]).toEqual([5, '2026-03-31', { reklame: 3 }, 2]);
    expect(april.terms[0]).toEqual({ kind: 'all', onTime: 0, late: 5, running: 0 });
    const text = JSON.stringify(april);
    expect(text).not.toMatch(/pungutan|\bSiti\b|3375011708900001|081234567890/i);
  });

  test('for everybody does not tell that a complaint was marked as one of supervision', async () => {
    const server = await startTestServer(database());
    const filed: string[] = [];
    for (let count = 0; count < 3; count += 1) filed.push((await fileOne(server)).id);
    server.at('2026-04-02T03:00:00.000Z');
    const { countedAt: _, ...before } = await everybodys(server);
    expect(counts(before.types)).toEqual({ reklame: 3 });
    const body = { type: 'officer.markedSupervision', reason: 'Menyangkut petugas.' };
    expect((await server.send('POST', `/api/desk/complaints/${filed[0] ?? ''}/events`, { body, headers: { 'if-match': '"1"' }, as: await server.signIn('head') })).status).toBe(200);
    server.at('2026-04-02T03:10:00.000Z');
    const { countedAt, ...after } = await everybodys(server);
    expect([countedAt, after]).toEqual(['2026-04-02T03:10:00.000Z', before]);
    expect((await desks(server, 'frontDesk')).complaints).toBe(2);
  });

  test('for everybody is counted anew after ten minutes at the earliest', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    expect((await everybodys(server)).complaints).toBe(1);
    await fileOne(server);
    server.at('2026-03-09T03:09:59.000Z');
    expect((await everybodys(server)).complaints).toBe(1);
    server.at('2026-03-09T03:10:00.000Z');
    expect((await everybodys(server)).complaints).toBe(2);
  });

  test('is given as JSON, CSV or PDF, by what the reader accepts or by its ending, in the language that is asked for', async () => {
    const server = await startTestServer(database());
    const get = (path: string, headers: Record<string, string> = {}) => server.send('GET', path, { headers });
    const typeOf = async (path: string, accept?: string) => (await get(path, accept === undefined ? {} : { accept })).headers.get('content-type');
    const path = forAll(server);
    expect([await typeOf(path), await typeOf(path, 'text/csv'), await typeOf(path, 'application/pdf')]).toEqual(['application/json', 'text/csv; charset=utf-8', 'application/pdf']);
    const pdf = await get(`${path}.pdf`, { accept: 'text/html' });
    expect(pdf.headers.get('content-disposition')).toBe(`attachment; filename="${server.office.slug}-2026-public.pdf"`);
    expect(Buffer.from(await pdf.arrayBuffer()).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    expect(await (await get(`${path}.csv?lang=en`)).text()).toContain('COMPLAINTS IN 2026');
    expect(await (await get(`${path}.csv`)).text()).toContain('REKAPITULASI');
    const known = { 'if-none-match': (await get(`${path}.pdf`)).headers.get('etag') ?? '' };
    expect([(await get(`${path}.pdf`, known)).status, (await get(`${path}.csv`, known)).status]).toEqual([304, 200]);
    for (const wrong of ['2025', '2027', '1999', '26', '2026.txt', '2026.pdf.csv', 'x']) await expectProblem(await get(forAll(server, wrong)), 'not-found');
    await expectProblem(await get(`${path}?lang=jv`), 'invalid-request');
  });

  test('of an office in another zone ends with its own midnight', async () => {
    const server = await startTestServer(database());
    await enterOne(server, 'frontDesk', { receivedAt: '2025-12-31T17:00:00.000Z', letterDate: undefined, boxOpenedOn: undefined, occurredOn: undefined }); // 1 January in Jakarta
    expect((await desks(server, 'head')).months[0]).toEqual({ month: '2026-01', complaints: 1 });
  });
});
