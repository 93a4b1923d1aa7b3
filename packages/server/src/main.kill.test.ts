// What the server acknowledged over HTTP is there after its process was killed, once, whoever asks again. Both databases; and a server that forgets, to know that this would show.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Receipt } from '@wadul/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '@wadul/testing/fresh-database';
import { openDatabase } from './db/dialect.ts';
import type { DatabaseLocation } from './db/location.ts';
import { findFilings } from './db/filing.queries.ts';
import { findOfficeBySlug } from './db/office.queries.ts';
import { putEmptyPGlite } from './db/testing/pglite-template.ts';
import { verifyLogs } from './db/verify-log.ts';
import { openKeys } from './keys/key-ring-file.ts';
import { fileThroughKill } from './testing/file-through-kill.ts';

const FILINGS = 1000;
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wadul-kill-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const locate: Record<string, () => Promise<{ env: Record<string, string>; location: DatabaseLocation }>> = {
  PGlite: async () => {
    await putEmptyPGlite(directory);
    return { env: { DATA_DIR: directory }, location: { engine: 'pglite', directory } };
  },
  PostgreSQL: async () => {
    const url = await freshDatabase();
    return { env: { DATABASE_URL: url, DATA_DIR: directory }, location: { engine: 'postgres', url } };
  },
};

describe.each(Object.keys(locate))('1,000 filings by 16 clients, the server killed in the middle of them, on %s', (engine) => {
  test('every receipt that was given holds, every complaint is there once, and each log is whole', { timeout: 300_000 }, async () => {
    const { env, location } = await (locate[engine] as (typeof locate)[string])();
    const { filed, killedAfter, answeredBefore } = await fileThroughKill(env, FILINGS);
    const told = `killed after ${killedAfter} receipts`;
    expect(answeredBefore, told).toBeLessThan(FILINGS);
    expect(filed.filter(({ receipts }) => receipts.size !== 1), told).toEqual([]);

    const { db, close } = await openDatabase(location, { now: Date.now });
    try {
      const tickets = (await db.selectFrom('complaint').select('ticket').execute()).map(({ ticket }) => ticket);
      const given = filed.flatMap(({ receipts }) => [...receipts].map((text) => (JSON.parse(text) as Receipt).ticket));
      expect(tickets.sort(), told).toEqual(given.sort());
      const office = await findOfficeBySlug(db, 'dpmptsp-kota-pekalongan');
      const keys = await openKeys(join(env['DATA_DIR'] ?? '', 'keys', 'key-ring.json'));
      const ids = (await db.selectFrom('complaint').select('id').execute()).map(({ id }) => id);
      const contents = (await findFilings({ db, keys }, office?.id ?? '', ids)).map(({ content }) => (content as { description: string }).description);
      expect(new Set(contents).size, told).toBe(FILINGS);
      let logs = 0;
      for await (const check of verifyLogs(db, office?.id ?? '')) {
        expect(check, told).toMatchObject({ ok: true, events: 1 });
        logs += 1;
      }
      expect(logs, told).toBe(FILINGS);
    } finally {
      await close();
    }
  });
});

test('a server whose data are lost between is noticed', { timeout: 120_000 }, async () => {
  const forgetful = join(directory, 'forgetful');
  await putEmptyPGlite(forgetful);
  const { filed } = await fileThroughKill({ DATA_DIR: forgetful }, 40, async () => {
    await rm(join(forgetful, 'pglite'), { recursive: true });
    await putEmptyPGlite(forgetful);
  });
  expect(filed.filter(({ receipts }) => receipts.size > 1).length).toBeGreaterThan(0);
});
