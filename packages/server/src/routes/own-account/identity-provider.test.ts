import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SessionView } from '@wadul/core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { replacePasswords } from '../../commands/add-staff.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { identityProvider } from '../../identity-provider/identity-provider.ts';
import { startProvider } from '../../identity-provider/testing/start-provider.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { OWN_ORIGIN, startTestServer, type TestServer } from '../../testing/test-server.ts';
import { comeBack, leave, leaving, linked, startProviderForTests, type ProviderForTests } from '../../testing/through-provider.ts';

const sessionIn = (answer: Response): string | undefined =>
  answer.headers
    .getSetCookie()
    .find((line) => line.startsWith('__Host-wadul='))
    ?.split(';')[0];

/** What came of it, as the desk's page is told. */
const toldIn = (answer: Response): string | undefined => answer.headers.get('location')?.split('#')[1];

describeOnEachEngine('the city’s own identity provider', (database) => {
  let provider: ProviderForTests;
  beforeAll(async () => {
    provider = await startProviderForTests();
  });
  afterAll(() => provider.stop());
  const start = () => startTestServer(database(), { parts: provider.parts });

  /** Goes to the provider as somebody, and comes back. */
  const enter = async (server: TestServer, account: string | undefined, change: (address: string) => string = (address) => address): Promise<Response> => {
    const { address, cookie } = await leave(server);
    return comeBack(server, await provider.pass(change(address), account), cookie);
  };
  const askToLink = (server: TestServer, as: string) => server.send('POST', '/api/desk/linked-identity', { as, body: { language: 'id' } });
  const link = async (server: TestServer, as: string, account: string): Promise<Response> => {
    const { address, cookie } = await leaving(await askToLink(server, as));
    return comeBack(server, await provider.pass(address, account), cookie);
  };
  const viewOf = async (server: TestServer, as: string | undefined) => SessionView.parse(await (await server.send('GET', '/api/desk/session', { as })).json());

  test('is linked after a fresh proof by its officer, who then signs in through it, and unlinks it', async () => {
    const server = await start();
    const as = await server.signIn('head');
    expect((await viewOf(server, as)).provider).toEqual({ name: 'Akun Kota Contoh' });
    const back = await link(server, as, 'siti-contoh');
    expect([back.status, back.headers.get('location')]).toEqual([303, `/${server.office.slug}/desk?lang=id#account?provider=linked`]);
    expect((await viewOf(server, as)).provider).toEqual({ name: 'Akun Kota Contoh', linkedAt: '2026-03-09T03:00:00.000Z' });

    const entered = await enter(server, 'siti-contoh');
    expect([entered.status, entered.headers.get('location')]).toEqual([303, `/${server.office.slug}/desk?lang=en`]);
    const cookies = entered.headers.getSetCookie();
    expect(cookies.find((line) => line.startsWith('__Host-wadul='))).toMatch(/; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(cookies.find((line) => line.startsWith('__Host-wadul-provider='))).toMatch(/^__Host-wadul-provider=; Max-Age=0;/);
    const through = sessionIn(entered) ?? '';
    expect(await viewOf(server, through)).toMatchObject({ login: 'head', proof: { by: 'oidc', at: '2026-03-09T03:00:00.000Z' } });

    expect((await server.send('DELETE', '/api/desk/linked-identity', { as: through })).status).toBe(204);
    await expectProblem(await server.send('DELETE', '/api/desk/linked-identity', { as: through }), 'not-found');
    expect(toldIn(await enter(server, 'siti-contoh'))).toBe('?provider=unlinked');
  });

  test('is asked with PKCE, a nonce, and to show anew who it is; all that waits is hashes', async () => {
    const server = await start();
    const asked = await server.send('POST', '/api/desk/session/provider', { body: { office: server.office.slug, language: 'en' }, headers: { origin: OWN_ORIGIN } });
    expect(asked.headers.get('set-cookie')).toMatch(/^__Host-wadul-provider=[A-Za-z0-9_-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const { address, cookie } = await leaving(asked);
    const { origin, searchParams } = new URL(address);
    expect(origin).toBe(provider.settings.issuer);
    expect(Object.fromEntries(searchParams)).toMatchObject({ client_id: 'wadul', response_type: 'code', scope: 'openid', code_challenge_method: 'S256', prompt: 'login', max_age: '0', redirect_uri: `${OWN_ORIGIN}/api/desk/session/provider/callback` });
    const [row] = await server.parts.db.selectFrom('providerRequest').selectAll().where('officeId', '=', server.office.id).execute();
    const kept = Object.values(row ?? {}).map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64url') : String(value)));
    for (const secret of [cookie.split('=')[1], searchParams.get('state'), searchParams.get('nonce')]) expect(kept).not.toContain(secret);
  });

  test('opens nothing for somebody who is not linked, whatever they are called, nor in another office', async () => {
    const [server, other] = [await start(), await start()];
    await linked(server, 'head', 'budi-contoh');
    for (const account of ['head', 'Petugas head', 'head@kantor.example']) expect(toldIn(await enter(server, account))).toBe('?provider=unlinked');
    const elsewhere = await enter(other, 'budi-contoh');
    expect([toldIn(elsewhere), sessionIn(elsewhere)]).toEqual(['?provider=unlinked', undefined]);
  });

  test('opens one account: an identity is not linked with a second one, and another takes the place of the first', async () => {
    const server = await start();
    await linked(server, 'head', 'budi-contoh');
    const deputy = await server.signIn('deputy');
    await linked(server, 'deputy', 'rina-contoh');
    expect(toldIn(await link(server, deputy, 'budi-contoh'))).toBe('account?provider=taken');
    expect(sessionIn(await enter(server, 'rina-contoh'))).toBeDefined();
    expect(toldIn(await link(server, deputy, 'wati-contoh'))).toBe('account?provider=linked');
    expect(toldIn(await enter(server, 'rina-contoh'))).toBe('?provider=unlinked');
    expect((await viewOf(server, sessionIn(await enter(server, 'wati-contoh')))).login).toBe('deputy');
  });

  test('leads back once, within ten minutes, and into the browser that asked alone', async () => {
    const server = await start();
    await linked(server, 'head', 'siti-contoh');
    const first = await leave(server);
    const back = await provider.pass(first.address, 'siti-contoh');
    expect(toldIn(await comeBack(server, back))).toBe('?provider=late');
    expect(toldIn(await comeBack(server, back, first.cookie))).toBe('?provider=late'); // used up by whoever had no cookie
    const [second, other] = [await leave(server), await leave(server)];
    const again = await provider.pass(second.address, 'siti-contoh');
    expect(toldIn(await comeBack(server, again, other.cookie))).toBe('?provider=late');
    const third = await leave(server);
    const good = await provider.pass(third.address, 'siti-contoh');
    const both = await Promise.all([comeBack(server, good, third.cookie), comeBack(server, good, third.cookie)]);
    expect(both.filter((answer) => sessionIn(answer) !== undefined)).toHaveLength(1);
    const late = await leave(server);
    const tooLate = await provider.pass(late.address, 'siti-contoh');
    server.at('2026-03-09T03:10:00.000Z');
    expect(toldIn(await comeBack(server, tooLate, late.cookie))).toBe('?provider=late');
  });

  test('is not believed with another nonce, verifier, issuer or code, or where it did not ask anew', async () => {
    const server = await start();
    await linked(server, 'head', 'siti-contoh');
    const changed = (name: string, value: string) => (address: string): string => {
      const url = new URL(address);
      url.searchParams.set(name, value);
      return url.href;
    };
    expect(toldIn(await enter(server, 'siti-contoh', changed('nonce', 'x'.repeat(43))))).toBe('?provider=refused');
    expect(toldIn(await enter(server, 'siti-contoh', changed('code_challenge', 'x'.repeat(43))))).toBe('?provider=refused');
    for (const [name, value] of [['iss', 'https://evil.example'], ['code', 'x'.repeat(43)]] as const) {
      const { address, cookie } = await leave(server);
      expect(toldIn(await comeBack(server, changed(name, value)(await provider.pass(address, 'siti-contoh')), cookie)), name).toBe('?provider=refused');
    }
    server.at('2099-03-09T03:00:00.000Z'); // ours is so far ahead that the provider's word is old
    expect(toldIn(await enter(server, 'siti-contoh'))).toBe('?provider=refused');
  });

  test('leads back where somebody turns back there, and repeats nothing of what it said', async () => {
    const server = await start();
    const answer = await enter(server, undefined);
    expect(answer.headers.get('location')).toBe(`/${server.office.slug}/desk?lang=en#?provider=cancelled`);
    expect(sessionIn(answer)).toBeUndefined();
    expect(server.lines.join('\n')).not.toContain('Rahasia');
  });

  test('leads to no other site: to the desk of an office that is here, or to the first page', async () => {
    const server = await start();
    const states = ['', 'x', `//evil.example.en.${'A'.repeat(43)}`, `https://evil.example.en.${'A'.repeat(43)}`, `kantor-tidak-ada.en.${'A'.repeat(43)}`, `${server.office.slug}.fr.${'A'.repeat(43)}`];
    for (const state of states) {
      const answer = await comeBack(server, `${OWN_ORIGIN}/api/desk/session/provider/callback?code=x&state=${encodeURIComponent(state)}`);
      expect([answer.status, answer.headers.get('location')], state).toEqual([303, '/']);
    }
    const unknown = await comeBack(server, `${OWN_ORIGIN}/api/desk/session/provider/callback?code=x&state=${server.office.slug}.id.${'A'.repeat(43)}`);
    expect(unknown.headers.get('location')).toBe(`/${server.office.slug}/desk?lang=id#?provider=late`);
  });

  test('opens nothing for an officer who may no longer sign in, and everything while a handed-out password waits', async () => {
    const server = await start();
    await linked(server, 'head', 'siti-contoh');
    await replacePasswords(server.parts, server.office.id, '8Q2R-K0VD-31ZT-5A', server.parts.now(), { oneTime: true });
    const through = sessionIn(await enter(server, 'siti-contoh')) ?? '';
    expect((await viewOf(server, through)).mustChangePassword).toBe(false);
    expect((await server.send('GET', '/api/desk/complaints', { as: through })).status).toBe(200);
    await server.parts.db.updateTable('officer').set({ disabledAt: new Date() }).where('officeId', '=', server.office.id).where('id', '=', server.officers.head).execute();
    expect(toldIn(await enter(server, 'siti-contoh'))).toBe('?provider=unlinked');
  });

  test('is not linked with an account whose session has ended meanwhile', async () => {
    const server = await start();
    const as = await server.signIn('head');
    const { address, cookie } = await leaving(await askToLink(server, as));
    const back = await provider.pass(address, 'siti-contoh');
    await server.send('DELETE', '/api/desk/session', { as });
    expect(toldIn(await comeBack(server, back, cookie))).toBe('?provider=late');
    expect(toldIn(await enter(server, 'siti-contoh'))).toBe('?provider=unlinked');
  });

  test('gives a fresh proof: the new session comes in the place of the one that asked', async () => {
    const server = await start();
    await linked(server, 'head', 'siti-contoh');
    const as = await server.signIn('head');
    server.at('2026-03-09T03:20:00.000Z');
    await expectProblem(await askToLink(server, as), 'proof-needed');
    const { address, cookie } = await leave(server, { as });
    const proved = sessionIn(await comeBack(server, await provider.pass(address, 'siti-contoh'), cookie)) ?? '';
    expect((await viewOf(server, proved)).proof).toMatchObject({ by: 'oidc', until: '2026-03-09T03:30:00.000Z' });
    expect((await askToLink(server, proved)).status).toBe(200);
    await expectProblem(await server.send('GET', '/api/desk/session', { as }), 'not-signed-in');
  });

  test('is asked for no more than a hundred returns in five minutes', async () => {
    const server = await start();
    await server.parts.db.deleteFrom('attempt').where('officeId', '=', server.office.id).execute();
    await enter(server, 'siapa-pun');
    await server.parts.db.updateTable('attempt').set({ count: 100 }).where('officeId', '=', server.office.id).execute();
    expect(toldIn(await enter(server, 'siapa-pun'))).toBe('?provider=busy');
    server.at('2026-03-09T03:05:01.000Z');
    expect(toldIn(await enter(server, 'siapa-pun'))).toBe('?provider=unlinked');
  });

  test('that is down, slow or not what it says is told of in clear words, and the password works', async () => {
    const down = await startProvider();
    await down.stop();
    const slow = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(slow, 'listening');
    onTestFinished(async () => void slow.close().closeAllConnections());
    const other = provider.settings.issuer.replace('127.0.0.1', 'localhost');
    const settings = [down.settings, { ...down.settings, issuer: `http://127.0.0.1:${(slow.address() as AddressInfo).port}` }, { ...provider.settings, issuer: other }];
    for (const one of settings) {
      const server = await startTestServer(database(), { parts: { identityProvider: identityProvider(one, { timeout: 0.2 }) } });
      const asked = await server.send('POST', '/api/desk/session/provider', { body: { office: server.office.slug, language: 'id' }, headers: { origin: OWN_ORIGIN } });
      await expectProblem(asked, 'provider-unavailable');
      expect((await viewOf(server, await server.signIn('head'))).login).toBe('head');
      expect(server.lines.join('\n')).toContain('the identity provider cannot be used');
    }
  });

  test('that goes down before somebody is back is told of, too', async () => {
    const own = await startProvider();
    own.serve(OWN_ORIGIN);
    const server = await startTestServer(database(), { parts: { identityProvider: identityProvider(own.settings) } });
    const { address, cookie } = await leave(server);
    const back = await own.pass(address, 'siti-contoh');
    await own.stop();
    expect(toldIn(await comeBack(server, back, cookie))).toBe('?provider=unavailable');
  });

  test('is not there where none is set', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('head');
    expect((await viewOf(server, as)).provider).toBeUndefined();
    await expectProblem(await askToLink(server, as), 'not-found');
    await expectProblem(await server.send('POST', '/api/desk/session/provider', { body: { office: server.office.slug, language: 'id' }, headers: { origin: OWN_ORIGIN } }), 'not-found');
    await expectProblem(await server.send('GET', '/api/desk/session/provider/callback?state=x'), 'not-found');
  });

  test('leaves nothing of codes, tokens or names in the log', async () => {
    const server = await start();
    await linked(server, 'head', 'siti-contoh');
    const { address, cookie } = await leave(server);
    const back = await provider.pass(address, 'siti-contoh');
    await comeBack(server, back, cookie);
    await enter(server, 'orang-lain');
    const log = server.lines.join('\n');
    for (const secret of [new URL(back).searchParams.get('code') ?? '', new URL(address).searchParams.get('state') ?? '', 'siti-contoh', 'orang-lain', cookie.split('=')[1] ?? '']) expect(log).not.toContain(secret);
  });
});
