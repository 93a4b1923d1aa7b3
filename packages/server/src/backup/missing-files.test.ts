// A backup holds every file that its rows name, or is none.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engines } from '../db/testing/engines.ts';
import { openFolderStore } from '../storage/folder-store.ts';
import { fileWithFiles } from '../testing/attach-one.ts';
import { backUp, backUpTo } from './backup-folder.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { emptyPlace, restoreParts, someFolder, someOrigin } from './testing/places.ts';

test.for(engines)('where the files are not found no backup is made, it is said how many are missing, and the earlier backups stay, on $name', { timeout: 60_000 }, async (engine) => {
  const { place, server } = await someOrigin(engine);
  const { letter } = await fileWithFiles(server);
  const settings = { folder: join(place.dataDirectory, 'kept'), kept: 1, recipients: [] };
  const source = { ...place, keys: server.parts.keys };
  await backUp(source, settings, '2026-03-09T03:00:00.000Z');

  const notMounted = { ...source, files: openFolderStore(join(await someFolder(), 'mistyped')) };
  await expect(backUp(notMounted, settings, '2026-03-10T03:00:00.000Z')).rejects.toThrow('2 of 2 attached files are not where files are kept. Is FILES_DIR right (or S3_BUCKET)');

  const { keyId } = await place.database.db.selectFrom('attachment').select('keyId').where('id', '=', letter.id).executeTakeFirstOrThrow();
  await place.files.delete(`files/${keyId}`);
  await expect(makeBackup(source, join(settings.folder, 'one.age'), { madeAt: server.parts.now() })).rejects.toThrow('1 of 2 attached files');
  expect((await readdir(settings.folder)).filter((name) => name.endsWith('.age'))).toEqual(['wadul-2026-03-09T03-00-00.000Z.age']);
});

test.for(engines)('files that are lost for good are left out once that was said, in this backup and those that follow, and no others, on $name', { timeout: 60_000 }, async (engine) => {
  const origin = await someOrigin(engine);
  const { place, server } = origin;
  const { letter, card, receipt } = await fileWithFiles(server);
  const settings = { folder: join(place.dataDirectory, 'kept'), kept: 9, recipients: [] };
  const source = { ...place, keys: server.parts.keys };
  const keyOf = async (id: string) => (await place.database.db.selectFrom('attachment').select('keyId').where('id', '=', id).executeTakeFirstOrThrow()).keyId;
  const [lost, next] = [await keyOf(letter.id), await keyOf(card.id)];
  await place.files.delete(`files/${lost}`);

  expect(await backUpTo({ withoutMissing: true }, source, settings, '2026-03-09T03:00:00.000Z')).toMatchObject({ files: 1, missing: [{ keyId: lost, ticket: receipt.ticket }] });
  const daily = await backUp(source, settings, '2026-03-10T03:00:00.000Z');
  expect(daily).toMatchObject({ files: 1, missing: [{ keyId: lost }] });
  const said: string[] = [];
  await restoreBackup(daily.path, origin.recoveryKey, await emptyPlace(engine), { ...restoreParts(), report: (line) => said.push(line), accept: async (missing) => void said.push(...missing) });
  expect(said).toEqual(expect.arrayContaining(['1 attached files were missing already when it was made', lost]));

  await place.files.delete(`files/${next}`);
  await expect(backUp(source, settings, '2026-03-11T03:00:00.000Z')).rejects.toThrow('1 of 2 attached files are not where files are kept.');
});

test.for(engines)('a file that was given up and found again is missed when it is lost once more, on $name', { timeout: 60_000 }, async (engine) => {
  const { place, server } = await someOrigin(engine);
  await fileWithFiles(server);
  const settings = { folder: join(place.dataDirectory, 'kept'), kept: 9, recipients: [] };
  const source = { ...place, keys: server.parts.keys };
  const [name = ''] = (await Array.fromAsync(place.files.list(''))).filter((one) => one.startsWith('files/'));
  const bytes = (await place.files.get(name)) ?? new Uint8Array();
  await place.files.delete(name);
  await backUpTo({ withoutMissing: true }, source, settings, '2026-03-09T03:00:00.000Z');
  await place.files.put(name, bytes);
  expect(await backUp(source, settings, '2026-03-10T03:00:00.000Z')).toMatchObject({ files: 2, missing: [] });
  await place.files.delete(name);
  await expect(backUp(source, settings, '2026-03-11T03:00:00.000Z')).rejects.toThrow('1 of 2 attached files are not where files are kept.');
});
