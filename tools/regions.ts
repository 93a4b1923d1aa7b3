// Writes packages/server/regions/: Indonesia's regions for the cascading choices of the form, from the package idn-area-data, compact and in small files.
// Run after a new version of that package: node tools/regions.ts. The test beside it fails when what is committed is not what this writes.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';

type Leaf = [code: string, name: string];
type Branch = [code: string, name: string, children: Leaf[]];

/** Raised whenever the form of the files changes: a published path keeps its content for ever. */
const FORM = 1;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = dirname(dirname(fileURLToPath(import.meta.resolve('idn-area-data'))));

/** Where the region files are kept. */
export const regionsFolder = join(root, 'packages/server/regions');

/** By name; not by `localeCompare`, whose order differs from one ICU to the next. */
const byName = (a: Leaf | Branch, b: Leaf | Branch): number => {
  const [first, second] = [a, b].map(([code, name]) => `${name.toLowerCase()}\n${code}`) as [string, string];
  return first < second ? -1 : 1;
};
const lastPart = (code: string): string => code.slice(code.lastIndexOf('.') + 1);

type Kind = 'provinces' | 'regencies' | 'districts' | 'villages';

/** How many regions of each level the files hold. */
export const countRegions = (files: Map<string, string>): Record<Kind, number> => {
  const count = { provinces: 0, regencies: 0, districts: 0, villages: 0 };
  for (const [name, text] of files) {
    if (!/\/(index|\d\d\.\d\d)\.json$/.test(name)) continue;
    const file = JSON.parse(text) as { provinces?: Branch[]; districts?: Branch[] };
    count.provinces += file.provinces?.length ?? 0;
    count.districts += file.districts?.length ?? 0;
    for (const [, , regencies] of file.provinces ?? []) count.regencies += regencies.length;
    for (const [, , villages] of file.districts ?? []) count.villages += villages.length;
  }
  return count;
};

const notice = (version: string) => `The files in this folder are made from the data of idn-area-data ${version}
(https://github.com/fityannugroho/idn-area-data), which collects the codes of administrative regions from the decrees of
Indonesia's Ministry of Home Affairs.

Contains information from idn-area-data, which is made available under the Open Database License (ODbL) 1.0:
https://opendatacommons.org/licenses/odbl/1-0/. The whole text stands in LICENSE.md beside this file. These files are a
derivative database under the same license; the program that makes them is tools/regions.ts in Wadul's repository.
`;

/** The region files as they should be: path below `regionsFolder` → text. */
export const regionFiles = async (): Promise<Map<string, string>> => {
  const [provinces, regencies, districts, villages] = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
  const { version: data } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string };
  const version = `${data}-${FORM}`;
  const villagesOf = Map.groupBy(villages, (village) => village.district_code);
  const districtsOf = Map.groupBy(districts, (district) => district.regency_code);
  const regenciesOf = Map.groupBy(regencies, (regency) => regency.province_code);
  const leaves = (regions: { code: string; name: string }[] = []): Leaf[] => regions.map(({ code, name }): Leaf => [lastPart(code), name]).sort(byName);

  const files = new Map<string, string>();
  const add = (name: string, content: unknown) => files.set(`${version}/${name}`, `${JSON.stringify(content)}\n`);
  add('index.json', { version, provinces: provinces.map(({ code, name }): Branch => [code, name, leaves(regenciesOf.get(code))]).sort(byName) });
  for (const { code } of regencies) {
    const branches = (districtsOf.get(code) ?? []).map((district): Branch => [lastPart(district.code), district.name, leaves(villagesOf.get(district.code))]);
    add(`${code}.json`, { version, code, districts: branches.sort(byName) });
  }
  files.set(`${version}/NOTICE.txt`, notice(data));
  files.set(`${version}/LICENSE.md`, await readFile(join(source, 'data/LICENSE.md'), 'utf8'));
  files.set('current.json', `${JSON.stringify({ version })}\n`);
  return files;
};

/** Writes the region files anew and says what was written. */
const writeRegions = async (): Promise<string> => {
  const files = await regionFiles();
  await rm(regionsFolder, { recursive: true, force: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(regionsFolder, name)), { recursive: true });
    await writeFile(join(regionsFolder, name), text);
  }
  const sizeOf = (pattern: RegExp) => [...files].filter(([name]) => pattern.test(name)).map(([, text]) => gzipSync(text).length).sort((a, b) => a - b);
  const regencies = sizeOf(/\/\d\d\.\d\d\.json$/);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const counts = Object.entries(countRegions(files)).map(([level, count]) => `${count} ${level}`);
  return [
    counts.join(', '),
    `${files.size} files, ${bytes} bytes in all`,
    `gzipped: index ${sizeOf(/index\.json$/)[0]} bytes, a regency ${regencies[Math.floor(regencies.length / 2)]} bytes (median) to ${regencies.at(-1)}`,
  ].join('\n');
};

if (import.meta.main) console.log(await writeRegions());
