import { expect, test } from 'vitest';
import { settingsSchema } from '../../../../../server/src/offices/settings-schema.ts';
import { readOfficeFile } from '../../../../../server/src/offices/office-file.ts';
import { shippedOffices } from '../../../../../server/src/offices/shipped.ts';
import { emptyDraft, kindOf, placeAt, same, sectionsOf, settled, withDraft, type Draft, type SettingSchema } from './setting-schema.ts';

const schema = settingsSchema() as SettingSchema;
const line = ({ title, n }: { title: string; n: number }): string => `${title} ${n}`;

test.each(['dpmptsp-kota-pekalongan', 'nusa-harapan'])('the settings of %s go through their forms unchanged', async (office) => {
  const { slug: _slug, calendar: { holidays: _holidays, ...calendar }, ...rest } = await readOfficeFile(`${shippedOffices}/${office}.json`);
  const settings = { ...rest, calendar } as unknown as Draft;
  const sent = settled(schema, settings) as Record<string, unknown>;
  for (const name of sectionsOf(schema).flatMap((section) => section.settings)) expect([name, sent[name]]).toEqual([name, (settings as unknown as Record<string, unknown>)[name]]);
});

test('each setting has a place in a form, and none has two', () => {
  const names = sectionsOf(schema).flatMap(({ settings }) => settings);
  expect(names.toSorted()).toEqual(Object.keys(schema.properties ?? {}).toSorted());
});

test('what is typed is changed at its place alone; an empty line of a list holds what its schema asks for', () => {
  const { items = {} } = schema.properties?.['types'] ?? {};
  expect(emptyDraft(items)).toEqual({ code: '', label: { id: '' } });
  const draft = { types: [emptyDraft(items), { code: 'b', label: { id: 'B' } }] };
  expect(withDraft(draft, ['types', '1', 'label', 'en'], 'Bee')).toEqual({ types: [{ code: '', label: { id: '' } }, { code: 'b', label: { id: 'B', en: 'Bee' } }] });
});

test('a number is sent as one where it is one, and left for the server to refuse where it is none; what may be empty is left out', () => {
  const retention = schema.properties?.['retention'] ?? {};
  expect(settled(retention, { ktpDays: ' 30 ', personDays: '', everythingDays: 'setahun' })).toEqual({ ktpDays: 30, everythingDays: 'setahun' });
  expect(settled(retention, { ktpDays: '' })).toEqual({ ktpDays: '' });
});

test('two values are the same in whatever order their parts stand, and not where one has more', () => {
  expect([same({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }), same({ a: 1 }, { a: 1, b: undefined }), same([1, 2], [2, 1]), same({ a: 1 }, { a: 1, b: 2 }), same([], {})]).toEqual([true, true, false, false, false]);
});

test('a pointer is named by the titles on its way, in either language, and by its key where there is none', () => {
  expect(placeAt(schema, '/types/2/label/en', 'id', line).name).toBe('Jenis pengaduan 3 › Sebutan › Bahasa Inggris');
  expect(placeAt(schema, '/deadlines/light/n', 'en', line).name).toBe('Terms › Light › Days');
  expect(placeAt(schema, '/calendar/holidays/2026', 'id', line)).toEqual({ schema: undefined, name: 'Hari dan jam kerja › holidays › 2026' });
  expect(kindOf(schema.properties?.['calendar']?.properties?.['extraDaysOff'] ?? {})).toBe('record');
});

test('a group that may be absent is left out where nothing stands in it, and sent where something does', () => {
  const papers = schema.properties?.['papers'] ?? {};
  const given = { numberPattern: '{urut}', unit: 'U', codes: { meeting: 'a', inspection: 'b', mediation: 'c' } };
  for (const signatory of [undefined, {}, { position: '', name: '' }]) expect(settled(papers, { ...given, signatory })).toEqual(given);
  expect(settled(papers, { ...given, signatory: { position: '', name: 'Kepala' } })).toEqual({ ...given, signatory: { position: '', name: 'Kepala' } });
});
