import { expect, test } from 'vitest';
import { settingPaths, settingsSchema, wordsKeyOf } from './settings-schema.ts';
import { en } from './words/en.ts';
import { id } from './words/id.ts';

const paths = settingPaths();

test('every setting that the desk may change has words, and all words belong to a setting', () => {
  expect(paths.length).toBeGreaterThan(120);
  expect(paths.filter((path) => wordsKeyOf(path) === undefined)).toEqual([]);
  const used = new Set(paths.map(wordsKeyOf));
  expect(Object.keys(id).filter((key) => !used.has(key as keyof typeof id))).toEqual([]);
});

test('the words of both languages are there, and are not the same', () => {
  for (const key of Object.keys(id) as (keyof typeof id)[]) {
    for (const { title, help } of [id[key], en[key]]) expect([key, title.trim().length > 1, help.trim().length > 5]).toEqual([key, true, true]);
    expect([key, id[key].help === (en[key].help as string)]).toEqual([key, false]);
  }
});

test('a setting without words would be found', () => {
  expect(wordsKeyOf(['colour'])).toBeUndefined();
  expect(wordsKeyOf(['types', '*', 'colour'])).toBeUndefined();
  expect(wordsKeyOf(['n'])).toBeUndefined();
});

test('the words stand in the schema where a form needs them', () => {
  expect(settingsSchema()).toMatchObject({
    type: 'object',
    additionalProperties: false,
    properties: {
      calendar: { properties: { closes: { title: 'Jam tutup', 'x-en': { title: 'Closes' } } } },
      types: { items: { properties: { retired: { type: 'boolean', title: 'Dihentikan' }, code: { title: 'Kode', 'x-en': { title: 'Code' } } } } },
      deadlines: { properties: { light: { title: 'Ringan', properties: { n: { title: 'Jumlah hari', minimum: 0 } } } } },
    },
  });
  expect(JSON.stringify(settingsSchema())).not.toMatch(/"(holidays|\$ref)"/);
});
