import { DeskStatistics, MonthAtAGlance, type Role } from '@wadul/core';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { enterOne, fileOne } from '../testing/file-one.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const read = async (server: TestServer, path: string, role: Role): Promise<unknown> => (await server.send('GET', path, { as: await server.signIn(role) })).json();
const month = async (server: TestServer, role: Role = 'head') => MonthAtAGlance.parse(await read(server, '/api/desk/statistics/month', role));
const year = async (server: TestServer, role: Role = 'head') => DeskStatistics.parse(await read(server, '/api/desk/statistics?year=2026', role));
const does = async (server: TestServer, id: string, version: number, body: object, role: Role = 'head'): Promise<void> => {
  const { status } = await server.send('POST', `/api/desk/complaints/${id}/events`, { body, headers: { 'if-match': `"${version}"` }, as: await server.signIn(role) });
  if (status !== 200) throw new Error(`${JSON.stringify(body)}: ${status}`);
};
const rejected = { type: 'officer.rejected', reason: 'Bukan pengaduan.' };
const undated = { letterDate: undefined, boxOpenedOn: undefined, occurredOn: undefined };

describeOnEachEngine('seeing how it stands', (database) => {
  test('counts a month by the office’s clock, beside the one before it, what was closed in it whenever it came', async () => {
    const server = await startTestServer(database());
    const first = await enterOne(server, 'frontDesk', { receivedAt: '2026-02-28T16:59:59.000Z', ...undated }); // the last second of February in Jakarta
    await enterOne(server, 'frontDesk', { receivedAt: '2026-02-28T17:00:00.000Z', ...undated });
    expect(await month(server)).toEqual({ month: '2026-03', received: 1, closed: 0, before: { month: '2026-02', received: 1, closed: 0 }, open: 2, overdue: 2, standing: [{ label: 'state.received', complaints: 2 }] });
    server.at('2026-03-31T16:59:59.000Z');
    await does(server, first.id, 1, rejected);
    server.at('2026-03-31T17:00:00.000Z');
    expect(await month(server)).toMatchObject({ month: '2026-04', received: 0, closed: 0, before: { month: '2026-03', received: 1, closed: 1 }, open: 1, overdue: 1 });
    expect((await month(server)).standing).toEqual([{ label: 'state.received', complaints: 1 }, { label: 'state.rejected', complaints: 1 }]);
  });

  test('says how complaints ended, in the chart’s own outcomes', async () => {
    const server = await startTestServer(database());
    const [one, other] = [await fileOne(server), await fileOne(server)];
    await fileOne(server);
    await does(server, one.id, 1, rejected);
    await does(server, other.id, 1, { type: 'citizen.withdrew', via: 'telepon' });
    const ended = (await year(server)).outcomes.filter(({ complaints }) => complaints > 0);
    expect(ended).toEqual([{ outcome: 'rejected', complaints: 1 }, { outcome: 'withdrawn', complaints: 1 }]);
    expect((await year(server)).outcomes).toHaveLength(8);
  });

  test('says of each of the office’s clocks whether it was met by its due date, was over, or runs; a pause is none of its days', async () => {
    const server = await startTestServer(database());
    const [kept, late, paused] = [await fileOne(server), await fileOne(server), await fileOne(server)];
    await fileOne(server);
    await does(server, kept.id, 1, { type: 'officer.declaredComplete' });
    await does(server, paused.id, 1, { type: 'officer.askedForCompletion', missing: 'Foto.' });
    const clock = async (kind: string) => (await year(server)).clocks.find((one) => one.kind === kind);
    expect(await clock('verification')).toEqual({ kind: 'verification', onTime: 1, late: 0, running: 3 });
    server.at('2026-04-30T03:00:00.000Z');
    await does(server, late.id, 1, { type: 'officer.declaredComplete' });
    expect(await clock('verification')).toEqual({ kind: 'verification', onTime: 1, late: 2, running: 1 });
    expect((await year(server)).clocks.map(({ kind }) => kind)).not.toContain('completion');
  });

  test('leaves out of every number what does not exist for this officer (R15, R19)', async () => {
    const server = await startTestServer(database());
    await enterOne(server, 'head', { supervision: true });
    const { id } = await fileOne(server);
    await server.parts.db.updateTable('complaint').set({ namedOfficerIds: [server.officers.technicalTeam] }).where('officeId', '=', server.office.id).where('id', '=', id).execute();
    for (const [role, sees] of [['head', 2], ['frontDesk', 1], ['technicalTeam', 0]] as const) {
      const [shown, ofYear] = [await month(server, role), await year(server, role)];
      expect([shown.received, shown.open, shown.standing[0]?.complaints ?? 0], role).toEqual([sees, sees, sees]);
      expect(ofYear.clocks.find(({ kind }) => kind === 'verification')?.running ?? 0, role).toBe(sees);
    }
  });
});
