import { checkSecret, normaliseSecret } from '@wadul/core';
import { verify } from 'otplib';
import { findSecondFactor, listRecoveryCodes, takeRecoveryCode, takeStep, type OfOfficer } from '../db/second-factor.queries.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { countTry, forgetTries } from './limit-tries.ts';
import { verifyPassword } from './password-hash.ts';

/** Seconds that an app's clock may be off, either way: one step. */
const TOLERANCE = 30;

const isOfApp = async (parts: AppParts, ids: OfOfficer, token: string, now: string): Promise<boolean> => {
  const factor = await findSecondFactor(parts, ids);
  if (!factor) return false;
  const found = await verify({ secret: factor.secret, token, epoch: Math.floor(Date.parse(now) / 1000), epochTolerance: TOLERANCE });
  return found.valid && 'timeStep' in found && takeStep(parts.db, ids, found.timeStep);
};

const isRecovery = async ({ db }: AppParts, ids: OfOfficer, code: string): Promise<boolean> => {
  for (const one of await listRecoveryCodes(db, ids)) if (await verifyPassword(code, one.hash)) return takeRecoveryCode(db, ids, one);
  return false;
};

/**
 * Takes a code of the authenticator app or a recovery code, each once. Throws `wrong-code`; `too-many-tries` after many, counted apart from passwords.
 * @param now UTC instant
 */
export const checkCode = async (parts: AppParts, ids: OfOfficer, typed: string, now: string): Promise<void> => {
  const tried = { kind: 'code', officeId: ids.officeId, subject: ids.officerId, now } as const;
  await countTry(parts, tried);
  const code = typed.replace(/\s/gu, '');
  const isRight = /^\d{6}$/.test(code) ? await isOfApp(parts, ids, code, now) : checkSecret(code) && (await isRecovery(parts, ids, normaliseSecret(code)));
  if (!isRight) throw new ProblemError('wrong-code');
  await forgetTries(parts, tried);
};
