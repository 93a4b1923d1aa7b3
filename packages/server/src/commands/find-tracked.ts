import { checkSecret, normaliseSecret, normaliseTicket, type TrackingKey } from '@wadul/core';
import { findComplaintByTicket, type StoredComplaint } from '../db/complaint.queries.ts';
import type { OfficeHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { countTry, forgetTries } from './limit-tries.ts';
import { verifyNobody, verifyPassword } from './password-hash.ts';

/**
 * The complaint that ticket and secret open. Throws `unknown-ticket-or-secret`: one answer, after the same work, for an unknown ticket and a wrong secret;
 * `too-many-tries` after many on one ticket. What cannot be a ticket or a secret at all is told so without any work, known or not. @param now UTC instant
 */
export const findTracked = async (parts: AppParts, office: OfficeHere, { ticket, secret }: TrackingKey, now: string): Promise<StoredComplaint> => {
  const wrong = () => new ProblemError('unknown-ticket-or-secret');
  const subject = normaliseTicket(ticket);
  if (subject === undefined || !checkSecret(secret)) throw wrong();
  const tried = { kind: 'tracking', officeId: office.id, subject, now } as const;
  await countTry(parts, tried);
  const complaint = await findComplaintByTicket(parts, office.id, subject);
  const typed = normaliseSecret(secret);
  const right = complaint ? await verifyPassword(typed, complaint.secretHash) : await verifyNobody(typed, parts.passwordCost);
  if (!complaint || !right) throw wrong();
  await forgetTries(parts, tried);
  return complaint;
};
