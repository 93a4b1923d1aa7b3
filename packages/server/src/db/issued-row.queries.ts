import { createHash } from 'node:crypto';
import { NIHIL, NONAME, UNPUBLISHED, WITHHELD, type RandomBytes } from '@wadul/core';
import { canonicalJson } from '@wadul/core/proof';
import type { Kysely } from 'kysely';
import type { DataKey } from '../keys/data-key.ts';
import { sealValue } from '../keys/sealed-value.ts';
import { json } from './column-values.ts';
import type { Database } from './database.ts';
import { sealedDigest } from './event-chain.ts';
import type { IssuedRowRow } from './issued-month.table.ts';
import { openFields } from './sealed-fields.ts';
import type { VaultReader } from './vault.ts';

/** A row's cells as staff read them, apart by what becomes of them. */
export interface InternalCells {
  /** Number, date received, verified, finished, person in charge, paraf. */
  readonly frame: readonly string[];
  /** Name and address, with the phone and without it; null for NIHIL, and once it was erased. */
  readonly who: { readonly full: string; readonly withoutPhone: string } | null;
  /** Problem and follow-up; null for NIHIL, and once they were erased. */
  readonly words: readonly string[] | null;
}

/** An issued row with its internal cells opened, as far as they still open, and so the cells of everybody: null where they were erased. */
export type OpenedRow = Pick<IssuedRowRow, 'position' | 'complaintId' | 'rowVersion' | 'cells'> & { readonly internal: InternalCells };

type SealedPart = 'frame' | 'who' | 'words' | 'publicWho' | 'publicWords';
type Place = Pick<IssuedRowRow, 'officeId' | 'month' | 'version' | 'position'>;
const placeOf = ({ officeId, month, version, position }: Place, part: SealedPart): string => `${officeId}/issued/${month}/${version}/${position}/${part}`;

/** The keys that a row is sealed with: the office's own, and of its complaint those of its matter and its person, if it still has one. */
export interface RowKeys {
  readonly office: DataKey;
  readonly matter?: DataKey | undefined;
  readonly person?: DataKey | undefined;
}

/** Where name and address, problem, and follow-up stand among nine cells. */
const [WHO, PROBLEM, FOLLOW_UP] = [2, 3, 4] as const;

const untold: readonly string[] = ['', NIHIL, NONAME, UNPUBLISHED, WITHHELD];

/** Whether a cell of everybody tells something of somebody: it is then sealed, and may be taken back. */
export const isTelling = (cell: string): boolean => !untold.includes(cell);

/** Whether a row of everybody tells something of somebody. @param cells nine */
export const isTold = (cells: readonly string[]): boolean => [WHO, PROBLEM, FOLLOW_UP].some((column) => isTelling(cells[column] ?? ''));

/** What is sealed of a row of everybody. The salt of its leaf (`IssuedRow.salt`) is with what an erasure reaches first, and so goes with every one. */
interface PublicWho {
  readonly cell: string;
  readonly salt: string | null;
}
interface PublicWords {
  readonly cells: readonly [problem: string, followUp: string];
  readonly salt: string | null;
}

/** A row's cells, sealed but for those that tell of nobody. @param cells nine, as everybody may read them @param salt of its leaf; null where it tells of nobody (`isTold`) */
export const sealRow = (
  place: Place,
  { internal: { frame, who, words }, cells, salt }: { readonly internal: InternalCells; readonly cells: readonly string[]; readonly salt: string | null },
  { office, matter, person }: RowKeys,
  randomBytes: RandomBytes,
): Pick<IssuedRowRow, SealedPart | 'cells'> => {
  const seal = (part: SealedPart, key: DataKey | undefined, value: unknown): Uint8Array => {
    if (!key) throw new Error('A complaint of the book has no key of its matter.');
    return sealValue(key, placeOf(place, part), value, randomBytes);
  };
  const [publicWho = '', problem = '', followUp = ''] = [cells[WHO], cells[PROBLEM], cells[FOLLOW_UP]];
  const [tellsWho, tellsWhat] = [isTelling(publicWho), isTelling(problem) || isTelling(followUp)];
  return {
    cells: cells.map((cell, column) => ((tellsWho && column === WHO) || (tellsWhat && (column === PROBLEM || column === FOLLOW_UP)) ? null : cell)),
    publicWho: tellsWho ? seal('publicWho', person ?? matter, { cell: publicWho, salt } satisfies PublicWho) : null,
    publicWords: tellsWhat ? seal('publicWords', matter, { cells: [problem, followUp], salt: tellsWho ? null : salt } satisfies PublicWords) : null,
    frame: seal('frame', office, frame),
    who: who === null ? null : seal('who', person ?? matter, who),
    words: words === null ? null : seal('words', matter, words),
  };
};

/** SHA-256 over what is kept of a version beside its head and the leaves of its rows: its sealed note, then of each row the cells in the open, the mark, and each sealed part. Needs no key, and holds also once something was erased. */
export class SealedDigest {
  readonly #hash = createHash('sha256');

  /** @param note sealed, if there is one */
  constructor(note: Uint8Array | null) {
    this.#part(note);
  }

  #part(sealed: Uint8Array | null): void {
    this.#hash.update(sealed === null ? Buffer.of(0) : Buffer.concat([Buffer.of(1), sealedDigest(sealed)]));
  }

  add({ cells, mark, publicWho, publicWords, frame, who, words }: Pick<IssuedRowRow, SealedPart | 'cells' | 'mark'>): void {
    for (const part of [canonicalJson(cells), mark, publicWho, publicWords, frame, who, words]) this.#part(part);
  }

  result(): Uint8Array {
    return new Uint8Array(this.#hash.digest());
  }
}

/** Rows put in by one statement. */
const AT_ONCE = 500;

/** Adds the rows of a version. */
export const insertIssuedRows = async (db: Kysely<Database>, rows: readonly IssuedRowRow[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    await db.insertInto('issuedRow').values(rows.slice(start, start + AT_ONCE).map((row) => ({ ...row, cells: json(row.cells) }))).execute();
  }
};

/** The rows of a version as they are stored, in their order, some at a time. */
export async function* pagesOfRows(db: Kysely<Database>, { officeId, month, version }: Omit<Place, 'position'>, page = 200): AsyncGenerator<IssuedRowRow[]> {
  for (let from = 0; ; from += page) {
    const rows = await db
      .selectFrom('issuedRow')
      .selectAll()
      .where('officeId', '=', officeId)
      .where('month', '=', month)
      .where('version', '=', version)
      .where('position', '>=', from)
      .where('position', '<', from + page)
      .orderBy('position')
      .execute();
    if (rows.length > 0) yield rows;
    if (rows.length < page) return;
  }
}

/** Nine cells with what was sealed of them put in; null where it was erased. */
const filledIn = (cells: readonly (string | null)[], who: unknown, words: unknown): (string | null)[] => {
  const [problem = null, followUp = null] = (words as PublicWords | null)?.cells ?? [];
  return cells.map((cell, column) => cell ?? (column === WHO ? ((who as PublicWho | null)?.cell ?? null) : column === PROBLEM ? problem : followUp));
};

/** Stored rows of one office with all their cells opened. */
export const openRows = async (vault: VaultReader, officeId: string, rows: readonly IssuedRowRow[]): Promise<OpenedRow[]> => {
  const parts = ['frame', 'who', 'words', 'publicWho', 'publicWords'] as const;
  const values = await openFields(vault, officeId, rows.flatMap((row) => parts.map((part) => ({ place: placeOf(row, part), sealed: row[part] }))));
  return rows.map(({ position, complaintId, rowVersion, cells }, index) => {
    const [frame = [], who = null, words = null, publicWho, publicWords] = values.slice(parts.length * index, parts.length * (index + 1));
    return { position, complaintId, rowVersion, cells: filledIn(cells, publicWho, publicWords), internal: { frame, who, words } as InternalCells };
  });
};

type PublicRow = Pick<IssuedRowRow, keyof Place | 'cells' | 'publicWho' | 'publicWords'>;

/** Stored rows of one office with the cells of everybody opened, null where they were erased, and the salts of their leaves. */
export const openPublicRows = async <Row extends PublicRow>(vault: VaultReader, officeId: string, rows: readonly Row[]): Promise<(Row & { readonly salt: string | null })[]> => {
  const parts = ['publicWho', 'publicWords'] as const;
  const values = await openFields(vault, officeId, rows.flatMap((row) => parts.map((part) => ({ place: placeOf(row, part), sealed: row[part] }))));
  return rows.map((row, index) => {
    const [who = null, words = null] = values.slice(2 * index, 2 * index + 2) as [PublicWho | null, PublicWords | null];
    return { ...row, cells: filledIn(row.cells, who, words), salt: who?.salt ?? words?.salt ?? null };
  });
};

/** The cells of a row that was opened; nothing where one was erased. */
export const wholeCells = ({ cells }: Pick<IssuedRowRow, 'cells'>): string[] | undefined => (cells.every((cell) => cell !== null) ? cells : undefined);

/** The leaves of a version's rows, in their order. */
export const listRowLeaves = async (db: Kysely<Database>, { officeId, month, version }: Omit<Place, 'position'>): Promise<Uint8Array[]> =>
  (await db.selectFrom('issuedRow').select('leaf').where('officeId', '=', officeId).where('month', '=', month).where('version', '=', version).orderBy('position').execute()).map(({ leaf }) => leaf);

/** The rows of a version whose complaint was changed since, with the cells that everybody could read of them opened. */
export const listTouchedRows = async (vault: VaultReader, { officeId, month, version }: Omit<Place, 'position'>): Promise<(PublicRow & { readonly complaintId: string })[]> =>
  openPublicRows(
    vault,
    officeId,
    await vault.db
      .selectFrom('issuedRow as row')
      .innerJoin('complaint', (join) => join.onRef('complaint.officeId', '=', 'row.officeId').onRef('complaint.id', '=', 'row.complaintId'))
      .select(['complaint.id as complaintId', 'row.officeId', 'row.month', 'row.version', 'row.position', 'row.cells', 'row.publicWho', 'row.publicWords'])
      .where('row.officeId', '=', officeId)
      .where('row.month', '=', month)
      .where('row.version', '=', version)
      .whereRef('complaint.rowVersion', '<>', 'row.rowVersion')
      .execute(),
  );

/** Where a complaint stands in the newest issued version of a month, opened; nothing where it is not in it. @param month `YYYY-MM` */
export const findRowOf = async (vault: VaultReader, officeId: string, complaintId: string, month: string): Promise<(IssuedRowRow & { readonly salt: string | null }) | undefined> => {
  const row = await vault.db
    .selectFrom('issuedRow as row')
    .selectAll('row')
    .where('row.officeId', '=', officeId)
    .where('row.complaintId', '=', complaintId)
    .where('row.month', '=', month)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('issuedMonth as newer').select('newer.version').whereRef('newer.officeId', '=', 'row.officeId').whereRef('newer.month', '=', 'row.month').whereRef('newer.version', '>', 'row.version'))),
    )
    .executeTakeFirst();
  return row && (await openPublicRows(vault, officeId, [row]))[0];
};
