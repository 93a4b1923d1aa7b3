import { civilDate, normaliseTicket, type OfficerEvent, type ProblemIssue } from '@wadul/core';
import type { Kysely } from 'kysely';
import { findComplaintByTicket } from '../db/complaint.queries.ts';
import type { Database } from '../db/database.ts';
import type { OfficeHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import { checkOfficers } from './check-officers.ts';

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

/**
 * An officer's event with what it names looked up in the office: the channel, another complaint's ticket, an officer; and no day that has not come yet.
 * Throws `invalid-request`. What the procedure allows is not asked here. @param now UTC instant
 */
export const checkEvent = async (db: Kysely<Database>, { id: officeId, settings }: OfficeHere, event: OfficerEvent, now: string): Promise<OfficerEvent> => {
  const issues: ProblemIssue[] = daysOf(event)
    .filter(([, day]) => day > civilDate(now, settings.calendar.zone))
    .map(([pointer]) => ({ pointer, code: 'date.future' }));
  if ('via' in event && event.via !== undefined && !settings.channels.some(({ code }) => code === event.via)) issues.push({ pointer: '/via', code: 'choice' });
  if (event.type === 'officer.namedOfficer') issues.push(...(await checkOfficers(db, officeId, [{ id: event.officerId, pointer: '/officerId' }])));
  const ticket = event.type === 'officer.linked' ? normaliseTicket(event.ticket) : undefined;
  if (event.type === 'officer.linked' && !(ticket !== undefined && (await findComplaintByTicket(db, officeId, ticket)))) issues.push({ pointer: '/ticket', code: 'choice' });
  if (issues.length > 0) throw new ProblemError('invalid-request', { issues });
  return event.type === 'officer.linked' && ticket !== undefined ? { ...event, ticket } : event;
};
