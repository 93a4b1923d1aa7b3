import { sql, type Kysely, type Transaction } from 'kysely';
import { Migrator, NO_MIGRATIONS, type Migration, type MigrationResultSet } from 'kysely/migration';
import type { Database } from './database.ts';
import type { OpenDatabase } from './dialect.ts';
import { migrations } from './migrations/index.ts';

/** The database was already changed by a newer Wadul than this one, which could only damage it. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
  constructor(unknown: readonly string[]) {
    super(`The database was made ready by a newer Wadul: this version does not know ${unknown.join(', ')}. Start the newer version, or restore a backup from before.`);
  }
}

/** Of the advisory lock that servers starting together queue for; the bytes of "wadul". */
const LOCK = 0x7761_6475_6c;

/** Migrations by their names, which give their order. */
export type Migrations = Readonly<Record<string, Migration>>;

/** Runs `act` on a migrator inside a transaction: all of it happens or nothing, and one process at a time does it. */
const withMigrator = async (trx: Transaction<Database>, all: Migrations, act: (migrator: Migrator) => Promise<MigrationResultSet>): Promise<string[]> => {
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);
  const migrator = new Migrator({ db: trx.withoutPlugins(), provider: { getMigrations: async () => all } });
  const { exists } = (await sql<{ exists: boolean }>`select to_regclass('kysely_migration') is not null as exists`.execute(trx)).rows[0] ?? { exists: false };
  const done = exists ? (await sql<{ name: string }>`select name from kysely_migration order by name`.execute(trx)).rows : [];
  const unknown = done.map(({ name }) => name).filter((name) => !Object.hasOwn(all, name));
  if (unknown.length > 0) throw new NewerSchemaError(unknown);
  const { error, results = [] } = await act(migrator);
  if (error !== undefined) throw new Error('The database could not be made ready; it is as it was.', { cause: error });
  return results.map(({ migrationName }) => migrationName);
};

const inOwnTransaction = (database: OpenDatabase, act: (migrator: Migrator) => Promise<MigrationResultSet>): Promise<string[]> =>
  database.withoutTimeLimits((patient: Kysely<Database>) => patient.transaction().execute((trx) => withMigrator(trx, migrations, act)));

/**
 * Brings the tables to where they were after the migration `target`, or to this version's, in a transaction that goes on; answers the names of the migrations that ran.
 * Throws `NewerSchemaError`. @param all every migration there is
 */
export const migrateInside = (trx: Transaction<Database>, { target, all = migrations }: { readonly target?: string; readonly all?: Migrations } = {}): Promise<string[]> =>
  withMigrator(trx, all, (migrator) => (target === undefined ? migrator.migrateToLatest() : migrator.migrateTo(target)));

/** Brings the tables to this version's; answers the names of the migrations that ran. Throws `NewerSchemaError`. Several servers may start together. */
export const migrate = (database: OpenDatabase): Promise<string[]> => inOwnTransaction(database, (migrator) => migrator.migrateToLatest());

/** Takes every table away, and all that is in them: for tests of the way down, and for an operator who goes back to an empty database. */
export const unmigrate = (database: OpenDatabase): Promise<string[]> => inOwnTransaction(database, (migrator) => migrator.migrateTo(NO_MIGRATIONS));
