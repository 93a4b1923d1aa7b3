import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';

/** How many complaints each month `YYYY-MM` of an office has, by the date received; months without any are not among them. */
export const countByMonth = async (db: Kysely<Database>, officeId: string, year: string): Promise<ReadonlyMap<string, number>> => {
  const month = sql<string>`to_char(${sql.ref('receivedOn')}, 'YYYY-MM')`;
  const rows = await db
    .selectFrom('complaint')
    .select((count) => [month.as('month'), count.fn.countAll<number>().as('complaints')])
    .where('officeId', '=', officeId)
    .where('receivedOn', '>=', `${year}-01-01`)
    .where('receivedOn', '<=', `${year}-12-31`)
    .groupBy(month)
    .execute();
  return new Map(rows.map(({ month: name, complaints }) => [name, complaints]));
};

/** The civil date on which the office's first complaint was received, `YYYY-MM-DD`, if it has any. */
export const firstReceivedOn = async (db: Kysely<Database>, officeId: string): Promise<string | undefined> =>
  (await db.selectFrom('complaint').select('receivedOn').where('officeId', '=', officeId).orderBy('receivedOn').limit(1).executeTakeFirst())?.receivedOn;
