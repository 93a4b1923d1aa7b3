import { expect, test } from 'vitest';
import { checkRegionChoice, districtsOf, provincesOf, regenciesOf, RegionChoice, villagesOf, type RegionFile, type RegionIndex } from './index.ts';

const index: RegionIndex = {
  version: 'test',
  provinces: [
    ['33', 'Jawa Tengah', [['26', 'Kabupaten Pekalongan'], ['75', 'Kota Pekalongan']]],
    ['81', 'Maluku', [['71', 'Kota Ambon']]],
  ],
};
const pekalongan: RegionFile = {
  version: 'test',
  code: '33.75',
  districts: [
    ['01', 'Pekalongan Barat', [['1002', 'Medono'], ['1009', 'Tirto']]],
    ['02', 'Pekalongan Timur', [['1006', 'Klego']]],
  ],
};
const ambon: RegionFile = {
  version: 'test',
  code: '81.71',
  districts: [['01', 'Nusaniwe', [['1006', 'Nusaniwe'], ['2003', 'Nusaniwe'], ['2004', 'Kembar'], ['2005', 'KEMBAR'], ['1001', 'Wainitu']]]],
};

const province = { code: '33', name: 'Jawa Tengah' };
const regency = { code: '33.75', name: 'Kota Pekalongan' };
const district = { code: '33.75.01', name: 'Pekalongan Barat' };
const village = { code: '33.75.01.1002', name: 'Medono' };

test('the compact files are read as regions with whole codes', () => {
  expect(provincesOf(index)).toEqual([province, { code: '81', name: 'Maluku' }]);
  expect(regenciesOf(index, '33')).toEqual([{ code: '33.26', name: 'Kabupaten Pekalongan' }, regency]);
  expect(districtsOf(pekalongan)).toEqual([district, { code: '33.75.02', name: 'Pekalongan Timur' }]);
  expect(villagesOf(pekalongan, '33.75.01')).toEqual([{ ...village, label: 'Medono' }, { code: '33.75.01.1009', name: 'Tirto', label: 'Tirto' }]);
  expect(regenciesOf(index, '99')).toEqual([]);
  expect(villagesOf(pekalongan, '33.75.99')).toEqual([]);
});

test('two villages of one name in a district are told apart by their kind, and by their number where the kind is the same', () => {
  expect(villagesOf(ambon, '81.71.01').map(({ label }) => label)).toEqual(['Nusaniwe (Kel.)', 'Nusaniwe (Desa)', 'Kembar (Desa 2004)', 'KEMBAR (Desa 2005)', 'Wainitu']);
});

test.each([
  ['a whole choice', { province, regency, district, village }],
  ['a choice that ends at the district', { province, regency, district }],
  ['a choice that ends at the regency, the rest in free text', { province, regency, freeText: 'Kelurahan Medono' }],
  ['free text alone', { freeText: 'Medono, Pekalongan Barat' }],
  ['another spelling in capitals', { province: { code: '33', name: 'JAWA TENGAH' } }],
])('%s is right', (_, choice: RegionChoice) => {
  expect(checkRegionChoice(choice, index, pekalongan)).toBeUndefined();
});

test.each([
  ['a province that is none', { province: { code: '99', name: 'Atlantis' } }, 'province', 'region.unknown'],
  ['a name that is not the code\'s', { province: { code: '33', name: 'Maluku' } }, 'province', 'region.unknown'],
  ['a regency of another province', { province, regency: { code: '81.71', name: 'Kota Ambon' } }, 'regency', 'region.notInParent'],
  ['a regency that is none', { province, regency: { code: '33.99', name: 'Kota Baru' } }, 'regency', 'region.unknown'],
  ['a regency without its province', { regency }, 'regency', 'region.notInParent'],
  ['a district of another regency', { province, regency, district: { code: '33.26.01', name: 'Kandangserang' } }, 'district', 'region.notInParent'],
  ['a district that is none', { province, regency, district: { code: '33.75.09', name: 'Pekalongan Laut' } }, 'district', 'region.unknown'],
  ['a village of another district', { province, regency, district, village: { code: '33.75.02.1006', name: 'Klego' } }, 'village', 'region.notInParent'],
  ['a village that is none', { province, regency, district, village: { code: '33.75.01.1999', name: 'Medono' } }, 'village', 'region.unknown'],
  ['a village without its district', { province, regency, village }, 'village', 'region.notInParent'],
])('%s is found', (_, choice: RegionChoice, level, code) => {
  expect(checkRegionChoice(choice, index, pekalongan)).toEqual({ level, code });
});

test('a district is not known by the file of another regency, nor without a file', () => {
  expect(checkRegionChoice({ province, regency, district }, index, ambon)).toEqual({ level: 'district', code: 'region.unknown' });
  expect(checkRegionChoice({ province, regency, district }, index)).toEqual({ level: 'district', code: 'region.unknown' });
});

test.each([
  [{}, 'required'],
  [{ province: { code: '3', name: 'Jawa Tengah' } }, 'region.code'],
  [{ district: { code: '33.75', name: 'Kota Pekalongan' } }, 'region.code'],
  [{ province: { code: '33', name: '' } }, 'required'],
  [{ freeText: 'x'.repeat(301) }, 'tooLong'],
])('the choice %j is refused with the code %s', (choice, code) => {
  expect(RegionChoice.safeParse(choice).error?.issues.map(({ message }) => message)).toEqual([code]);
});
