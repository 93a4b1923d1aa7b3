import { isDeepStrictEqual } from 'node:util';
import type { PublishedBook, PublishedMonth } from './published-book.ts';
import type { ReadMonth } from './read-book.ts';

/** What differs between a month that was made here and the office's own, in a sentence each; nothing when they are the same, cell for cell, in every format. */
export const differences = ({ view, csv, html }: ReadMonth, own: PublishedMonth, { office, columns }: PublishedBook): string[] => {
  const rows = [columns, ...own.rows];
  const checks: [string, unknown, unknown][] = [
    ['the rows as JSON', [view.columns, ...view.rows], rows],
    ['the rows as CSV', csv, rows],
    ['the rows of the page', html, rows],
    ['the name of the month', view.monthName, own.monthName],
    ['the year', view.year, own.month.slice(0, 4)],
    ['the number of the form', view.formNumber, own.formNumber],
    ['the date of issue', view.issuedOn, own.issuedOn],
    ['the note', view.note, own.note],
    ['the title', view.title, office.formTitle],
    ['the letterhead', [view.office.name, ...view.office.letterhead], [office.name, office.address]],
  ];
  return checks.filter(([, made, owns]) => !isDeepStrictEqual(made, owns)).map(([what]) => `${own.month}: ${what}`);
};
