// A backup is made while everybody goes on.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeOnEachEngine, engines, type Engine } from '../db/testing/engines.ts';
import { fileOne } from '../testing/file-one.ts';
import { withSnapshot } from './rows.ts';
import { readTables } from './tables.ts';
import { restored, rowsOf, someOrigin } from './testing/places.ts';

const [pglite, postgres] = engines as readonly [Engine, Engine];
const CLIENTS = 16;

test.for(engines)('while 16 clients file on $name, every filing succeeds, and what was acknowledged before is in the backup', { timeout: 120_000 }, async (engine) => {
  const origin = await someOrigin(engine);
  const acknowledged: string[] = [];
  let isOver = false;
  const client = (): { atWork: Promise<void>; ended: Promise<void> } => {
    const begun = Promise.withResolvers<void>();
    const work = async (): Promise<void> => {
      do {
        acknowledged.push((await fileOne(origin.server)).receipt.ticket); // throws where it is not 201
        begun.resolve();
      } while (!isOver);
    };
    const ended = work();
    ended.catch(begun.reject);
    return { atWork: begun.promise, ended };
  };
  const clients = Array.from({ length: CLIENTS }, client);
  await Promise.all(clients.map(({ atWork }) => atWork));
  const before = [...acknowledged];
  const backup = await origin.backUp();
  isOver = true;
  await Promise.all(clients.map(({ ended }) => ended));

  const place = await restored(origin, backup, postgres);
  const inBackup = (await place.database.db.selectFrom('complaint').select('ticket').execute()).map(({ ticket }) => ticket);
  expect(new Set(inBackup).size).toBe(inBackup.length);
  expect(before.filter((ticket) => !inBackup.includes(ticket))).toEqual([]);
  const all = (await origin.place.database.db.selectFrom('complaint').select('ticket').execute()).map(({ ticket }) => ticket);
  expect(inBackup.filter((ticket) => !all.includes(ticket))).toEqual([]);
});

test.for(engines)('what is written, changed and deleted after the snapshot was taken is not seen in it, on $name', { timeout: 60_000 }, async (engine) => {
  const { server, place } = await someOrigin(engine);
  for (let n = 0; n < 3; n += 1) await fileOne(server);
  const before = await rowsOf(place);
  const seen = await withSnapshot(place.database, 'seen', async ({ tables, lines }) => {
    await fileOne(server);
    await place.database.db.updateTable('officer').set({ name: 'Lain' }).execute();
    await place.database.db.deleteFrom('idempotency').execute();
    const all: string[] = [];
    for (const table of tables) for await (const some of lines(table)) all.push(...some.map((line) => `${table.name} ${line}`));
    return all;
  });
  expect(seen).toEqual(before);
  expect(await rowsOf(place)).not.toEqual(before);
});

test('a snapshot of PGlite that was given up leaves nothing open', async () => {
  const { place } = await someOrigin(pglite);
  await expect(withSnapshot(place.database, 'given_up', () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect((await sql`select name from pg_cursors where name like 'given_up%'`.execute(place.database.db)).rows).toEqual([]);
});

describeOnEachEngine('the catalogue', (database) => {
  test('gives every table after those that it refers to, with its key, and no sequence that a restore would have to set', async () => {
    const { db } = database();
    const tables = (await readTables(db)).map(({ name }) => name);
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables where table_schema = 'public' and table_name not like 'kysely%'`.execute(db);
    expect([...tables].sort()).toEqual(rows.map(({ name }) => name).sort());
    for (const [needed, by] of [['office', 'officer'], ['officer', 'session'], ['complaint', 'complaint_event'], ['attachment', 'attachment_part']] as const) {
      expect(tables.indexOf(needed), `${needed} before ${by}`).toBeLessThan(tables.indexOf(by));
    }
    expect((await sql`select 1 from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`.execute(db)).rows).toEqual([]);
  });

  test('without a primary key, or with tables that refer to each other in a circle, is an error of ours', async () => {
    const { db } = database();
    await expect(db.transaction().execute(async (trx) => {
      await sql`create table keyless (n integer)`.execute(trx);
      await readTables(trx);
    })).rejects.toThrow('keyless has no primary key');
    await expect(db.transaction().execute(async (trx) => {
      await sql`create table hen (id integer primary key, egg integer)`.execute(trx);
      await sql`create table egg (id integer primary key, hen integer references hen (id))`.execute(trx);
      await sql`alter table hen add foreign key (egg) references egg (id)`.execute(trx);
      await readTables(trx);
    })).rejects.toThrow('in a circle');
  });
});
