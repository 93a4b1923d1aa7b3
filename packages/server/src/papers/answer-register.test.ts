import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import type { Env } from '../http/env.ts';
import { testLog } from '../testing/test-log.ts';
import { answerPublicRegister, answerRegister, type RegisterTerms } from './answer-register.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { openPaperRoom } from './room/paper-room.ts';
import { clockByHand } from './room/testing/clock-by-hand.ts';
import { countedRows, filled, sheetOf } from './testing/some-sheet.ts';

const { log } = testLog();
const terms: RegisterTerms = { language: 'id', zone: 'Asia/Jakarta', madeAt: '2026-04-01T01:02:03.000Z', cacheControl: 'no-cache', log };
const issue = { version: 2, replaces: 1, preparedAt: '2026-03-31T02:59:02.000Z', issuedAt: '2026-04-01T03:04:05.000Z', checkpoint: 'wadul.example/kota\n31\nabc=\n', key: 'kota+00000000+abc', address: 'https://wadul.example/x' };
const appOf = (sheet: RegisterSheet) =>
  new Hono<Env>().get('/:month', (c) => answerRegister(c, c.req.param('month'), { sheet: async () => sheet, view: async () => undefined }, terms));

test.each(['pdf', 'xlsx', 'csv'])('an endless month as %s is drawn no further once its reader has gone, nor before anybody reads it', async (ending) => {
  const rows = countedRows();
  const server = createServer(getRequestListener(appOf({ ...sheetOf([]), rows }).fetch));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/2026-03.${ending}`;
  expect((await fetch(address, { method: 'HEAD' })).headers.get('content-disposition')).toBe(`attachment; filename="kantor-2026-03-internal.${ending}"`);
  expect(rows.taken).toBe(0);
  const gone = new AbortController();
  const answer = await fetch(address, { signal: gone.signal });
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  for (let read = 0; read < 100_000; ) read += (await reader.read()).value?.length ?? 0;
  gone.abort();
  await expect(reader.read()).rejects.toThrow();
  await expect.poll(() => rows.ended).toBe(true);
});

test('an endless month of which its reader takes nothing for a minute is ended on the line, and its place is free', async () => {
  const rows = countedRows();
  const clock = clockByHand();
  const room = openPaperRoom({ atOnce: 1, waiting: 0, whole: Infinity }, clock.after);
  const app = new Hono<Env>().get('/:month', (c) => answerPublicRegister(c, c.req.param('month'), async () => ({ sheet: { ...sheetOf([], { version: 'public' }), rows } }), terms, room));
  const server = createServer(getRequestListener(app.fetch));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const line = connect((server.address() as AddressInfo).port, '127.0.0.1').pause();
  line.on('error', () => undefined);
  line.write('GET /2026-03.csv HTTP/1.1\r\nHost: x\r\n\r\n');
  await expect.poll(() => rows.taken).toBeGreaterThan(100);
  await expect(room.places.enter()).rejects.toThrow('papers-busy');
  await expect.poll(() => {
    clock.moveOn(60_000); // once the line is full nothing is drawn any more
    return rows.ended;
  }, { timeout: 20_000 }).toBe(true);
  (await room.places.enter())();
  line.resume();
  await once(line, 'close');
});

test.each(['pdf', 'xlsx', 'csv'])('an issued version as %s is named by its number, for everybody not sent again to who has it, and for an officer has no tag', async (ending) => {
  const room = openPaperRoom();
  const rows = [filled({ 3: 'Papan reklame.' })];
  const ask = (version: number, headers: Record<string, string> = {}) => {
    const of = { officeId: 'kantor', month: '2026-03', version };
    const sheet = sheetOf(rows, { version: 'public' }, { ...issue, version });
    return new Hono<Env>().get('/:month', (c) => answerPublicRegister(c, c.req.param('month'), async () => ({ sheet, of }), terms, room)).request(`/2026-03.${ending}`, { headers });
  };
  const first = await ask(2);
  expect(first.headers.get('content-disposition')).toBe(`attachment; filename="kantor-2026-03-public-v2.${ending}"`);
  const known = { 'if-none-match': first.headers.get('etag') ?? '' };
  expect((await ask(2, known)).status).toBe(304);
  expect((await ask(3, known)).status).toBe(200);
  const officers = await appOf(sheetOf(rows, { version: 'internal' }, issue)).request(`/2026-03.${ending}`, { headers: known });
  expect([officers.status, officers.headers.get('etag')]).toEqual([200, null]);
});
