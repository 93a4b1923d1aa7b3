import type { Kysely } from 'kysely';
import { listSealedEvents } from './complaint-event.queries.ts';
import type { ComplaintRow } from './complaint.table.ts';
import type { Database } from './database.ts';
import { verifyChain, type ChainCheck } from './event-chain.ts';

/** What came of checking one complaint's log against the end its row names. */
export type LogCheck = ChainCheck & Pick<ComplaintRow, 'ticket' | 'supervision' | 'namedOfficerIds'> & { readonly complaintId: string };

/** Complaints read at a time. */
const PAGE = 200;

/** Checks the log of every complaint of an office, one after the other, in the order of their ids. */
export async function* verifyLogs(db: Kysely<Database>, officeId: string): AsyncGenerator<LogCheck> {
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const complaints = await db
      .selectFrom('complaint')
      .select(['id', 'ticket', 'supervision', 'namedOfficerIds', 'eventSeq', 'eventHash'])
      .where('officeId', '=', officeId)
      .where('id', '>', last)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const { id, ticket, supervision, namedOfficerIds, eventSeq, eventHash } of complaints) {
      const check = verifyChain({ officeId, complaintId: id }, await listSealedEvents(db, officeId, id), { seq: eventSeq, hash: eventHash ?? new Uint8Array() });
      yield { ...check, complaintId: id, ticket, supervision, namedOfficerIds };
      last = id;
    }
    if (complaints.length < PAGE) return;
  }
}
