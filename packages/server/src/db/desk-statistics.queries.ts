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

type Existing = Pick<ListRequest, 'supervision' | 'hiddenFrom'>;

/** A month: its civil dates (the second is the next month's first) and the instants at which both begin; `supervision` and `hiddenFrom` as in a list. */
export interface MonthRequest extends Existing {
  readonly month: string;
  readonly from: string;
  readonly until: string;
  readonly begins: Date;
  readonly ends: Date;
}

/** How many complaints an office received in a month, and how many ended in it, whenever they were received. */
export const countMonth = (db: Kysely<Database>, officeId: string, { from, until, begins, ends, supervision, hiddenFrom }: MonthRequest): Promise<{ received: number; closed: number }> =>
  db
    .selectFrom('complaint')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere((is) => is.and([is('receivedOn', '>=', from), is('receivedOn', '<', until)])).as('received'),
      fn.countAll<number>().filterWhere((is) => is.and([is('finishedAt', '>=', begins), is('finishedAt', '<', ends)])).as('closed'),
    ])
    .where('officeId', '=', officeId)
    .$if(supervision !== undefined, (q) => q.where('supervision', '=', supervision as boolean))
    .$if(hiddenFrom !== undefined, (q) => q.where(notAbout(hiddenFrom)))
    .executeTakeFirstOrThrow();

/** How many complaints of an office stand in each state. */
export const countStanding = async (db: Kysely<Database>, officeId: string, { supervision, hiddenFrom }: Existing): Promise<ReadonlyMap<StateLabel, number>> => {
  const rows = await db
    .selectFrom('complaint')
    .select((count) => ['label', count.fn.countAll<number>().as('complaints')])
    .where('officeId', '=', officeId)
    .$if(supervision !== undefined, (q) => q.where('supervision', '=', supervision as boolean))
    .$if(hiddenFrom !== undefined, (q) => q.where(notAbout(hiddenFrom)))
    .groupBy('label')
    .execute();
  return new Map(rows.map(({ label, complaints }) => [label, complaints]));
};
