import type { MonthChange } from '@wadul/core';
import type { Kysely } from 'kysely';
import { sealValue } from '../keys/sealed-value.ts';
import { json } from './column-values.ts';
import type { Database } from './database.ts';
import { keyFor } from './data-key.queries.ts';
import type { IssuedMonthRow } from './issued-month.table.ts';
import { openFields } from './sealed-fields.ts';
import type { VaultReader, VaultTransaction } from './vault.ts';

/** An issued version, the note at its foot opened. */
export type IssuedVersionRow = Omit<IssuedMonthRow, 'note'> & { readonly note: string | null };

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
  return { ...row, note: (note ?? null) as string | null };
};

/** How many versions an office has issued. Under the lock of its log, so that the next has the next number. */
export const countIssued = async (db: Kysely<Database>, officeId: string): Promise<number> =>
  (await db.selectFrom('issuedMonth').select((count) => count.fn.countAll<number>().as('issued')).where('officeId', '=', officeId).executeTakeFirstOrThrow()).issued;

/** Notes an issued version, its note sealed with the office's own key. `insertIssuedRows` its rows in the same transaction. */
export const insertIssued = async (vault: VaultTransaction, { note, changes, ...issued }: Omit<IssuedVersionRow, 'changes'> & { readonly changes: readonly MonthChange[] }): Promise<void> => {
  const { db, randomBytes } = vault;
  const key = note === null ? undefined : await keyFor(vault, { officeId: issued.officeId, complaintId: null, purpose: 'office' }, issued.issuedAt);
  await db
    .insertInto('issuedMonth')
    .values({ ...issued, note: key ? sealValue(key, placeOf(issued), note, randomBytes) : null, changes: json(changes) })
    .execute();
};
