import type { Kysely } from 'kysely';
import type { Keys } from '../keys/key-ring.ts';
import { listSealedEvents } from './complaint-event.queries.ts';
import type { ComplaintRow } from './complaint.table.ts';
import type { Database } from './database.ts';
import { verifyChain, type ChainCheck } from './event-chain.ts';
import { verifyContents, type ContentFault } from './verify-contents.ts';

/** Of a whole log how many events it has; else the first event that is wrong, and why. */
export type EventCheck = ChainCheck | ({ readonly ok: false } & ContentFault);
/** What came of checking one complaint's log against the end its row names. */
export type LogCheck = EventCheck & Pick<ComplaintRow, 'ticket' | 'supervision' | 'namedOfficerIds'> & { readonly complaintId: string };

/** Complaints read at a time. */
const PAGE = 200;

const columns = ['id', 'ticket', 'supervision', 'namedOfficerIds', 'eventSeq', 'eventHash'] as const;
type Head = Pick<ComplaintRow, (typeof columns)[number]>;

const checkLog = async (db: Kysely<Database>, officeId: string, { id: complaintId, eventSeq, eventHash }: Head, keys: Keys | undefined): Promise<EventCheck> => {
  const events = await listSealedEvents(db, officeId, complaintId);
  const chain = verifyChain({ officeId, complaintId }, events, { seq: eventSeq, hash: eventHash ?? new Uint8Array() });
  const fault = chain.ok && keys ? await verifyContents({ db, keys }, { officeId, complaintId }, events) : undefined;
  return fault ? { ok: false, ...fault } : chain;
};

/**
 * Checks the log of every complaint of an office, one after the other, in the order of their ids.
 * @param keys also checks what the log says by opening it; without them the chain of hashes alone, which needs none
 */
export async function* verifyLogs(db: Kysely<Database>, officeId: string, keys?: Keys): AsyncGenerator<LogCheck> {
  const complaints = db.selectFrom('complaint').select(columns).where('officeId', '=', officeId);
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = await complaints.where('id', '>', last).orderBy('id').limit(PAGE).execute();
    for (const read of page) {
      const first = await checkLog(db, officeId, read, keys);
      // Somebody may have written between the looks at row, log and keys: what is wrong stays wrong at a second look.
      const again = first.ok ? undefined : await complaints.where('id', '=', read.id).executeTakeFirst();
      const check = again ? await checkLog(db, officeId, again, keys) : first;
      yield { ...check, complaintId: read.id, ticket: read.ticket, supervision: read.supervision, namedOfficerIds: read.namedOfficerIds };
      last = read.id;
    }
    if (page.length < PAGE) return;
  }
}
