import { StaffLog, type SetUp } from '@wadul/core';
import { expect, test } from 'vitest';
import { makeSetUpCode } from '../commands/set-up-office.ts';
import { findOfficeBySlug } from '../db/office.queries.ts';
import { listOfficers } from '../db/officer.queries.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { someSetUp } from '../testing/some-set-up.ts';
import { OWN_ORIGIN, startTestServer, type TestServer } from '../testing/test-server.ts';

const own = { origin: OWN_ORIGIN };

describeOnEachEngine('an office without officers', (database) => {
  const begin = async () => {
    const server = await startTestServer(database());
    const wanted = await someSetUp(server);
    const officeId = (await findOfficeBySlug(server.parts.db, wanted.office))?.id ?? '';
    const send = (body: unknown) => server.send('POST', '/api/setup', { body, headers: own });
    const isOpen = async (office = wanted.office) => ((await (await server.send('GET', `/api/setup?office=${office}`)).json()) as { isOpen: boolean }).isOpen;
    const officers = async () => (await listOfficers(server.parts.db, officeId)).map(({ login, name, roles }) => ({ login, name, roles }));
    return { server, wanted, officeId, send, isOpen, officers };
  };
  const enter = (server: TestServer, office: string, { login, password }: SetUp['admin']) => server.send('POST', '/api/desk/session', { body: { office, login, password }, headers: own });

  test('gets its first administrator and head with the code, who sign in with the passwords that they chose; the log names the operator', async () => {
    const { server, wanted, send, isOpen, officers } = await begin();
    expect([await isOpen(), await isOpen(server.office.slug), await isOpen('kantor-yang-tidak-ada')]).toEqual([true, false, false]);
    const answer = await send({ ...wanted, code: ` ${wanted.code.toLowerCase().replaceAll('-', ' ')} ` });
    expect([answer.status, await answer.json(), answer.headers.get('set-cookie')]).toEqual([201, { admin: 'siti', head: 'budi' }, null]);
    expect(await officers()).toEqual([{ login: 'budi', name: 'Budi Contoh', roles: ['head'] }, { login: 'siti', name: 'Siti Contoh', roles: ['admin'] }]);
    expect(await isOpen()).toBe(false);
    const signedIn = await enter(server, wanted.office, wanted.head);
    expect(await signedIn.json()).toMatchObject({ roles: ['head'], mustChangePassword: false });
    expect((await enter(server, wanted.office, wanted.admin)).status).toBe(200);
    const as = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const log = StaffLog.parse(await (await server.send('GET', '/api/desk/staff-log', { as })).json());
    expect(log.check).toEqual({ ok: true, entries: 2 });
    expect(log.entries.map(({ by, event }) => [by.kind, event.type])).toEqual([['operator', 'officer.added'], ['operator', 'officer.added']]);
    expect(server.lines.join('')).not.toMatch(/Siti|gerobak|kelelawar/);
  });

  test('is set up once: of two browsers with the code one is first, and the code opens nothing afterwards', async () => {
    const { wanted, send, officers } = await begin();
    const both = await Promise.all([wanted, { ...wanted, admin: { ...wanted.admin, login: 'lain' }, head: { ...wanted.head, login: 'lagi' } }].map(send));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 401]);
    expect(await officers()).toHaveLength(2);
    await expectProblem(await send({ ...wanted, admin: { ...wanted.admin, login: 'ketiga' }, head: { ...wanted.head, login: 'keempat' } }), 'wrong-set-up-code');
  });

  test('answers alike whether the code is wrong, the office unknown, or set up already; tries are counted, and the right code ends the count', async () => {
    const { server, wanted, officeId, send, isOpen } = await begin();
    const wrong = { ...wanted, code: 'AAAA-BBBB-CCCC-DD' };
    const said = async (body: object) => {
      const { requestId: _id, ...problem } = (await (await send(body)).json()) as Record<string, unknown>;
      return problem;
    };
    const answers = [await said(wrong), await said({ ...wanted, office: 'kantor-yang-tidak-ada' }), await said({ ...wanted, office: server.office.slug })];
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'wrong-set-up-code' });
    for (let index = 1; index < 20; index += 1) await expectProblem(await send(wrong), 'wrong-set-up-code');
    await expectProblem(await send(wrong), 'too-many-tries');
    await expectProblem(await send(wanted), 'too-many-tries');
    server.at('2026-03-09T03:05:01.000Z');
    const code = await makeSetUpCode(server.parts, officeId, server.parts.now());
    await expectProblem(await send(wanted), 'wrong-set-up-code'); // the code before was replaced
    expect(await isOpen()).toBe(true);
    expect((await send({ ...wanted, code })).status).toBe(201);
  });

  test('takes no account that is not as it must be, each thing at its place, and keeps its code then', async () => {
    const { wanted, send, officers } = await begin();
    const issuesOf = async (body: object) => (await expectProblem(await send(body), 'invalid-request')).issues;
    expect(await issuesOf({ ...wanted, admin: { login: 'a b', name: ' ', password: 'pendek' } })).toEqual([
      { pointer: '/admin/login', code: 'login' },
      { pointer: '/admin/name', code: 'required' },
      { pointer: '/admin/password', code: 'password.short' },
    ]);
    expect(await issuesOf({ ...wanted, head: { ...wanted.admin, login: ' SITI ' } })).toEqual([{ pointer: '/head/login', code: 'taken' }, { pointer: '/head/password', code: 'password.shared' }]);
    expect(await issuesOf({ ...wanted, admin: { ...wanted.admin, password: 'password123456' } })).toEqual([{ pointer: '/admin/password', code: 'password.common' }]);
    expect(await officers()).toEqual([]);
    expect((await send(wanted)).status).toBe(201);
  });

  test('is not set up from another site', async () => {
    const { server, wanted } = await begin();
    await expectProblem(await server.send('POST', '/api/setup', { body: wanted, headers: { origin: 'https://lain.example' } }), 'origin-not-allowed');
  });
});
