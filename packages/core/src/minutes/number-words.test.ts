import { expect, test } from 'vitest';
import { numberInWords } from './number-words.ts';

// How numbers are read in Indonesian, as a grammar: what stands before a word of magnitude multiplies it, and "se-" is one of it. Knows nothing of how they are written.
const digits: Readonly<Record<string, number>> = { satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9 };
const digit = Object.keys(digits).filter((word) => word !== 'satu').join('|');
const shape = new RegExp(
  `^(?:(?<thousands>seribu|(?:${digit}) ribu)(?: |$))?(?:(?<hundreds>seratus|(?:${digit}) ratus)(?: |$))?(?:(?<teens>sepuluh|sebelas|(?:${digit}) belas)|(?:(?<tens>(?:${digit}) puluh)(?: |$))?(?<ones>satu|${digit})?)$`,
);
const part = (text: string | undefined, one: string, of: number): number => (text === undefined ? 0 : text === one ? of : (digits[text.split(' ')[0] ?? ''] ?? Number.NaN) * of);

const read = (text: string): number => {
  const found = shape.exec(text)?.groups;
  if (text === '' || text.trim() !== text || !found) return Number.NaN;
  const { thousands, hundreds, teens, tens, ones } = found;
  const teen = teens === undefined ? 0 : teens === 'sepuluh' ? 10 : teens === 'sebelas' ? 11 : 10 + (digits[teens.split(' ')[0] ?? ''] ?? Number.NaN);
  return part(thousands, 'seribu', 1000) + part(hundreds, 'seratus', 100) + teen + part(tens, '', 10) + (ones === undefined ? 0 : (digits[ones] ?? Number.NaN));
};

test('every number from 1 to 9999 is written by the rules of Indonesian, and reads as itself', () => {
  const wrong = Array.from({ length: 9999 }, (_, index) => index + 1).filter((n) => read(numberInWords(n)) !== n);
  expect(wrong).toEqual([]);
});

test.each([
  [1, 'satu'], [9, 'sembilan'], [10, 'sepuluh'], [11, 'sebelas'], [12, 'dua belas'], [19, 'sembilan belas'], [20, 'dua puluh'], [21, 'dua puluh satu'], [31, 'tiga puluh satu'], [100, 'seratus'], [101, 'seratus satu'],
  [110, 'seratus sepuluh'], [111, 'seratus sebelas'], [999, 'sembilan ratus sembilan puluh sembilan'], [1000, 'seribu'], [1100, 'seribu seratus'], [1945, 'seribu sembilan ratus empat puluh lima'],
  [2000, 'dua ribu'], [2026, 'dua ribu dua puluh enam'], [9999, 'sembilan ribu sembilan ratus sembilan puluh sembilan'],
])('%i is %s', (n, said) => {
  expect(numberInWords(n)).toBe(said);
});

test('what the language does not say would be found', () => {
  for (const text of ['satu puluh', 'satu belas', 'satu ratus', 'satu ribu', 'dua puluh sebelas', 'seratus seribu', 'dua dua', '', 'nol', 'seribu ', 'dua  ribu']) expect([text, read(text)]).toEqual([text, Number.NaN]);
});

test('what is no number of the range is refused', () => {
  for (const n of [0, -1, 10_000, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => numberInWords(n)).toThrow(RangeError);
});
