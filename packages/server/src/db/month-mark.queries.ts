import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';
import { countByMonth } from './monthly-count.queries.ts';

/** A text that is another one once anything was written of which a month of the book is made: its complaints, its form, the office's settings, how many rows came before. */
export const monthMark = async (db: Kysely<Database>, officeId: string, month: string): Promise<string> => {
  const inMonth = sql<boolean>`to_char(${sql.ref('receivedOn')}, 'YYYY-MM') = ${month}`;
  const complaints = await db
    .selectFrom('complaint')
    .select(sql<string | null>`md5(string_agg(id::text || ':' || row_version::text, ',' order by id))`.as('mark'))
    .where('officeId', '=', officeId)
    .where('receivedOn', '>=', `${month}-01`)
    .where(inMonth)
    .executeTakeFirst();
  const form = await db.selectFrom('registerForm').select('rowVersion').where('officeId', '=', officeId).where('month', '=', month).executeTakeFirst();
  const office = await db.selectFrom('office').select('version').where('id', '=', officeId).executeTakeFirst();
  const counts = [...(await countByMonth(db, officeId, month.slice(0, 4)))].filter(([one]) => one < month).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([complaints?.mark, form?.rowVersion, office?.version, counts]);
};

/** The hash of the first event of each of these complaints. */
export const firstHashes = async (db: Kysely<Database>, officeId: string, complaintIds: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> => {
  const isAmong = sql<boolean>`complaint_id = any(${`{${complaintIds.join(',')}}`}::uuid[])`; // one parameter, however many
  const rows = await db.selectFrom('complaintEvent').select(['complaintId', 'hash']).where('officeId', '=', officeId).where('seq', '=', 1).where(isAmong).execute();
  return new Map(rows.map(({ complaintId, hash }) => [complaintId, hash]));
};
