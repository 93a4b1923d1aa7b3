import { fieldOf, firstDifference } from './read-shape.ts';
import { wrong, type Verdict } from './verdict.ts';
import { verifyIndex, type CheckedIndex, type KnownOfBook } from './verify-index.ts';
import { isSameCheckpoint, readMonth, verifyMonth, type CheckedMonth } from './verify-month.ts';

/** Checks the file of a month against an index that was checked: the same head, and a checkpoint of the book; then by itself. */
export const verifyListedMonth = ({ newest, issues, vkeys }: CheckedIndex, name: string, value: unknown): Verdict<CheckedMonth> => {
  const listed = newest.get(name);
  if (listed === undefined) return wrong('monthUnlisted', { month: name });
  const { version } = listed.head;
  if (value === undefined) return wrong('monthMissing', { month: name, version });
  const file = readMonth(value, name);
  if (!file.ok) return file;
  const different = firstDifference(listed.head, file.month.head, ['head']);
  if (different !== undefined) return wrong('head', { month: name, version, ...fieldOf(different) });
  const checked = verifyMonth(value, name, vkeys);
  if (!checked.ok || issues.some(({ checkpoint }) => isSameCheckpoint(checkpoint, checked.checkpoint))) return checked;
  return wrong('foreignCheckpoint', { month: name, version, field: 'proof.checkpoint' });
};

/** What a whole book holds. */
export interface BookCount {
  readonly issues: number;
  readonly months: number;
  readonly rows: number;
}

/** Checks a whole book: its index, and the newest version of each of its months, by month. */
export const verifyBook = (index: unknown, months: ReadonlyMap<string, unknown>, known: KnownOfBook = {}): Verdict<BookCount> => {
  const book = verifyIndex(index, known);
  if (!book.ok) return book;
  let rows = 0;
  for (const name of new Set([...book.newest.keys(), ...months.keys()])) {
    const checked = verifyListedMonth(book, name, months.get(name));
    if (!checked.ok) return checked;
    rows += checked.month.rows.length;
  }
  return { ok: true, issues: book.issues.length, months: book.newest.size, rows };
};
