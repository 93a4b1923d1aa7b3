import { civilMonth } from '../deadlines/index.ts';
import type { OfficeSettings } from '../schemas/office-settings.ts';
import type { RegisterView } from '../schemas/register-view.ts';
import { bookDate, formNumberOf } from './book-date.ts';
import type { RegisterEntry } from './register-entry.ts';
import { hidePersonalData } from './personal-data.ts';
import { internalRow, publicRow, type RowTerms } from './register-row.ts';
import { warningsOf } from './register-warnings.ts';
import { monthNameOf, NIHIL, registerColumns } from './register-words.ts';

/** What a month of the book is made from. */
export interface RegisterRequest {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly office: Pick<OfficeSettings, 'slug' | 'name' | 'letterhead' | 'calendar' | 'homeRegion' | 'register'>;
  /** Complaints of the office, in any order; those that were not received in this month are passed over. */
  readonly entries: readonly RegisterEntry[];
  /** `public` is masked (R13). */
  readonly version: 'internal' | 'public';
  /** UTC instant (ISO 8601) of making, from which the form is numbered. */
  readonly madeAt: string;
  /** Default: the office's setting. */
  readonly numbering?: 'month' | 'year' | undefined;
  /** How many rows the year's earlier months have (`rowsInMonth`); counts with numbering through the year only. */
  readonly rowsBefore?: number | undefined;
  /** What staff wrote over: the form's number (null: none), the civil date of issue, the note at the foot, who signs. */
  readonly form?: {
    readonly formNumber?: string | null | undefined;
    readonly issuedOn?: string | null | undefined;
    readonly note?: string | null | undefined;
    readonly preparedBy?: RegisterView['preparedBy'] | undefined;
    readonly acknowledgedBy?: RegisterView['acknowledgedBy'] | undefined;
  };
  /** Whether the reader of the internal version may see supervision cases: the head and the named liaison only (R15). Default: no. */
  readonly withSupervision?: boolean | undefined;
}

/** What stands around the rows of a month. */
export type RegisterHead = Omit<RegisterView, 'rows' | 'warnings' | 'issue' | 'takenBack' | 'isNoteWithheld'>;

/** What a month of the book is made from, but for its complaints. */
export type RegisterFrame = Omit<RegisterRequest, 'entries'>;

/** Which of these were received in a month, by the office's clock, in the order of its rows. */
export const inBookOrder = <E extends Pick<RegisterEntry, 'receivedAt' | 'ticket'>>(entries: readonly E[], month: string, zone: string): E[] =>
  entries.filter((entry) => civilMonth(entry.receivedAt, zone) === month).toSorted(byReceipt);

/** How many rows a month with so many complaints has: a month without any has its row of NIHIL, which counts through the year like any other. */
export const rowsInMonth = (complaints: number): number => Math.max(1, complaints);

const termsOf = ({ office, withSupervision = false }: RegisterFrame): RowTerms => ({
  zone: office.calendar.zone,
  homeRegency: office.homeRegion.regency.name,
  personInCharge: office.register.personInCharge ?? '',
  withSupervision,
});

const isOfMonth = ({ receivedAt }: RegisterEntry, { month, office }: RegisterFrame): boolean => civilMonth(receivedAt, office.calendar.zone) === month;

/** Puts the number before the other cells; rows are counted from 0. */
const numbered = (cells: readonly string[], row: number, { numbering, office, rowsBefore = 0 }: RegisterFrame): string[] => {
  const first = (numbering ?? office.register.numbering) === 'year' ? rowsBefore + 1 : 1;
  return [`${first + row}.`, ...cells];
};

const rowOf = (entry: RegisterEntry, row: number, frame: RegisterFrame): string[] => numbered((frame.version === 'public' ? publicRow : internalRow)(entry, termsOf(frame)), row, frame);

const nihilRow = (frame: RegisterFrame): string[] => numbered(registerColumns.slice(1).map(() => NIHIL), 0, frame);

/** Heading and foot of a month of the complaint book. Throws RangeError on what is no month. */
export const registerHead = ({ month, office, version, madeAt, form = {} }: RegisterFrame): RegisterHead => ({
  office: { slug: office.slug, name: office.name, letterhead: office.letterhead },
  title: office.register.title,
  version,
  month,
  monthName: monthNameOf(month),
  year: month.slice(0, 4),
  formNumber: form.formNumber === undefined ? formNumberOf(madeAt, office.calendar.zone) : form.formNumber,
  issuedOn: form.issuedOn ? bookDate(form.issuedOn) : null,
  note: noteFor(version, form.note),
  columns: [...registerColumns],
  preparedBy: form.preparedBy ?? office.register.preparedBy,
  acknowledgedBy: form.acknowledgedBy ?? office.register.acknowledgedBy,
});

/**
 * The rows of a month one after the other, as its complaints come, which must be in the order of the book: by the instant received, then by the ticket. So a long month need not be in memory.
 * The row of NIHIL where none comes.
 */
export async function* registerRows(frame: RegisterFrame, entries: AsyncIterable<RegisterEntry>): AsyncGenerator<string[], void, undefined> {
  let row = 0;
  for await (const entry of entries) {
    if (!isOfMonth(entry, frame)) continue;
    yield rowOf(entry, row, frame);
    row += 1;
  }
  if (row === 0) yield nihilRow(frame);
}

/**
 * A month of the complaint book (FORM / BUKU KOMPLAIN PELANGGAN; `domain.md` §1, R12, R13): rows of nine cells by the date received, NIHIL where there is
 * none. Warnings come with the internal version only. Throws RangeError on what is no month.
 */
export const buildRegister = ({ entries, ...frame }: RegisterRequest): RegisterView => {
  const received = inBookOrder(entries, frame.month, frame.office.calendar.zone);
  const { columns, preparedBy, acknowledgedBy, ...head } = registerHead(frame);
  return {
    ...head,
    columns,
    rows: received.length > 0 ? received.map((entry, row) => rowOf(entry, row, frame)) : [nihilRow(frame)],
    warnings: frame.version === 'public' ? [] : received.flatMap((entry, row) => warningsOf(entry, row, { ...termsOf(frame), madeAt: frame.madeAt })),
    preparedBy,
    acknowledgedBy,
  };
};

/** What staff wrote at the foot; before everybody it goes through the same net as reviewed words (R13). */
const noteFor = (version: RegisterRequest['version'], note: string | null | undefined): string | null => (note && version === 'public' ? hidePersonalData(note) : (note ?? null));

const byReceipt = (a: Pick<RegisterEntry, 'receivedAt' | 'ticket'>, b: Pick<RegisterEntry, 'receivedAt' | 'ticket'>): number => Date.parse(a.receivedAt) - Date.parse(b.receivedAt) || (a.ticket < b.ticket ? -1 : 1);
