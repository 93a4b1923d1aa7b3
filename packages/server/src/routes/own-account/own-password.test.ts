import { SessionView } from '@wadul/core';
import { expect, test } from 'vitest';
import { replacePasswords } from '../../commands/add-staff.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { OWN_ORIGIN, PASSWORD, startTestServer, type TestServer } from '../../testing/test-server.ts';

const OWN = 'tujuh belas ekor kambing';
const HANDED_OUT = '8Q2R-K0VD-31ZT-5A';

const enter = (server: TestServer, password: string) =>
  server.send('POST', '/api/desk/session', { body: { office: server.office.slug, login: 'head', password }, headers: { origin: OWN_ORIGIN } });
const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const change = (server: TestServer, as: string, old: string, wanted: string) => server.send('PUT', '/api/desk/password', { as, body: { old, new: wanted } });
const handOut = ({ parts, office }: TestServer) => replacePasswords(parts, office.id, HANDED_OUT, parts.now(), { oneTime: true });

describeOnEachEngine('an officer’s own password', (database) => {
  test('takes the place of the old one, ends every session but a new one, and leaves what was proved as it was', async () => {
    const server = await startTestServer(database());
    const [as, elsewhere] = [await server.signIn('head'), await server.signIn('head')];
    server.at('2026-03-09T03:09:00.000Z');
    const changed = await change(server, as, PASSWORD, OWN);
    expect(changed.status).toBe(200);
    const fresh = cookieOf(changed);
    expect(SessionView.parse(await changed.json())).toMatchObject({ mustChangePassword: false, proof: { by: 'password', at: '2026-03-09T03:00:00.000Z', until: '2026-03-09T03:10:00.000Z' } });
    for (const gone of [as, elsewhere]) await expectProblem(await server.send('GET', '/api/desk/session', { as: gone }), 'not-signed-in');
    expect((await server.send('GET', '/api/desk/session', { as: fresh })).status).toBe(200);
    await expectProblem(await enter(server, PASSWORD), 'wrong-login');
    expect((await enter(server, OWN)).status).toBe(200);
  });

  test('is refused where it is short, the old one again, or among the first that somebody tries, each with its code', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('head');
    const refused = [
      ['sebelas hrf', 'password.short'],
      [PASSWORD, 'password.same'],
      ['123456789012', 'password.common'],
      ['passwordpassword', 'password.common'],
      ['rahasia12345', 'password.common'],
      ['P@ssw0rd2026!', 'password.common'],
      ['Petugas head', 'password.common'],
      ['pekalongan2026', 'password.common'],
      ['x'.repeat(200), 'password.common'],
      ['x'.repeat(201), 'tooLong'],
    ] as const;
    for (const [wanted, code] of refused) {
      const problem = await expectProblem(await change(server, as, PASSWORD, wanted), 'invalid-request');
      expect([wanted, problem.issues]).toEqual([wanted, [{ pointer: '/new', code }]]);
    }
    expect((await change(server, as, PASSWORD, OWN)).status).toBe(200);
  });

  test('is not set without the old one, and guesses at that are counted with those at sign-in', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('head');
    for (let n = 0; n < 10; n += 1) await expectProblem(await change(server, as, 'bukan yang lama', OWN), 'wrong-login');
    await expectProblem(await change(server, as, PASSWORD, OWN), 'too-many-tries');
    await expectProblem(await enter(server, PASSWORD), 'too-many-tries');
  });

  test('of two changes at once only one is made', async () => {
    const server = await startTestServer(database());
    const [one, other] = [await server.signIn('head'), await server.signIn('head')];
    const answers = await Promise.all([change(server, one, PASSWORD, OWN), change(server, other, PASSWORD, `${OWN} lain`)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });
});

describeOnEachEngine('a password that was handed out', (database) => {
  test('opens nothing but the way to one of the officer’s own', async () => {
    const server = await startTestServer(database());
    await handOut(server);
    const entered = await enter(server, HANDED_OUT);
    const as = cookieOf(entered);
    expect(SessionView.parse(await entered.json()).mustChangePassword).toBe(true);
    await expectProblem(await server.send('GET', '/api/desk/complaints', { as }), 'password-change-needed');
    await expectProblem(await server.send('POST', '/api/desk/second-factor', { as }), 'password-change-needed');
    expect((await server.send('GET', '/api/desk/session', { as })).status).toBe(200);
    const changed = await change(server, as, HANDED_OUT, OWN);
    expect(SessionView.parse(await changed.clone().json()).mustChangePassword).toBe(false);
    expect((await server.send('GET', '/api/desk/complaints', { as: cookieOf(changed) })).status).toBe(200);
    await expectProblem(await enter(server, HANDED_OUT), 'wrong-login');
  });

  test('opens nothing at all after seven days, and says so to nobody who does not know it', async () => {
    const server = await startTestServer(database());
    await handOut(server);
    server.at('2026-03-16T02:59:59.999Z');
    const as = cookieOf(await enter(server, HANDED_OUT));
    server.at('2026-03-16T03:00:00.000Z');
    await expectProblem(await enter(server, HANDED_OUT), 'password-expired');
    await expectProblem(await change(server, as, HANDED_OUT, OWN), 'password-expired');
    await expectProblem(await enter(server, 'bukan itu'), 'wrong-login');
  });
});
