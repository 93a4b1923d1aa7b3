import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { districtsOf, RegionFile, RegionIndex, villagesOf } from '@wadul/core';
import { expect, test } from 'vitest';
import { countRegions, regionFiles, regionsFolder } from './regions.ts';

test('the region files that are kept are what tools/regions.ts writes, no more and no less', async () => {
  const expected = await regionFiles();
  const kept = (await readdir(regionsFolder, { recursive: true })).filter((name) => /\.\w+$/.test(name));
  expect(kept.sort()).toEqual([...expected.keys()].sort());
  const changed = [];
  for (const [name, text] of expected) if ((await readFile(join(regionsFolder, name), 'utf8')) !== text) changed.push(name);
  expect(changed).toEqual([]);
});

test('they hold the whole country (domain.md §4)', async () => {
  expect(countRegions(await regionFiles())).toEqual({ provinces: 38, regencies: 514, districts: 7285, villages: 83762 });
});

test('every version folder says whose data it is and under which license', async () => {
  const files = await regionFiles();
  const { version } = JSON.parse(files.get('current.json') ?? '{}') as { version: string };
  expect(files.get(`${version}/NOTICE.txt`)).toContain('Open Database License (ODbL) 1.0');
  expect(files.get(`${version}/LICENSE.md`)).toContain('Derivative Database');
});

test('core reads every file, and in no district two villages look alike to choose from', async () => {
  const alike = [];
  for (const [name, text] of await regionFiles()) {
    if (name.endsWith('/index.json')) RegionIndex.parse(JSON.parse(text));
    if (!/\/\d\d\.\d\d\.json$/.test(name)) continue;
    const file = RegionFile.parse(JSON.parse(text));
    for (const { code } of districtsOf(file)) {
      const labels = villagesOf(file, code).map(({ label }) => label.toLowerCase());
      if (new Set(labels).size < labels.length) alike.push(code);
    }
  }
  expect(alike).toEqual([]);
});

test('Kota Pekalongan has 4 districts and 27 kelurahan', async () => {
  const [, text = ''] = [...(await regionFiles())].find(([name]) => name.endsWith('/33.75.json')) ?? [];
  const file = RegionFile.parse(JSON.parse(text));
  const villages = districtsOf(file).map(({ code }) => villagesOf(file, code));
  expect([villages.length, villages.flat().length]).toEqual([4, 27]);
});
