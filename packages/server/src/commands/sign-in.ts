import type { ProofKind, SignIn } from '@wadul/core';
import { findOfficeBySlug } from '../db/office.queries.ts';
import { findOfficerByLogin } from '../db/officer.queries.ts';
import type { Officer } from '../db/officer.table.ts';
import { isSecondFactorOn } from '../db/second-factor.queries.ts';
import { deleteExpiredSessions } from '../db/session.queries.ts';
import type { OfficeHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { beginProved, type Begun } from './begin-session.ts';
import { checkCode } from './check-code.ts';
import { countTry, forgetTries } from './limit-tries.ts';
import { verifyNobody, verifyPassword } from './password-hash.ts';

/** What somebody says to be who they are. */
type Said = Pick<SignIn, 'login' | 'password'>;

/**
 * The officer whose name and password these are. Throws `wrong-login`, one answer after the same work whether office, name or password is wrong or the officer may no longer
 * sign in; `too-many-tries` after many on one account; `password-expired` for one that was handed out too long ago. @param now UTC instant
 */
export const checkPassword = async (parts: AppParts, office: OfficeHere | undefined, { login: typed, password }: Said, now: string): Promise<Officer> => {
  const { db, passwordCost } = parts;
  const login = typed.trim().toLowerCase();
  const tried = office && ({ kind: 'signIn', officeId: office.id, subject: login, now } as const);
  if (tried) await countTry(parts, tried);
  const officer = office && (await findOfficerByLogin(db, office.id, login));
  const known = officer && officer.disabledAt === null ? officer : undefined;
  const right = known ? await verifyPassword(password, known.passwordHash) : await verifyNobody(password, passwordCost);
  if (!tried || !known || !right) throw new ProblemError('wrong-login');
  await forgetTries(parts, tried);
  if (known.passwordExpiresAt && known.passwordExpiresAt.getTime() <= Date.parse(now)) throw new ProblemError('password-expired');
  return known;
};

/** Asks for the code after the password, where a second factor is on; answers what was shown. Throws `second-factor-needed`, `wrong-code`, `too-many-tries`. */
export const checkSecondFactor = async (parts: AppParts, office: OfficeHere, officer: Pick<Officer, 'id'>, code: string | undefined, now: string): Promise<ProofKind> => {
  const ids = { officeId: office.id, officerId: officer.id };
  if (!(await isSecondFactorOn(parts.db, ids))) return 'password';
  if (code === undefined) throw new ProblemError('second-factor-needed');
  await checkCode(parts, ids, code, now);
  return 'passwordAndCode';
};

/** Opens a session for who knows the password, and has the second factor where one is on. Throws as `checkPassword` and `checkSecondFactor`. @param now UTC instant */
export const signIn = async (parts: AppParts, { office: slug, code, ...said }: SignIn, now: string): Promise<Begun & { readonly office: OfficeHere; readonly officer: Officer }> => {
  const office = await findOfficeBySlug(parts.db, slug);
  const officer = await checkPassword(parts, office, said, now);
  if (!office) throw new ProblemError('wrong-login');
  const provedBy = await checkSecondFactor(parts, office, officer, code, now);
  await deleteExpiredSessions(parts.db, office.id, new Date(now));
  const begun = await beginProved(parts, office, officer, provedBy, now);
  if (!begun) throw new ProblemError('wrong-login');
  return { ...begun, office, officer };
};
