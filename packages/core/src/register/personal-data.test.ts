import fc from 'fast-check';
import { expect, test } from 'vitest';
import { billboardInTheWay, billboardWithoutPermit } from './fixtures/pekalongan-2026.ts';
import { findPersonalData, hidePersonalData, maskName } from './index.ts';

const found = (text: string) => findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test.each([
  ['Nama Budi Santoso', 'N.B.S.'],
  ['Budi Santoso', 'B.S.'],
  ['  siti   aminah ', 'S.A.'],
  ['Sukarno', 'S.'],
  ['H. Ahmad Dahlan, S.H.', 'H.A.D.S.'],
  ['"Éko" 2', 'É.'],
  ['', ''],
])('the name %s becomes %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

test.each([
  ['NIK saya 3375011708900001.', 'nik', '3375011708900001'],
  ['33.75.01.170890.0001', 'nik', '33.75.01.170890.0001'],
  ['kirim ke warga.contoh+1@kantor.contoh.example, terima kasih', 'email', 'warga.contoh+1@kantor.contoh.example'],
  ['hubungi 081200000000', 'phone', '081200000000'],
  ['WA: 0812-0000-0000!', 'phone', '0812-0000-0000'],
  ['+62 812 0000 0000', 'phone', '+62 812 0000 0000'],
  ['81200000000', 'phone', '81200000000'],
  ['Telp. 0285 432086', 'phone', '0285 432086'],
  ['(0285) 432086', 'phone', '(0285) 432086'],
  ['+65 6123 4567', 'phone', '+65 6123 4567'],
  ['mobil G 1234 AB parkir', 'plate', 'G 1234 AB'],
  ['motor g1234ab', 'plate', 'g1234ab'],
  ['B 1 RI', 'plate', 'B 1 RI'],
])('in "%s" there is a %s: %s', (text, kind, part) => {
  expect(found(text)).toEqual([[kind, part]]);
});

test.each([
  'RT 1 RW 1 Pekalongan Timur',
  'Jl. Majapahit No. 1 Pekalongan 51111',
  'Gg. B 3 RT 2',
  'Senin 09/03/2026 pukul 07.30-15.30 WIB',
  'buka 08.00 - 16.00',
  'denda Rp 850.000.000 dan Rp 1.250.000',
  'nomor form 250204081344',
  'kamera CCTV PTZ 360° Grogolan',
  'pasal 5 ayat 2 UU 25/2009',
  'ada 3 di Blok A 12',
  'tanggal 2026-03-09',
])('in "%s" there is nothing of a person', (text) => {
  expect(found(text)).toEqual([]);
});

test('the office\'s own texts of February and March hold nothing of a person', () => {
  for (const { problem, followUp = '' } of [billboardWithoutPermit, billboardInTheWay]) expect(found(`${problem}\n${followUp}`)).toEqual([]);
});

test('several are found in order, also side by side', () => {
  expect(found('3375011708900001 081200000000 G 12 XY a@b.example').map(([kind]) => kind)).toEqual(['nik', 'phone', 'plate', 'email']);
});

test('spans are in order, apart, within the text, and nothing is left to find once they are hidden', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom(' ', '081200000000', '0285 432086', '3375011708900001', 'G 1234 AB', 'a@b.example', '+', '-', '8'));
  fc.assert(
    fc.property(fc.array(piece).map((pieces) => pieces.join('')), (text) => {
      const spans = findPersonalData(text);
      spans.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      });
      expect(found(hidePersonalData(text))).toEqual([]);
    }),
  );
});

test('a text of a million characters of one kind is read, not pondered: twenty seconds would not do for what grows by the square', () => {
  for (const character of ['a', '1', '8', '+', '.', ' ', '@', 'G 1']) expect(findPersonalData(character.repeat(1_000_000))).toBeDefined();
});
