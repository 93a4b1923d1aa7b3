import type { IssuedVersion, IssueState, Role } from '@wadul/core';
import { expect, test } from 'vitest';
import { applyEvent } from '../../commands/apply-event.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { fileOne } from '../../testing/file-one.ts';
import { askIssue, issueOne, prepareOne } from '../../testing/issue-one.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

type Happened = Parameters<typeof applyEvent>[1]['event'];
const happen = async (server: TestServer, complaintId: string, ...events: Happened[]) => {
  for (const event of events) {
    const { rowVersion } = await server.parts.db.selectFrom('complaint').select('rowVersion').where('id', '=', complaintId).executeTakeFirstOrThrow();
    await applyEvent(server.parts, { office: server.office, complaintId, version: rowVersion, by: { kind: 'officer', id: server.officers.liaison, roles: ['head'] }, event, now: server.parts.now() });
  }
};
const about = (server: TestServer, role: Role): Happened => ({ type: 'officer.namedOfficer', officerId: server.officers[role] });
const state = async (server: TestServer, role: Role) => (await (await askIssue(server, role, 'GET', '2026-03/issue')).json()) as IssueState;
const acknowledge = (server: TestServer, role: Role, preparation: string | undefined, seen: boolean) => askIssue(server, role, 'POST', '2026-03/versions', { preparation, seen });

/** A complaint of March whose published words still name who complains, once March is over. */
const oddOne = async (server: TestServer, ...of: Role[]): Promise<string> => {
  const { id } = await fileOne(server);
  await happen(server, id, { type: 'officer.published', problem: 'Menurut Contoh papan itu roboh.' }, ...of.map((role) => about(server, role)));
  server.at('2026-04-01T03:00:00.000Z');
  return id;
};
const named = { row: 0, code: 'register.namePublished', column: 3 };
const unnamed = { kind: 'changed', row: null, columns: [] };

describeOnEachEngine('of what is withheld from them, officers who issue a month', (database) => {
  test('look at what the other may not read: who acknowledges it has to say so as well', async () => {
    const server = await startTestServer(database());
    await oddOne(server, 'frontDesk');
    expect((await state(server, 'frontDesk')).warnings).toEqual([]);
    const { preparation } = (await (await askIssue(server, 'frontDesk', 'PUT', '2026-03/preparation', { seen: false })).json()) as IssueState;
    expect(await state(server, 'head')).toMatchObject({ warnings: [named], unreadWarnings: 0, mayAcknowledge: true });
    const { issues } = await expectProblem(await acknowledge(server, 'head', preparation?.id, false), 'warnings-not-seen');
    expect(issues).toEqual([{ pointer: '/rows/0/3', code: 'register.namePublished' }]);
    expect((await acknowledge(server, 'head', preparation?.id, true)).status).toBe(201);
  });

  test('are told how much there is that neither may read, and only who may acknowledge it is', async () => {
    const server = await startTestServer(database());
    await oddOne(server, 'frontDesk', 'head');
    const { preparation, unreadWarnings } = await prepareOne(server);
    expect(unreadWarnings).toBe(0);
    expect(await state(server, 'head')).toMatchObject({ warnings: [], unreadWarnings: 1, mayAcknowledge: true });
    expect(await state(server, 'deputy')).toMatchObject({ warnings: [named], unreadWarnings: 0, mayAcknowledge: true });
    expect(await state(server, 'technicalTeam')).toMatchObject({ warnings: [named], unreadWarnings: 0 });
    expect((await acknowledge(server, 'head', preparation?.id, false)).status).toBe(201);
  });

  test('are not told by what the note warns of who complains, where they may not know it: try as they may with names', async () => {
    const server = await startTestServer(database());
    const write = async (note: string) => server.send('PUT', '/api/desk/register/2026-03/form', { as: await server.signIn('head'), body: { note } });
    const warned = async (role: Role) => (await state(server, role)).warnings;
    const inNote = { code: 'register.personalDataInNote' };
    const { id } = await fileOne(server, { identityMode: 'confidential' });
    server.at('2026-04-01T03:00:00.000Z');
    await write('Budi, Contoh, Ani');
    expect([await warned('head'), await warned('frontDesk'), await warned('technicalTeam')]).toEqual([[inNote], [inNote], []]);
    await happen(server, id, about(server, 'head'));
    expect([await warned('head'), await warned('frontDesk')]).toEqual([[], [inNote]]);
    await write('Budi, Contoh, 081234567890');
    expect([await warned('head'), await warned('frontDesk'), await warned('technicalTeam')]).toEqual([[inNote], [inNote], [inNote]]);
  });

  test('are told how often the note names whom neither may know, and nothing else of it', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await happen(server, id, about(server, 'frontDesk'), about(server, 'head'));
    server.at('2026-04-01T03:00:00.000Z');
    await server.send('PUT', '/api/desk/register/2026-03/form', { as: await server.signIn('liaison'), body: { note: 'Sdri. Contoh.' } });
    const { preparation } = (await (await askIssue(server, 'frontDesk', 'PUT', '2026-03/preparation', { seen: false })).json()) as IssueState;
    expect(await state(server, 'head')).toMatchObject({ warnings: [], unreadWarnings: 1, mayAcknowledge: true });
    expect(await state(server, 'deputy')).toMatchObject({ warnings: [{ code: 'register.personalDataInNote' }], unreadWarnings: 0, mayAcknowledge: true });
    expect((await acknowledge(server, 'head', preparation?.id, false)).status).toBe(201);
  });

  test('learn that something changed, and not in which row', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    server.at('2026-03-10T03:00:00.000Z');
    const { id: other } = await fileOne(server);
    await issueOne(server);
    for (const one of [id, other]) await happen(server, one, about(server, 'auditor'), { type: 'officer.narrowedIdentity', reason: 'Diminta pengadu.' });
    const [all, none] = [[1, 2].map((row) => ({ kind: 'changed', row: `${row}.`, columns: [2] })), [unnamed]];
    expect([(await state(server, 'head')).changes, (await state(server, 'auditor')).changes]).toEqual([all, none]);
    await issueOne(server);
    for (const [role, changes] of [['head', all], ['auditor', none]] as const) {
      expect((await state(server, role)).versions[0]?.changes).toEqual(changes);
      const { issue } = (await (await askIssue(server, role, 'GET', '2026-03/versions/2')).json()) as IssuedVersion;
      expect(issue.changes).toEqual(changes);
    }
  });

  test('learn what changed in the cells that they read in their book all the same, and which rows came and went', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await issueOne(server);
    server.at('2026-03-10T03:00:00.000Z');
    const { id: late } = await fileOne(server);
    await happen(server, id, about(server, 'auditor'), { type: 'officer.narrowedIdentity', reason: 'Diminta pengadu.' }, { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' });
    await happen(server, late, { type: 'officer.markedSupervision', reason: 'Pungutan.' });
    expect((await state(server, 'auditor')).changes).toEqual([{ kind: 'changed', row: '1.', columns: [7] }, { kind: 'added', row: '2.', columns: [] }]);
  });

  test('are not told the row either by the refusal of what has changed since it was prepared', async () => {
    const server = await startTestServer(database());
    const { id } = await fileOne(server);
    await happen(server, id, about(server, 'head'));
    const { preparation } = await prepareOne(server);
    await happen(server, id, { type: 'officer.narrowedIdentity', reason: 'Diminta pengadu.' });
    const issuesFor = async (role: Role) => (await expectProblem(await acknowledge(server, role, preparation?.id, true), 'month-changed')).issues;
    expect(await issuesFor('head')).toEqual([{ pointer: '', code: 'month.changed' }]);
    expect(await issuesFor('deputy')).toEqual([{ pointer: '/rows/1/2', code: 'month.changed' }]);
    expect((await state(server, 'head')).preparation?.changes).toEqual([unnamed]);
  });

  test('get no tag with a version on paper, by which what they may not read any more would be taken for the same', async () => {
    const server = await startTestServer(database());
    await fileOne(server);
    await issueOne(server);
    for (const ending of ['pdf', 'xlsx', 'csv']) {
      const answer = await server.send('GET', `/api/desk/register/2026-03/versions/1.${ending}`, { as: await server.signIn('auditor') });
      await answer.body?.cancel();
      expect([answer.status, answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([200, null, 'no-store']);
    }
  });
});
