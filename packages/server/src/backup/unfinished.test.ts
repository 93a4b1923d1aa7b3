// A restore that was cut off is taken back where it was, and nowhere else.
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { identifyDatabase } from '../db/identify-database.ts';
import { engines } from '../db/testing/engines.ts';
import { keepKeyRing } from '../keys/change-key-ring.ts';
import { makeKeyRing, readKeyRing } from '../keys/key-ring-file.ts';
import { openFolderStore } from '../storage/folder-store.ts';
import type { Place } from './empty-place.ts';
import { restoreBackup } from './restore-backup.ts';
import { emptyPlace, restored, restoreParts, rowsOf, someFolder, someOrigin, type Origin } from './testing/places.ts';
import { readNote, writeNote, type Note } from './unfinished.ts';

const why = (origin: Origin, backup: string, place: Place): Promise<string> => restoreBackup(backup, origin.recoveryKey, place, restoreParts()).then(() => 'restored', (error: Error) => error.message);

const noteOf = async ({ database, files, keysFile }: Place, madeAt: string): Promise<Note> => ({ makesKeyRing: true, database: await identifyDatabase(database.db), files: files.where, keysFile: resolve(keysFile), madeAt });

test.for(engines)('a restore that comes after one that was cut off deletes neither files nor key ring of another place, on $name', { timeout: 120_000 }, async (engine) => {
  const origin = await someOrigin(engine);
  const backup = await origin.backUp();
  const place = await emptyPlace(engine);
  const elsewhere = await someFolder();
  const other = { ...place, files: openFolderStore(join(elsewhere, 'files')), keysFile: join(elsewhere, 'keys', 'key-ring.json') };
  await other.files.put('files/others', new Uint8Array(10));
  const { ring } = await makeKeyRing((length) => new Uint8Array(randomBytes(length)));
  await keepKeyRing(other.keysFile, ring);

  const note = await noteOf(place, origin.server.parts.now());
  await writeNote(place.dataDirectory, note);
  const another = (await emptyPlace(engine)).database;
  for (const changed of [{ files: other.files }, { keysFile: other.keysFile }, ...(engine.name === 'PostgreSQL' ? [{ database: another }] : [])]) {
    expect(await why(origin, backup, { ...place, ...changed })).toContain('was cut off');
    expect(await readNote(place.dataDirectory)).toEqual(note);
  }
  await writeNote(place.dataDirectory, await noteOf(other, origin.server.parts.now()));
  expect(await why(origin, backup, other)).toContain('another key ring'); // put there since
  expect(await Array.fromAsync(other.files.list(''))).toEqual(['files/others']);
  expect(await readKeyRing(other.keysFile)).toEqual(ring);

  await writeNote(place.dataDirectory, await noteOf(place, origin.server.parts.now()));
  expect(await why(origin, backup, place)).toBe('restored');
});

test.for(engines)('another backup than the one whose rows are in is not said to be restored, on $name', { timeout: 120_000 }, async (engine) => {
  const origin = await someOrigin(engine);
  const backup = await origin.backUp();
  const place = await restored(origin, backup, engine);
  const rows = await rowsOf(place);
  await writeNote(place.dataDirectory, await noteOf(place, '2026-03-01T00:00:00.000Z'));
  expect(await why(origin, backup, place)).toContain('one of the backup of 2026-03-01T00:00:00.000Z. This one is of the backup of ');
  await writeNote(place.dataDirectory, await noteOf(place, origin.server.parts.now()));
  expect(await why(origin, backup, place)).toBe('restored');
  expect(await rowsOf(place)).toEqual(rows);
});
