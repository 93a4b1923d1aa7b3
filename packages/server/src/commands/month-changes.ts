import { compareRows, ERASED_CELL, registerColumns, type ComparedRow, type IssuedHead, type MonthChange, type RegisterChange } from '@wadul/core';
import type { IssuedVersionRow } from '../db/issued-month.queries.ts';
import { openRows, pagesOfRows } from '../db/issued-row.queries.ts';
import type { MonthPreparation } from '../db/month-preparation.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import { comparedRow, comparedRows, contentOf, type MadeMonth } from './made-month.ts';

/** The columns of the form; in what is compared those of everybody stand behind those of the office's own book. */
const COLUMNS = registerColumns.length;

const heading: RegisterChange = { kind: 'heading', row: null, columns: [] };

/** Changes as the office reads them: in its own book, and beside it in what everybody reads. */
const forOffice = (changes: readonly RegisterChange[]): MonthChange[] =>
  changes.map((change) => {
    const columns = change.columns.filter((column) => column < COLUMNS);
    const inPublic = change.columns.filter((column) => column >= COLUMNS).map((column) => column - COLUMNS).filter((column) => !columns.includes(column));
    return { ...change, columns, ...(inPublic.length > 0 && { inPublic }) };
  });

/** Changes as everybody reads them: of a row that changed in what is not public, that it changed. */
const forEverybody = (changes: readonly RegisterChange[]): RegisterChange[] =>
  changes.map((change) => ({ ...change, columns: change.columns.filter((column) => column >= COLUMNS).map((column) => column - COLUMNS) }));

/** What has changed in a month since it was prepared. */
export const changesSincePrepared = ({ content }: MonthPreparation, made: MadeMonth): MonthChange[] => {
  const now = contentOf(made);
  return forOffice([...(now.heading === content.heading ? [] : [heading]), ...compareRows(content.rows, now.rows)]);
};

const issuedRows = async (vault: VaultReader, issued: IssuedVersionRow): Promise<ComparedRow[]> => {
  const rows: ComparedRow[] = [];
  for await (const page of pagesOfRows(vault.db, issued)) {
    for (const { complaintId, internal, cells } of await openRows(vault, issued.officeId, page)) rows.push(comparedRow(complaintId, internal, cells.map((cell) => cell ?? ERASED_CELL))); // of what everybody could read, that it is erased is a change
  }
  return rows;
};

const sameSignatory = (a: IssuedHead['preparedBy'], b: IssuedHead['preparedBy']): boolean => a.label === b.label && a.position === b.position && a.name === b.name;

/** Of what stands around the rows, what is the month's own. */
const isSameForm = (head: IssuedHead, note: string | undefined, made: MadeMonth): boolean =>
  head.formNumber === made.head.formNumber &&
  (made.head.issuedOn === null || head.issuedOn === made.head.issuedOn) && // where staff gave none it is the day of issuing
  (note ?? null) === made.note &&
  sameSignatory(head.preparedBy, made.head.preparedBy) &&
  sameSignatory(head.acknowledgedBy, made.head.acknowledgedBy);

/** Of what stands around the rows, what is the office's: the same on every month that it prints from now on. */
const isSameLetterhead = (head: IssuedHead, made: MadeMonth): boolean =>
  head.office.name === made.head.office.name &&
  head.office.letterhead.join('\n') === made.head.office.letterhead.join('\n') &&
  head.title === made.head.title &&
  head.columns.join('\n') === made.head.columns.join('\n');

/** The head of an issued version, as it was issued. */
export const headOf = ({ head }: Pick<IssuedVersionRow, 'head'>): IssuedHead => JSON.parse(head) as IssuedHead;

/** What has changed in a month since a version of it was issued, for the office and for everybody. What was erased since is no change of the office's own book, and one of everybody's; another letterhead alone is none of the month, and told with the next. */
export const changesSinceIssued = async (vault: VaultReader, issued: IssuedVersionRow, made: MadeMonth): Promise<{ office: MonthChange[]; everybody: RegisterChange[] }> => {
  const head = headOf(issued);
  const rows = compareRows(await issuedRows(vault, issued), comparedRows(made));
  const isOther = !isSameForm(head, issued.note?.written, made) || (rows.length > 0 && !isSameLetterhead(head, made));
  const changes = [...(isOther ? [heading] : []), ...rows];
  return { office: forOffice(changes), everybody: forEverybody(changes) };
};
