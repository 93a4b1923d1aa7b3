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

/** Writes into the complaint's log that this officer looks at who complains, and why (R14). Throws `not-found`, and `event-not-allowed` where they may not look or nobody is on record. */
export const noteIdentityLook = async (parts: AppParts, { office, officer, complaintId, reason, now }: IdentityLook): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    const { rowVersion: version } = await findForOfficer(parts, office, officer, complaintId);
    try {
      await applyEvent(parts, { office, complaintId, version, by: actorOf(officer), event: { type: 'officer.viewedIdentity', what: 'identity', reason }, now });
      return;
    } catch (error) {
      if (!(error instanceof ProblemError && error.code === 'stale-version') || tries === TRIES) throw error;
    }
  }
};

/** Whether a look was refused because the complaint is not this officer's to look into: for them it is the same as none (R15, R19), and a restricted one is for others (R16). */
export const isNotTheirs = (error: unknown): boolean => error instanceof ProblemError && ['not-found', 'event-not-allowed'].includes(error.code);

/** Who complains, in full: the look is in the log before anything is shown. Throws as `noteIdentityLook`. */
export const viewIdentity = async (parts: AppParts, look: IdentityLook): Promise<FiledPerson> => {
  await noteIdentityLook(parts, look);
  const { person } = readFiled(await findFiling(parts, look.office.id, look.complaintId));
  if (!person) throw new ProblemError('not-found');
  return person;
};
