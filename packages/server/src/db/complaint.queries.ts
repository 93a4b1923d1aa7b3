import { sql, type Kysely } from 'kysely';
import type { ComplaintRecord } from '@wadul/core';
import type { DataKey } from '../keys/data-key.ts';
import { SealBrokenError } from '../keys/sealed-bytes.ts';
import { sealValue } from '../keys/sealed-value.ts';
import { notAbout, type ListRequest } from './complaint-list.queries.ts';
import type { ComplaintRow } from './complaint.table.ts';
import type { Database } from './database.ts';
import { openFields } from './sealed-fields.ts';
import { StaleRowError } from './stale-row.ts';
import type { Vault, VaultReader, VaultTransaction } from './vault.ts';

/** A complaint with the record that the chart restores. */
export type StoredComplaint = Omit<ComplaintRow, 'chartVersion' | 'record'> & { readonly record: ComplaintRecord };
/** One that is not there yet: its log is empty and it was never changed. */
export type NewComplaint = Omit<StoredComplaint, 'rowVersion' | 'eventSeq' | 'eventHash'>;
/** What an event may change of a complaint. */
export type ComplaintChange = Pick<
  StoredComplaint,
  'record' | 'label' | 'tags' | 'turn' | 'typeCode' | 'severity' | 'receivedAt' | 'receivedOn' | 'verifiedAt' | 'finishedAt' | 'nextDueAt' | 'nextDueKind' | 'nextSweepAt'
  | 'published' | 'supervision' | 'namedOfficerIds' | 'updatedAt'
>;

type Ids = Pick<ComplaintRow, 'officeId' | 'id'>;

/** On it the database tells, once a transaction is committed, that a complaint is there or was changed: office, id and row version, with a space between them. */
export const COMPLAINT_CHANGED = 'wadul_complaint_changed';

/** Tells of the row that a statement wrote. */
const telling = sql<unknown>`pg_notify(${COMPLAINT_CHANGED}, concat_ws(' ', office_id, id, row_version))`.as('told');

const placeOf = ({ officeId, id }: Ids): string => `${officeId}/complaint/${id}/record`;

const columnsOf = (ids: Ids, { chart, ...record }: ComplaintRecord, key: DataKey, { randomBytes }: Pick<Vault, 'randomBytes'>): Pick<ComplaintRow, 'chartVersion' | 'record'> => ({
  chartVersion: chart,
  record: sealValue(key, placeOf(ids), record, randomBytes),
});

/** Rows of one office with their records opened. */
const opened = async (vault: VaultReader, officeId: string, rows: readonly ComplaintRow[]): Promise<StoredComplaint[]> => {
  const records = await openFields(vault, officeId, rows.map((row) => ({ place: placeOf(row), sealed: row.record })));
  return rows.map(({ chartVersion, record: _sealed, ...row }, index) => {
    const record = records[index] as Omit<ComplaintRecord, 'chart'> | undefined;
    if (!record) throw new SealBrokenError('A complaint has lost the key of its record.');
    return { ...row, record: { chart: chartVersion, ...record } };
  });
};

const openedOne = async (vault: VaultReader, row: ComplaintRow | undefined): Promise<StoredComplaint | undefined> =>
  row && (await opened(vault, row.officeId, [row]))[0];

/** What of these complaints of an office, by their ids, decides for whom they exist (R15, R19); those that are not there are left out. */
export const listExisting = (db: Kysely<Database>, officeId: string, ids: readonly string[]): Promise<Pick<ComplaintRow, 'id' | 'supervision' | 'namedOfficerIds'>[]> =>
  ids.length === 0 ? Promise.resolve([]) : db.selectFrom('complaint').select(['id', 'supervision', 'namedOfficerIds']).where('officeId', '=', officeId).where('id', 'in', ids).execute();

/** Adds a complaint at row version 1, its record sealed with the key of its matter. `appendEvent` its first event in the same transaction. */
export const insertComplaint = async (vault: VaultTransaction, { record, ...complaint }: NewComplaint, key: DataKey): Promise<void> => {
  await vault.db
    .insertInto('complaint')
    .values({ ...complaint, ...columnsOf(complaint, record, key, vault), rowVersion: 1, eventSeq: 0, eventHash: null })
    .returning(telling)
    .execute();
};

/** What of these complaints of an office, by their tickets, decides for whom they exist (R15, R19); those that are not there are left out. */
export const listByTicket = (db: Kysely<Database>, officeId: string, tickets: readonly string[]): Promise<Pick<ComplaintRow, 'ticket' | 'supervision' | 'namedOfficerIds'>[]> =>
  tickets.length === 0 ? Promise.resolve([]) : db.selectFrom('complaint').select(['ticket', 'supervision', 'namedOfficerIds']).where('officeId', '=', officeId).where('ticket', 'in', tickets).execute();

/** Reads a complaint and keeps everybody else from changing it until the transaction ends. */
export const lockComplaint = async (vault: VaultTransaction, officeId: string, id: string): Promise<StoredComplaint | undefined> =>
  openedOne(vault, await vault.db.selectFrom('complaint').selectAll().where('officeId', '=', officeId).where('id', '=', id).forUpdate().executeTakeFirst());

/** Writes a complaint's new record, sealed with `key`, and projections; answers its new row version. Throws `StaleRowError` where it is no longer at `expectedRowVersion`. */
export const saveComplaint = async (
  vault: VaultTransaction,
  { officeId, id, rowVersion }: Ids & Pick<StoredComplaint, 'rowVersion'>,
  { record, ...change }: ComplaintChange,
  key: DataKey,
): Promise<number> => {
  const saved = await vault.db
    .updateTable('complaint')
    .set({ ...change, ...columnsOf({ officeId, id }, record, key, vault), rowVersion: rowVersion + 1 })
    .where('officeId', '=', officeId)
    .where('id', '=', id)
    .where('rowVersion', '=', rowVersion)
    .returning(telling)
    .executeTakeFirst();
  if (!saved) throw new StaleRowError('complaint');
  return rowVersion + 1;
};

export const findComplaint = async (vault: VaultReader, officeId: string, id: string): Promise<StoredComplaint | undefined> =>
  openedOne(vault, await vault.db.selectFrom('complaint').selectAll().where('officeId', '=', officeId).where('id', '=', id).executeTakeFirst());

/** Those of these complaints that are there, in the order of their ids. */
export const findComplaints = async (vault: VaultReader, officeId: string, ids: readonly string[]): Promise<StoredComplaint[]> => {
  const isAmong = sql<boolean>`id = any(${`{${ids.join(',')}}`}::uuid[])`; // one parameter, however many
  return opened(vault, officeId, await vault.db.selectFrom('complaint').selectAll().where('officeId', '=', officeId).where(isAmong).orderBy('id').execute());
};

/** By the ticket as it is stored (normalised). */
export const findComplaintByTicket = async (vault: VaultReader, officeId: string, ticket: string): Promise<StoredComplaint | undefined> =>
  openedOne(vault, await vault.db.selectFrom('complaint').selectAll().where('officeId', '=', officeId).where('ticket', '=', ticket).executeTakeFirst());

const behind = ({ receivedOn, receivedAt, ticket }: Pick<ComplaintRow, 'receivedOn' | 'receivedAt' | 'ticket'>) =>
  sql<boolean>`(${sql.ref('receivedOn')}, ${sql.ref('receivedAt')}, ${sql.ref('ticket')}) > (${receivedOn}::date, ${receivedAt}::timestamptz, ${ticket}::text)`;

/** The complaints of a month `YYYY-MM` by the date received (R12), in the order of the book; a page of them goes on behind the last one of the page before. */
export const complaintsOfMonth = async (
  vault: VaultReader,
  officeId: string,
  month: string,
  { after, limit }: { after?: Pick<ComplaintRow, 'receivedOn' | 'receivedAt' | 'ticket'> | undefined; limit?: number } = {},
): Promise<StoredComplaint[]> => {
  const rows = await vault.db
    .selectFrom('complaint')
    .selectAll()
    .where('officeId', '=', officeId)
    .where('receivedOn', '>=', `${month}-01`)
    .where('receivedOn', '<', `${monthAfter(month)}-01`)
    .$if(after !== undefined, (q) => q.where(behind(after as NonNullable<typeof after>)))
    .orderBy('receivedOn')
    .orderBy('receivedAt')
    .orderBy('ticket')
    .$if(limit !== undefined, (q) => q.limit(limit as number))
    .execute();
  return opened(vault, officeId, rows);
};

/** The open complaints of an office after an id, in the order of their ids. */
export const openComplaintsAfter = async (vault: VaultReader, officeId: string, id: string, limit: number): Promise<StoredComplaint[]> => {
  const open = sql<boolean>`tags @> '{open}'`;
  return opened(vault, officeId, await vault.db.selectFrom('complaint').selectAll().where('officeId', '=', officeId).where(open).where('id', '>', id).orderBy('id').limit(limit).execute());
};

/** Which complaints of a year are read; `supervision` and `hiddenFrom` as in a list. */
export interface YearRequest extends Pick<ListRequest, 'supervision' | 'hiddenFrom'> {
  /** `YYYY` */
  readonly year: string;
}

/** The complaints of a year by the date received, in the order of their ids. */
export const complaintsOfYear = async (vault: VaultReader, officeId: string, { year, supervision, hiddenFrom }: YearRequest): Promise<StoredComplaint[]> => {
  const rows = await vault.db
    .selectFrom('complaint')
    .selectAll()
    .where('officeId', '=', officeId)
    .where('receivedOn', '>=', `${year}-01-01`)
    .where('receivedOn', '<=', `${year}-12-31`)
    .$if(supervision !== undefined, (q) => q.where('supervision', '=', supervision as boolean))
    .$if(hiddenFrom !== undefined, (q) => q.where(notAbout(hiddenFrom)))
    .orderBy('id')
    .execute();
  return opened(vault, officeId, rows);
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
