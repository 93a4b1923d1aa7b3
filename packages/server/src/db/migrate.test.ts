import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { freshDatabase } from '@wadul/testing/fresh-database';
import { openDatabase, type OpenDatabase } from './dialect.ts';
import { migrate, NewerSchemaError, unmigrate } from './migrate.ts';
import frozen from './migrations/migrations.sha256.json' with { type: 'json' };
import { migrations } from './migrations/index.ts';
import { engines, openEmpty } from './testing/engines.ts';

const names = Object.keys(migrations);

/** Every table, column, index, constraint and trigger there is, in words. */
const schemaOf = async ({ db }: OpenDatabase): Promise<string[]> => {
  const { rows } = await sql<{ line: string }>`
    select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as line from information_schema.columns where table_schema = 'public'
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
    union all select tgname::text from pg_trigger where not tgisinternal
    union all select proname::text from pg_proc where pronamespace = 'public'::regnamespace
    order by line`.execute(db);
  return rows.map(({ line }) => line).filter((line) => !line.includes('kysely_migration'));
};

describe.each(engines)('the migrations on $name', (engine) => {
  test('lead up, down to nothing, and up again to the same tables', async () => {
    const database = await openEmpty(engine);
    expect(await migrate(database)).toEqual(names);
    const schema = await schemaOf(database);
    expect(schema.length).toBeGreaterThan(50);
    expect(await unmigrate(database)).toEqual(names.toReversed());
    expect(await schemaOf(database)).toEqual([]);
    expect(await migrate(database)).toEqual(names);
    expect(await schemaOf(database)).toEqual(schema);
    await database.close();
  });

  test('that ran before do not run again', async () => {
    const database = await openEmpty(engine);
    await migrate(database);
    expect(await migrate(database)).toEqual([]);
    await database.close();
  });

  test('of a newer Wadul are respected: this one refuses and changes nothing', async () => {
    const database = await openEmpty(engine);
    await migrate(database);
    await sql`insert into kysely_migration (name, timestamp) values ('2031-01-01-later', '2031-01-01T00:00:00.000Z')`.execute(database.db);
    await expect(migrate(database)).rejects.toThrow(NewerSchemaError);
    await expect(unmigrate(database)).rejects.toThrow('does not know 2031-01-01-later');
    expect((await schemaOf(database)).length).toBeGreaterThan(50);
    await database.close();
  });

  test('lead every key and every index of a table with its office', async () => {
    const database = await openEmpty(engine);
    await migrate(database);
    const { rows } = await sql<{ definition: string }>`
      select indexdef as definition from pg_indexes where schemaname = 'public' and tablename <> 'office' and tablename not like 'kysely%'`.execute(database.db);
    for (const { definition } of rows) expect(definition).toMatch(/ USING btree \(office_id[,)]/);
    await database.close();
  });
});

test('several servers that start together on one PostgreSQL make it ready once', async () => {
  const url = await freshDatabase();
  const servers = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ engine: 'postgres', url }, { now: Date.now })));
  const ran = await Promise.all(servers.map(migrate));
  expect(ran.flat()).toEqual(names);
  await Promise.all(servers.map(({ close }) => close()));
});

test('a migration is never edited: each file is as it was when it was added, and each is listed', () => {
  const folder = new URL('./migrations/', import.meta.url);
  const files = readdirSync(folder).filter((file) => /^\d{4}-\d\d-\d\d-/.test(file));
  const hashes = Object.fromEntries(files.map((file) => [file, createHash('sha256').update(readFileSync(new URL(file, folder))).digest('hex')]));
  expect(hashes).toEqual(frozen);
  expect(names).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort());
});
