import type { BookIndex, IssuedMonth, RegisterView } from '@wadul/core/tracking';
import { verifyIndex, verifyListedMonth, type Fault } from '@wadul/core/proof';
import { countOtherRows, otherAround, otherNote, type ShownPart } from './compare-shown.ts';

/** A month that is as it was issued. */
export interface SoundMonth {
  readonly month: IssuedMonth;
  /** The newest checkpoint of the office's book, as text. */
  readonly newest: string;
  /** The keys (vkeys) that signed it: of those that the book names the others vouch for nothing here. */
  readonly signers: readonly string[];
  /** Where the version on the screen is an older one: how many of its rows are others. */
  readonly differing?: number;
}

/** What a check of a month found; `shown` is what of the screen is other than what was issued. */
export type MonthCheck = ({ readonly ok: true } & SoundMonth) | { readonly ok: false; readonly fault: Fault } | { readonly ok: false; readonly shown: readonly ShownPart[] };

/** Checks a month against the office's whole book, and what is on the screen against the version that it calls itself: of an older one the heading alone, since only the rows of the newest are to be had. @param office its slug @param shown the month as it is on the screen */
export const checkMonth = ({ office, name, index, month, shown }: { readonly office: string; readonly name: string; readonly index: BookIndex; readonly month: IssuedMonth; readonly shown: RegisterView }): MonthCheck => {
  const book = verifyIndex(index);
  if (!book.ok) return book;
  if (book.index.office.slug !== office) return { ok: false, fault: { code: 'office' } };
  const checked = verifyListedMonth(book, name, month);
  if (!checked.ok) return checked;
  const { month: issued } = checked;
  const own = book.issues.find(({ head }) => head.month === name && head.version === shown.issue?.version)?.head;
  if (own === undefined) return { ok: false, shown: ['version'] };
  const isOlder = own.version < issued.head.version;
  const rows = countOtherRows(shown, issued);
  const others = [...otherAround(shown, own), ...(isOlder ? [] : [...(rows > 0 ? (['rows'] as const) : []), ...otherNote(shown, issued)])];
  if (others.length > 0) return { ok: false, shown: others };
  return { ok: true, month: issued, newest: book.index.issues.at(-1)?.checkpoint ?? '', signers: book.signers, ...(isOlder && { differing: rows }) };
};
