import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../db/testing/engines.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { someFiling, someIntake } from '../testing/some-filing.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describeOnEachEngine('the same filing again (T5, T6)', (database) => {
  const file = (server: TestServer, key: string, body: unknown = someFiling()) =>
    server.send('POST', `/api/offices/${server.office.slug}/complaints`, { body, headers: { 'idempotency-key': key } });
  const kept = async ({ parts, office }: TestServer): Promise<number> =>
    (await parts.db.selectFrom('complaint').select('id').where('officeId', '=', office.id).execute()).length;

  test('200 requests over 20 keys, all at once, make 20 complaints, and each key has one answer to the byte', async () => {
    const server = await startTestServer(database());
    const keys = Array.from({ length: 20 }, () => randomUUID());
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const key = keys[index % 20] ?? '';
        const answer = await file(server, key);
        return { key, status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()).toString('hex') };
      }),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    for (const [, same] of Map.groupBy(answers, ({ key }) => key)) expect(new Set(same.map(({ bytes }) => bytes)).size).toBe(1);
    expect(new Set(answers.map(({ bytes }) => bytes)).size).toBe(20);
    expect(await kept(server)).toBe(20);
  });

  test('gets its receipt also after the office no longer takes such filings', async () => {
    const server = await startTestServer(database());
    const key = randomUUID();
    const first = await (await file(server, key)).text();
    const settings = { ...server.office.settings, types: server.office.settings.types.filter(({ code }) => code !== 'reklame') };
    await server.parts.db.updateTable('office').set({ settings: JSON.stringify(settings) }).where('id', '=', server.office.id).execute();
    expect(await (await file(server, key)).text()).toBe(first);
    await expectProblem(await file(server, randomUUID()), 'invalid-request');
  });

  test('typed otherwise but meaning the same is the same', async () => {
    const server = await startTestServer(database());
    const key = randomUUID();
    const first = await (await file(server, key, someFiling({ description: 'Sama.' }))).text();
    expect(await (await file(server, key, { ...someFiling({ description: ' Sama. ' }) })).text()).toBe(first);
  });

  test('with another body it is refused, and nothing of the receipt is in the refusal', async () => {
    const server = await startTestServer(database());
    const key = randomUUID();
    const receipt = (await (await file(server, key)).json()) as { ticket: string; secret: string };
    const problem = await expectProblem(await file(server, key, someFiling({ description: 'Hal lain.' })), 'idempotency-key-reused');
    expect(JSON.stringify(problem)).not.toContain(receipt.ticket);
    expect(JSON.stringify(problem)).not.toContain(receipt.secret);
    expect(await kept(server)).toBe(1);
  });

  test('by another officer under the same key it is another request', async () => {
    const server = await startTestServer(database());
    const headers = { 'idempotency-key': randomUUID() };
    const enter = async (role: 'frontDesk' | 'head') => server.send('POST', '/api/desk/complaints', { body: someIntake(), headers, as: await server.signIn(role) });
    expect((await enter('frontDesk')).status).toBe(201);
    await expectProblem(await enter('head'), 'idempotency-key-reused');
  });

  test('in another office the same key is another', async () => {
    const [one, other] = [await startTestServer(database()), await startTestServer(database())];
    const key = randomUUID();
    const receipts = await Promise.all([one, other].map(async (server) => (await file(server, key)).text()));
    expect(new Set(receipts).size).toBe(2);
  });

  test('a ticket that is taken is drawn again, and chance that stands still is noticed', async () => {
    const bytes = (value: number) => (n: number) => new Uint8Array(n).fill(value);
    const server = await startTestServer(database());
    const draws = { now: bytes(1) };
    let calls = 0;
    const { parts } = server;
    const still = await startTestServer(database(), { parts: { randomBytes: (n) => (n === 6 ? ((calls += 1), draws.now(n)) : parts.randomBytes(n)) } });
    const first = (await (await file(still, randomUUID())).json()) as { ticket: string };
    expect(first.ticket).toBe('PKL-2026-111111');
    calls = 0;
    const answer = await file(still, randomUUID());
    await expectProblem(answer, 'internal');
    expect(calls).toBe(5);
    draws.now = (n) => new Uint8Array(n).fill(calls++ < 7 ? 1 : 2);
    expect(((await (await file(still, randomUUID())).json()) as { ticket: string }).ticket).toBe('PKL-2026-222222');
  });
});
