import pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from './fresh-database.ts';

const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

test('each fresh PostgreSQL database is empty and its own', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  await ask(one, 'create table book (page integer)');
  expect(await ask(other, "select table_name from information_schema.tables where table_schema = 'public'")).toEqual([]);
});

test('PostgreSQL keeps what it acknowledges, as durability tests need', async () => {
  const [row] = await ask(await freshDatabase(), "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages");
  expect(row).toEqual({ fsync: 'on', commit: 'on', pages: 'on' });
});

test('PostgreSQL is of a version that Wadul is written for', async () => {
  const [row] = await ask(await freshDatabase(), "select current_setting('server_version_num')::int / 10000 as version");
  expect([15, 16, 17, 18]).toContain(row?.['version']);
});
