import { maySeeComplaint, officerCase, type Actor, type OfficerCase } from '@wadul/core';
import { showAttachments } from '../attachments/show-attachments.ts';
import { findComplaint, listByTicket, type StoredComplaint } from '../db/complaint.queries.ts';
import { findFiling } from '../db/filing.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import { readFiled } from './filed.ts';

/** An officer as the one who acts. */
export const actorOf = ({ id, roles }: OfficerHere): Extract<Actor, { kind: 'officer' }> => ({ kind: 'officer', id, roles: [...roles] });

/** Whether it can be somebody's id at all; the database refuses what cannot. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);

/** A complaint of the office as it exists for this officer. Throws `not-found`, in the same way whether it is not there or not theirs to see. */
export const findForOfficer = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, id: string): Promise<StoredComplaint> => {
  const complaint = isUuid(id) ? await findComplaint(vault, office.id, id) : undefined;
  if (!complaint || !maySeeComplaint(complaint.record.context, actorOf(officer))) throw new ProblemError('not-found');
  return complaint;
};

/** Of the tickets that a complaint is linked to those that exist for this officer: one that was made a matter of supervision since, or is about them, does not (R15, R19). */
export const visibleTickets = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, { record }: StoredComplaint): Promise<ReadonlySet<string>> => {
  const linked = await listByTicket(vault.db, office.id, record.context.linkedTickets);
  return new Set(linked.filter((facts) => maySeeComplaint(facts, actorOf(officer))).map(({ ticket }) => ticket));
};

/** A complaint as an officer may see it, or nothing where it does not exist for them any more. @param now UTC instant */
export const showToOfficer = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, complaint: StoredComplaint, now: string): Promise<OfficerCase | undefined> => {
  const reader = actorOf(officer);
  if (!maySeeComplaint(complaint.record.context, reader)) return undefined;
  const { id, ticket, typeCode, record, rowVersion } = complaint;
  const filed = readFiled(await findFiling(vault, office.id, id));
  const attachments = await showAttachments(vault, office.id, id);
  const visible = await visibleTickets(vault, office, officer, complaint);
  return officerCase({ id, ticket, office: office.settings, type: typeCode, record, ...filed, attachments, visibleTickets: visible, version: rowVersion, now, reader });
};
