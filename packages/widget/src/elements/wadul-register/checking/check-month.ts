import type { BookIndex, IssuedMonth, RegisterView } from '@wadul/core/tracking';
import { verifyIndex, verifyListedMonth, type Fault } from '@wadul/core/proof';

/** A month that is as it was issued. */
export interface SoundMonth {
  readonly month: IssuedMonth;
  /** The newest checkpoint of the office's book, as text. */
  readonly newest: string;
  /** The keys (vkeys) that signed it: of those that the book names the others vouch for nothing here. */
  readonly signers: readonly string[];
  readonly differing: number;
}

/** What a check of a month found. */
export type MonthCheck = ({ readonly ok: true } & SoundMonth) | { readonly ok: false; readonly fault: Fault };

/** How many rows of a month as it stands are not as they were issued, or are on one side only. */
const differing = ({ rows }: IssuedMonth, shown: RegisterView['rows']): number =>
  Array.from({ length: Math.max(rows.length, shown.length) }, (_, at) => JSON.stringify(rows[at]?.cells) !== JSON.stringify(shown[at])).filter(Boolean).length;

/** Checks a month against the office's whole book. @param office its slug @param shown the month as it is on the screen */
export const checkMonth = ({ office, name, index, month, shown }: { readonly office: string; readonly name: string; readonly index: BookIndex; readonly month: IssuedMonth; readonly shown: RegisterView }): MonthCheck => {
  const book = verifyIndex(index);
  if (!book.ok) return book;
  if (book.index.office.slug !== office) return { ok: false, fault: { code: 'office' } };
  const checked = verifyListedMonth(book, name, month);
  if (!checked.ok) return checked;
  const { version } = checked.month.head;
  const rows = differing(checked.month, shown.rows);
  // What is on the screen calls itself this version, and is another month than was checked.
  if (rows > 0 && shown.issue?.version === version) return { ok: false, fault: { code: 'rows', month: name, version } };
  return { ok: true, month: checked.month, newest: book.index.issues.at(-1)?.checkpoint ?? '', signers: book.signers, differing: rows };
};
