import { citizenView, type CitizenView, type MailOfEvents, type StoredEvent } from '@wadul/core';
import { showAttachments } from '../attachments/show-attachments.ts';
import { listEvents, type OpenedEvent } from '../db/complaint-event.queries.ts';
import type { StoredComplaint } from '../db/complaint.queries.ts';
import { listTold } from '../db/notice.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';

/** An entry of the log for the story; of an erased one only its type is told. */
const storedEvent = ({ seq, at, actor, type, payload }: OpenedEvent): StoredEvent => ({
  seq,
  at: at.toISOString(),
  by: actor,
  happening: { ...(payload as object | null), type } as StoredEvent['happening'],
});

/** What became of the e-mails. One that an officer set aside was not delivered either. */
const mailsOf = async ({ db }: VaultReader, officeId: string, complaintId: string): Promise<MailOfEvents> =>
  new Map(
    (await listTold(db, officeId, complaintId)).flatMap(({ eventSeq, state, settledAt }) => {
      if (!settledAt || state === 'withheld') return [];
      return [[eventSeq, { state: state === 'sent' ? 'sent' : 'failed', at: settledAt.toISOString() }]] as const;
    }),
  );

/** A complaint as its complainant sees it. @param now UTC instant */
export const showToCitizen = async (vault: VaultReader, { id, settings }: OfficeHere, complaint: StoredComplaint, now: string): Promise<CitizenView> => {
  const events = await listEvents(vault, id, complaint.id);
  const { ticket, typeCode, record, rowVersion } = complaint;
  const attachments = await showAttachments(vault, id, complaint.id);
  const mails = await mailsOf(vault, id, complaint.id);
  return citizenView({ ticket, office: settings, type: typeCode, record, events: events.map(storedEvent), attachments, mails, version: rowVersion, now });
};
