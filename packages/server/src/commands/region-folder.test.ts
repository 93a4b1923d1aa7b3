import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openRegions } from './region-folder.ts';

const regions = await openRegions(fileURLToPath(new URL('../../regions', import.meta.url)));

test('the files of the version that is current are read', async () => {
  expect((await regions.index()).version).toBe(regions.version);
  expect(await regions.regency('33.75')).toMatchObject({ code: '33.75' });
});

test('what is no regency has no file, and no path is made of it', async () => {
  for (const code of ['99.99', '33.75.01', '', '../current', 'index']) expect(await regions.regency(code)).toBeUndefined();
});

test('of all 514 only the last are kept in memory, and all can be had', async () => {
  const { provinces } = await regions.index();
  const codes = provinces.flatMap(([province, , regencies]) => regencies.map(([code]) => `${province}.${code}`));
  for (const code of codes.slice(0, 60)) expect((await regions.regency(code))?.code).toBe(code);
  expect(await regions.regency(codes[59] ?? '')).toBe(await regions.regency(codes[59] ?? ''));
  const [first = ''] = codes;
  expect((await regions.regency(first))?.code).toBe(first);
});

test('a folder without regions is not opened', async () => {
  await expect(openRegions(fileURLToPath(new URL('../../tidak-ada', import.meta.url)))).rejects.toThrow('ENOENT');
});
