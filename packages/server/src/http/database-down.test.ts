// While the database cannot be used nothing is acknowledged and nobody is left waiting: 503, and a time to come again.
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { freshDatabase } from '@wadul/testing/fresh-database';
import { openDatabase, type OpenDatabase } from '../db/dialect.ts';
import { migrate } from '../db/migrate.ts';
import { openPGliteWithTables } from '../db/testing/pglite-template.ts';
import { startProxy } from '../db/testing/tcp-proxy.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { someFiling } from '../testing/some-filing.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const everyCall = (server: TestServer): (() => Promise<Response>)[] => {
  const base = `/api/offices/${server.office.slug}`;
  return [
    () => server.send('POST', `${base}/complaints`, { body: someFiling(), headers: { 'idempotency-key': randomUUID() } }),
    () => server.send('POST', `${base}/tracking`, { body: { ticket: 'PKL-2026-7K4M9Q', secret: '0000-0000-0000-00' } }),
    () => server.send('GET', base),
    () => server.send('GET', '/ready'),
  ];
};

const expectNotReady = async (answer: Response): Promise<void> => {
  await expectProblem(answer, 'not-ready');
  const seconds = Number(answer.headers.get('retry-after'));
  expect(seconds).toBeGreaterThanOrEqual(5);
  expect(seconds).toBeLessThanOrEqual(30);
};

describe('a database that is gone', () => {
  test('makes every call on PostgreSQL end in 503, and all is well again once it is back', { timeout: 60_000 }, async () => {
    const proxy = await startProxy(await freshDatabase());
    const database: OpenDatabase = await openDatabase({ engine: 'postgres', url: proxy.url }, { now: Date.now });
    await migrate(database);
    const server = await startTestServer(database);
    const calls = everyCall(server);
    expect((await calls[0]?.())?.status).toBe(201);

    proxy.cutSilently(); // the connections hang, as with a stopped server or a pulled cable
    await expectNotReady((await calls[0]?.()) as Response);
    expect((await calls[0]?.())?.status).toBe(201);

    proxy.stop(); // nobody listens any more
    for (const call of calls) await expectNotReady(await call());
    expect((await server.send('GET', '/health')).status).toBe(200);
    await database.close().catch(() => undefined);
  });

  test('on PGlite is told alike', async () => {
    const database = await openPGliteWithTables();
    const server = await startTestServer(database);
    const calls = everyCall(server);
    await database.close();
    for (const call of calls) await expectNotReady(await call());
  });

  test('tells different callers different times, so that they do not come back together', async () => {
    const database = await openPGliteWithTables();
    const server = await startTestServer(database);
    await database.close();
    const times = await Promise.all(Array.from({ length: 40 }, async () => (await server.send('GET', '/ready')).headers.get('retry-after')));
    expect(new Set(times).size).toBeGreaterThan(5);
  });
});
