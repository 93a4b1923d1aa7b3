import { isNoteWithheld, readCheckpoint, readJson, verifyIndex, verifyListedMonth, type CheckedIndex, type Fault, type KnownOfBook } from '@wadul/core/proof';
import type { BookSource } from './book-source.ts';
import { isWithheld } from './withheld.ts';

/** A month that was found as it was issued; of one whose rows are withheld, its head alone. */
export interface SoundMonth {
  readonly month: string;
  readonly version: number;
  readonly rows: number | 'withheld';
  /** Whether it has a note that is not given any more. */
  readonly isNoteWithheld: boolean;
}

/** What a check of a book found. */
export type Finding = { readonly ok: true; readonly book: CheckedIndex; readonly months: readonly SoundMonth[] } | { readonly ok: false; readonly fault: Fault };

/** A month that was issued while its book was read is not in the index that was read first. */
const mayBeNewer = ({ code }: Fault): boolean => code === 'head' || code === 'foreignCheckpoint';

const MOST_READINGS = 3;

/** What leads between the checkpoint that is known and the newest of the book, by the office's own word: it proves itself. */
const askBetween = async ({ consistency }: BookSource, index: unknown, { checkpoint = '', ...known }: KnownOfBook) => {
  const book = verifyIndex(index, known);
  const [newest, size] = [book.ok ? book.issues.at(-1)?.checkpoint.size : undefined, readCheckpoint(checkpoint)?.size];
  return newest === undefined || size === undefined ? undefined : consistency?.(Math.min(size, newest), Math.max(size, newest));
};

const readIndex = async (source: BookSource, bytes: Uint8Array, known: KnownOfBook) => {
  const json = readJson(bytes);
  if (!json.ok) return json;
  const verdict = verifyIndex(json.value, known);
  if (verdict.ok || verdict.fault.code !== 'knownGone') return verdict;
  const consistency = await askBetween(source, json.value, known);
  return consistency === undefined ? verdict : verifyIndex(json.value, { ...known, consistency });
};

const readMonth = (book: CheckedIndex, month: string, bytes: Uint8Array | undefined) => {
  const json = bytes === undefined ? ({ ok: true, value: undefined } as const) : readJson(bytes);
  return json.ok ? verifyListedMonth(book, month, json.value) : { ok: false as const, fault: { ...json.fault, month } };
};

/** Checks a book: its index, then one month after the other, of which only one is held at a time. */
export const checkBook = async (source: BookSource, known: KnownOfBook, readings = 1): Promise<Finding> => {
  const bytes = await source.index();
  const book = await readIndex(source, bytes, known);
  if (!book.ok) return book;
  const months: SoundMonth[] = [];
  for (const month of new Set([...book.newest.keys(), ...(await source.months())])) {
    const file = await source.month(month);
    const listed = book.newest.get(month);
    if (listed !== undefined && file !== undefined && isWithheld(file)) {
      months.push({ month, version: listed.head.version, rows: 'withheld', isNoteWithheld: false });
      continue;
    }
    const checked = readMonth(book, month, file);
    if (checked.ok) months.push({ month, version: checked.month.head.version, rows: checked.month.rows.length, isNoteWithheld: isNoteWithheld(checked.month) });
    else if (mayBeNewer(checked.fault) && readings < MOST_READINGS && !Buffer.from(await source.index()).equals(bytes)) return checkBook(source, known, readings + 1);
    else return checked;
  }
  return { ok: true, book, months };
};
