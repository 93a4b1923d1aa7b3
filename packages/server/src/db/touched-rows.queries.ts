import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { IssuedMonthRow } from './issued-month.table.ts';

/** A text that is another one once a complaint of an issued version was written on; null as long as none was since it was issued. Reads no row's cells. */
export const markTouchedRows = async (db: Kysely<Database>, { officeId, month, version }: Pick<IssuedMonthRow, 'officeId' | 'month' | 'version'>): Promise<string | null> => {
  const { mark } = await db
    .selectFrom('issuedRow as row')
    .innerJoin('complaint', (join) => join.onRef('complaint.officeId', '=', 'row.officeId').onRef('complaint.id', '=', 'row.complaintId'))
    .select(sql<string | null>`md5(string_agg(complaint.id::text || ':' || complaint.row_version::text, ',' order by complaint.id))`.as('mark'))
    .where('row.officeId', '=', officeId)
    .where('row.month', '=', month)
    .where('row.version', '=', version)
    .whereRef('complaint.rowVersion', '<>', 'row.rowVersion')
    .executeTakeFirstOrThrow();
  return mark;
};
