import { sql, type Kysely } from 'kysely';
import type { NoticeFailure } from '@wadul/core';
import type { DataKey } from '../keys/data-key.ts';
import { sealValue } from '../keys/sealed-value.ts';
import type { Database } from './database.ts';
import type { NoticeRow } from './notice.table.ts';
import { openFields } from './sealed-fields.ts';
import type { VaultReader, VaultTransaction } from './vault.ts';

/** Which notice. */
export type NoticeIds = Pick<NoticeRow, 'officeId' | 'id'>;

/** A notice to be kept. */
export type NewNotice = Pick<NoticeRow, 'officeId' | 'id' | 'complaintId' | 'eventSeq' | 'channel' | 'kind' | 'createdAt'> & { readonly state: 'off' | 'waiting' | 'withheld' };

/** A notice as it is read, its reason opened; absent where there is none, and once everything was erased. */
export type OpenedNotice = Omit<NoticeRow, 'reason'> & { readonly reason: string | undefined; readonly ticket: string };

const placeOf = ({ officeId, id }: NoticeIds): string => `${officeId}/notice/${id}/reason`;

/** Keeps a notice. The database refuses a second one for the same event and channel. */
export const insertNotice = async (db: Kysely<Database>, { state, ...notice }: NewNotice): Promise<void> => {
  const nothingYet = { tries: 0, leasedUntil: null, failure: null, reply: null, decidedBy: null, reason: null };
  const { createdAt } = notice;
  const when = { queuedAt: createdAt, nextTryAt: state === 'waiting' ? createdAt : null, settledAt: state === 'withheld' ? createdAt : null };
  await db.insertInto('notice').values({ ...notice, ...nothingYet, ...when, state }).execute();
};

/** Whether a complaint's person gave an e-mail address: known without reading it. */
export const hasEmail = async (db: Kysely<Database>, { officeId, complaintId }: Pick<NoticeRow, 'officeId' | 'complaintId'>): Promise<boolean> =>
  (await db.selectFrom('personLookup').select('kind').where('officeId', '=', officeId).where('complaintId', '=', complaintId).where('kind', '=', 'email').limit(1).executeTakeFirst()) !== undefined;

/**
 * How many receipts were told, since an instant, to the address of a complaint's person: by its hash, so that it is not read.
 * Each complaint's notice is looked up by itself: left to plan a join without statistics, as it is in a PGlite, the database reads all notices once for each complaint of the address.
 */
export const countReceiptsTold = async (db: Kysely<Database>, { officeId, complaintId }: Pick<NoticeRow, 'officeId' | 'complaintId'>, since: Date): Promise<number> => {
  const mine = db.selectFrom('personLookup').select('hash').where('officeId', '=', officeId).where('complaintId', '=', complaintId).where('kind', '=', 'email');
  const { count } = await db
    .selectFrom('personLookup as any')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('notice')
          .select('notice.id')
          .whereRef('notice.officeId', '=', 'any.officeId')
          .whereRef('notice.complaintId', '=', 'any.complaintId')
          .where('notice.kind', '=', 'received')
          .where('notice.state', '<>', 'withheld')
          .where('notice.createdAt', '>', since)
          .limit(1) // a complaint is received once; and what has a limit is not made a join of
          .as('told'),
      (join) => join.onTrue(),
    )
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('any.officeId', '=', officeId)
    .where('any.kind', '=', 'email')
    .where('any.hash', '=', mine)
    .executeTakeFirstOrThrow();
  return Number(count);
};

const isFree = (now: Date) => sql<boolean>`(${sql.ref('leasedUntil')} is null or ${sql.ref('leasedUntil')} <= ${now})`;

/** The notices of all offices that are due to be sent and that no process is sending, the longest waiting first. */
export const listDueNotices = (db: Kysely<Database>, now: Date, limit: number): Promise<NoticeIds[]> =>
  db.selectFrom('notice').select(['officeId', 'id']).where('nextTryAt', '<=', now).where(isFree(now)).orderBy('nextTryAt').limit(limit).execute();

/** Takes a notice that is due, for as long as the lease: of several processes one gets it. Its `tries` count this one. */
export const claimNotice = (db: Kysely<Database>, { officeId, id }: NoticeIds, now: Date, leasedUntil: Date): Promise<NoticeRow | undefined> =>
  db
    .updateTable('notice')
    .set(({ eb }) => ({ leasedUntil, tries: eb('tries', '+', 1) }))
    .where('officeId', '=', officeId)
    .where('id', '=', id)
    .where('nextTryAt', '<=', now)
    .where(isFree(now))
    .returningAll()
    .executeTakeFirst();

/** What came of a try to send. */
export type TryOutcome =
  | { readonly state: 'sent' | 'withheld' }
  | { readonly state: 'failed'; readonly failure: NoticeFailure; readonly reply: number | null }
  | { readonly state: 'waiting'; readonly failure: NoticeFailure; readonly reply: number | null; readonly nextTryAt: Date };

/** Writes down what came of a try. A notice that was settled meanwhile stays so. */
export const noteTry = async (db: Kysely<Database>, { officeId, id }: NoticeIds, outcome: TryOutcome, now: Date): Promise<void> => {
  const { state } = outcome;
  const failed = 'failure' in outcome ? { failure: outcome.failure, reply: outcome.reply } : { failure: null, reply: null };
  const waits = state === 'waiting' ? { nextTryAt: outcome.nextTryAt, settledAt: null } : { nextTryAt: null, settledAt: now };
  await db.updateTable('notice').set({ state, leasedUntil: null, ...failed, ...waits }).where('officeId', '=', officeId).where('id', '=', id).where('state', '=', 'waiting').execute();
};

/** Who decides about a notice that failed, and when. */
export interface NoticeDecision extends NoticeIds {
  readonly decidedBy: string;
  readonly at: Date;
}

/** Queues a notice that failed anew. Answers whether it was one. */
export const requeueNotice = async (db: Kysely<Database>, { officeId, id, decidedBy, at }: NoticeDecision): Promise<boolean> => {
  const anew = { state: 'waiting', tries: 0, queuedAt: at, nextTryAt: at, settledAt: null, failure: null, reply: null, decidedBy } as const;
  const { numUpdatedRows } = await db.updateTable('notice').set(anew).where('officeId', '=', officeId).where('id', '=', id).where('state', '=', 'failed').executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** Sets a notice that failed aside, and keeps why, sealed with `key`. Answers whether it was one. */
export const setNoticeAside = async ({ db, randomBytes }: VaultTransaction, { officeId, id, decidedBy, at }: NoticeDecision, reason: string, key: DataKey): Promise<boolean> => {
  const aside = { state: 'setAside', settledAt: at, decidedBy, reason: sealValue(key, placeOf({ officeId, id }), reason, randomBytes) } as const;
  const { numUpdatedRows } = await db.updateTable('notice').set(aside).where('officeId', '=', officeId).where('id', '=', id).where('state', '=', 'failed').executeTakeFirst();
  return numUpdatedRows === 1n;
};

const withTicket = (db: Kysely<Database>, officeId: string) =>
  db
    .selectFrom('notice')
    .innerJoin('complaint', (join) => join.onRef('complaint.officeId', '=', 'notice.officeId').onRef('complaint.id', '=', 'notice.complaintId'))
    .selectAll('notice')
    .select('complaint.ticket')
    .where('notice.officeId', '=', officeId);

type TicketedRow = NoticeRow & { readonly ticket: string };

const opened = async (vault: VaultReader, officeId: string, rows: readonly TicketedRow[]): Promise<OpenedNotice[]> => {
  const reasons = await openFields(vault, officeId, rows.map((row) => ({ place: placeOf(row), sealed: row.reason })));
  return rows.map((row, index) => ({ ...row, reason: reasons[index] as string | undefined }));
};

/** The notices of a complaint, in the order of its log. */
export const listNotices = async (vault: VaultReader, officeId: string, complaintId: string): Promise<OpenedNotice[]> =>
  opened(vault, officeId, await withTicket(vault.db, officeId).where('notice.complaintId', '=', complaintId).orderBy('notice.eventSeq').execute());

/** What of a complaint's notices its complainant is told. */
export const listTold = (db: Kysely<Database>, officeId: string, complaintId: string): Promise<Pick<NoticeRow, 'eventSeq' | 'state' | 'settledAt'>[]> =>
  db.selectFrom('notice').select(['eventSeq', 'state', 'settledAt']).where('officeId', '=', officeId).where('complaintId', '=', complaintId).execute();

/** A notice of the office by its id. */
export const findNotice = async (vault: VaultReader, { officeId, id }: NoticeIds): Promise<OpenedNotice | undefined> =>
  (await opened(vault, officeId, await withTicket(vault.db, officeId).where('notice.id', '=', id).execute()))[0];

/** Which of the notices that failed are listed: as in a list of complaints. */
export interface FailedRequest {
  readonly limit: number;
  /** Leave out supervision cases (R15). */
  readonly withoutSupervision: boolean;
  /** Leave out what is about this officer (R19). */
  readonly hiddenFrom: string;
  readonly after?: { readonly settledAt: Date; readonly id: string } | undefined;
}

/** The notices of an office that failed, the one that waits longest for somebody to look after it first. */
export const listFailedNotices = async (vault: VaultReader, officeId: string, { limit, withoutSupervision, hiddenFrom, after }: FailedRequest): Promise<OpenedNotice[]> => {
  const rows = await withTicket(vault.db, officeId)
    .where('notice.state', '=', 'failed')
    .where(sql<boolean>`not (${sql.ref('complaint.namedOfficerIds')} @> array[${hiddenFrom}]::text[])`)
    .$if(withoutSupervision, (query) => query.where('complaint.supervision', '=', false))
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(${sql.ref('notice.settledAt')}, ${sql.ref('notice.id')}) > (${after?.settledAt}::timestamptz, ${after?.id}::uuid)`))
    .orderBy('notice.settledAt')
    .orderBy('notice.id')
    .limit(limit)
    .execute();
  return opened(vault, officeId, rows);
};
