import { expect, test } from 'vitest';
import { addDays } from '../deadlines/index.ts';
import { dateInProse, dateInWords, romanMonthOf } from './date-words.ts';

test('a date stands as the opening sentence of minutes says it', () => {
  expect(dateInWords('2026-03-09')).toEqual({ weekday: 'Senin', day: 'sembilan', month: 'Maret', year: 'dua ribu dua puluh enam', digits: '09-03-2026' });
  expect(dateInWords('2024-02-29')).toEqual({ weekday: 'Kamis', day: 'dua puluh sembilan', month: 'Februari', year: 'dua ribu dua puluh empat', digits: '29-02-2024' });
  expect(dateInWords('1999-12-31')).toMatchObject({ weekday: 'Jumat', day: 'tiga puluh satu', month: 'Desember', year: 'seribu sembilan ratus sembilan puluh sembilan' });
});

test('weekdays and months are those of the calendar, over a whole cycle of four hundred years', () => {
  const named = new Intl.DateTimeFormat('id-ID', { weekday: 'long', month: 'long', timeZone: 'UTC' });
  for (let date = '1800-01-01'; date < '2201-01-01'; date = addDays(date, 13)) {
    const parts = Object.fromEntries(named.formatToParts(new Date(`${date}T00:00:00Z`)).map(({ type, value }) => [type, value]));
    const { weekday, month } = dateInWords(date);
    expect([date, weekday, month]).toEqual([date, parts['weekday'], parts['month']]);
  }
});

test('the month of a number is Roman, and prose has no leading zero', () => {
  expect(Array.from({ length: 12 }, (_, index) => romanMonthOf(`2026-${String(index + 1).padStart(2, '0')}-01`)).join(' ')).toBe('I II III IV V VI VII VIII IX X XI XII');
  expect(dateInProse('2026-03-09')).toBe('9 Maret 2026');
});

test('what is no date is refused', () => {
  expect(() => dateInWords('2026-3-9')).toThrow(RangeError);
  expect(() => dateInWords('0000-01-01')).toThrow(RangeError);
});
