import { stringify } from 'csv-stringify/sync';
import { inertCell } from '../register-csv.ts';
import { wordsIn, type PaperLanguage } from '../words.ts';
import { termCount, type RecapSheet } from './recap-sheet.ts';

/** A recap as lines of cells: what a spreadsheet takes. Each table under its title, with a total; numbers as numbers. */
export const recapLines = (sheet: RecapSheet, language: PaperLanguage): (string | number)[][] => {
  const words = wordsIn(language).recap;
  return [
    [sheet.title],
    ...[...sheet.about, ...sheet.lead].map((text) => [text]),
    ...sheet.tables.flatMap(({ title, by, rows, total }) => [[], [title], [by, words.complaints, words.share], ...[...rows, total].map(({ name, complaints, share }) => [name, complaints, share])]),
    [],
    [words.terms],
    [words.term, words.onTime, words.late, words.stillRunning, words.onTimeShare],
    ...sheet.terms.map(({ name, onTime, late, running, share }) => [name, ...[onTime, late, running].map((count) => count ?? termCount(count)), share]),
    [],
    [words.notes.title],
    ...sheet.notes.map((text) => [text]),
  ];
};

/** A recap as CSV (RFC 4180): every cell quoted, lines ended by CRLF, UTF-8 with a byte order mark; cells that look like formulas are made inert. */
export const recapCsv = (sheet: RecapSheet, language: PaperLanguage): string => {
  const lines = recapLines(sheet, language);
  const most = Math.max(...lines.map(({ length }) => length));
  const whole = lines.map((cells) => Array.from({ length: most }, (_, index) => inertCell(String(cells[index] ?? ''))));
  return stringify(whole, { bom: true, quoted: true, quoted_empty: true, record_delimiter: 'windows' });
};
