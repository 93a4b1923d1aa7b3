import { normalisePhone } from '../phone/index.ts';

/** What in a text tells who somebody is or how to reach them; `start` and `end` are UTF-16 offsets, `end` the first one after it. */
export interface PersonalDataSpan {
  readonly kind: 'nik' | 'email' | 'phone' | 'plate';
  readonly start: number;
  readonly end: number;
}

/** The letters that Indonesian number plates begin with (Perpol 7/2021 on vehicle registration, by region). */
const plateAreas = 'A|AA|AB|AD|AE|AG|B|BA|BB|BD|BE|BG|BH|BK|BL|BM|BN|BP|D|DA|DB|DC|DD|DE|DG|DH|DK|DL|DM|DN|DP|DR|DS|DT|DW|E|EA|EB|ED|F|G|H|K|KB|KH|KT|KU|L|M|N|P|PA|R|S|T|W|Z';
/** Words that follow a letter and a number in addresses and measures, as a plate's last letters would. */
const noPlateEnds = new Set(['RT', 'RW', 'NO', 'KM', 'CM', 'MM', 'KG', 'ML', 'GG', 'JL', 'KEL', 'KEC', 'DI', 'KE', 'DAN', 'PT', 'CV', 'TK', 'SD']);

const isPlate = (text: string): boolean => {
  const [, digits = '', letters = ''] = /(\d+)[ .-]?(\p{L}+)$/u.exec(text) ?? [];
  if (noPlateEnds.has(letters.toUpperCase())) return false;
  // With few digits only capitals with gaps are a plate: "B 1 RI" is one, "a 1 b" and the office Satpol P3KP are none.
  return digits.length >= 3 || /^[A-Z]+[ .-]\d+[ .-][A-Z]+$/.test(text);
};

const isForeign = (text: string): boolean => normalisePhone(text).ok;
const always = (): boolean => true;

// The first group is what must stand before, for lookbehind is unknown to browsers that are still about. All repetitions are bounded.
const patterns: readonly (readonly [PersonalDataSpan['kind'], RegExp, (text: string) => boolean])[] = [
  ['email', /(^|[^\w.%+-])[\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g, always],
  ['nik', /(^|\D)\d(?:[ .-]?\d){15}(?!\d)/g, always],
  ['phone', /(^|[^\d+])(?:\+?62|0)[ ().-]{0,3}8[1-9](?:[ .-]?\d){7,10}(?!\d)/g, always],
  ['phone', /(^|[^\d.,+])8[1-9]\d{8,10}(?![.,]?\d)/g, always],
  ['phone', /(^|[^\d+])(?:\(0[2-79]\d{1,2}\)|0[2-79]\d{1,2})[ .-]?\d(?:[ .-]?\d){4,7}(?!\d)/g, always],
  ['phone', /(^|[^\d+])\+\d(?:[ .-]?\d){7,14}(?!\d)/g, isForeign],
  ['plate', new RegExp(`(^|[^\\p{L}\\p{N}])(?:${plateAreas})[ .-]?\\d{1,4}[ .-]?[A-Za-z]{1,3}(?![\\p{L}\\p{N}])`, 'giu'), isPlate],
];

/**
 * Where a text holds what looks like a NIK, e-mail address, phone number or number plate (R13), in order and without overlaps. A net, not a proof:
 * names and addresses in running text are for an officer to see.
 */
export const findPersonalData = (text: string): PersonalDataSpan[] => {
  const found: PersonalDataSpan[] = [];
  for (const [kind, pattern, holds] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + (match[1] ?? '').length;
      const end = match.index + match[0].length;
      const isFree = found.every((other) => end <= other.start || start >= other.end);
      if (isFree && holds(text.slice(start, end))) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** A text with all that `findPersonalData` finds in it replaced by `[disamarkan]` (masked); looks again, for what stood side by side may show only then. */
export const hidePersonalData = (text: string): string => {
  const spans = findPersonalData(text);
  if (spans.length === 0) return text;
  return hidePersonalData(spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}[disamarkan]${rest.slice(end)}`, text));
};
