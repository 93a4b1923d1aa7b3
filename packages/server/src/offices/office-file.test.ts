import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dueDate, indonesianHolidays } from '@wadul/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OfficeFileError, parseOffice, readOfficeFile, readOfficeFolder } from './office-file.ts';

const shipped = fileURLToPath(new URL('../../offices/', import.meta.url));
const regions = new URL('../../regions/', import.meta.url);
const read = async (slug: string) => JSON.parse(await readFile(join(shipped, `${slug}.json`), 'utf8')) as Record<string, unknown>;

const refusalOf = (content: unknown): readonly { pointer: string; code: string }[] => {
  try {
    parseOffice('some.json', content);
  } catch (error) {
    if (error instanceof OfficeFileError) return error.issues;
    throw error;
  }
  return [];
};

describe('the offices that come with Wadul', () => {
  test('are two, each as the schema asks', async () => {
    expect((await readOfficeFolder(shipped)).map(({ slug }) => slug)).toEqual(['dpmptsp-kota-pekalongan', 'nusa-harapan']);
  });

  test('have a home region that the region files know by that code and name', async () => {
    const { version } = JSON.parse(await readFile(new URL('current.json', regions), 'utf8')) as { version: string };
    const index = JSON.parse(await readFile(new URL(`${version}/index.json`, regions), 'utf8')) as { provinces: [string, string, [string, string][]][] };
    for (const { homeRegion } of await readOfficeFolder(shipped)) {
      const province = index.provinces.find(([code]) => code === homeRegion.province.code);
      expect(province?.[1]).toBe(homeRegion.province.name);
      expect(province?.[2].find(([code]) => `${province[0]}.${code}` === homeRegion.regency.code)?.[1]).toBe(homeRegion.regency.name);
    }
  });

  test('name the Indonesian holidays instead of repeating them', async () => {
    const office = await readOfficeFile(join(shipped, 'dpmptsp-kota-pekalongan.json'));
    expect(office.calendar.holidays).toEqual(indonesianHolidays);
  });

  test('keep the shipped terms of the procedure: received on 13 February 2026 is verified by the 20th', async () => {
    const { deadlines, calendar } = await readOfficeFile(join(shipped, 'dpmptsp-kota-pekalongan.json'));
    expect(dueDate(deadlines.verification, '2026-02-13T03:00:00.000Z', calendar).on).toBe('2026-02-20');
    expect(dueDate(deadlines.heavy, '2026-03-09T03:00:00.000Z', calendar).on).toBe('2026-06-18');
  });

  test('differ where an office may differ, a day off of its own included', async () => {
    const { deadlines, calendar } = await readOfficeFile(join(shipped, 'nusa-harapan.json'));
    expect(dueDate(deadlines.verification, '2026-10-09T01:00:00.000Z', calendar).on).toBe('2026-10-13');
  });
});

describe('a settings file that cannot be used', () => {
  test('is refused with a pointer and a code for each thing that is wrong', async () => {
    const office = await read('nusa-harapan');
    expect(
      refusalOf({
        ...office,
        ticketPrefix: 'nusa',
        deadlines: { ...(office['deadlines'] as object), light: { n: -1, unit: 'working', from: 'complete' } },
        partnerOrigins: ['https://example.org/page'],
        colour: 'blue',
      }),
    ).toEqual(
      expect.arrayContaining([
        { pointer: '/ticketPrefix', code: 'ticketPrefix' },
        { pointer: '/deadlines/light/n', code: 'deadline.days' },
        { pointer: '/partnerOrigins/0', code: 'origin' },
        { pointer: '/colour', code: 'unknown' },
      ]),
    );
  });

  test('is refused for an unknown list of holidays', async () => {
    const office = await read('nusa-harapan');
    expect(refusalOf({ ...office, calendar: { zone: 'Asia/Jayapura', closes: '14:30', holidays: 'atlantis' } })[0]?.pointer).toBe('/calendar/holidays');
    expect(refusalOf({ ...office, calendar: { zone: 'Asia/Jayapura', closes: '14:30', holidays: 'constructor' } })[0]?.pointer).toBe('/calendar/holidays');
  });

  test('is refused for a code that occurs twice, a public channel that is none, and a city outside its province', async () => {
    const office = await read('nusa-harapan');
    expect(
      refusalOf({
        ...office,
        types: [...(office['types'] as object[]), { code: 'water', label: { id: 'Air lagi' } }],
        publicChannel: 'pigeon',
        homeRegion: { province: { code: '33', name: 'Jawa Tengah' }, regency: { code: '82.71', name: 'Kota Ternate' } },
      }),
    ).toEqual([
      { pointer: '/types/4/code', code: 'repeated' },
      { pointer: '/publicChannel', code: 'choice' },
      { pointer: '/homeRegion/regency/code', code: 'region.parent' },
    ]);
  });

  test('is refused when it is no object at all', () => {
    for (const content of [null, 7, 'text', []]) expect(refusalOf(content)[0]?.pointer).toBe('');
  });

  describe('on disk', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'wadul-offices-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    test('is named by the error, with the place in it', async () => {
      const file = join(folder, 'broken.json');
      await writeFile(file, '{"slug": ');
      await expect(readOfficeFile(file)).rejects.toThrow(new RegExp(`${file}.*\n.*the whole file.*not JSON`));
    });

    test('is looked for in a folder that can be read', async () => {
      await expect(readOfficeFolder(join(folder, 'nowhere'))).rejects.toThrow('the folder cannot be read (ENOENT)');
    });

    test('has the name of its slug', async () => {
      const file = join(folder, 'other.json');
      await writeFile(file, JSON.stringify(await read('nusa-harapan')));
      await expect(readOfficeFile(file)).rejects.toThrow('/slug: the file must be named nusa-harapan.json');
    });
  });
});
