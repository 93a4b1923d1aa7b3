import { personEventTypes, type Actor, type ComplaintRecord, type Erasable, type EventType } from '@wadul/core';
import { appendEvent } from '../db/complaint-event.queries.ts';
import { saveComplaint, type StoredComplaint } from '../db/complaint.queries.ts';
import { keyFor } from '../db/data-key.queries.ts';
import type { OfficeHere } from '../http/env.ts';
import { eraseComplaint, erasedBetween, type Erasure } from './erase-complaint.ts';
import { makeNotice, type NotifyingVault } from './make-notice.ts';
import { newId } from './new-id.ts';
import { projectionsOf } from './projections.ts';

/** A step that was decided, to be written down. */
export interface Step {
  readonly office: OfficeHere;
  /** As it was read and locked in this transaction. */
  readonly complaint: StoredComplaint;
  /** As the chart has it after the step. */
  readonly record: ComplaintRecord;
  readonly by: Actor;
  readonly type: EventType;
  /** What the log keeps of it. */
  readonly payload: unknown;
  /** UTC instant. */
  readonly now: string;
}

/** Whether its payload says who somebody is: then it goes when that goes. */
const isOfPerson = (type: string): boolean => (personEventTypes as readonly string[]).includes(type);

/**
 * Writes a step down, whole, in the transaction that holds the complaint's lock: what the record says is erased goes with its keys, the event is added to the log, record
 * and projections are saved, and its complainant's notice is made. Answers the complaint as it now is, and what was erased: once it is committed, the destroyed keys are to be noted and the files deleted.
 */
export const writeEvent = async (vault: NotifyingVault, { office, complaint, record, by, type, payload, now }: Step): Promise<{ complaint: StoredComplaint; erasure: Erasure }> => {
  const here = { officeId: office.id, complaintId: complaint.id };
  const at = new Date(now);
  const what: readonly Erasable[] = erasedBetween(complaint.record.context, record.context);
  const erasure = what.length > 0 ? await eraseComplaint(vault, here, what, at) : { keyIds: [], files: [] };
  const matterKey = await keyFor(vault, { ...here, purpose: 'matter' }, at);
  const eventKey = isOfPerson(type) ? await keyFor(vault, { ...here, purpose: 'person' }, at) : matterKey;
  const { seq, hash } = await appendEvent(vault, { ...here, id: newId(now, vault.randomBytes), type, at, actor: by, payload }, eventKey);
  await makeNotice(vault, { ...here, seq, type, by, before: complaint.record, after: record, now });
  const change = { typeCode: complaint.typeCode, ...projectionsOf(record, office.settings, now) };
  return { complaint: { ...complaint, ...change, rowVersion: await saveComplaint(vault, complaint, change, matterKey), eventSeq: seq, eventHash: hash }, erasure };
};
