import type { Kysely, Transaction } from 'kysely';
import type { ComplaintEvent } from './complaint-event.table.ts';
import { json } from './column-values.ts';
import type { Database } from './database.ts';
import { CHAIN_START, eventHash, payloadDigest, type ChainHead } from './event-chain.ts';
import { StaleRowError } from './stale-row.ts';

/** An event to be written down; `salt` is 32 random bytes, `id` a UUIDv7. */
export type NewEvent = Pick<ComplaintEvent, 'officeId' | 'complaintId' | 'id' | 'type' | 'at' | 'actor'> & { readonly payload: unknown; readonly salt: Uint8Array };

/**
 * Adds an event at the end of a complaint's log, chained to the one before, and notes the new end in the complaint's row, which it locks.
 * The only writer of the log. Answers the new end.
 */
export const appendEvent = async (trx: Transaction<Database>, event: NewEvent): Promise<ChainHead> => {
  const { officeId, complaintId, payload, salt } = event;
  const complaint = await trx
    .selectFrom('complaint')
    .select(['eventSeq', 'eventHash'])
    .where('officeId', '=', officeId)
    .where('id', '=', complaintId)
    .forUpdate()
    .executeTakeFirst();
  if (complaint === undefined) throw new StaleRowError('complaint');
  const linked = { ...event, seq: complaint.eventSeq + 1, prevHash: complaint.eventHash ?? CHAIN_START, payloadDigest: payloadDigest(salt, payload) };
  const hash = eventHash(linked);
  await trx
    .insertInto('complaintEvent')
    .values({ ...linked, hash, actor: json(event.actor), payload: json(payload) })
    .execute();
  await trx.updateTable('complaint').set({ eventSeq: linked.seq, eventHash: hash }).where('officeId', '=', officeId).where('id', '=', complaintId).execute();
  return { seq: linked.seq, hash };
};

/** A complaint's log from its beginning. */
export const listEvents = (db: Kysely<Database>, officeId: string, complaintId: string): Promise<ComplaintEvent[]> =>
  db.selectFrom('complaintEvent').selectAll().where('officeId', '=', officeId).where('complaintId', '=', complaintId).orderBy('seq').execute();
