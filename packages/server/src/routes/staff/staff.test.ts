import { StaffChanged, StaffList, StaffLog, StaffWithPassword, type Role } from '@wadul/core';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { replacePasswords } from '../../commands/add-staff.ts';
import { tellStaffLog } from '../../commands/tell-staff-log.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { fileOne } from '../../testing/file-one.ts';
import { OWN_ORIGIN, startTestServer, type TestServer } from '../../testing/test-server.ts';

const LATER = '2026-03-09T03:10:00.000Z';
const someone = { login: 'siti', name: 'Siti Contoh', roles: ['frontDesk'] as Role[] };

describeOnEachEngine('the staff of an office', (database) => {
  const desk = async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('admin');
    const add = async (officer: object = someone) => StaffWithPassword.parse(await (await server.send('POST', '/api/desk/officers', { body: officer, as })).json());
    const ask = (method: string, path: string, version: number, body?: object) => server.send(method, `/api/desk/officers/${path}`, { ...(body ? { body } : {}), headers: { 'if-match': `"${version}"` }, as });
    return { server, as, add, ask };
  };
  const enter = (server: TestServer, login: string, password: string) => server.send('POST', '/api/desk/session', { body: { office: server.office.slug, login, password }, headers: { origin: OWN_ORIGIN } });
  const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const who = async (server: TestServer, as: string): Promise<number> => (await server.send('GET', '/api/desk/session', { as })).status;
  const log = async (server: TestServer, role: Role = 'auditor', query = ''): Promise<StaffLog> => StaffLog.parse(await (await server.send('GET', `/api/desk/staff-log${query}`, { as: await server.signIn(role) })).json());

  test('is listed by login with roles, last sign-in and who is disabled, and without passwords', async () => {
    const { server, as, add, ask } = await desk();
    const { officer } = await add({ ...someone, login: ' SITI ', roles: ['frontDesk', 'technicalTeam'] });
    await ask('POST', `${officer.id}/disabling`, 1);
    const answer = await server.send('GET', '/api/desk/officers', { as });
    const text = await answer.text();
    expect(text).not.toMatch(/argon2|password/i);
    const { officers } = StaffList.parse(JSON.parse(text));
    expect(officers.map(({ login }) => login)).toEqual(['admin', 'auditor', 'deputy', 'frontdesk', 'head', 'liaison', 'siti', 'technicalteam']);
    expect(officers.find(({ login }) => login === 'siti')).toEqual({ ...officer, login: 'siti', roles: ['frontDesk', 'technicalTeam'], version: 2, disabledAt: '2026-03-09T03:00:00.000Z' });
    expect(officers.find(({ login }) => login === 'admin')).toMatchObject({ lastSignInAt: '2026-03-09T03:00:00.000Z' });
    expect(officers.find(({ login }) => login === 'head')).not.toHaveProperty('lastSignInAt');
  });

  test('grows by somebody who signs in with the password that was told once, and no login is given twice', async () => {
    const { server, as, add } = await desk();
    const { officer, password } = await add();
    const first = await enter(server, 'siti', password);
    expect(await first.json()).toMatchObject({ mustChangePassword: true });
    await expectProblem(await server.send('GET', '/api/desk/complaints', { as: cookieOf(first) }), 'password-change-needed');
    expect(StaffList.parse(await (await server.send('GET', '/api/desk/officers', { as })).json()).officers.find(({ id }) => id === officer.id)).toMatchObject({ lastSignInAt: '2026-03-09T03:00:00.000Z', version: 1 });
    const taken = await expectProblem(await server.send('POST', '/api/desk/officers', { body: { ...someone, login: 'Siti' }, as }), 'invalid-request');
    expect(taken.issues).toEqual([{ pointer: '/login', code: 'taken' }]);
    const twice = await Promise.all([1, 2, 3].map(() => server.send('POST', '/api/desk/officers', { body: { ...someone, login: 'budi' }, as })));
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });

  test('is refused a login that is none, no role, and a role twice, each at its place', async () => {
    const { server, as } = await desk();
    const wrong = await expectProblem(await server.send('POST', '/api/desk/officers', { body: { login: 'siti contoh', name: ' ', roles: [] }, as }), 'invalid-request');
    expect(wrong.issues).toEqual([{ pointer: '/login', code: 'login' }, { pointer: '/name', code: 'required' }, { pointer: '/roles', code: 'required' }]);
    const twice = await expectProblem(await server.send('POST', '/api/desk/officers', { body: { ...someone, roles: ['head', 'head'] }, as }), 'invalid-request');
    expect(twice.issues).toEqual([{ pointer: '/roles', code: 'repeated' }]);
  });

  test('changes at the version that was read only, and of two admins one is first', async () => {
    const { add, ask } = await desk();
    const { officer } = await add();
    const both = await Promise.all(['Siti Satu', 'Siti Dua'].map((name) => ask('PATCH', officer.id, 1, { name })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { officer: after } = StaffChanged.parse(await (await ask('PATCH', officer.id, 2, { name: 'Siti Tiga' })).json());
    expect(after).toMatchObject({ name: 'Siti Tiga', version: 3 });
    await expectProblem(await ask('POST', `${officer.id}/passwords`, 2), 'stale-version');
  });

  test('is signed out by other roles, by being disabled and by a new password, and not by another name', async () => {
    const { server, add, ask } = await desk();
    const { officer, password } = await add();
    const in1 = cookieOf(await enter(server, 'siti', password));
    await ask('PATCH', officer.id, 1, { name: 'Siti Lain' });
    expect(await who(server, in1)).toBe(200);
    await ask('PATCH', officer.id, 2, { roles: ['auditor'] });
    expect(await who(server, in1)).toBe(401);

    const in2 = cookieOf(await enter(server, 'siti', password));
    await ask('POST', `${officer.id}/disabling`, 3);
    expect(await who(server, in2)).toBe(401);
    await expectProblem(await enter(server, 'siti', password), 'wrong-login');
    await ask('POST', `${officer.id}/enabling`, 4);
    const in3 = cookieOf(await enter(server, 'siti', password));
    expect(await who(server, in3)).toBe(200);

    const fresh = StaffWithPassword.parse(await (await ask('POST', `${officer.id}/passwords`, 5)).json());
    expect(await who(server, in3)).toBe(401);
    await expectProblem(await enter(server, 'siti', password), 'wrong-login');
    expect((await enter(server, 'siti', fresh.password)).status).toBe(200);
  });

  test('keeps the one who acts, one admin and one head', async () => {
    const { server, add, ask } = await desk();
    await expectProblem(await ask('POST', `${server.officers.admin}/disabling`, 1), 'own-account');
    await expectProblem(await ask('PATCH', server.officers.admin, 1, { roles: ['head'] }), 'last-of-role');
    await expectProblem(await ask('POST', `${server.officers.head}/disabling`, 1), 'last-of-role');
    await expectProblem(await ask('PATCH', server.officers.head, 1, { roles: ['deputy', 'frontDesk'] }), 'last-of-role');

    const { officer } = await add({ login: 'pengganti', name: 'Kepala Pengganti', roles: ['head'] });
    await ask('POST', `${officer.id}/disabling`, 1);
    await expectProblem(await ask('POST', `${server.officers.head}/disabling`, 1), 'last-of-role');
    await ask('POST', `${officer.id}/enabling`, 2);
    expect((await ask('POST', `${server.officers.head}/disabling`, 1)).status).toBe(200);
    await expectProblem(await ask('PATCH', officer.id, 3, { roles: ['deputy'] }), 'last-of-role');
  });

  test('keeps one head when two are disabled at the same moment', async () => {
    const { server, add, ask } = await desk();
    const { officer } = await add({ login: 'kedua', name: 'Kepala Kedua', roles: ['head'] });
    const answers = await Promise.all([ask('POST', `${officer.id}/disabling`, 1), ask('POST', `${server.officers.head}/disabling`, 1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('may go with open duties, which are counted, without what the admin may not know of', async () => {
    const { server, add, ask } = await desk();
    const { officer } = await add();
    const head = await server.signIn('head');
    const assign = async (supervision = false) => {
      const { id } = await fileOne(server, supervision ? { type: 'pelayanan-petugas' } : {});
      return server.send('POST', `/api/desk/complaints/${id}/events`, { body: { type: 'officer.assigned', personInCharge: 'siti contoh' }, headers: { 'if-match': '"1"' }, as: head });
    };
    expect((await assign()).status).toBe(200);
    expect((await assign(true)).status).toBe(200);
    const renamed = StaffChanged.parse(await (await ask('PATCH', officer.id, 1, { name: 'Siti Baru' })).json());
    expect(renamed.openDuties).toBe(1);
    expect(StaffChanged.parse(await (await ask('PATCH', officer.id, 2, { name: 'Siti Contoh' })).json()).openDuties).toBe(1);
    const { officer: gone, openDuties } = StaffChanged.parse(await (await ask('POST', `${officer.id}/disabling`, 3)).json());
    expect([gone.disabledAt, openDuties]).toEqual(['2026-03-09T03:00:00.000Z', 1]);
  });

  test('has a log of who did what to whom and when, and nothing is logged that changed nothing', async () => {
    const { server, add, ask } = await desk();
    const { officer } = await add();
    server.at(LATER);
    await ask('PATCH', officer.id, 1, { name: 'Siti Baru', roles: ['auditor'] });
    await ask('PATCH', officer.id, 2, { name: 'Siti Baru', roles: ['auditor'] });
    await ask('POST', `${officer.id}/enabling`, 2);
    await ask('POST', `${officer.id}/passwords`, 2);
    await ask('POST', `${officer.id}/disabling`, 3);
    await ask('POST', `${officer.id}/enabling`, 4);
    await ask('POST', `${server.officers.admin}/disabling`, 1);
    const { entries, check, next } = await log(server);
    expect([check, next]).toEqual([{ ok: true, entries: 5 }, undefined]);
    const [officerId, by] = [officer.id, { kind: 'officer', id: server.officers.admin }];
    expect(entries.map(({ event }) => event)).toEqual([
      { type: 'officer.enabled', officerId },
      { type: 'officer.disabled', officerId },
      { type: 'officer.passwordGiven', officerId },
      { type: 'officer.changed', officerId, name: { from: 'Siti Contoh', to: 'Siti Baru' }, roles: { from: ['frontDesk'], to: ['auditor'] } },
      { type: 'officer.added', officerId, login: 'siti', name: 'Siti Contoh', roles: ['frontDesk'] },
    ]);
    expect(entries.every((entry) => entry.by.kind === 'officer' && entry.by.id === by.id)).toBe(true);
    expect(entries.map(({ at }) => at)).toEqual([LATER, LATER, LATER, LATER, '2026-03-09T03:00:00.000Z']);
    expect(entries[0]?.people.map(({ login }) => login).sort()).toEqual(['admin', 'siti']);
    const page = await log(server, 'head', '?limit=2');
    expect([page.entries.map(({ seq }) => seq), page.next]).toEqual([[5, 4], '4']);
    expect((await log(server, 'admin', '?limit=3&before=4')).entries.map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });

  test('has in its log what the operator did to it', async () => {
    const server = await startTestServer(database());
    await replacePasswords(server.parts, server.office.id, 'sandi yang lain sama sekali', LATER, { oneTime: true });
    const { entries, check } = StaffLog.parse(await tellStaffLog(server.parts, server.office.id, { before: undefined, limit: 100 }));
    expect(check).toEqual({ ok: true, entries: 7 });
    expect(entries.every(({ by, event }) => by.kind === 'operator' && event.type === 'officer.passwordGiven')).toBe(true);
  });

  test('has a log that only grows, and of which a change past the database’s guard is found', async () => {
    const { server, add } = await desk();
    for (const login of ['satu', 'dua', 'tiga']) await add({ ...someone, login });
    const { db } = server.parts;
    const mine = sql`office_id = ${server.office.id}`;
    for (const statement of [sql`update staff_log set at = now() where ${mine}`, sql`delete from staff_log where ${mine}`]) await expect(statement.execute(db)).rejects.toThrow('staff_log is append-only');
    const past = async (...statements: ReturnType<typeof sql>[]) => {
      await sql`alter table staff_log disable trigger staff_log_append_only`.execute(db);
      for (const statement of statements) await statement.execute(db);
      await sql`alter table staff_log enable trigger staff_log_append_only`.execute(db);
    };
    await past(sql`update staff_log set event = jsonb_set(event, '{login}', '"lain"') where ${mine} and seq = 2`);
    expect((await log(server)).check).toEqual({ ok: false, seq: 2, reason: 'altered' });
    await past(sql`update staff_log set event = jsonb_set(event, '{login}', '"dua"') where ${mine} and seq = 2`, sql`delete from staff_log where ${mine} and seq = 3`);
    expect((await log(server)).check).toEqual({ ok: false, seq: 3, reason: 'missing' });
  });
});
