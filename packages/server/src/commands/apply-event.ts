import { decide, maySeeComplaint, type Actor, type HappeningEvent } from '@wadul/core';
import { lockComplaint, type StoredComplaint } from '../db/complaint.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { OfficeHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { afterErasure } from './after-erasure.ts';
import { correctPerson } from './correct-person.ts';
import { comingFiles, takeFiles } from './take-files.ts';
import { writeEvent } from './write-event.ts';

/** Something that is to happen to a complaint. */
export interface EventOrder {
  readonly office: OfficeHere;
  readonly complaintId: string;
  /** The row version that the actor saw. */
  readonly version: number;
  readonly by: Actor;
  readonly event: HappeningEvent;
  /** UTC instant. */
  readonly now: string;
}

/**
 * The only writer of a complaint's state, in one transaction: lock it, ask the chart, add the event to the log, save record and projections, erase what it erases.
 * Throws `not-found` (also where it does not exist for this actor), `stale-version`, `event-not-allowed` with the rule and what is allowed now, or `invalid-request` for its files.
 * @returns the complaint as it now is
 */
export const applyEvent = async (parts: AppParts, order: EventOrder): Promise<StoredComplaint> => {
  const { office, complaintId, version, by, event, now } = order;
  const { complaint, erasure } = await inTransaction(parts.db, async (trx) => {
    const vault = { ...parts, db: trx };
    const read = await lockComplaint(vault, office.id, complaintId);
    if (!read || !maySeeComplaint(read.record.context, by)) throw new ProblemError('not-found');
    if (read.rowVersion !== version) throw new ProblemError('stale-version');
    const coming = await comingFiles(trx, office, complaintId, by, event);
    const decision = decide(read.record, event, { at: now, by, office: office.settings, ...(coming && { files: coming.kinds }) });
    if (!decision.accepted) {
      const { rule, allowed } = decision.refusal;
      throw new ProblemError('event-not-allowed', { ...(rule ? { rule: { ...rule } } : {}), allowed: [...allowed] });
    }
    const vouched = event.type === 'officer.correctedPerson' ? await correctPerson(vault, { officeId: office.id, complaintId }, event.complainant, new Date(now)) : {};
    const files = coming && (await takeFiles(trx, coming, read.record.context.identityMode, new Date(now)));
    return writeEvent(vault, { office, complaint: read, record: decision.record, by, type: event.type, payload: { ...event, ...vouched, ...(files && { files }) }, now });
  });
  await afterErasure(parts, erasure);
  return complaint;
};
