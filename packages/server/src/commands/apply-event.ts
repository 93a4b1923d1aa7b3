import { decide, maySeeComplaint, type Actor, type HappeningEvent } from '@wadul/core';
import { claimAttachments, findKinds, type Vouched } from '../attachments/claim-attachments.ts';
import { lockComplaint, type StoredComplaint } from '../db/complaint.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { VaultTransaction } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { afterErasure } from './after-erasure.ts';
import { correctPerson } from './correct-person.ts';
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

/** The files that come with an event become the complaint's; the log vouches for them. */
const takeFiles = async (vault: VaultTransaction, { office, complaintId, by, event, now }: EventOrder): Promise<{ files?: Vouched[] }> => {
  const ids = 'attachments' in event ? (event.attachments ?? []) : [];
  if (ids.length === 0) return {};
  const under = by.kind === 'complainant' ? '/event/attachments' : '/attachments';
  return { files: await claimAttachments(vault.db, { officeId: office.id, complaintId, door: by.kind === 'complainant' ? 'public' : 'desk', ids, at: new Date(now), under }) };
};

/**
 * The only writer of a complaint's state, in one transaction: lock it, ask the chart, add the event to the log, save record and projections, erase what it erases.
 * Throws `not-found` (also where it does not exist for this actor), `stale-version`, or `event-not-allowed` with the rule and what is allowed now.
 * @returns the complaint as it now is
 */
export const applyEvent = async (parts: AppParts, order: EventOrder): Promise<StoredComplaint> => {
  const { office, complaintId, version, by, event, now } = order;
  const { complaint, erasure } = await inTransaction(parts.db, async (trx) => {
    const vault = { ...parts, db: trx };
    const read = await lockComplaint(vault, office.id, complaintId);
    if (!read || !maySeeComplaint(read.record.context, by)) throw new ProblemError('not-found');
    if (read.rowVersion !== version) throw new ProblemError('stale-version');
    const files = 'attachments' in event ? await findKinds(trx, office.id, by.kind === 'complainant' ? 'public' : 'desk', event.attachments ?? []) : undefined;
    const decision = decide(read.record, event, { at: now, by, office: office.settings, ...(files && { files }) });
    if (!decision.accepted) {
      const { rule, allowed } = decision.refusal;
      throw new ProblemError('event-not-allowed', { ...(rule ? { rule: { ...rule } } : {}), allowed: [...allowed] });
    }
    const vouched = event.type === 'officer.correctedPerson' ? await correctPerson(vault, { officeId: office.id, complaintId }, event.complainant, new Date(now)) : {};
    return writeEvent(vault, { office, complaint: read, record: decision.record, by, type: event.type, payload: { ...event, ...vouched, ...(await takeFiles(vault, order)) }, now });
  });
  await afterErasure(parts, erasure);
  return complaint;
};
