import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import { notAbout, type ListRequest } from './complaint-list.queries.ts';
import type { Database } from './database.ts';

/** What exists for a reader, as in a list. */
export type Existing = Pick<ListRequest, 'supervision' | 'hiddenFrom'>;

type Complaints = SelectQueryBuilder<Database, 'complaint', object>;

const existing = (db: Kysely<Database>, officeId: string, { supervision, hiddenFrom }: Existing): Complaints =>
  db
    .selectFrom('complaint')
    .where('complaint.officeId', '=', officeId)
    .$if(supervision !== undefined, (query) => query.where('complaint.supervision', '=', supervision as boolean))
    .$if(hiddenFrom !== undefined, (query) => query.where(notAbout(hiddenFrom)));

const idsOf = async (complaints: Complaints): Promise<string[]> => (await complaints.select('complaint.id').orderBy('complaint.id').execute()).map(({ id }) => id);

const countOf = async (complaints: Complaints): Promise<number> => (await complaints.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count;

/** More requests about somebody's data stand in the log than answers, each of which answers one. The types are spelt out for the index over these events. */
const someRequestWaits = sql<boolean>`complaint.id in (
  select event.complaint_id from complaint_event as event
  where event.office_id = complaint.office_id and event.type in ('citizen.madeDataRequest', 'officer.answeredDataRequest')
  group by event.complaint_id
  having count(*) filter (where event.type = 'citizen.madeDataRequest') > count(*) filter (where event.type = 'officer.answeredDataRequest'))`;

/** The complaints in which a request about somebody's data waits for its answer. */
export const listWithWaitingRequest = (db: Kysely<Database>, officeId: string, reader: Existing): Promise<string[]> => idsOf(existing(db, officeId, reader).where(someRequestWaits));

/** How many complaints these are. */
export const countWithWaitingRequest = (db: Kysely<Database>, officeId: string, reader: Existing): Promise<number> => countOf(existing(db, officeId, reader).where(someRequestWaits));

/** The closed complaints for which the clock has something to do until an instant: those of which something leaves by then are among them. */
export const listClosedToSweep = (db: Kysely<Database>, officeId: string, until: Date, reader: Existing): Promise<string[]> =>
  idsOf(existing(db, officeId, reader).where('complaint.nextSweepAt', '<=', until).where(sql<boolean>`complaint.tags @> '{closed}'`));

/** How many complaints of an office wait since an instant, or longer, for what the clock has to do. */
export const countUnswept = (db: Kysely<Database>, officeId: string, since: Date): Promise<number> => countOf(existing(db, officeId, {}).where('complaint.nextSweepAt', '<=', since));

const withNotices = (db: Kysely<Database>, officeId: string, reader: Existing) =>
  existing(db, officeId, reader).innerJoin('notice', (join) => join.onRef('notice.officeId', '=', 'complaint.officeId').onRef('notice.complaintId', '=', 'complaint.id'));

/** How many notices could not be delivered and wait for an officer. */
export const countFailedNotices = async (db: Kysely<Database>, officeId: string, reader: Existing): Promise<number> =>
  (await withNotices(db, officeId, reader).select((eb) => eb.fn.countAll<number>().as('count')).where('notice.state', '=', 'failed').executeTakeFirstOrThrow()).count;

/** How many notices wait to be sent, and how many of them were tried in vain. */
export const countWaitingNotices = (db: Kysely<Database>, officeId: string, reader: Existing): Promise<{ readonly waiting: number; readonly putOff: number }> =>
  withNotices(db, officeId, reader)
    .select(({ fn }) => [fn.countAll<number>().as('waiting'), fn.countAll<number>().filterWhere('notice.failure', 'is not', null).as('putOff')])
    .where('notice.nextTryAt', 'is not', null)
    .executeTakeFirstOrThrow();

/** How many keys of an office are not wrapped by this master yet. */
export const countWrappedByOthers = async (db: Kysely<Database>, officeId: string, masterId: string): Promise<number> => {
  const keys = db.selectFrom('dataKey').where('officeId', '=', officeId).where('wrappedBy', 'is not', null).where('wrappedBy', '<>', masterId);
  return (await keys.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count;
};
