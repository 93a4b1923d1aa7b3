import { createHash } from 'node:crypto';
import { issueWarnings, maySeeComplaint, maySeeName, type Actor, type ComparedRow, type IssueWarning, type RegisterView, type RegisterWarning } from '@wadul/core';
import { canonicalJson } from '@wadul/core/proof';
import type { StoredComplaint } from '../db/complaint.queries.ts';
import type { InternalCells } from '../db/issued-row.queries.ts';
import type { PreparedContent } from '../db/month-preparation.queries.ts';
import { firstHashes, monthMark } from '../db/month-mark.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import { monthMaterial, viewOf } from './month-material.ts';

/** A row as it would be issued. */
export interface MadeRow {
  readonly complaint: StoredComplaint | null;
  /** In hexadecimal, as `IssuedRow` has it. */
  readonly mark: string | null;
  /** Nine cells, as everybody may read them. */
  readonly cells: readonly string[];
  readonly internal: InternalCells;
}

/** A month as it would be issued now. */
export interface MadeMonth {
  /** What stands around the rows, as everybody may read it. */
  readonly head: Omit<RegisterView, 'rows' | 'warnings'>;
  /** The note as staff wrote it. */
  readonly note: string | null;
  readonly rows: readonly MadeRow[];
  /** All of them; `warningsFor` says which of them a reader is told. */
  readonly warnings: readonly IssueWarning[];
  /** What it was made of, as `monthMark` has it. */
  readonly madeOf: string;
}

const internalCells = (withPhone: readonly string[], withoutPhone: readonly string[], isOfComplaint: boolean): InternalCells => {
  const [number = '', received = '', full = '', problem = '', followUp = '', verified = '', finished = '', personInCharge = '', initials = ''] = withPhone;
  return {
    frame: [number, received, verified, finished, personInCharge, initials],
    who: isOfComplaint ? { full, withoutPhone: withoutPhone[2] ?? '' } : null,
    words: isOfComplaint ? [problem, followUp] : null,
  };
};

/** Makes a month as it would be issued now: for everybody, and with all that stands in the office's own book, whoever may read it. @param now UTC instant */
export const makeMonth = async (vault: VaultReader, office: OfficeHere, month: string, now: string): Promise<MadeMonth> => {
  const madeOf = await monthMark(vault.db, office.id, month); // before it is read: what is written meanwhile then shows
  const material = await monthMaterial(vault, office, month);
  const entries = material.rows.map(({ entry }) => entry);
  const view = (version: 'internal' | 'public', of = entries) => viewOf(office, month, material, { entries: of, version, madeAt: now, withSupervision: true });
  const [{ rows: openRows, warnings: _none, ...head }, internal, withoutPhone] = [view('public'), view('internal'), view('internal', entries.map((entry) => ({ ...entry, phone: undefined })))];
  const marks = await firstHashes(vault.db, office.id, material.rows.map(({ complaint }) => complaint.id));
  const note = material.form?.note ?? null;
  return {
    head,
    note,
    madeOf,
    warnings: [...issueWarnings({ month, entries, note, zone: office.settings.calendar.zone, now }), ...internal.warnings],
    rows: openRows.map((cells, index) => {
      const complaint = material.rows[index]?.complaint ?? null;
      const mark = complaint && marks.get(complaint.id);
      if (complaint && !mark) throw new Error('A complaint of the book has no first event.');
      return { complaint, mark: mark ? Buffer.from(mark).toString('hex') : null, cells, internal: internalCells(internal.rows[index] ?? [], withoutPhone.rows[index] ?? [], complaint !== null) };
    }),
  };
};

const isTold = ({ rows }: MadeMonth, { row, names }: IssueWarning, reader: Actor): boolean => {
  const contextOf = (at: number | undefined) => (at === undefined ? undefined : rows[at]?.complaint?.record.context);
  const [about, named] = [contextOf(row), contextOf(names)];
  return (!about || maySeeComplaint(about, reader)) && (!named || maySeeName(named, reader));
};

/** What of a month's warnings an officer is told: nothing of complaints that do not exist for them (R15, R19), nor that somebody is named whose name they may not know (R2); the note they are warned of once. */
export const warningsFor = (made: MadeMonth, reader: Actor): RegisterWarning[] => {
  const told = made.warnings.filter((warning) => isTold(made, warning, reader));
  const isAgain = ({ row, code }: IssueWarning, at: number): boolean => row === undefined && told.findIndex((other) => other.code === code) < at;
  return told.filter((warning, at) => !isAgain(warning, at)).map(({ names: _kept, ...warning }) => warning);
};

/** How many of a month's warnings none of these officers is told. */
export const countUntold = (made: MadeMonth, readers: readonly Actor[]): number => made.warnings.filter((warning) => !readers.some((reader) => isTold(made, warning, reader))).length;

/** The refusal of who does not say that they looked at these warnings. */
export const unseen = (warnings: readonly RegisterWarning[]): ProblemError =>
  new ProblemError('warnings-not-seen', { issues: warnings.map(({ row, column, code }) => ({ pointer: row === undefined ? '' : `/rows/${row}${column === undefined ? '' : `/${column}`}`, code })) });

/** Nine cells as the office's own book has them; null where they were erased, and in the row of NIHIL. */
export const nineCells = ({ frame: [number = '', received = '', verified = '', finished = '', personInCharge = '', initials = ''], who, words }: InternalCells): (string | null)[] => [
  number,
  received,
  who?.full ?? null,
  words?.[0] ?? null,
  words?.[1] ?? null,
  verified,
  finished,
  personInCharge,
  initials,
];

/** A row as it is compared: its nine internal cells, then the nine of everybody. */
export const comparedRow = (complaintId: string | null, internal: InternalCells, cells: readonly string[]): ComparedRow => ({ key: complaintId, number: cells[0] ?? '', cells: [...nineCells(internal), ...cells] });

/** A month's rows as they are compared. */
export const comparedRows = ({ rows }: MadeMonth): ComparedRow[] => rows.map(({ complaint, internal, cells }) => comparedRow(complaint?.id ?? null, internal, cells));

/** Short enough to keep a month's, long enough that no two texts of a book have one. */
const digest = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/** What is compared of what stands around the rows. */
export const headingOf = ({ office, title, formNumber, issuedOn, columns, preparedBy, acknowledgedBy }: MadeMonth['head'], note: string | null): object => ({ office, title, formNumber, issuedOn, columns, preparedBy, acknowledgedBy, note });

/** A month by which it is known later whether it is still the same: digests, and no word of it. */
export const contentOf = (made: MadeMonth): PreparedContent => ({
  heading: digest(canonicalJson(headingOf(made.head, made.note))),
  rows: comparedRows(made).map(({ key, number, cells }) => ({ key, number, cells: cells.map((cell) => cell && digest(cell)) })),
});
