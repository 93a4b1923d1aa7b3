import type { FiledPerson } from '@wadul/core';
import { findFiling } from '../db/filing.queries.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { applyEvent } from './apply-event.ts';
import { readFiled } from './filed.ts';
import { actorOf, findForOfficer } from './show-to-officer.ts';

/** Who looks at whose identity, and why. */
export interface IdentityLook {
  readonly office: OfficeHere;
  readonly officer: OfficerHere;
  readonly complaintId: string;
  readonly reason: string;
  /** UTC instant. */
  readonly now: string;
}

/** How often it is tried where somebody else acts on the complaint at the same instant: a look depends on no version. */
const TRIES = 10;

/**
 * Who complains, in full: the look is written into the log with its reason before anything is shown (R14). Throws `not-found`, and `event-not-allowed` where this officer
 * may not look or nobody is on record.
 */
export const viewIdentity = async (parts: AppParts, { office, officer, complaintId, reason, now }: IdentityLook): Promise<FiledPerson> => {
  for (let tries = 1; ; tries += 1) {
    const { rowVersion: version } = await findForOfficer(parts, office, officer, complaintId);
    try {
      await applyEvent(parts, { office, complaintId, version, by: actorOf(officer), event: { type: 'officer.viewedIdentity', what: 'identity', reason }, now });
      break;
    } catch (error) {
      if (!(error instanceof ProblemError && error.code === 'stale-version') || tries === TRIES) throw error;
    }
  }
  const { person } = readFiled(await findFiling(parts, office.id, complaintId));
  if (!person) throw new ProblemError('not-found');
  return person;
};
