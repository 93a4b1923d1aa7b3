import { ComplaintCounts, DeskStatistics, type Role } from '@wadul/core';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { enterOne, fileOne } from '../testing/file-one.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const read = async (server: TestServer, path: string, role: Role): Promise<unknown> => (await server.send('GET', path, { as: await server.signIn(role) })).json();
const counts = async (server: TestServer, role: Role) => ComplaintCounts.parse(await read(server, '/api/desk/complaint-counts', role));
const year = async (server: TestServer, role: Role, of = '2026') => DeskStatistics.parse(await read(server, `/api/desk/statistics?year=${of}`, role));

describeOnEachEngine('numbers at the desk', (database) => {
  test('say how many open complaints each narrowing shows, and count what was done by this officer', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    const closed = await fileOne(server);
    const as = await server.signIn('frontDesk');
    const send = (to: string, body: object) => server.send('POST', `/api/desk/complaints/${to}/events`, { body, headers: { 'if-match': '"1"' }, as });
    expect((await send(id, { type: 'officer.askedForCompletion', missing: 'Foto papan reklame.' })).status).toBe(200);
    expect((await send(closed.id, { type: 'citizen.withdrew', via: 'telepon' })).status).toBe(200);
    await fileOne(server);
    expect(await counts(server, 'frontDesk')).toMatchObject({ open: 2, office: 1, citizen: 1, overdue: 0, today: 0, acted: 1 });
    expect(await counts(server, 'technicalTeam')).toMatchObject({ open: 2, acted: 0 });
    server.at('2026-06-30T03:00:00.000Z');
    expect(await counts(server, 'head')).toMatchObject({ open: 2, overdue: 2, today: 2, week: 2 });
  });

  test('leave a supervision case out for those for whom it does not exist (R15)', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    await enterOne(server, 'head', { supervision: true });
    expect((await counts(server, 'head')).open).toBe(2);
    expect((await counts(server, 'frontDesk')).open).toBe(1);
    expect((await year(server, 'head')).complaints).toBe(2);
    expect((await year(server, 'frontDesk')).complaints).toBe(1);
  });

  test('leave a case out for the officer whom it is about (R19)', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await server.parts.db.updateTable('complaint').set({ namedOfficerIds: [server.officers.technicalTeam] }).where('officeId', '=', server.office.id).where('id', '=', id).execute();
    expect([(await counts(server, 'technicalTeam')).open, (await year(server, 'technicalTeam')).complaints]).toEqual([0, 0]);
    expect([(await counts(server, 'frontDesk')).open, (await year(server, 'frontDesk')).complaints]).toEqual([1, 1]);
  });

  test('sum up a year by month, channel, type, severity and state', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    await enterOne(server, 'frontDesk', { type: 'bangunan' });
    const shown = await year(server, 'auditor');
    expect(shown.months).toHaveLength(12);
    expect(shown.months[2]).toEqual({ month: '2026-03', complaints: 2 });
    expect(shown.channels.map(({ code, complaints }) => [code, complaints])).toEqual([['kotak-pengaduan', 1], ['situs', 1]]);
    expect(shown.types.map(({ code, complaints }) => [code, complaints])).toEqual([['bangunan', 1], ['reklame', 1]]);
    expect(shown.states).toEqual([{ label: 'state.received', complaints: 2 }]);
    expect(shown.severities.map(({ complaints }) => complaints)).toEqual([0, 0, 0]);
    expect(await year(server, 'auditor', '2025')).toMatchObject({ complaints: 0, channels: [], states: [] });
  });
});
