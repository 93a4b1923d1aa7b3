// A backup or a restore whose process is killed leaves nothing half, and the next one works.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDatabase } from '@wadul/testing/fresh-database';
import { openDatabase } from '../db/dialect.ts';
import type { DatabaseLocation } from '../db/location.ts';
import { migrate } from '../db/migrate.ts';
import { engines, type Engine } from '../db/testing/engines.ts';
import { startScript } from '../db/testing/killed-process.ts';
import { putEmptyPGlite } from '../db/testing/pglite-template.ts';
import { openKeys } from '../keys/key-ring-file.ts';
import { openFolderStore } from '../storage/folder-store.ts';
import { fileWithFiles } from '../testing/attach-one.ts';
import type { Place } from './empty-place.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import type { CutOff } from './testing/cut-off.ts';
import { emptyPlace, originOver, restoreParts, rowsOf, someFolder, someOrigin, type Origin } from './testing/places.ts';
import { isWithoutTables } from './tables.ts';
import { refuseUnfinished } from './unfinished.ts';

const [, postgres] = engines as readonly [Engine, Engine];

const locate: Record<string, (folder: string) => Promise<DatabaseLocation>> = {
  PGlite: async (directory) => {
    await putEmptyPGlite(directory);
    return { engine: 'pglite', directory };
  },
  PostgreSQL: async () => ({ engine: 'postgres', url: await freshDatabase() }),
};

const cutOff = async (what: CutOff): Promise<void> => {
  const { signal, errors } = await startScript({ file: new URL('./testing/cut-off.ts', import.meta.url), args: [JSON.stringify(what)] }).ended;
  expect(signal, errors).toBe('SIGKILL');
};

/** Opens a place for as long as `work` takes: another process needs it afterwards. */
const inPlace = async <T>(location: DatabaseLocation, dataDirectory: string, work: (place: Place) => Promise<T>): Promise<T> => {
  const database = await openDatabase(location, { now: Date.now });
  return work({ database, files: openFolderStore(join(dataDirectory, 'files')), keysFile: join(dataDirectory, 'keys', 'key-ring.json'), dataDirectory }).finally(() => database.close());
};

describe.each(Object.keys(locate))('on %s', (engine) => {
  const somewhere = async () => {
    const dataDirectory = await someFolder();
    return { dataDirectory, location: await (locate[engine] as (typeof locate)[string])(dataDirectory) };
  };

  test('a backup that is killed is no backup, harms nothing, and the next one is whole', { timeout: 180_000 }, async () => {
    const { dataDirectory, location } = await somewhere();
    const { rows, recoveryKey } = await inPlace(location, dataDirectory, async (place) => {
      await migrate(place.database);
      const origin = await originOver(place);
      await fileWithFiles(origin.server);
      return { rows: await rowsOf(place), recoveryKey: origin.recoveryKey };
    });
    const backup = join(dataDirectory, 'backups', 'one.age');
    await cutOff({ location, dataDirectory, backup, at: 'file' });
    expect((await readdir(join(dataDirectory, 'backups'))).map((name) => name.replace(/\d+/, 'n'))).toEqual(['one.age.n.part']);
    await inPlace(location, dataDirectory, async (place) => {
      expect(await rowsOf(place)).toEqual(rows);
      await makeBackup({ ...place, keys: await openKeys(place.keysFile) }, backup, { madeAt: '2026-03-09T04:00:00.000Z' });
    });
    const to = await emptyPlace(postgres);
    await restoreBackup(backup, recoveryKey, to, restoreParts());
    expect(await rowsOf(to)).toEqual(rows);
  });

  const someBackup = async (): Promise<{ origin: Origin; backup: string; erased: string[] }> => {
    const origin = await someOrigin(postgres);
    await fileWithFiles(origin.server);
    const erased = (await origin.place.database.db.selectFrom('dataKey').select('id').where('purpose', '=', 'matter').execute()).map(({ id }) => id);
    return { origin, backup: await origin.backUp(), erased };
  };

  test('a restore that is killed, wherever that is, leaves nothing that a server starts over, and the next one begins anew or finishes it', { timeout: 180_000 }, async () => {
    const { origin, backup, erased } = await someBackup();
    const { dataDirectory, location } = await somewhere();
    for (const at of ['file', 'rows', 'file'] as const) {
      await cutOff({ location, dataDirectory, backup, recoveryKey: origin.recoveryKey, at });
      await expect(refuseUnfinished(dataDirectory)).rejects.toThrow('cut off before its end');
      if (at === 'rows') await inPlace(location, dataDirectory, async ({ database: { db } }) => expect(await isWithoutTables(db)).toBe(true));
    }
    await cutOff({ location, dataDirectory, backup, recoveryKey: origin.recoveryKey, at: 'erasure', erased });
    await expect(refuseUnfinished(dataDirectory)).rejects.toThrow('cut off before its end');
    await inPlace(location, dataDirectory, async (place) => {
      expect(await rowsOf(place)).toEqual(await rowsOf(origin.place)); // nothing of the earlier ones is left over
      expect(await Array.fromAsync(place.files.list(''))).toEqual(await Array.fromAsync(origin.place.files.list('')));
      const parts = restoreParts({ erased: new Set(erased) });
      await restoreBackup(backup, origin.recoveryKey, place, parts);
      expect(parts.said).toContain('erased again what had been erased since: 1 complaints');
      expect(await place.database.db.selectFrom('filing').select('content').where('content', 'is not', null).execute()).toEqual([]);
    });
    await refuseUnfinished(dataDirectory);
  });
});
