import type { RegisterView } from '@wadul/core';
import { stringify } from 'csv-stringify/sync';

/** What a spreadsheet takes for a formula, also behind blanks and in the full-width forms that it folds (OWASP: CSV injection). */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** A cell that no spreadsheet runs: what looks like a formula stands behind an apostrophe, which spreadsheets take for "this is text". */
export const inertCell = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/**
 * A month of the book as CSV (RFC 4180): the nine columns, then the rows; every cell quoted, lines ended by CRLF, UTF-8 with a byte order mark,
 * without which Excel takes it for another encoding. Cells that look like formulas are made inert.
 */
export const registerCsv = ({ columns, rows }: RegisterView): string =>
  stringify(
    [columns, ...rows].map((cells) => cells.map(inertCell)),
    { bom: true, quoted: true, quoted_empty: true, record_delimiter: 'windows' },
  );
