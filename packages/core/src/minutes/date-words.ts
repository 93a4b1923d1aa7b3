import { daysBetween } from '../deadlines/index.ts';
import { numberInWords } from './number-words.ts';

const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'] as const;
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** A civil date as the opening sentence of minutes says it, each part in Indonesian words. */
export interface DateInWords {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** `dd-mm-yyyy`, which stands behind the words. */
  readonly digits: string;
}

const monthAt = (date: string): number => Number(date.slice(5, 7)) - 1;

/** A civil date `YYYY-MM-DD` in words. Throws RangeError on what is no date, and on years before 1. */
export const dateInWords = (date: string): DateInWords => {
  const sinceAMonday = daysBetween('2026-03-09', date);
  const [year, , day] = date.split('-').map(Number);
  return {
    weekday: weekdays[((sinceAMonday % 7) + 7) % 7] ?? '',
    day: numberInWords(day ?? 0),
    month: months[monthAt(date)] ?? '',
    year: numberInWords(year ?? 0),
    digits: date.split('-').reverse().join('-'),
  };
};

/** The month of a civil date as the numbers of office papers have it: `III`. */
export const romanMonthOf = (date: string): string => roman[monthAt(date)] ?? '';

/** A civil date in prose: `9 Maret 2026`. */
export const dateInProse = (date: string): string => `${Number(date.slice(8, 10))} ${months[monthAt(date)] ?? ''} ${date.slice(0, 4)}`;
