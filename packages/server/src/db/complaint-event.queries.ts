import type { Kysely } from 'kysely';
import type { DataKey } from '../keys/data-key.ts';
import { sealValue } from '../keys/sealed-value.ts';
import type { ComplaintEvent } from './complaint-event.table.ts';
import { json } from './column-values.ts';
import type { Database } from './database.ts';
import { CHAIN_START, eventHash, sealedDigest, type ChainHead } from './event-chain.ts';
import { openFields } from './sealed-fields.ts';
import { StaleRowError } from './stale-row.ts';
import type { VaultReader, VaultTransaction } from './vault.ts';

/** An event to be written down; `id` is a UUIDv7. */
export type NewEvent = Pick<ComplaintEvent, 'officeId' | 'complaintId' | 'id' | 'type' | 'at' | 'actor'> & { readonly payload: unknown };
/** An event as it is read; its payload is null once the key was destroyed that sealed it. */
export type OpenedEvent = Omit<ComplaintEvent, 'payload'> & { readonly payload: unknown };

/** Where a payload stands: sealed for another event, it does not open. */
const placeOf = ({ officeId, complaintId, seq }: Pick<ComplaintEvent, 'officeId' | 'complaintId' | 'seq'>): string => `${officeId}/complaint/${complaintId}/event/${seq}`;

/**
 * Adds an event at the end of a complaint's log, its payload sealed with `key`, chained to the one before, and notes the new end in the complaint's row, which it locks.
 * The only writer of the log. Answers the new end.
 */
export const appendEvent = async ({ db, randomBytes }: VaultTransaction, event: NewEvent, key: DataKey): Promise<ChainHead> => {
  const { officeId, complaintId } = event;
  const complaint = await db
    .selectFrom('complaint')
    .select(['eventSeq', 'eventHash'])
    .where('officeId', '=', officeId)
    .where('id', '=', complaintId)
    .forUpdate()
    .executeTakeFirst();
  if (complaint === undefined) throw new StaleRowError('complaint');
  const seq = complaint.eventSeq + 1;
  const payload = sealValue(key, placeOf({ officeId, complaintId, seq }), event.payload, randomBytes);
  const linked = { ...event, seq, payload, prevHash: complaint.eventHash ?? CHAIN_START, payloadDigest: sealedDigest(payload) };
  const hash = eventHash(linked);
  await db.insertInto('complaintEvent').values({ ...linked, hash, actor: json(event.actor) }).execute();
  await db.updateTable('complaint').set({ eventSeq: seq, eventHash: hash }).where('officeId', '=', officeId).where('id', '=', complaintId).execute();
  return { seq, hash };
};

/** A complaint's log from its beginning, as it is stored: what the chain of hashes is checked by. */
export const listSealedEvents = (db: Kysely<Database>, officeId: string, complaintId: string): Promise<ComplaintEvent[]> =>
  db.selectFrom('complaintEvent').selectAll().where('officeId', '=', officeId).where('complaintId', '=', complaintId).orderBy('seq').execute();

/** Events of one office with their payloads opened. */
export const openEvents = async (vault: VaultReader, officeId: string, events: readonly ComplaintEvent[]): Promise<OpenedEvent[]> => {
  const payloads = await openFields(vault, officeId, events.map((event) => ({ place: placeOf(event), sealed: event.payload })));
  return events.map((event, index) => ({ ...event, payload: payloads[index] ?? null }));
};

/** A complaint's log from its beginning. */
export const listEvents = async (vault: VaultReader, officeId: string, complaintId: string): Promise<OpenedEvent[]> =>
  openEvents(vault, officeId, await listSealedEvents(vault.db, officeId, complaintId));

/** An office's events of a type since an instant, in no order. */
export const listOfType = async (vault: VaultReader, officeId: string, type: string, since: Date): Promise<OpenedEvent[]> =>
  openEvents(vault, officeId, await vault.db.selectFrom('complaintEvent').selectAll().where('officeId', '=', officeId).where('type', '=', type).where('at', '>=', since).execute());

/** The ids of an office's complaints that an event of a type happened to since an instant. */
export const listWithEvent = async (db: Kysely<Database>, officeId: string, type: string, since: Date): Promise<string[]> => {
  const rows = await db.selectFrom('complaintEvent').select('complaintId').distinct().where('officeId', '=', officeId).where('type', '=', type).where('at', '>=', since).execute();
  return rows.map(({ complaintId }) => complaintId);
};
