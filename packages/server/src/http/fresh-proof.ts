import type { ProofKind } from '@wadul/core';
import type { SessionHere } from './env.ts';
import { ProblemError } from './problem-error.ts';

/** How long it is enough to have shown who one is, in seconds, for what is worth more than a desk left open. */
const PROOF_SECONDS = 10 * 60;

/** Until when a proof counts as fresh. */
export const proofUntil = (provedAt: Date): Date => new Date(provedAt.getTime() + PROOF_SECONDS * 1000);

/** Whether an officer is to set a password of their own first: theirs was handed out, and they showed nothing else that is theirs alone. */
export const mustSetPassword = (passwordExpiresAt: Date | null, provedBy: ProofKind): boolean => passwordExpiresAt !== null && (provedBy === 'password' || provedBy === 'passwordAndCode');

/** Throws `proof-needed` where the officer has not lately shown who they are. @param now UTC instant */
export const requireFreshProof = ({ provedAt }: SessionHere, now: string): void => {
  if (proofUntil(provedAt).getTime() < Date.parse(now)) {
    throw new ProblemError('proof-needed', {}, { 'www-authenticate': `Wadul error="insufficient_user_authentication", max_age=${PROOF_SECONDS}` });
  }
};
