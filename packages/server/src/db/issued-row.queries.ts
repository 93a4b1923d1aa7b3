import { createHash } from 'node:crypto';
import type { RandomBytes } from '@wadul/core';
import { sql, type Kysely } from 'kysely';
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

/** An issued row with its internal cells opened, as far as they still open. */
export type OpenedRow = Pick<IssuedRowRow, 'position' | 'complaintId' | 'rowVersion' | 'cells'> & { readonly internal: InternalCells };

type Place = Pick<IssuedRowRow, 'officeId' | 'month' | 'version' | 'position'>;
const placeOf = ({ officeId, month, version, position }: Place, part: keyof InternalCells): string => `${officeId}/issued/${month}/${version}/${position}/${part}`;

/** The keys that a row is sealed with: the office's own, and of its complaint those of its matter and its person, if it still has one. */
export interface RowKeys {
  readonly office: DataKey;
  readonly matter?: DataKey | undefined;
  readonly person?: DataKey | undefined;
}

/** A row's internal cells, sealed. */
export const sealRow = (place: Place, { frame, who, words }: InternalCells, { office, matter, person }: RowKeys, randomBytes: RandomBytes): Pick<IssuedRowRow, 'frame' | 'who' | 'words'> => {
  const seal = (part: keyof InternalCells, key: DataKey | undefined) => {
    if (!key) throw new Error('A complaint of the book has no key of its matter.');
    return (value: unknown) => sealValue(key, placeOf(place, part), value, randomBytes);
  };
  return {
    frame: seal('frame', office)(frame),
    who: who === null ? null : seal('who', person ?? matter)(who),
    words: words === null ? null : seal('words', matter)(words),
  };
};

/** SHA-256 over all that is sealed of a version's rows, one after the other. */
export class SealedDigest {
  readonly #hash = createHash('sha256');

  add({ frame, who, words }: Pick<IssuedRowRow, 'frame' | 'who' | 'words'>): void {
    for (const sealed of [frame, who, words]) this.#hash.update(sealed === null ? Buffer.of(0) : Buffer.concat([Buffer.of(1), sealedDigest(sealed)]));
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

/** Stored rows of one office with their internal cells opened. */
export const openRows = async (vault: VaultReader, officeId: string, rows: readonly IssuedRowRow[]): Promise<OpenedRow[]> => {
  const parts = ['frame', 'who', 'words'] as const;
  const values = await openFields(vault, officeId, rows.flatMap((row) => parts.map((part) => ({ place: placeOf(row, part), sealed: row[part] }))));
  return rows.map(({ position, complaintId, rowVersion, cells }, index) => {
    const [frame = [], who = null, words = null] = values.slice(3 * index, 3 * index + 3);
    return { position, complaintId, rowVersion, cells, internal: { frame, who, words } as InternalCells };
  });
};

/** The rows of a version as everybody may read them, in their order. */
export const listPublicRows = (db: Kysely<Database>, { officeId, month, version }: Omit<Place, 'position'>): Promise<Pick<IssuedRowRow, 'position' | 'cells' | 'mark' | 'leaf'>[]> =>
  db.selectFrom('issuedRow').select(['position', 'cells', 'mark', 'leaf']).where('officeId', '=', officeId).where('month', '=', month).where('version', '=', version).orderBy('position').execute();

/** The leaves of a version's rows, in their order. */
export const listRowLeaves = async (db: Kysely<Database>, { officeId, month, version }: Omit<Place, 'position'>): Promise<Uint8Array[]> =>
  (await db.selectFrom('issuedRow').select('leaf').where('officeId', '=', officeId).where('month', '=', month).where('version', '=', version).orderBy('position').execute()).map(({ leaf }) => leaf);

/** The rows of a version whose complaint was changed since: which complaint, and what everybody could read of it. */
export const listTouchedRows = (db: Kysely<Database>, { officeId, month, version }: Omit<Place, 'position'>): Promise<{ complaintId: string; cells: string[] }[]> =>
  db
    .selectFrom('issuedRow as row')
    .innerJoin('complaint', (join) => join.onRef('complaint.officeId', '=', 'row.officeId').onRef('complaint.id', '=', 'row.complaintId'))
    .select(['complaint.id as complaintId', 'row.cells'])
    .where('row.officeId', '=', officeId)
    .where('row.month', '=', month)
    .where('row.version', '=', version)
    .whereRef('complaint.rowVersion', '<>', 'row.rowVersion')
    .execute();

/** Where a complaint stands in the newest versions of the months that were issued with it; the month that it belongs to now comes first. */
export const findRowOf = (db: Kysely<Database>, officeId: string, complaintId: string, month: string): Promise<Pick<IssuedRowRow, 'month' | 'version' | 'position' | 'cells' | 'mark'> | undefined> =>
  db
    .selectFrom('issuedRow as row')
    .select(['row.month', 'row.version', 'row.position', 'row.cells', 'row.mark'])
    .where('row.officeId', '=', officeId)
    .where('row.complaintId', '=', complaintId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('issuedMonth as newer').select('newer.version').whereRef('newer.officeId', '=', 'row.officeId').whereRef('newer.month', '=', 'row.month').whereRef('newer.version', '>', 'row.version'))),
    )
    .orderBy(sql`row.month = ${month}`, 'desc')
    .orderBy('row.month', 'desc')
    .limit(1)
    .executeTakeFirst();
