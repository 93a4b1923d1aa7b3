import { SessionView } from '@wadul/core';
import { expect, test } from 'vitest';
import { replacePasswords } from '../../commands/add-staff.ts';
import { describeOnEachEngine } from '../../db/testing/engines.ts';
import { expectProblem } from '../../testing/expect-problem.ts';
import { beginFactor, codeOf, turnFactorOn } from '../../testing/second-factor.ts';
import { OWN_ORIGIN, PASSWORD, startTestServer, type TestServer } from '../../testing/test-server.ts';

const HANDED_OUT = '8Q2R-K0VD-31ZT-5A';
const LATER = '2026-03-09T03:01:00.000Z';

const enter = (server: TestServer, code?: string, password = PASSWORD) =>
  server.send('POST', '/api/desk/session', { body: { office: server.office.slug, login: 'head', password, ...(code === undefined ? {} : { code }) }, headers: { origin: OWN_ORIGIN } });
const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';

describeOnEachEngine('a second factor', (database) => {
  test('has the codes of RFC 6238', async () => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'; // of its appendix B, "12345678901234567890"
    const codes = await Promise.all(['1970-01-01T00:00:59Z', '2005-03-18T01:58:29Z', '2009-02-13T23:31:30Z', '2033-05-18T03:33:20Z'].map((at) => codeOf(secret, at)));
    expect(codes).toEqual(['287082', '081804', '005924', '279037']);
  });

  test('is on once a code has confirmed it, and from then on sign-in asks for a code after the right password only', async () => {
    const server = await startTestServer(database());
    const as = await server.signIn('head');
    const begun = await server.send('POST', '/api/desk/second-factor', { as });
    const { secret, uri } = (await begun.json()) as { secret: string; uri: string };
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(new URL(uri).searchParams.get('secret')).toBe(secret);
    expect((await enter(server)).status).toBe(200);

    await expectProblem(await server.send('PUT', '/api/desk/second-factor', { as, body: { code: '000000' } }), 'wrong-code');
    const confirmed = await server.send('PUT', '/api/desk/second-factor', { as, body: { code: await codeOf(secret, server.parts.now()) } });
    expect(((await confirmed.json()) as { codes: string[] }).codes).toHaveLength(8);

    server.at(LATER);
    await expectProblem(await enter(server, undefined, 'salah'), 'wrong-login');
    await expectProblem(await enter(server, await codeOf(secret, LATER), 'salah'), 'wrong-login');
    const needed = await enter(server);
    expect(needed.headers.get('set-cookie')).toBeNull();
    await expectProblem(needed, 'second-factor-needed');
    const entered = await enter(server, await codeOf(secret, LATER));
    expect(SessionView.parse(await entered.json())).toMatchObject({ proof: { by: 'passwordAndCode' }, secondFactor: { isOn: true, recoveryCodesLeft: 8 } });
  });

  test('takes each code once, none older than one that it took, and of two at once one', async () => {
    const server = await startTestServer(database());
    const { secret } = await turnFactorOn(server, 'head');
    await expectProblem(await enter(server, await codeOf(secret, server.parts.now())), 'wrong-code'); // it confirmed
    server.at(LATER);
    const code = await codeOf(secret, LATER);
    const answers = await Promise.all([enter(server, code), enter(server, code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    await expectProblem(await enter(server, code), 'wrong-code');
    await expectProblem(await enter(server, await codeOf(secret, '2026-03-09T03:00:30.000Z')), 'wrong-code');
    expect((await enter(server, `${(await codeOf(secret, '2026-03-09T03:01:30.000Z')).replace(/^.../, '$& ')}`)).status).toBe(200); // an app half a minute fast, typed with a blank
    await expectProblem(await enter(server, await codeOf(secret, '2026-03-09T03:03:00.000Z')), 'wrong-code');
  });

  test('lets in with a recovery code in its place, each once', async () => {
    const server = await startTestServer(database());
    const { codes } = await turnFactorOn(server, 'head');
    const [first = '', second = ''] = codes;
    const entered = await enter(server, first.toLowerCase().replaceAll('-', ' '));
    expect(SessionView.parse(await entered.clone().json())).toMatchObject({ proof: { by: 'passwordAndCode' }, secondFactor: { recoveryCodesLeft: 7 } });
    await expectProblem(await enter(server, first), 'wrong-code');
    const renewed = await server.send('POST', '/api/desk/second-factor/recovery-codes', { as: cookieOf(entered) });
    const [fresh = ''] = ((await renewed.json()) as { codes: string[] }).codes;
    await expectProblem(await enter(server, second), 'wrong-code');
    expect((await enter(server, fresh)).status).toBe(200);
  });

  test('of many wrong codes at once only five are looked at, and the password’s count is another', async () => {
    const server = await startTestServer(database());
    const { secret } = await turnFactorOn(server, 'head');
    server.at(LATER);
    const answers = await Promise.all(Array.from({ length: 9 }, () => enter(server, '000000')));
    expect(answers.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429]);
    await expectProblem(await enter(server, await codeOf(secret, LATER)), 'too-many-tries');
    server.at('2026-03-09T03:16:01.000Z');
    expect((await enter(server, await codeOf(secret, '2026-03-09T03:16:01.000Z'))).status).toBe(200);
  });

  test('is asked for where somebody shows once more who they are', async () => {
    const server = await startTestServer(database());
    const { secret } = await turnFactorOn(server, 'head');
    server.at(LATER);
    const as = cookieOf(await enter(server, await codeOf(secret, LATER)));
    server.at('2026-03-09T03:20:00.000Z');
    await expectProblem(await server.send('DELETE', '/api/desk/second-factor', { as }), 'proof-needed');
    await expectProblem(await server.send('POST', '/api/desk/session/proof', { as, body: { password: PASSWORD } }), 'second-factor-needed');
    const proved = await server.send('POST', '/api/desk/session/proof', { as, body: { password: PASSWORD, code: await codeOf(secret, '2026-03-09T03:20:00.000Z') } });
    expect(SessionView.parse(await proved.clone().json()).proof).toEqual({ by: 'passwordAndCode', at: '2026-03-09T03:20:00.000Z', until: '2026-03-09T03:30:00.000Z' });
    await expectProblem(await server.send('GET', '/api/desk/session', { as }), 'not-signed-in');
    expect((await server.send('DELETE', '/api/desk/second-factor', { as: cookieOf(proved) })).status).toBe(204);
    expect((await enter(server)).status).toBe(200);
  });

  test('that was only begun can be begun anew; one that is on cannot, and has to go first', async () => {
    const server = await startTestServer(database());
    const before = await beginFactor(server, 'head');
    const { secret } = await turnFactorOn(server, 'head');
    expect(secret).not.toBe(before);
    server.at('2026-03-09T03:00:30.000Z');
    const as = cookieOf(await enter(server, await codeOf(secret, server.parts.now())));
    await expectProblem(await server.send('POST', '/api/desk/second-factor', { as }), 'second-factor-there');
    await expectProblem(await server.send('PUT', '/api/desk/second-factor', { as, body: { code: '000000' } }), 'second-factor-there');
    const other = await server.signIn('deputy');
    await expectProblem(await server.send('PUT', '/api/desk/second-factor', { as: other, body: { code: '000000' } }), 'not-found');
    await expectProblem(await server.send('POST', '/api/desk/second-factor/recovery-codes', { as: other }), 'not-found');
  });

  test('outlives a new one-time password, unless the operator says that it goes', async () => {
    const server = await startTestServer(database());
    const { secret } = await turnFactorOn(server, 'head');
    const { parts, office } = server;
    await replacePasswords(parts, office.id, HANDED_OUT, parts.now(), { oneTime: true });
    await expectProblem(await enter(server, undefined, HANDED_OUT), 'second-factor-needed');
    server.at(LATER);
    expect((await enter(server, await codeOf(secret, LATER), HANDED_OUT)).status).toBe(200);
    await replacePasswords(parts, office.id, HANDED_OUT, parts.now(), { oneTime: true, withoutSecondFactor: true });
    expect((await enter(server, undefined, HANDED_OUT)).status).toBe(200);
  });

  test('is in no copy of the database: its secret is sealed, its recovery codes are hashed', async () => {
    const server = await startTestServer(database());
    const { secret, codes } = await turnFactorOn(server, 'head');
    const { db } = server.parts;
    const kept = JSON.stringify([
      (await db.selectFrom('secondFactor').selectAll().execute()).map((row) => ({ ...row, secret: Buffer.from(row.secret).toString('latin1') })),
      await db.selectFrom('recoveryCode').selectAll().execute(),
    ]);
    for (const one of [secret, ...codes]) expect(kept).not.toContain(one);
  });
});
