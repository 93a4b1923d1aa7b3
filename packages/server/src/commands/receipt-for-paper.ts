import { buildReceipt, maySeeComplaint, normaliseTicket, type DeskReceiptRequest, type OwnReceiptRequest, type Reader, type ReceiptPaper } from '@wadul/core';
import { listSealedEvents } from '../db/complaint-event.queries.ts';
import { findComplaintByTicket, type StoredComplaint } from '../db/complaint.queries.ts';
import { findFiling } from '../db/filing.queries.ts';
import { listOfficers } from '../db/officer.queries.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { readFiled } from './filed.ts';
import { findTracked } from './find-tracked.ts';
import { actorOf } from './show-to-officer.ts';

/** What its log begins with: who took it in, where an officer did, and the hash of its receipt, which marks its row in the issued book. */
const beginningOf = async ({ db }: AppParts, office: OfficeHere, { id }: StoredComplaint): Promise<{ readonly receivedBy?: string | undefined; readonly mark: string }> => {
  const [first] = await listSealedEvents(db, office.id, id);
  if (!first) throw new TypeError('A complaint has a log.');
  const by = first.actor;
  const receivedBy = by.kind === 'officer' ? (await listOfficers(db, office.id)).find((officer) => officer.id === by.id)?.name : undefined;
  return { receivedBy, mark: Buffer.from(first.hash).toString('hex') };
};

const paperOf = async (parts: AppParts, office: OfficeHere, complaint: StoredComplaint, secret: string | undefined, reader: Reader): Promise<ReceiptPaper> => {
  const { ticket, typeCode: type, record } = complaint;
  const { person } = readFiled(await findFiling(parts, office.id, complaint.id));
  return buildReceipt({ ticket, secret, office: office.settings, type, record, person, reader, ...(await beginningOf(parts, office, complaint)), server: parts.origins[0] ?? '' });
};

/** A receipt for whoever holds ticket and secret, with both as they have them. Throws as `findTracked`. @param now UTC instant */
export const ownReceipt = async (parts: AppParts, office: OfficeHere, { ticket, secret }: OwnReceiptRequest, now: string): Promise<ReceiptPaper> =>
  paperOf(parts, office, await findTracked(parts, office, { ticket, secret }, now), secret, { kind: 'complainant' });

/**
 * A receipt at the desk. With the secret the officer holds what the complainant holds, also where the complaint is none of theirs to see any more; without it, it must exist for
 * them. Throws `not-found`, and as `findTracked`. @param now UTC instant
 */
export const receiptAtDesk = async (parts: AppParts, office: OfficeHere, officer: OfficerHere, { ticket, secret }: DeskReceiptRequest, now: string): Promise<ReceiptPaper> => {
  const reader = actorOf(officer);
  if (secret !== undefined) return paperOf(parts, office, await findTracked(parts, office, { ticket, secret }, now), secret, reader);
  const normalised = normaliseTicket(ticket);
  const complaint = normalised === undefined ? undefined : await findComplaintByTicket(parts, office.id, normalised);
  if (!complaint || !maySeeComplaint(complaint.record.context, reader)) throw new ProblemError('not-found');
  return paperOf(parts, office, complaint, undefined, reader);
};
