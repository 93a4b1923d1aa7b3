import type { ComparedRow } from '@wadul/core';
import { sql, type Kysely, type Selectable } from 'kysely';
import { sealValue } from '../keys/sealed-value.ts';
import { SealBrokenError } from '../keys/sealed-bytes.ts';
import { keyFor } from './data-key.queries.ts';
import type { Database } from './database.ts';
import type { MonthPreparationTable } from './month-preparation.table.ts';
import { openFields } from './sealed-fields.ts';
import type { VaultReader, VaultTransaction } from './vault.ts';

/** A month as it was when it was prepared: digests of its heading and of its rows' cells. */
export interface PreparedContent {
  readonly heading: string;
  readonly rows: readonly ComparedRow[];
}

/** A month that an officer has prepared. */
export type MonthPreparation = Omit<Selectable<MonthPreparationTable>, 'content'> & { readonly content: PreparedContent };

const placeOf = ({ officeId, month, id }: Pick<MonthPreparation, 'officeId' | 'month' | 'id'>): string => `${officeId}/preparation/${month}/${id}`;

/** What is prepared of a month, if anything. */
export const findPreparation = async (vault: VaultReader, officeId: string, month: string): Promise<MonthPreparation | undefined> => {
  const row = await vault.db.selectFrom('monthPreparation').selectAll().where('officeId', '=', officeId).where('month', '=', month).executeTakeFirst();
  if (!row) return undefined;
  const [content] = await openFields(vault, officeId, [{ place: placeOf(row), sealed: row.content }]);
  if (content === undefined) throw new SealBrokenError('A preparation has lost its key.');
  return { ...row, content: content as PreparedContent };
};

/** Which preparation a month has; nobody takes it away until the transaction ends. */
export const lockPreparation = async ({ db }: Pick<VaultTransaction, 'db'>, officeId: string, month: string): Promise<string | undefined> =>
  (await db.selectFrom('monthPreparation').select('id').where('officeId', '=', officeId).where('month', '=', month).forUpdate().executeTakeFirst())?.id;

/** Notes that a month was prepared; false where somebody else has it prepared already. */
export const insertPreparation = async (vault: VaultTransaction, { content, ...preparation }: MonthPreparation): Promise<boolean> => {
  const { db, randomBytes } = vault;
  const key = await keyFor(vault, { officeId: preparation.officeId, complaintId: null, purpose: 'office' }, preparation.preparedAt);
  const sealed = sealValue(key, placeOf(preparation), content, randomBytes);
  const made = await db
    .insertInto('monthPreparation')
    .values({ ...preparation, content: sealed })
    .onConflict((conflict) => conflict.columns(['officeId', 'month']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

/** Takes a month's preparation away, where it is this one or `id` is not given; answers whether there was one. */
export const deletePreparation = async (db: Kysely<Database>, officeId: string, month: string, id?: string): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('monthPreparation')
    .where('officeId', '=', officeId)
    .where('month', '=', month)
    .$if(id !== undefined, (q) => q.where('id', '=', id as string))
    .executeTakeFirst();
  return numDeletedRows > 0n;
};

/** Takes away what is prepared of the month that a complaint stands in: not even digests stay of what is erased. */
export const deletePreparationOf = async (db: Kysely<Database>, officeId: string, complaintId: string): Promise<void> => {
  const month = db.selectFrom('complaint').select(sql<string>`to_char(${sql.ref('receivedOn')}, 'YYYY-MM')`.as('month')).where('officeId', '=', officeId).where('id', '=', complaintId);
  await db.deleteFrom('monthPreparation').where('officeId', '=', officeId).where('month', '=', month).execute();
};
