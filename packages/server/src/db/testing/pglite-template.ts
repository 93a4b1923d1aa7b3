import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdirSync, openAsBlob, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Database } from '../database.ts';
import { openDatabase, type OpenDatabase } from '../dialect.ts';
import { migrateInside } from '../migrate.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', `file://${createRequire(import.meta.url).resolve('@electric-sql/pglite')}`), 'utf8')) as { version: string };
const cache = fileURLToPath(new URL('../../../../../node_modules/.cache/wadul/', import.meta.url));

/** Answers the path of what is made once under this name; test files run at the same time, and the first to finish counts. */
const madeOnce = async (name: string, make: (draft: string) => Promise<void>): Promise<string> => {
  const place = join(cache, name);
  if (existsSync(place)) return place;
  mkdirSync(cache, { recursive: true });
  const draft = `${place}.${randomUUID()}`;
  await make(draft);
  try {
    renameSync(draft, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    rmSync(draft, { recursive: true });
  }
  return place;
};

const dump = async (pglite: PGlite, file: string): Promise<void> => writeFileSync(file, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));

/** An empty PGlite as one file, made once per version: opening a copy takes half a second, making one four. */
export const pgliteTemplate = async (): Promise<Blob> =>
  openAsBlob(
    await madeOnce(`pglite-${version}.tar`, async (draft) => {
      const fresh = await PGlite.create();
      await dump(fresh, draft);
      await fresh.close();
    }),
  );

const migrations = fileURLToPath(new URL('../migrations/', import.meta.url));
const hashOfMigrations = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync('*.ts', { cwd: migrations }).sort()) hash.update(`${file}\0`).update(readFileSync(join(migrations, file)));
  return hash.digest('hex').slice(0, 16);
};

/** The same with all tables, made once per version of both: a process that has only just begun takes longer to make them than to open a copy. */
const pgliteWithTables = async (): Promise<Blob> =>
  openAsBlob(
    await madeOnce(`pglite-${version}-${hashOfMigrations()}.tar`, async (draft) => {
      const pglite = await PGlite.create({ loadDataDir: await pgliteTemplate() });
      await new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) }).transaction().execute((trx) => migrateInside(trx));
      await dump(pglite, draft);
      await pglite.close();
    }),
  );

/** Opens an empty PGlite in memory, with all tables; the caller closes it. */
export const openPGliteWithTables = async (): Promise<OpenDatabase> => openDatabase({ engine: 'pglite', memory: true, template: await pgliteWithTables() }, { now: Date.now });

/** The same as a folder. */
const pgliteFolder = (): Promise<string> => madeOnce(`pglite-${version}`, async (draft) => (await PGlite.create({ dataDir: draft, loadDataDir: await pgliteTemplate() })).close());

/** Makes all of them ready, so that no test waits for what is made once. */
export const makeTemplates = async (): Promise<void> => {
  await pgliteWithTables();
  await pgliteFolder();
};

/** Puts an empty PGlite into a data directory, as a first start of the server does: for tests that are not about that, which takes it seconds. */
export const putEmptyPGlite = async (dataDirectory: string): Promise<void> => {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  await cp(await pgliteFolder(), join(dataDirectory, 'pglite'), { recursive: true });
};
