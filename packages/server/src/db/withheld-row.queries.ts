import { sql, type Kysely } from 'kysely';
import type { ComplaintTable } from './complaint.table.ts';
import type { Database } from './database.ts';

/** A row of an issued version by its number, with what decides for whom its complaint exists. */
export interface WithheldRow extends Pick<ComplaintTable, 'supervision' | 'namedOfficerIds'> {
  readonly version: number;
  readonly number: string;
}

/** The rows of all versions of a month whose complaint does not exist for every officer (R15, R19). */
export const listWithheldRows = (db: Kysely<Database>, officeId: string, month: string): Promise<WithheldRow[]> =>
  db
    .selectFrom('issuedRow as row')
    .innerJoin('complaint', (join) => join.onRef('complaint.officeId', '=', 'row.officeId').onRef('complaint.id', '=', 'row.complaintId'))
    .select(['row.version', sql<string>`row.cells ->> 0`.as('number'), 'complaint.supervision', 'complaint.namedOfficerIds'])
    .where('row.officeId', '=', officeId)
    .where('row.month', '=', month)
    .where(({ or, eb }) => or([eb('complaint.supervision', '=', true), sql<boolean>`cardinality(complaint.named_officer_ids) > 0`]))
    .execute();
