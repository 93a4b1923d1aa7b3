import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { freshDatabase } from '@wadul/testing/fresh-database';
import { openDatabase } from './dialect.ts';
import { findOfficeBySlug, insertOffice, listOffices } from './office.queries.ts';
import { describeOnEachEngine, engines, openEmpty } from './testing/engines.ts';
import { someOffice } from './testing/rows.ts';
import { startProxy } from './testing/tcp-proxy.ts';
import { inTransaction, TransactionTimeoutError } from './transaction.ts';
import { isUnavailable } from './unavailable.ts';

describeOnEachEngine('a transaction', (database) => {
  test('keeps what its work wrote, and gives what it gave', async () => {
    const office = someOffice();
    const given = await inTransaction(database().db, async (trx) => {
      await insertOffice(trx, office);
      return 'given';
    });
    expect(given).toBe('given');
    expect(await findOfficeBySlug(database().db, office.slug)).toEqual(office);
  });

  test('keeps nothing when its work throws, and throws the same', async () => {
    const office = someOffice();
    const reason = new Error('changed my mind');
    const failing = inTransaction(database().db, async (trx) => {
      await insertOffice(trx, office);
      throw reason;
    });
    await expect(failing).rejects.toBe(reason);
    expect(await findOfficeBySlug(database().db, office.slug)).toBeUndefined();
  });

  test('does not acknowledge what a swallowed error undid', async () => {
    const office = someOffice();
    const swallowing = inTransaction(database().db, async (trx) => {
      await insertOffice(trx, office);
      await insertOffice(trx, office).catch(() => 'never mind');
    });
    await expect(swallowing).rejects.toThrow();
    expect(await findOfficeBySlug(database().db, office.slug)).toBeUndefined();
  });

  test('that takes too long is undone, and what its work still tries afterwards is refused', async () => {
    const [office, late] = [someOffice(), someOffice()];
    const afterwards = Promise.withResolvers<unknown>();
    const slow = inTransaction(
      database().db,
      async (trx) => {
        await insertOffice(trx, office);
        await new Promise((resolve) => setTimeout(resolve, 300));
        await insertOffice(trx, late).then(afterwards.resolve, afterwards.resolve);
      },
      100,
    );
    await expect(slow).rejects.toThrow(TransactionTimeoutError);
    expect(await afterwards.promise).toMatchObject({ message: 'Transaction is already rolled back' });
    expect(await findOfficeBySlug(database().db, office.slug)).toBeUndefined();
    expect(await findOfficeBySlug(database().db, late.slug)).toBeUndefined();
  });

  test('runs beside many others, and each is whole', async () => {
    const offices = Array.from({ length: 40 }, () => someOffice());
    const outcomes = await Promise.allSettled(
      offices.map((office, n) =>
        inTransaction(database().db, async (trx) => {
          await insertOffice(trx, office);
          if (n % 2 === 1) throw new Error('odd');
        }),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(offices.map((_, n) => (n % 2 === 1 ? 'rejected' : 'fulfilled')));
    const there = new Set((await listOffices(database().db)).map(({ slug }) => slug));
    expect(offices.map(({ slug }) => there.has(slug))).toEqual(offices.map((_, n) => n % 2 === 0));
  });
});

test('work that asks the database past its transaction on PGlite, which has one connection, ends with the time limit and not never', async () => {
  const [pglite] = engines;
  const database = await openEmpty(pglite ?? expect.unreachable());
  const waiting = inTransaction(database.db, () => sql`select 1`.execute(database.db), 200);
  await expect(waiting).rejects.toThrow(TransactionTimeoutError);
  expect((await sql`select 1 as one`.execute(database.db)).rows).toEqual([{ one: 1 }]);
  await database.close();
});

describe('a PostgreSQL server that', () => {
  const [, postgres] = engines;
  const open = () => openEmpty(postgres ?? expect.unreachable());

  test('ends a connection in the middle of a transaction on PostgreSQL does not end the process, and the next transaction works', async () => {
    const database = await open();
    const cut = inTransaction(database.db, async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.db);
      await sql`select 1`.execute(trx);
    });
    expect(isUnavailable(await cut.catch((error: unknown) => error))).toBe(true);
    expect(await inTransaction(database.db, async (trx) => (await sql`select 1 as one`.execute(trx)).rows)).toEqual([{ one: 1 }]);
    await database.close();
  });

  test('is slow on PostgreSQL ends a statement that would take an hour', async () => {
    const database = await open();
    const error: unknown = await sql`select pg_sleep(3600)`.execute(database.db).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: '57014' }); // ended by the server: the connection stays good
    expect(isUnavailable(error)).toBe(true);
    await database.close();
  });

  test('falls silent on PostgreSQL is given up, and its connections are not used again once it answers', async () => {
    const proxy = await startProxy(await freshDatabase());
    const database = await openDatabase({ engine: 'postgres', url: proxy.url }, { now: Date.now });
    await Promise.all([sql`select 1`.execute(database.db), sql`select 2`.execute(database.db)]);
    proxy.cutSilently();
    const waiting = [sql`select 1`.execute(database.db), inTransaction(database.db, (trx) => sql`select 1`.execute(trx))];
    const errors: unknown[] = await Promise.all(waiting.map((query) => query.catch((reason: unknown) => reason)));
    expect(errors.map(isUnavailable)).toEqual([true, true]);
    expect((await sql`select 1 as one`.execute(database.db)).rows).toEqual([{ one: 1 }]);
    await database.close();
    proxy.stop();
  });
});
