import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDesk } from '@wadul/core/client';
import { expect, onTestFinished, test } from 'vitest';
import { parseConfig } from '../config.ts';
import { putEmptyPGlite } from '../db/testing/pglite-template.ts';
import { startServer } from '../start-server.ts';
import { testLog } from '../testing/test-log.ts';

const OWN = 'tujuh belas ekor kambing';

test('a server that stops ends the lines of the desks that listen, and does not wait for them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wadul-stop-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await putEmptyPGlite(folder);
  const outside = { now: Date.now, randomBytes: (length: number) => new Uint8Array(randomBytes(length)), log: testLog().log, passwordCost: { memory: 8, passes: 1, parallelism: 1 } };
  const { origins, firstRun, stop } = await startServer(parseConfig({ DATA_DIR: folder, PORT: '0' }), outside);
  const [origin = ''] = origins;
  const desk = createDesk({ endpoint: origin, headers: { origin } });
  await desk.signIn({ office: 'nusa-harapan', login: 'kepala', password: firstRun?.password ?? '' });
  await desk.changePassword({ old: firstRun?.password ?? '', new: OWN });
  const told: unknown[] = [];
  const reading = (async () => {
    for await (const change of await desk.changes()) told.push(change);
  })();
  const { types } = await desk.office();
  const filed = await fetch(`${origin}/api/offices/nusa-harapan/complaints`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ type: types[0]?.code, identityMode: 'anonymous', capacity: { kind: 'self' }, description: 'Papan reklame menutupi rambu.', language: 'id' }),
  });
  expect(filed.status, await filed.text()).toBe(201);
  await expect.poll(() => told).toHaveLength(1);
  const began = performance.now();
  await stop();
  await reading;
  expect(performance.now() - began).toBeLessThan(9_000); // requests at work may take ten seconds: it waited for none
}, 60_000);
