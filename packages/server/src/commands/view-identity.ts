import type { FiledPerson } from '@wadul/core';
import { findFiling } from '../db/filing.queries.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { readFiled } from './filed.ts';
import { noteLook, type NotedLook } from './note-look.ts';

/** Who looks at whose identity, and why. */
export interface IdentityLook extends NotedLook {
  readonly reason: string;
}

/** Writes into the complaint's log that this officer looks at who complains, and why (R14). Throws `not-found`, and `event-not-allowed` where they may not look or nobody is on record. */
export const noteIdentityLook = (parts: AppParts, { reason, ...look }: IdentityLook): Promise<void> => noteLook(parts, look, { type: 'officer.viewedIdentity', what: 'identity', reason });

/** Whether a look was refused because the complaint is not this officer's to look into: for them it is the same as none (R15, R19), and a restricted one is for others (R16). */
export const isNotTheirs = (error: unknown): boolean => error instanceof ProblemError && ['not-found', 'event-not-allowed'].includes(error.code);

/** Who complains, in full: the look is in the log before anything is shown. Throws as `noteIdentityLook`. */
export const viewIdentity = async (parts: AppParts, look: IdentityLook): Promise<FiledPerson> => {
  await noteIdentityLook(parts, look);
  const { person } = readFiled(await findFiling(parts, look.office.id, look.complaintId));
  if (!person) throw new ProblemError('not-found');
  return person;
};
