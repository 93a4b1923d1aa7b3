import type { Kysely } from 'kysely';
import { keyIdOf, SealBrokenError } from '../keys/sealed-bytes.ts';
import { openEvents, type OpenedEvent } from './complaint-event.queries.ts';
import type { ComplaintEvent } from './complaint-event.table.ts';
import { findKeyRows } from './data-key.queries.ts';
import type { Database } from './database.ts';
import { sealedDigest } from './event-chain.ts';
import type { VaultReader } from './vault.ts';

/** An event whose payload does not open although nothing erased it, or a filing that is not the one that an event vouches for. */
export interface ContentFault {
  readonly seq: number;
  readonly reason: 'key lost' | 'does not open' | 'filing altered';
}

/** The events that may destroy keys. */
const erasing: readonly string[] = ['officer.erased', 'officer.answeredDataRequest', 'clock.retentionPassed'];

const lostKey = async (db: Kysely<Database>, officeId: string, events: readonly ComplaintEvent[]): Promise<ContentFault | undefined> => {
  const keys = await findKeyRows(db, officeId, [...new Set(events.map(({ payload }) => keyIdOf(payload)))]);
  const erasedAt = new Set(events.filter(({ type }) => erasing.includes(type)).map(({ at }) => at.getTime()));
  const lost = events.find(({ payload }) => {
    const key = keys.get(keyIdOf(payload));
    return key === undefined || (key.destroyedAt !== null && !erasedAt.has(key.destroyedAt.getTime()));
  });
  return lost && { seq: lost.seq, reason: 'key lost' };
};

/** What the payload of an event says a part of the filing is, in hexadecimal; the last one that says so counts. */
const vouched = (events: readonly OpenedEvent[], digest: 'contentDigest' | 'complainantDigest'): { seq: number; digest: unknown } | undefined =>
  events.map(({ seq, payload }) => ({ seq, digest: (payload as Record<string, unknown> | null)?.[digest] })).findLast((one) => typeof one.digest === 'string');

const filingFault = async (db: Kysely<Database>, { officeId, complaintId }: { officeId: string; complaintId: string }, events: readonly OpenedEvent[]): Promise<ContentFault | undefined> => {
  const filing = await db.selectFrom('filing').select(['content', 'complainant']).where('officeId', '=', officeId).where('complaintId', '=', complaintId).executeTakeFirst();
  for (const [sealed, digest] of [[filing?.content, vouched(events, 'contentDigest')], [filing?.complainant, vouched(events, 'complainantDigest')]] as const) {
    if (digest && sealed && Buffer.from(sealedDigest(sealed)).toString('hex') !== digest.digest) return { seq: digest.seq, reason: 'filing altered' };
  }
  return undefined;
};

/** Checks, of a complaint whose chain of hashes is whole, that all that was not erased opens, and that the filing is the one that the log vouches for. Throws `WrongKeysError`. */
export const verifyContents = async (vault: VaultReader, ids: { officeId: string; complaintId: string }, events: readonly ComplaintEvent[]): Promise<ContentFault | undefined> => {
  const lost = await lostKey(vault.db, ids.officeId, events);
  if (lost) return lost;
  const opened: OpenedEvent[] = [];
  try {
    opened.push(...(await openEvents(vault, ids.officeId, events)));
  } catch (error) {
    if (!(error instanceof SealBrokenError)) throw error;
    for (const event of events) {
      const isOpen = await openEvents(vault, ids.officeId, [event]).then(() => true, () => false);
      if (!isOpen) return { seq: event.seq, reason: 'does not open' };
    }
  }
  return filingFault(vault.db, ids, opened);
};
