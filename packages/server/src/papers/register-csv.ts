import { pipeline } from 'node:stream';
import { stringify } from 'csv-stringify';
import { oneByOne } from './one-by-one.ts';
import type { RegisterSheet } from './register-sheet.ts';

/** What a spreadsheet takes for a formula, also behind blanks and in the full-width forms that it folds (OWASP: CSV injection). */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** A cell that no spreadsheet runs: what looks like a formula stands behind an apostrophe, which spreadsheets take for "this is text". */
export const inertCell = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

async function* records({ head, rows }: RegisterSheet): AsyncGenerator<string[], void, undefined> {
  yield head.columns.map(inertCell);
  for await (const row of oneByOne(rows)) yield row.map(inertCell);
}

/**
 * A month of the book as CSV (RFC 4180): the nine columns, then the rows; every cell quoted, lines ended by CRLF, UTF-8 with a byte order mark,
 * without which Excel takes it for another encoding. Cells that look like formulas are made inert. Given as it is written; whoever stops taking it ends the work.
 */
export async function* registerCsv(sheet: RegisterSheet): AsyncGenerator<Uint8Array, void, undefined> {
  const written = stringify({ bom: true, quoted: true, quoted_empty: true, record_delimiter: 'windows' });
  const taken = records(sheet);
  pipeline(taken, written, () => undefined); // whoever reads what is written is told of an error
  try {
    yield* written as AsyncIterable<Uint8Array>;
  } finally {
    await taken.return();
  }
}
