import { decide, maySeeComplaint, type Actor, type HappeningEvent } from '@wadul/core';
import { appendEvent } from '../db/complaint-event.queries.ts';
import { lockComplaint, saveComplaint, type StoredComplaint } from '../db/complaint.queries.ts';
import { keyFor } from '../db/data-key.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { OfficeHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { newId } from './new-id.ts';
import { personEventTypes } from './person-events.ts';
import { projectionsOf } from './projections.ts';

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
 * The only writer of a complaint's state, in one transaction: lock it, ask the chart, add the event to the log, save record and projections.
 * Throws `not-found` (also where it does not exist for this actor), `stale-version`, or `event-not-allowed` with the rule and what is allowed now.
 * @returns the complaint as it now is
 */
export const applyEvent = (parts: AppParts, { office, complaintId, version, by, event, now }: EventOrder): Promise<StoredComplaint> =>
  inTransaction(parts.db, async (trx) => {
    const vault = { ...parts, db: trx };
    const complaint = await lockComplaint(vault, office.id, complaintId);
    if (!complaint || !maySeeComplaint(complaint.record.context, by)) throw new ProblemError('not-found');
    if (complaint.rowVersion !== version) throw new ProblemError('stale-version');
    const decision = decide(complaint.record, event, { at: now, by, office: office.settings });
    if (!decision.accepted) {
      const { rule, allowed } = decision.refusal;
      throw new ProblemError('event-not-allowed', { ...(rule ? { rule: { ...rule } } : {}), allowed: [...allowed] });
    }
    const here = { officeId: office.id, complaintId };
    const at = new Date(now);
    const matterKey = await keyFor(vault, { ...here, purpose: 'matter' }, at);
    const eventKey = personEventTypes.includes(event.type) ? await keyFor(vault, { ...here, purpose: 'person' }, at) : matterKey;
    const { seq, hash } = await appendEvent(vault, { ...here, id: newId(now, vault.randomBytes), type: event.type, at, actor: by, payload: event }, eventKey);
    const change = { typeCode: complaint.typeCode, ...projectionsOf(decision.record, office.settings, now) };
    return { ...complaint, ...change, rowVersion: await saveComplaint(vault, complaint, change, matterKey), eventSeq: seq, eventHash: hash };
  });
