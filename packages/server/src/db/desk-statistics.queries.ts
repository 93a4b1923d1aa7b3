import { sql, type Kysely } from 'kysely';
import type { Severity, StateLabel } from '@wadul/core';
import { notAbout, type ListRequest } from './complaint-list.queries.ts';
import type { Database } from './database.ts';

/** How many complaints are alike in all that is counted. */
export interface AlikeCount {
  readonly month: string;
  readonly channel: string;
  readonly typeCode: string;
  readonly severity: Severity | null;
  readonly label: StateLabel;
  readonly complaints: number;
}

/** What an office received in a year, counted in the database; `supervision` and `hiddenFrom` as in a list. */
export const countAlike = (db: Kysely<Database>, officeId: string, year: string, { supervision, hiddenFrom }: Pick<ListRequest, 'supervision' | 'hiddenFrom'>): Promise<AlikeCount[]> => {
  const month = sql<string>`to_char(${sql.ref('receivedOn')}, 'YYYY-MM')`;
  return db
    .selectFrom('complaint')
    .select((count) => [month.as('month'), 'channel', 'typeCode', 'severity', 'label', count.fn.countAll<number>().as('complaints')])
    .where('officeId', '=', officeId)
    .where('receivedOn', '>=', `${year}-01-01`)
    .where('receivedOn', '<=', `${year}-12-31`)
    .$if(supervision !== undefined, (q) => q.where('supervision', '=', supervision as boolean))
    .$if(hiddenFrom !== undefined, (q) => q.where(notAbout(hiddenFrom)))
    .groupBy([month, 'channel', 'typeCode', 'severity', 'label'])
    .execute();
};
