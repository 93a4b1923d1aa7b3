import { civilMonth } from '../deadlines/index.ts';
import { findPersonalData } from './personal-data.ts';
import type { RegisterEntry } from './register-entry.ts';
import type { RegisterWarning } from './register-warnings.ts';
import { column } from './register-words.ts';

/** What a month is looked at by before it is issued. */
export interface IssueCheck {
  /** `YYYY-MM` */
  readonly month: string;
  /** The month's complaints, in the order of its rows. */
  readonly entries: readonly Pick<RegisterEntry, 'identityMode' | 'name' | 'publication' | 'supervision'>[];
  readonly note: string | null;
  readonly zone: string;
  /** UTC instant. */
  readonly now: string;
}

/** What is odd about issuing a month, and of whom it would tell. */
export type IssueWarning = RegisterWarning & {
  /** By its row, the complaint whose complainant is named: of use to nobody who may not know that name. Is not given out. */
  readonly names?: number;
};

/** A name's words; shorter ones are words of the language too often. */
const wordsOfName = (name: string): string[] => name.split(/[^\p{L}]+/u).filter((word) => word.length >= 3).map((word) => word.toLowerCase());

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().split(/[^\p{L}]+/u));

/** Whether words that everybody may read still name who complains, in part: the whole name stands there as initials. */
const stillNames = ({ identityMode, name = '', publication, supervision }: IssueCheck['entries'][number]): boolean => {
  if (publication === undefined || supervision || identityMode === 'confidential') return false;
  const said = wordsIn(`${publication.problem} ${publication.followUp ?? ''}`);
  return wordsOfName(name).some((word) => said.has(word));
};

const inNote = { code: 'register.personalDataInNote' };

/** Of the note, which everybody will read: that it holds personal data by its shape, and for each complaint that it names who complains, in whichever mode they do. */
const ofNote = (note: string, entries: IssueCheck['entries']): IssueWarning[] => {
  const said = wordsIn(note);
  const named = entries.flatMap(({ name = '' }, row) => (wordsOfName(name).some((word) => said.has(word)) ? [{ ...inNote, names: row }] : []));
  return [...(findPersonalData(note).length > 0 ? [inNote] : []), ...named];
};

/** What is odd about issuing a month now, beside what is odd about its rows: it is not over yet, and personal data in what everybody will read. */
export const issueWarnings = ({ month, entries, note, zone, now }: IssueCheck): IssueWarning[] => [
  ...(civilMonth(now, zone) > month ? [] : [{ code: 'register.monthNotOver' }]),
  ...(note === null ? [] : ofNote(note, entries)),
  ...entries.flatMap((entry, row) => (stillNames(entry) ? [{ row, code: 'register.namePublished', column: column.problem }] : [])),
];
