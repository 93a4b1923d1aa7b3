import { CamelCasePlugin, Kysely, PGliteDialect, PostgresDialect, type Dialect } from 'kysely';
import { type ConstructorOptions, fromPglite } from 'pg-boss';
import { parsers } from './column-values.ts';
import type { Database } from './database.ts';
import { listenToPGlite, listenToPostgres, type Listen } from './listen.ts';
import { openDurablePGlite } from './durable/durable-pglite.ts';
import type { DatabaseLocation, Durability } from './location.ts';
import { checkServer, openPool } from './postgres-pool.ts';

/** An open database: the only place that knows which engine it is. */
export interface OpenDatabase {
  readonly db: Kysely<Database>;
  readonly engine: 'pglite' | 'postgres';
  readonly durability: Durability;
  /** Why the durability is what it is, in English, for the operator. */
  readonly durabilityDetail: string;
  /** What `new PgBoss()` takes to keep its jobs in this database; inside a transaction send with `{ db: fromKysely(trx) }`. */
  readonly jobStore: Pick<ConstructorOptions, 'db' | 'backend' | 'connectionString'>;
  /** Lends a connection that may take its time, for migrations and backups. */
  withoutTimeLimits<T>(work: (db: Kysely<Database>) => Promise<T>): Promise<T>;
  /** Hears what is told on a channel. Closing the database ends it. */
  readonly listen: Listen;
  close(): Promise<void>;
}

/** What opening takes beside the place: the clock in milliseconds since 1970, and who hears of connections that broke. */
export interface OpenOptions {
  readonly now: () => number;
  readonly report?: (error: Error) => void;
}

// Columns are snake_case in SQL and camelCase in TypeScript; what is inside a jsonb is left alone.
const kysely = (dialect: Dialect): Kysely<Database> => new Kysely<Database>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] });

const openPostgres = async (url: string, report: (error: Error) => void): Promise<OpenDatabase> => {
  const pool = openPool(url, report);
  const { durability, detail } = await checkServer(pool).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const db = kysely(new PostgresDialect({ pool }));
  const ears = new Set<() => Promise<void>>();
  return {
    db,
    engine: 'postgres',
    durability,
    durabilityDetail: detail,
    jobStore: { connectionString: url },
    withoutTimeLimits: async (work) => {
      const patient = kysely(new PostgresDialect({ pool: openPool(url, report, { limited: false }) }));
      return work(patient).finally(() => patient.destroy());
    },
    listen: async (channel, listening) => {
      const end = await listenToPostgres(url)(channel, listening);
      ears.add(end);
      return async () => {
        ears.delete(end);
        await end();
      };
    },
    close: async () => {
      await Promise.all([...ears].map((end) => end()));
      await db.destroy();
    },
  };
};

const openPGlite = async (location: Extract<DatabaseLocation, { engine: 'pglite' }>, now: () => number): Promise<OpenDatabase> => {
  const opened = 'memory' in location ? await openInMemory(location.template) : await openDurablePGlite(location.directory, now, { parsers });
  const { pglite } = opened;
  const db = kysely(new PGliteDialect({ pglite }));
  return {
    db,
    engine: 'pglite',
    durability: 'memory' in location ? 'memory' : opened.check.result === 'synchronous' ? 'verified' : 'unverified',
    durabilityDetail: opened.check.detail,
    jobStore: { db: fromPglite(pglite), backend: 'pglite' },
    withoutTimeLimits: (work) => work(db),
    listen: listenToPGlite(pglite),
    close: async () => {
      await db.destroy();
      await opened.close();
    },
  };
};

const openInMemory = async (template: Blob | undefined) => {
  const { PGlite } = await import('@electric-sql/pglite');
  const pglite = await PGlite.create({ parsers, ...(template && { loadDataDir: template }) });
  const close = async (): Promise<void> => (pglite.closed ? undefined : pglite.close());
  return { pglite, close, check: { result: 'unknown', detail: 'in memory only: everything is gone when the process ends' } as const };
};

/**
 * Opens the database and looks whether it keeps what it acknowledges.
 * Throws `DirectoryInUseError` or `DirectoryNotUsableError` (PGlite), or what the driver says where a server cannot be reached; never with the password in it.
 */
export const openDatabase = (location: DatabaseLocation, { now, report = () => undefined }: OpenOptions): Promise<OpenDatabase> =>
  location.engine === 'postgres' ? openPostgres(location.url, report) : openPGlite(location, now);
