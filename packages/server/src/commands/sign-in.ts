import type { OfficerView, SignIn } from '@wadul/core';
import { findOfficeBySlug } from '../db/office.queries.ts';
import { findOfficerByLogin, lockOfficer, noteSignIn } from '../db/officer.queries.ts';
import { deleteExpiredSessions, insertSession } from '../db/session.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { SESSION_SECONDS, tokenHash, type SessionCookie } from '../http/session-cookie.ts';
import { countTry, forgetTries } from './limit-tries.ts';
import { verifyNobody, verifyPassword } from './password-hash.ts';

/** An officer as they are told that they are signed in. */
export const viewOfficer = ({ settings }: OfficeHere, { id, name, login, roles }: OfficerHere): OfficerView => ({
  id,
  name,
  login,
  roles: [...roles],
  office: { slug: settings.slug, name: settings.name, shortName: settings.shortName },
});

/**
 * Opens a session for who knows the password. Throws `wrong-login`, one answer after the same work whether office, name or password is wrong or the officer may no longer
 * sign in; `too-many-tries` after many on one account. @param now UTC instant
 */
export const signIn = async (parts: AppParts, { office: slug, login: typed, password }: SignIn, now: string): Promise<{ cookie: SessionCookie; view: OfficerView }> => {
  const { db, randomBytes, passwordCost } = parts;
  const office = await findOfficeBySlug(db, slug);
  const login = typed.trim().toLowerCase();
  const tried = office && ({ kind: 'signIn', officeId: office.id, subject: login, now } as const);
  if (tried) await countTry(parts, tried);
  const officer = office && (await findOfficerByLogin(db, office.id, login));
  const known = officer && officer.disabledAt === null ? officer : undefined;
  const right = known ? await verifyPassword(password, known.passwordHash) : await verifyNobody(password, passwordCost);
  if (!office || !known || !right) throw new ProblemError('wrong-login');

  await forgetTries(parts, { kind: 'signIn', officeId: office.id, subject: login, now });
  const createdAt = new Date(now);
  await deleteExpiredSessions(db, office.id, createdAt);
  const token = Buffer.from(randomBytes(32)).toString('base64url');
  const expiresAt = new Date(createdAt.getTime() + SESSION_SECONDS.absolute * 1000);
  await inTransaction(db, async (trx) => {
    // While the password was checked it may have been replaced, which ended every session: this one must not outlive that.
    const still = await lockOfficer(trx, office.id, known.id);
    if (!still || still.passwordHash !== known.passwordHash || still.disabledAt !== null) throw new ProblemError('wrong-login');
    await insertSession(trx, { officeId: office.id, idHash: tokenHash(token), officerId: known.id, createdAt, lastSeenAt: createdAt, expiresAt });
    await noteSignIn(trx, office.id, known.id, createdAt);
  });
  return { cookie: { office: office.slug, token }, view: viewOfficer(office, known) };
};
