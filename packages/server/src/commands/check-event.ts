import { civilDate, maskPublished, maySeeComplaint, normaliseTicket, offered, type OfficerEvent, type ProblemIssue } from '@wadul/core';
import { findComplaintByTicket } from '../db/complaint.queries.ts';
import { findFiling } from '../db/filing.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import { EARLIEST_RECEIPT } from './check-intake.ts';
import { checkOfficers } from './check-officers.ts';
import { readFiled } from './filed.ts';
import { actorOf } from './show-to-officer.ts';

/** The civil days that an event says have been. */
const daysOf = (event: OfficerEvent): [pointer: string, day: string][] => {
  switch (event.type) {
    case 'officer.reportedInspection':
      return [['/inspectedOn', event.inspectedOn]];
    case 'officer.recordedSignature':
      return [['/signedOn', event.signedOn]];
    case 'officer.wroteMinutes':
    case 'officer.correctedMinutes':
      return [['/minutes/heldOn', event.minutes.heldOn]];
    default:
      return [];
  }
};

/** An event that an officer wants to happen to a complaint. */
export interface WantedEvent {
  readonly office: OfficeHere;
  readonly officer: OfficerHere;
  readonly complaintId: string;
  readonly event: OfficerEvent;
  /** UTC instant. */
  readonly now: string;
}

/** Whether a ticket is that of another complaint which exists for this officer: what is hidden from them is answered like what is not there (R15, R19). */
const isAnother = async (vault: VaultReader, { office, officer, complaintId }: WantedEvent, ticket: string | undefined): Promise<boolean> => {
  const found = ticket === undefined ? undefined : await findComplaintByTicket(vault, office.id, ticket);
  return found !== undefined && found.id !== complaintId && maySeeComplaint(found.record.context, actorOf(officer));
};

/** What is to be published, with the complainant's name as initials in it (R13). */
const masked = async (vault: VaultReader, { office, complaintId }: WantedEvent, event: Extract<OfficerEvent, { type: 'officer.published' }>): Promise<OfficerEvent> => {
  return maskPublished(event, readFiled(await findFiling(vault, office.id, complaintId)).person?.name);
};

/**
 * An officer's event with what it names looked up in the office: the channel, another complaint's ticket, an officer; and no day that has not come yet. What is to be published
 * is masked. Throws `invalid-request`. What the procedure allows is not asked here.
 */
export const checkEvent = async (vault: VaultReader, wanted: WantedEvent): Promise<OfficerEvent> => {
  const { office, event, now } = wanted;
  const { id: officeId, settings } = office;
  const issues: ProblemIssue[] = daysOf(event)
    .filter(([, day]) => day > civilDate(now, settings.calendar.zone))
    .map(([pointer]) => ({ pointer, code: 'date.future' }));
  if ('via' in event && event.via !== undefined && !offered(settings.channels).some(({ code }) => code === event.via)) issues.push({ pointer: '/via', code: 'choice' });
  if (event.type === 'officer.namedOfficer') issues.push(...(await checkOfficers(vault.db, officeId, [{ id: event.officerId, pointer: '/officerId' }])));
  if (event.type === 'officer.correctedReceipt' && Date.parse(event.receivedAt) < Date.parse(EARLIEST_RECEIPT)) issues.push({ pointer: '/receivedAt', code: 'date.tooEarly' });
  const ticket = event.type === 'officer.linked' ? normaliseTicket(event.ticket) : undefined;
  if (event.type === 'officer.linked' && !(await isAnother(vault, wanted, ticket))) issues.push({ pointer: '/ticket', code: 'choice' });
  if (issues.length > 0) throw new ProblemError('invalid-request', { issues });
  if (event.type === 'officer.published') return masked(vault, wanted, event);
  return event.type === 'officer.linked' && ticket !== undefined ? { ...event, ticket } : event;
};
