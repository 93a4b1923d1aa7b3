import { sql } from 'kysely';
import { expect, test } from 'vitest';
import pg from 'pg';
import { freshDatabase } from '@wadul/testing/fresh-database';
import { openDatabase } from './dialect.ts';
import { json } from './column-values.ts';
import { describeOnEachEngine } from './testing/engines.ts';
import { isUnavailable } from './unavailable.ts';

describeOnEachEngine('a value', (database) => {
  test('is read as the same kind of value', async () => {
    const { rows } = await sql`select
      date '2026-03-09' as day, timestamptz '2026-03-09 10:04:05.678+07' as at, '\\x00ff'::bytea as some_bytes, count(*) as how_many,
      array['a', 'b"c'] as words, '[1, {"keep_me": null}]'::jsonb as inner_json, null::date as none`.execute(database().db);
    expect(rows).toEqual([
      { day: '2026-03-09', at: new Date('2026-03-09T03:04:05.678Z'), someBytes: Uint8Array.of(0, 255), howMany: 1, words: ['a', 'b"c'], innerJson: [1, { keep_me: null }], none: null },
    ]);
    expect((rows[0] as { someBytes: unknown }).someBytes?.constructor).toBe(Uint8Array);
  });

  test('is written and read back unchanged', async () => {
    const value = { list: [], text: '"\\\n…', number: -1.5e-7, nothing: null };
    const day = '2026-12-31';
    const at = new Date('1969-12-31T23:59:59.999Z');
    const data = Uint8Array.from({ length: 256 }, (_, n) => n);
    const { rows } = await sql`select ${json(value)}::jsonb as value, ${day}::date as day, ${at}::timestamptz as at, ${data}::bytea as data`.execute(database().db);
    expect(rows).toEqual([{ value, day, at, data }]);
  });

  test('says how durable it is', () => {
    const { engine, durability, durabilityDetail } = database();
    expect({ engine, durability }).toEqual(engine === 'pglite' ? { engine, durability: 'memory' } : { engine, durability: 'verified' });
    expect(durabilityDetail).toMatch(engine === 'pglite' ? /in memory only/ : /writes each commit to its disk/);
  });
});

test('PostgreSQL with synchronous_commit off is not called durable, and the detail says why', async () => {
  const url = await freshDatabase();
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`);
  await client.end();
  const database = await openDatabase({ engine: 'postgres', url }, { now: Date.now });
  await database.close();
  expect(database.durability).toBe('unverified');
  expect(database.durabilityDetail).toContain('synchronous_commit switched off');
});

test('a server that cannot be reached is reported as unavailable, without the password', async () => {
  const error: unknown = await openDatabase({ engine: 'postgres', url: 'postgres://wadul:sesame@127.0.0.1:1/wadul' }, { now: Date.now }).catch((reason: unknown) => reason);
  expect(isUnavailable(error)).toBe(true);
  expect(`${String(error)}${JSON.stringify(error)}`).not.toContain('sesame');
});
