import { readFile } from 'node:fs/promises';

/** A month of the published book. */
export interface PublishedMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly monthName: string;
  readonly formNumber: string | null;
  readonly issuedOn: string | null;
  readonly note: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** The book that the office published, as `fixtures/register-2026.json` holds it. */
export interface PublishedBook {
  readonly office: { readonly name: string; readonly address: string; readonly formTitle: string };
  readonly columns: readonly string[];
  readonly months: readonly PublishedMonth[];
}

/** Reads the office's own book. */
export const readPublishedBook = async (): Promise<PublishedBook> =>
  JSON.parse(await readFile(new URL('../../fixtures/register-2026.json', import.meta.url), 'utf8')) as PublishedBook;

/** A cell of the first row of a month. */
export const cellOf = ({ months, columns }: PublishedBook, month: string, column: string): string => {
  const cell = months.find((one) => one.month === month)?.rows[0]?.[columns.indexOf(column)];
  if (cell === undefined) throw new Error(`The published book has no ${column} in ${month}.`);
  return cell;
};
