import { createHash } from 'node:crypto';
import { SessionView } from '@wadul/core';
import { describe, expect, test } from 'vitest';
import { replacePasswords } from '../commands/add-staff.ts';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { OWN_ORIGIN, PASSWORD, startTestServer, type TestServer } from '../testing/test-server.ts';

describeOnEachEngine('a session of the desk', (database) => {
  const attempt = (server: TestServer, change: { login?: string; password?: string; office?: string } = {}, headers: Record<string, string> = {}) =>
    server.send('POST', '/api/desk/session', { body: { office: server.office.slug, login: 'head', password: PASSWORD, ...change }, headers: { origin: OWN_ORIGIN, ...headers } });
  const who = (server: TestServer, as: string) => server.send('GET', '/api/desk/session', { as });

  test('begins with name and password, in capitals or not, and says who is signed in', async () => {
    const server = await startTestServer(database());
    const answer = await attempt(server, { login: ' HEAD ' });
    const view = SessionView.parse(await answer.json());
    expect(view).toMatchObject({ id: server.officers.head, name: 'Petugas head', login: 'head', roles: ['head'], office: { slug: server.office.slug } });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-wadul=kantor-\w+\.[A-Za-z0-9_-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(await (await who(server, cookie.split(';')[0] ?? '')).json()).toEqual(view);
  });

  test('over plain http, which is one’s own machine, has a cookie that such a browser takes', async () => {
    const server = await startTestServer(database(), { parts: { origins: ['http://127.0.0.1:8080'] } });
    const cookie = (await attempt(server, {}, { origin: 'http://127.0.0.1:8080' })).headers.get('set-cookie');
    expect(cookie).toMatch(/^wadul=/);
    expect(cookie).not.toContain('Secure');
  });

  test('ends by signing out', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('head');
    const answer = await server.send('DELETE', '/api/desk/session', { as });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
    await expectProblem(await who(server, as), 'not-signed-in');
  });

  test('ends after half an hour unused, and after twelve hours however it is used', async () => {
    const server = await startTestServer(database());
    const [idle, busy] = [await server.signIn('head'), await server.signIn('deputy')];
    const start = Date.parse('2026-03-09T03:00:00.000Z');
    for (let minutes = 20; minutes < 720; minutes += 20) {
      server.at(new Date(start + minutes * 60_000).toISOString());
      expect((await who(server, busy)).status).toBe(200);
      if (minutes === 40) await expectProblem(await who(server, idle), 'not-signed-in');
    }
    server.at(new Date(start + 720 * 60_000).toISOString());
    await expectProblem(await who(server, busy), 'not-signed-in');
  });

  test('does not begin with a password that was replaced in the same moment', async () => {
    const server = await startTestServer(database());
    const { parts, office } = server;
    const signingIn = Promise.all(['head', 'deputy', 'auditor', 'liaison'].map((login) => attempt(server, { login })));
    await replacePasswords(parts, office.id, 'sandi yang lain sama sekali', parts.now(), { oneTime: false });
    for (const answer of await signingIn) {
      const cookie = answer.headers.get('set-cookie')?.split(';')[0];
      if (cookie !== undefined) expect((await who(server, cookie)).status).toBe(401);
    }
    expect((await attempt(server)).status).toBe(401);
  });

  test('ends at the next request of an officer who may no longer sign in', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('head');
    await server.parts.db.updateTable('officer').set({ disabledAt: new Date() }).where('officeId', '=', server.office.id).where('id', '=', server.officers.head).execute();
    await expectProblem(await who(server, as), 'not-signed-in');
    await expectProblem(await attempt(server), 'wrong-login');
  });

  describe('security (T8, T9, T10)', () => {
    test('a wrong password, an unknown name and an unknown office get one answer', async () => {
      const server = await startTestServer(database());
      const bodies = await Promise.all(
        [{ password: 'salah' }, { login: 'tidak-ada' }, { office: 'kantor-tidak-ada' }].map(async (change) => expectProblem(await attempt(server, change), 'wrong-login')),
      );
      for (const body of bodies) expect(body).toEqual(bodies[0]);
    });

    test('of 200 wrong tries at once only ten are looked at, by a count per account and not per address', async () => {
      const server = await startTestServer(database());
      const answers = await Promise.all(Array.from({ length: 200 }, () => attempt(server, { password: 'salah' })));
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(190);
      expect((await attempt(server, { login: 'deputy' })).status).toBe(200);
      server.at('2026-03-09T03:05:01.000Z');
      expect((await attempt(server)).status).toBe(200);
    });

    test('signing in makes a new session and ends the one before; the database holds only hashes of them', async () => {
      const server = await startTestServer(database());
      const first = await server.signIn('head');
      const second = (await attempt(server, {}, { cookie: first })).headers.get('set-cookie')?.split(';')[0] ?? '';
      expect(second).not.toBe(first);
      await expectProblem(await who(server, first), 'not-signed-in');
      expect((await who(server, second)).status).toBe(200);
      const rows = await server.parts.db.selectFrom('session').selectAll().where('officeId', '=', server.office.id).execute();
      const token = second.split('.')[1] ?? '';
      expect(rows.map(({ idHash }) => Buffer.from(idHash).toString('hex'))).toEqual([createHash('sha256').update(token).digest('hex')]);
    });

    test('a cookie that was made up, or belongs to another office, opens nothing', async () => {
      const [server, other] = [await startTestServer(database()), await startTestServer(database())];
      const cookie = await server.signIn('head');
      for (const as of [cookie.replace(server.office.slug, other.office.slug), '__Host-wadul=', '__Host-wadul=x', `${cookie}x`, cookie.replace('__Host-', '')]) {
        await expectProblem(await who(server, as), 'not-signed-in');
      }
    });
  });
});
