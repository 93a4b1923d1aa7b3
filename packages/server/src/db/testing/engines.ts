import { afterAll, beforeAll, describe } from 'vitest';
import { freshDatabase } from '@wadul/testing/fresh-database';
import { openDatabase, type OpenDatabase } from '../dialect.ts';
import type { DatabaseLocation } from '../location.ts';
import { migrate } from '../migrate.ts';
import { openPGliteWithTables, pgliteTemplate } from './pglite-template.ts';

/** One of the two databases that Wadul runs on, and how a test gets an empty one of its own. */
export interface Engine {
  readonly name: 'PGlite' | 'PostgreSQL';
  locate(): Promise<DatabaseLocation>;
}

export const engines: readonly Engine[] = [
  { name: 'PGlite', locate: async () => ({ engine: 'pglite', memory: true, template: await pgliteTemplate() }) },
  { name: 'PostgreSQL', locate: async () => ({ engine: 'postgres', url: await freshDatabase() }) },
];

/** Opens an empty database without tables; the caller closes it. */
export const openEmpty = async (engine: Engine): Promise<OpenDatabase> => openDatabase(await engine.locate(), { now: Date.now });

/** Opens an empty database with all tables; the caller closes it. */
export const openWithTables = async (engine: Engine): Promise<OpenDatabase> => {
  if (engine.name === 'PGlite') return openPGliteWithTables();
  const database = await openEmpty(engine);
  await migrate(database);
  return database;
};

/** Describes the same behaviour on both engines, each on one empty database with all tables; every test makes its own office in it. */
export const describeOnEachEngine = (subject: string, tests: (database: () => OpenDatabase) => void): void => {
  describe.each(engines)(`${subject} on $name`, (engine) => {
    let database: OpenDatabase;
    beforeAll(async () => {
      database = await openWithTables(engine);
    }, 60_000);
    afterAll(() => database.close());
    tests(() => database);
  });
};
