import type { Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type { ComplaintRecord } from '@wadul/core';
import { json } from './column-values.ts';
import type { ComplaintRow, ComplaintTable } from './complaint.table.ts';
import type { Database } from './database.ts';
import { StaleRowError } from './stale-row.ts';

/** A complaint with the record that the chart restores. */
export type StoredComplaint = Omit<ComplaintRow, 'chartVersion' | 'state' | 'context'> & { readonly record: ComplaintRecord };
/** One that is not there yet: its log is empty and it was never changed. */
export type NewComplaint = Omit<StoredComplaint, 'rowVersion' | 'eventSeq' | 'eventHash'>;
/** What an event may change of a complaint. */
export type ComplaintChange = Pick<
  StoredComplaint,
  'record' | 'label' | 'tags' | 'turn' | 'typeCode' | 'severity' | 'receivedAt' | 'receivedOn' | 'verifiedAt' | 'finishedAt' | 'nextDueAt' | 'nextDueKind' | 'nextSweepAt'
  | 'published' | 'supervision' | 'namedOfficerIds' | 'updatedAt'
>;

const stored = ({ chartVersion, state, context, ...row }: Selectable<ComplaintTable>): StoredComplaint => ({ ...row, record: { chart: chartVersion, state, context } });

const columnsOf = ({ chart, state, context }: ComplaintRecord): Pick<Insertable<ComplaintTable>, 'chartVersion' | 'state' | 'context'> => ({
  chartVersion: chart,
  state: json(state),
  context: json(context),
});

/** Adds a complaint at row version 1. `appendEvent` its first event in the same transaction. */
export const insertComplaint = async (trx: Transaction<Database>, { record, ...complaint }: NewComplaint): Promise<void> => {
  await trx
    .insertInto('complaint')
    .values({ ...complaint, ...columnsOf(record), rowVersion: 1, eventSeq: 0, eventHash: null })
    .execute();
};

/** Reads a complaint and keeps everybody else from changing it until the transaction ends. */
export const lockComplaint = async (trx: Transaction<Database>, officeId: string, id: string): Promise<StoredComplaint | undefined> => {
  const row = await trx.selectFrom('complaint').selectAll().where('officeId', '=', officeId).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && stored(row);
};

/** Writes a complaint's new record and projections; answers its new row version. Throws `StaleRowError` where it is no longer at `expectedRowVersion`. */
export const saveComplaint = async (
  trx: Transaction<Database>,
  { officeId, id, rowVersion }: Pick<StoredComplaint, 'officeId' | 'id' | 'rowVersion'>,
  { record, ...change }: ComplaintChange,
): Promise<number> => {
  const saved = await trx
    .updateTable('complaint')
    .set({ ...change, ...columnsOf(record), rowVersion: rowVersion + 1 })
    .where('officeId', '=', officeId)
    .where('id', '=', id)
    .where('rowVersion', '=', rowVersion)
    .executeTakeFirst();
  if (saved.numUpdatedRows !== 1n) throw new StaleRowError('complaint');
  return rowVersion + 1;
};

export const findComplaint = async (db: Kysely<Database>, officeId: string, id: string): Promise<StoredComplaint | undefined> => {
  const row = await db.selectFrom('complaint').selectAll().where('officeId', '=', officeId).where('id', '=', id).executeTakeFirst();
  return row && stored(row);
};

/** By the ticket as it is stored (normalised). */
export const findComplaintByTicket = async (db: Kysely<Database>, officeId: string, ticket: string): Promise<StoredComplaint | undefined> => {
  const row = await db.selectFrom('complaint').selectAll().where('officeId', '=', officeId).where('ticket', '=', ticket).executeTakeFirst();
  return row && stored(row);
};

/** The complaints of a month `YYYY-MM` by the date received (R12), in the order of the book. */
export const complaintsOfMonth = async (db: Kysely<Database>, officeId: string, month: string): Promise<StoredComplaint[]> => {
  const rows = await db
    .selectFrom('complaint')
    .selectAll()
    .where('officeId', '=', officeId)
    .where('receivedOn', '>=', `${month}-01`)
    .where('receivedOn', '<', `${monthAfter(month)}-01`)
    .orderBy('receivedOn')
    .orderBy('receivedAt')
    .orderBy('ticket')
    .execute();
  return rows.map(stored);
};

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
};

/** The ids of complaints about which the clock has something to say at `now`, the longest waiting first. */
export const listComplaintsToSweep = async (db: Kysely<Database>, officeId: string, now: Date, limit: number): Promise<string[]> => {
  const rows = await db
    .selectFrom('complaint')
    .select('id')
    .where('officeId', '=', officeId)
    .where('nextSweepAt', '<=', now)
    .orderBy('nextSweepAt')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
};
