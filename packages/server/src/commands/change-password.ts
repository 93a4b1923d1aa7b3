import type { ChangePassword } from '@wadul/core';
import { lockOfficer, updateOfficer } from '../db/officer.queries.ts';
import { deleteSessionsOfOfficer } from '../db/session.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { OfficeHere, OfficerHere, SessionHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { beginSession, type Begun } from './begin-session.ts';
import { isCommon } from './common-password.ts';
import { namesNear } from './names-near.ts';
import { hashPassword } from './password-hash.ts';
import { checkPassword } from './sign-in.ts';

const refuse = (code: string): never => {
  throw new ProblemError('invalid-request', { issues: [{ pointer: '/new', code }] });
};

/**
 * Sets an officer's own password, ends all their sessions and opens a new one, which has proved what the one before had. Throws as `checkPassword` about the old one,
 * and `invalid-request` with `password.same` or `password.common` about the new one. @param now UTC instant
 */
export const changePassword = async (
  parts: AppParts,
  { office, officer, session, now }: { readonly office: OfficeHere; readonly officer: OfficerHere; readonly session: SessionHere; readonly now: string },
  { old, new: wanted }: ChangePassword,
): Promise<Begun> => {
  const { db, randomBytes, passwordCost } = parts;
  const known = await checkPassword(parts, office, { login: officer.login, password: old }, now);
  if (wanted.normalize('NFKC') === old.normalize('NFKC')) refuse('password.same');
  if (isCommon(wanted, namesNear(office, officer))) refuse('password.common');
  const passwordHash = await hashPassword(wanted, passwordCost, randomBytes);
  return inTransaction(db, async (trx) => {
    const still = await lockOfficer(trx, office.id, officer.id);
    if (!still || still.passwordHash !== known.passwordHash || still.disabledAt !== null) throw new ProblemError('wrong-login');
    await updateOfficer(trx, office.id, officer.id, { passwordHash, passwordExpiresAt: null, updatedAt: new Date(now) });
    await deleteSessionsOfOfficer(trx, office.id, officer.id);
    const { provedAt, provedBy, expiresAt } = session;
    return beginSession({ db: trx, randomBytes }, office, { id: officer.id, passwordExpiresAt: null }, { provedAt, provedBy, expiresAt }, now);
  });
};
