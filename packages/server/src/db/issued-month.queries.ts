import type { IssuedNote, RandomBytes, MonthChange } from '@wadul/core';
import type { Kysely } from 'kysely';
import type { DataKey } from '../keys/data-key.ts';
import { sealValue } from '../keys/sealed-value.ts';
import { json } from './column-values.ts';
import type { Database } from './database.ts';
import type { IssuedMonthRow } from './issued-month.table.ts';
import { openFields } from './sealed-fields.ts';
import type { VaultReader } from './vault.ts';

/** The note at the foot of an issued version. */
export interface KeptNote {
  /** As staff wrote it. */
  readonly written: string;
  /** As everybody could read it, with the salt of the digest that the head has of it. */
  readonly shown: IssuedNote;
}

/** An issued version, the note at its foot opened. */
export type IssuedVersionRow = Omit<IssuedMonthRow, 'note'> & { readonly note: KeptNote | null };

const placeOf = ({ officeId, month, version }: Pick<IssuedMonthRow, 'officeId' | 'month' | 'version'>): string => `${officeId}/issued/${month}/${version}/note`;

/** Every version that an office issued, the first first. */
export const listIssued = (db: Kysely<Database>, officeId: string): Promise<IssuedMonthRow[]> => db.selectFrom('issuedMonth').selectAll().where('officeId', '=', officeId).orderBy('number').execute();

/** The versions of a month, the newest first. */
export const listVersions = (db: Kysely<Database>, officeId: string, month: string): Promise<IssuedMonthRow[]> =>
  db.selectFrom('issuedMonth').selectAll().where('officeId', '=', officeId).where('month', '=', month).orderBy('version', 'desc').execute();

/** A version of a month; the newest where none is asked for. */
export const findIssued = async (vault: VaultReader, officeId: string, month: string, version?: number): Promise<IssuedVersionRow | undefined> => {
  const row = await vault.db
    .selectFrom('issuedMonth')
    .selectAll()
    .where('officeId', '=', officeId)
    .where('month', '=', month)
    .$if(version !== undefined, (q) => q.where('version', '=', version as number))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const [note] = await openFields(vault, officeId, [{ place: placeOf(row), sealed: row.note }]);
  return { ...row, note: (note ?? null) as KeptNote | null };
};

/** How many versions an office has issued. Under the lock of its log, so that the next has the next number. */
export const countIssued = async (db: Kysely<Database>, officeId: string): Promise<number> =>
  (await db.selectFrom('issuedMonth').select((count) => count.fn.countAll<number>().as('issued')).where('officeId', '=', officeId).executeTakeFirstOrThrow()).issued;

/** The newest version of a month; 0 where there is none. Under the lock of the office's log, so that the next is the next. */
export const newestVersion = async (db: Kysely<Database>, officeId: string, month: string): Promise<number> =>
  (await db.selectFrom('issuedMonth').select((version) => version.fn.max('version').as('newest')).where('officeId', '=', officeId).where('month', '=', month).executeTakeFirst())?.newest ?? 0;

/** The note of a version, sealed with the office's own key. */
export const sealNote = (place: Pick<IssuedMonthRow, 'officeId' | 'month' | 'version'>, note: KeptNote, office: DataKey, randomBytes: RandomBytes): Uint8Array => sealValue(office, placeOf(place), note, randomBytes);

/** Notes an issued version. `insertIssuedRows` its rows in the same transaction. */
export const insertIssued = async (db: Kysely<Database>, { changes, ...issued }: Omit<IssuedMonthRow, 'changes'> & { readonly changes: readonly MonthChange[] }): Promise<void> => {
  await db
    .insertInto('issuedMonth')
    .values({ ...issued, changes: json(changes) })
    .execute();
};
