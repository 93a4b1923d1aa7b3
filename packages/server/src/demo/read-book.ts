import type { RegisterView } from '@wadul/core';
import type { BookOffice } from './book-office.ts';
import { readCsv } from './read-csv.ts';
import { rowsOfHtml } from './rows-of-html.ts';

/** A month of the book as the server gives it: as JSON, and the columns and rows that CSV and page hold. */
export interface ReadMonth {
  readonly view: RegisterView;
  readonly csv: readonly (readonly string[])[];
  readonly html: readonly (readonly string[])[];
  /** Everything that was answered, as text. */
  readonly texts: readonly string[];
}

/** Reads a month in all three formats; the internal version as the front desk, the public one as anybody. */
export const readMonth = async (office: BookOffice, month: string, version: 'internal' | 'public'): Promise<ReadMonth> => {
  const read = async (ending: string): Promise<string> => {
    const answer = version === 'internal' ? await office.askAs('loket', `/api/desk/register/${month}.${ending}`) : await office.ask(`/api/offices/${office.slug}/register/${month}.${ending}`);
    return answer.text();
  };
  const [json, csv, html] = [await read('json'), await read('csv'), await read('html')];
  return { view: JSON.parse(json) as RegisterView, csv: readCsv(csv), html: rowsOfHtml(html), texts: [json, csv, html] };
};
