import { PasskeyList, SessionView } from '@wadul/core';
import { expect, test } from 'vitest';
import { parse } from 'uuid';
import { replacePasswords } from '../../commands/add-staff.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { turnFactorOn } from '../../testing/second-factor.ts';
import { askForPasskey, makePasskey, softPasskey, usePasskey, type Saying } from '../../testing/soft-passkey.ts';
import { OWN_ORIGIN, startTestServer, type TestServer } from '../../testing/test-server.ts';

const enter = (server: TestServer, credential: object, office = server.office.slug) =>
  server.send('POST', '/api/desk/session/passkey', { body: { office, credential }, headers: { origin: OWN_ORIGIN } });
const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';

describeOnEachEngine('a passkey', (database) => {
  test('is made after a fresh proof for this host, opens a session without a name, and counts as both factors', async () => {
    const server = await startTestServer(database());
    const asked = await server.send('POST', '/api/desk/passkeys/options', { as: await server.signIn('head') });
    expect(await asked.json()).toMatchObject({
      options: {
        rp: { id: 'wadul.example', name: server.office.settings.shortName },
        user: { id: Buffer.from(parse(server.officers.head)).toString('base64url'), name: 'head' },
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        attestation: 'none',
      },
    });
    const passkey = softPasskey();
    expect(await makePasskey(server, 'head', passkey)).toEqual({ id: passkey.id, name: 'Telepon saya', createdAt: '2026-03-09T03:00:00.000Z', backedUp: false });
    await turnFactorOn(server, 'head');
    const entered = await enter(server, await usePasskey(server, passkey, { userHandle: Buffer.from(parse(server.officers.head)).toString('base64url') }));
    expect(SessionView.parse(await entered.clone().json())).toMatchObject({ login: 'head', proof: { by: 'passkey' }, passkeys: 1 });
    expect(cookieOf(entered)).toContain('__Host-wadul=');
    expect((await server.send('GET', '/api/desk/complaints', { as: cookieOf(entered) })).status).toBe(200);
  });

  test('is refused with one answer, whatever is wrong with it', async () => {
    const [server, other] = [await startTestServer(database()), await startTestServer(database())];
    const passkey = softPasskey();
    await makePasskey(server, 'head', passkey);
    const wrong: Saying[] = [
      { origin: 'https://evil.example' },
      { origin: 'https://sub.wadul.example' },
      { rpId: 'evil.example' },
      { verified: false },
      { type: 'webauthn.create' },
      { userHandle: Buffer.from(parse(server.officers.deputy)).toString('base64url') },
    ];
    const problems = await Promise.all(wrong.map(async (say) => expectProblem(await enter(server, await usePasskey(server, passkey, say)), 'wrong-passkey')));
    const unknown = await expectProblem(await enter(server, await usePasskey(server, softPasskey())), 'wrong-passkey');
    for (const problem of problems) expect(problem).toEqual(unknown);
    await expectProblem(await enter(server, passkey.answer('x'.repeat(43))), 'wrong-passkey');
    await expectProblem(await enter(server, passkey.answer(await askForPasskey(other))), 'wrong-passkey');
    await expectProblem(await enter(other, passkey.answer(await askForPasskey(other)), other.office.slug), 'wrong-passkey');
    const used = (await usePasskey(server, passkey)) as { response: object };
    await expectProblem(await enter(server, { ...used, response: { ...used.response, signature: 'AAAA' } }), 'wrong-passkey');
    await expectProblem(await enter(server, { ...used, response: { ...used.response, clientDataJSON: 'AAAA' } }), 'wrong-passkey');
    expect((await enter(server, await usePasskey(server, passkey))).status).toBe(200);
  });

  test('answers a challenge once, within five minutes, and a badly answered one is gone', async () => {
    const server = await startTestServer(database());
    const passkey = softPasskey();
    await makePasskey(server, 'head', passkey);
    const used = await usePasskey(server, passkey);
    const answers = await Promise.all([enter(server, used), enter(server, used)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    const challenge = await askForPasskey(server);
    await expectProblem(await enter(server, passkey.answer(challenge, { verified: false })), 'wrong-passkey');
    await expectProblem(await enter(server, passkey.answer(challenge)), 'wrong-passkey');
    const late = await usePasskey(server, passkey);
    server.at('2026-03-09T03:05:00.000Z');
    await expectProblem(await enter(server, late), 'wrong-passkey');
  });

  test('whose count goes back was copied, and is refused', async () => {
    const server = await startTestServer(database());
    const passkey = softPasskey();
    await makePasskey(server, 'head', passkey);
    expect((await enter(server, await usePasskey(server, passkey, { counter: 7 }))).status).toBe(200);
    await expectProblem(await enter(server, await usePasskey(server, passkey, { counter: 7 })), 'wrong-passkey');
    expect((await enter(server, await usePasskey(server, passkey, { counter: 8 }))).status).toBe(200);
  });

  test('is not made on another site, unverified, for another officer’s challenge, or twice', async () => {
    const server = await startTestServer(database());
    const add = async (credential: object) => server.send('POST', '/api/desk/passkeys', { as: await server.signIn('head'), body: { name: 'Kunci', credential } });
    for (const say of [{ origin: 'https://evil.example' }, { rpId: 'evil.example' }, { verified: false }, { type: 'webauthn.get' }]) {
      await expectProblem(await add(await softPasskey().make(server, 'head', say)), 'wrong-passkey');
    }
    await expectProblem(await add(await softPasskey().make(server, 'deputy')), 'wrong-passkey');
    const passkey = softPasskey();
    const made = await passkey.make(server, 'head');
    expect((await add(made)).status).toBe(201);
    await expectProblem(await add(made), 'wrong-passkey');
    await expectProblem(await add(await passkey.make(server, 'head')), 'wrong-passkey');
  });

  test('is listed, named and taken away by its own officer only, and opens nothing afterwards', async () => {
    const server = await startTestServer(database());
    const passkey = softPasskey();
    await makePasskey(server, 'head', passkey);
    server.at('2026-03-09T03:02:00.000Z');
    await enter(server, await usePasskey(server, passkey));
    const [as, deputy] = [await server.signIn('head'), await server.signIn('deputy')];
    const path = `/api/desk/passkeys/${passkey.id}`;
    for (const [method, body] of [['PATCH', { name: 'Bukan milikku' }], ['DELETE', undefined]] as const) await expectProblem(await server.send(method, path, { as: deputy, body }), 'not-found');
    await expectProblem(await server.send('DELETE', '/api/desk/passkeys/%00', { as }), 'not-found');
    expect((await server.send('PATCH', path, { as, body: { name: 'Kunci di laci' } })).status).toBe(200);
    const { passkeys } = PasskeyList.parse(await (await server.send('GET', '/api/desk/passkeys', { as })).json());
    expect(passkeys).toEqual([{ id: passkey.id, name: 'Kunci di laci', createdAt: '2026-03-09T03:00:00.000Z', lastUsedAt: '2026-03-09T03:02:00.000Z', backedUp: false }]);
    expect((await server.send('DELETE', path, { as })).status).toBe(204);
    await expectProblem(await enter(server, await usePasskey(server, passkey)), 'wrong-passkey');
  });

  test('shows once more who one is, where it is one’s own', async () => {
    const server = await startTestServer(database());
    const passkey = softPasskey();
    await makePasskey(server, 'head', passkey);
    const [as, deputy] = [await server.signIn('head'), await server.signIn('deputy')];
    server.at('2026-03-09T03:20:00.000Z');
    const prove = async (who: string) => server.send('POST', '/api/desk/session/proof/passkey', { as: who, body: { credential: await usePasskey(server, passkey) } });
    await expectProblem(await prove(deputy), 'wrong-passkey');
    const proved = await prove(as);
    expect(SessionView.parse(await proved.clone().json()).proof).toEqual({ by: 'passkey', at: '2026-03-09T03:20:00.000Z', until: '2026-03-09T03:30:00.000Z' });
    expect((await server.send('POST', '/api/desk/passkeys/options', { as: cookieOf(proved) })).status).toBe(200);
    await expectProblem(await server.send('GET', '/api/desk/session', { as }), 'not-signed-in');
  });

  test('opens nothing for an officer who may no longer sign in, and everything while a handed-out password waits', async () => {
    const server = await startTestServer(database());
    const passkey = softPasskey();
    await makePasskey(server, 'head', passkey);
    await replacePasswords(server.parts, server.office.id, '8Q2R-K0VD-31ZT-5A', server.parts.now(), { oneTime: true });
    const entered = await enter(server, await usePasskey(server, passkey));
    expect(SessionView.parse(await entered.clone().json()).mustChangePassword).toBe(false);
    expect((await server.send('GET', '/api/desk/complaints', { as: cookieOf(entered) })).status).toBe(200);
    await server.parts.db.updateTable('officer').set({ disabledAt: new Date() }).where('officeId', '=', server.office.id).where('id', '=', server.officers.head).execute();
    await expectProblem(await enter(server, await usePasskey(server, passkey)), 'wrong-passkey');
  });
});
