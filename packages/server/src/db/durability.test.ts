// What was acknowledged is there after the process was killed, whole and once. How to kill a whole server the same way: `testing/killed-process.ts`.
import { mkdtempSync, rmSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { freshDatabase } from '@wadul/testing/fresh-database';
import { openDatabase, type OpenDatabase } from './dialect.ts';
import type { DatabaseLocation } from './location.ts';
import { migrate } from './migrate.ts';
import { killInTheMiddle, startScript } from './testing/killed-process.ts';
import { putEmptyPGlite } from './testing/pglite-template.ts';
import { makeOffice } from './testing/rows.ts';
import { verifyLogs, type LogCheck } from './verify-log.ts';

const file = new URL('./testing/file-and-acknowledge.ts', import.meta.url);
const open = (location: DatabaseLocation): Promise<OpenDatabase> => openDatabase(location, { now: Date.now });

const prepare = async (location: DatabaseLocation): Promise<string> => {
  const database = await open(location);
  await migrate(database);
  const officeId = await makeOffice(database);
  await database.close();
  return officeId;
};

/** Every acknowledged complaint is there once with its whole log; one that was stored and not yet acknowledged may be there too. */
const expectAllKept = async (location: DatabaseLocation, officeId: string, acknowledged: readonly string[], story: string): Promise<void> => {
  const database = await open(location);
  const checks: LogCheck[] = await Array.fromAsync(verifyLogs(database.db, officeId));
  await database.close();
  const there = new Set(checks.map(({ complaintId }) => complaintId));
  expect(acknowledged.filter((id) => !there.has(id)), `lost, ${story}`).toEqual([]);
  expect(checks.filter((check) => !check.ok || check.events !== 1), `half, ${story}`).toEqual([]);
};

const KILLS = 10;

test(`what PGlite acknowledged is there after ${KILLS} kills right after acknowledgements drawn by lot`, { timeout: 480_000 }, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'wadul-kill-'));
  const location: DatabaseLocation = { engine: 'pglite', directory };
  await putEmptyPGlite(directory);
  const officeId = await prepare(location);
  const acknowledged: string[] = [];
  const kills = Array.from({ length: KILLS }, () => randomInt(2, 120));
  for (const lines of kills) acknowledged.push(...(await killInTheMiddle({ file, args: [JSON.stringify(location), officeId] }, lines)));
  expect(new Set(acknowledged).size).toBeGreaterThan(KILLS);
  await expectAllKept(location, officeId, acknowledged, `killed after ${kills.join(', ')}`);
  rmSync(directory, { recursive: true, force: true });
});

test('what PostgreSQL acknowledged is there after connections were cut and processes killed, five times each', { timeout: 480_000 }, async () => {
  const location = { engine: 'postgres', url: await freshDatabase() } as const;
  const officeId = await prepare(location);
  const watcher = await open(location);
  const acknowledged: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const script = startScript({ file, args: [JSON.stringify(location), officeId] });
    let lines = 1;
    for (let cut = 0; cut < 5; cut += 1) {
      lines += randomInt(2, 20);
      await script.printed(lines);
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(watcher.db);
    }
    script.kill('SIGKILL');
    const { lines: said, signal, errors } = await script.ended;
    expect({ signal, errors }).toEqual({ signal: 'SIGKILL', errors: '' });
    acknowledged.push(...said.slice(1));
  }
  await watcher.close();
  expect(acknowledged.length).toBeGreaterThan(25);
  await expectAllKept(location, officeId, acknowledged, 'connections cut');
});
