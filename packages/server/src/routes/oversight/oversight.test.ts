import { expect, test } from 'vitest';
import { DeskHealth, LeavingList, OversightCounts, WaitingDataRequests, type OfficerEvent, type Role } from '@wadul/core';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { describeWithQueue, startNotified } from '../../notices/testing/notified.ts';
import { fileWithFiles } from '../../testing/attach-one.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { fileOne } from '../../testing/file-one.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const read = async (server: TestServer, path: string, role: Role): Promise<unknown> => (await server.send('GET', path, { as: await server.signIn(role) })).json();
const counts = async (server: TestServer, role: Role) => OversightCounts.parse(await read(server, '/api/desk/oversight-counts', role));
const waiting = async (server: TestServer, role: Role) => WaitingDataRequests.parse(await read(server, '/api/desk/data-requests', role)).requests;
const leaving = async (server: TestServer, role: Role) => LeavingList.parse(await read(server, '/api/desk/leaving', role));
const health = async (server: TestServer, role: Role = 'head') => DeskHealth.parse(await read(server, '/api/desk/health', role));

const act = async (server: TestServer, id: string, event: OfficerEvent, role: Role = 'head'): Promise<{ dataRequests: { id: string }[] }> => {
  const as = await server.signIn(role);
  const { version } = (await (await server.send('GET', `/api/desk/complaints/${id}`, { as })).json()) as { version: number };
  const answer = await server.send('POST', `/api/desk/complaints/${id}/events`, { body: event, headers: { 'if-match': `"${version}"` }, as });
  expect(answer.status, await answer.clone().text()).toBe(200);
  return (await answer.json()) as never;
};
const asks = (request: 'access' | 'correction' | 'restriction' | 'erasure') => ({ type: 'citizen.madeDataRequest', request, via: 'telepon' }) as const;

describeOnEachEngine('the requests about somebody’s data that wait', (database) => {
  test('are all of the office, the one whose 72 hours end first, first, until each is answered', async () => {
    const server = await startTestServer(database());
    const [first, second] = [await fileOne(server), await fileOne(server)];
    await fileOne(server);
    await act(server, second.id, asks('access'));
    server.at('2026-03-10T03:00:00.000Z');
    await act(server, first.id, asks('correction'));
    server.at('2026-03-10T04:00:00.000Z');
    await act(server, second.id, asks('restriction'));
    expect((await counts(server, 'auditor')).dataRequests).toBe(2);
    server.at('2026-03-12T03:00:01.000Z');
    expect(await waiting(server, 'frontDesk')).toEqual([
      { complaintId: second.id, ticket: second.receipt.ticket, kind: 'access', at: '2026-03-09T03:00:00.000Z', answerBy: '2026-03-12T03:00:00.000Z', overdue: true, supervision: false },
      { complaintId: first.id, ticket: first.receipt.ticket, kind: 'correction', at: '2026-03-10T03:00:00.000Z', answerBy: '2026-03-13T03:00:00.000Z', overdue: false, supervision: false },
      { complaintId: second.id, ticket: second.receipt.ticket, kind: 'restriction', at: '2026-03-10T04:00:00.000Z', answerBy: '2026-03-13T04:00:00.000Z', overdue: false, supervision: false },
    ]);
    await act(server, second.id, { type: 'officer.answeredDataRequest', requestId: 'r1', granted: true, text: 'Salinan diserahkan.' });
    expect((await waiting(server, 'head')).map(({ kind }) => kind)).toEqual(['correction', 'restriction']);
    await act(server, second.id, { type: 'officer.answeredDataRequest', requestId: 'r2', granted: false, text: 'Tidak dapat.' });
    await act(server, second.id, asks('access'));
    expect((await waiting(server, 'head')).map(({ kind }) => kind)).toEqual(['correction', 'access']);
  });

  test('leave out those whose complaint does not exist for this officer (R15, R19), in the numbers, too', async () => {
    const server = await startTestServer(database());
    const [supervision, about] = [await fileOne(server), await fileOne(server)];
    for (const { id } of [supervision, about]) await act(server, id, asks('access'));
    await act(server, about.id, { type: 'officer.namedOfficer', officerId: server.officers.technicalTeam });
    await act(server, supervision.id, { type: 'officer.markedSupervision', reason: 'Pungutan liar.' });
    const tickets = async (role: Role) => (await waiting(server, role)).map(({ ticket }) => ticket).sort();
    expect(await tickets('liaison')).toEqual([supervision.receipt.ticket, about.receipt.ticket].sort());
    expect(await tickets('frontDesk')).toEqual([about.receipt.ticket]);
    expect(await tickets('technicalTeam')).toEqual([]);
    expect([await counts(server, 'liaison'), await counts(server, 'frontDesk'), await counts(server, 'technicalTeam')].map(({ dataRequests }) => dataRequests)).toEqual([2, 1, 0]);
  });
});

describeOnEachEngine('what leaves by the clock', (database) => {
  const settings = { retention: { ktpDays: 20, personDays: 30, everythingDays: 31 } };

  test('is told for thirty days, by day and kind, with what should have left before', async () => {
    const server = await startTestServer(database(), { settings });
    const [card, plain] = [await fileWithFiles(server), await fileOne(server)];
    for (const { id } of [card, plain]) await act(server, id, { type: 'citizen.withdrew', via: 'telepon' });
    const open = await fileOne(server);
    const named = ({ id, receipt }: typeof plain) => ({ id, ticket: receipt.ticket, restricted: false });
    const both = [named(card), named(plain)].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await leaving(server, 'auditor')).toEqual({
      to: '2026-04-08',
      groups: [
        { on: '2026-03-29', what: 'ktp', overdue: false, count: 1, complaints: [named(card)] },
        { on: '2026-04-08', what: 'person', overdue: false, count: 2, complaints: both },
      ],
    });
    server.at('2026-03-30T03:00:00.000Z');
    const later = await leaving(server, 'frontDesk');
    expect(later.groups.map(({ on, what, overdue, count }) => [on, what, overdue, count])).toEqual([['2026-03-29', 'ktp', true, 1], ['2026-04-08', 'person', false, 2], ['2026-04-09', 'everything', false, 2]]);
    expect(JSON.stringify(later)).not.toContain(open.id);
  });

  test('says of which the use is restricted, and leaves out what does not exist for this officer (R15, R19)', async () => {
    const server = await startTestServer(database(), { settings });
    const [restricted, hidden] = [await fileOne(server), await fileOne(server)];
    for (const { id } of [restricted, hidden]) await act(server, id, { type: 'citizen.withdrew', via: 'telepon' });
    await act(server, restricted.id, asks('restriction'));
    await act(server, restricted.id, { type: 'officer.answeredDataRequest', requestId: 'r1', granted: true, text: 'Dibatasi.' });
    await act(server, hidden.id, { type: 'officer.namedOfficer', officerId: server.officers.frontDesk });
    expect((await leaving(server, 'frontDesk')).groups).toMatchObject([{ count: 1, complaints: [{ id: restricted.id, restricted: true }] }]);
    await act(server, hidden.id, { type: 'officer.markedSupervision', reason: 'Pungutan liar.' });
    expect((await leaving(server, 'technicalTeam')).groups).toMatchObject([{ count: 1 }]);
    expect((await leaving(server, 'head')).groups).toMatchObject([{ count: 2 }]);
  });
});

describeWithQueue('how the server is', (opened) => {
  test('tells backups, mail, keys, clock and scanner in numbers, without a secret or a place', async () => {
    const { server, mail, file, sendDue } = await startNotified(opened(), { parts: { lastBackupAt: async () => '2026-03-08T02:30:00.000Z' } });
    mail.behave({ at: 'RCPT', code: 550 });
    const refused = await file();
    await sendDue();
    mail.behave({ at: 'RCPT', code: 450 });
    await file();
    await sendDue();
    const { engine, durability } = server.parts;
    const told = await health(server);
    expect(told).toEqual({
      at: '2026-03-09T03:00:00.000Z',
      database: { engine, durability },
      backup: { lastAt: '2026-03-08T02:30:00.000Z', late: false },
      mail: { on: true, waiting: 1, putOff: 1, failed: 1 },
      keys: { masters: 1, behind: 0 },
      sweepBehind: 0,
      scanner: false,
    });
    expect((await counts(server, 'head')).failedNotices).toBe(1);
    server.at('2026-03-09T03:30:00.001Z');
    expect((await health(server, 'auditor')).backup.late).toBe(true);
    await act(server, refused.id, { type: 'officer.markedSupervision', reason: 'Pungutan liar.' });
    expect([await health(server), await health(server, 'admin')].map(({ mail: { failed } }) => failed)).toEqual([1, 0]);
    expect((await counts(server, 'frontDesk')).failedNotices).toBe(0);
    await expectProblem(await server.send('GET', '/api/desk/health', { as: await server.signIn('liaison') }), 'role-not-allowed');
  });

  test('says that there is no backup, that mail is off, that keys are not wrapped anew yet and that the clock stands still', async () => {
    const server = await startTestServer(opened().database);
    await fileOne(server);
    const [keys] = await server.parts.db.selectFrom('dataKey').select('wrappedBy').where('officeId', '=', server.office.id).execute();
    const ring = server.parts.keys.ring();
    const newer = { ...ring.masters[0], id: '0190d3a4-0000-7000-8000-000000000000' };
    expect(keys?.wrappedBy).toBe(ring.masters[0].id);
    Object.assign(ring, { masters: [newer, ...ring.masters] });
    server.at('2026-06-30T03:00:00.000Z');
    expect(await health(server)).toMatchObject({ backup: { late: true }, mail: { on: false, waiting: 0 }, keys: { masters: 2, behind: 2 }, sweepBehind: 1 });
  });
});
