import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engines, type Engine } from '../db/testing/engines.ts';
import { backUp, isDue, lastBackupAt } from './backup-folder.ts';
import { someOrigin } from './testing/places.ts';

const [, postgres] = engines as readonly [Engine, Engine];

test('the newest backups stay, and nothing else in the folder is touched', async () => {
  const { place, server } = await someOrigin(postgres);
  const folder = join(place.dataDirectory, 'kept');
  const settings = { folder, kept: 2, recipients: [] };
  await mkdir(folder);
  for (const name of ['mine.age', 'wadul-notes.txt', 'wadul-2020-01-01T00-00-00.000Z.age', 'wadul-old.age.7.part', 'wadul-new.age.8.part', 'other.part']) await writeFile(join(folder, name), '');
  await utimes(join(folder, 'wadul-old.age.7.part'), new Date('2026-03-01T00:00:00Z'), new Date('2026-03-01T00:00:00Z'));
  await utimes(join(folder, 'wadul-new.age.8.part'), new Date('2026-03-11T02:59:00Z'), new Date('2026-03-11T02:59:00Z'));
  const source = { ...place, keys: server.parts.keys };
  for (const day of ['09', '10', '11']) await backUp(source, settings, `2026-03-${day}T03:00:00.000Z`);
  expect((await readdir(folder)).sort()).toEqual(['erased.log', 'mine.age', 'other.part', 'wadul-2026-03-10T03-00-00.000Z.age', 'wadul-2026-03-11T03-00-00.000Z.age', 'wadul-new.age.8.part', 'wadul-notes.txt']);
  expect(await lastBackupAt(settings, '2026-03-11T03:00:00.000Z')).toBe('2026-03-11T03:00:00.000Z');
});

test('one is due where there is none, and again a day later at the same hour', async () => {
  const { place, server } = await someOrigin(postgres);
  const settings = { folder: join(place.dataDirectory, 'not-yet-made'), kept: 2, recipients: [] };
  expect(await isDue(settings, '2026-03-09T03:07:00.000Z')).toBe(true);
  expect(await lastBackupAt(settings, '2026-03-09T03:07:00.000Z')).toBeUndefined();
  await backUp({ ...place, keys: server.parts.keys }, settings, '2026-03-09T03:07:20.000Z');
  expect(await isDue(settings, '2026-03-10T02:07:00.000Z')).toBe(false);
  expect(await isDue(settings, '2026-03-10T03:07:00.000Z')).toBe(true);
});

test('one that a wrong clock stamped with a day to come neither keeps the next from being made nor drives out those that are', async () => {
  const { place, server } = await someOrigin(postgres);
  const settings = { folder: join(place.dataDirectory, 'kept'), kept: 1, recipients: [] };
  const source = { ...place, keys: server.parts.keys };
  await backUp(source, settings, '2036-03-09T03:00:00.000Z');
  expect(await isDue(settings, '2026-03-09T03:00:00.000Z')).toBe(true);
  expect(await lastBackupAt(settings, '2026-03-09T03:00:00.000Z')).toBeUndefined();
  for (const day of ['09', '10']) await backUp(source, settings, `2026-03-${day}T03:00:00.000Z`);
  expect(await lastBackupAt(settings, '2026-03-10T04:00:00.000Z')).toBe('2026-03-10T03:00:00.000Z');
  expect((await readdir(settings.folder)).filter((name) => name.endsWith('.age')).sort()).toEqual(['wadul-2026-03-10T03-00-00.000Z.age', 'wadul-2036-03-09T03-00-00.000Z.age']);
});
