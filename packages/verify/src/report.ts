import type { Fault, KnownOfBook } from '@wadul/core/proof';
import type { Finding, SoundMonth } from './check-book.ts';
import { printable } from './printable.ts';
import type { VerifyWords } from './words/id.ts';

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Whether it is about what the command was told, and not about the book. */
const isGiven = (field: string): boolean => field === 'known' || field.startsWith('known.');

/** Where something is wrong, and what: one line. */
export const faultSentence = ({ code, issue, month, version, row, field }: Fault, { place, faults }: VerifyWords): string => {
  const where = [
    issue === undefined ? undefined : place.issue(issue),
    month === undefined ? undefined : place.month(printable(month)),
    version === undefined ? undefined : place.version(version),
    row === undefined ? undefined : place.row(row),
    field === undefined ? undefined : isGiven(field) ? place.given : place.field(printable(field)),
  ].filter((part) => part !== undefined);
  return where.length === 0 ? faults[code] : `${capital(where.join(', '))}: ${faults[code]}`;
};

/** Whether the rows of every month were there to be checked. */
const hasAllRows = (months: readonly SoundMonth[]): boolean => months.every(({ rows }) => rows !== 'withheld');
/** And every note. */
const isWhole = (months: readonly SoundMonth[]): boolean => hasAllRows(months) && !months.some(({ isNoteWithheld }) => isNoteWithheld);

/** What a check found, as lines for people. */
export const reportOf = (finding: Finding, { keys, checkpoint }: KnownOfBook, words: VerifyWords): string => {
  if (!finding.ok) return faultSentence(finding.fault, words);
  const { book, months } = finding;
  const rows = months.reduce((sum, month) => sum + (month.rows === 'withheld' ? 0 : month.rows), 0);
  const say = isWhole(months) ? words.sound : words.soundButWithheld;
  const lines = [...months.map(words.month), say({ office: printable(book.index.office.name), months: months.length, issues: book.issues.length, rows })];
  const last = book.index.issues.at(-1);
  if (last !== undefined) lines.push('', words.newest, '', last.checkpoint.trimEnd(), '', words.key, ...book.signers.map((vkey) => `  ${vkey}`), keys === undefined ? words.isOwnKey : words.isKnownKey);
  if (last !== undefined) lines.push(checkpoint === undefined ? words.noCheckpoint : words.isKnownCheckpoint);
  return lines.join('\n');
};

/** How the command ends: 0 all is well, also where a note is withheld, 1 something is wrong with the book, 2 the rows of a month were withheld, or what was given to hold the book against cannot be read. */
export const exitCodeOf = (finding: Finding): number => {
  if (finding.ok) return hasAllRows(finding.months) ? 0 : 2;
  const { code, field } = finding.fault;
  return (code === 'key' || code === 'checkpoint') && field !== undefined && isGiven(field) ? 2 : 1;
};
