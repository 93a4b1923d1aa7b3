import type { Context } from 'hono';
import { findOfficeBySlug } from '../db/office.queries.ts';
import { findSession, touchSession } from '../db/session.queries.ts';
import type { OfficeHere, OfficerHere, SessionHere } from './env.ts';
import { mustSetPassword } from './fresh-proof.ts';
import type { AppParts } from './parts.ts';
import { ProblemError } from './problem-error.ts';
import { readSessionCookie, SESSION_SECONDS, tokenHash } from './session-cookie.ts';

/** How old the note of a session's last use may grow before it is renewed, in milliseconds: not every look at the desk is a write. */
const TOUCH_AFTER = 60_000;

/** Since when a session must have been used to be good still. */
const idleSince = (instant: Date): Date => new Date(instant.getTime() - SESSION_SECONDS.idle * 1000);

/** Whether a session that a request carried is good still: not ended, not too long unused, its officer not disabled. */
export const isStillGood = async ({ db, now }: Pick<AppParts, 'db' | 'now'>, officeId: string, { idHash }: Pick<SessionHere, 'idHash'>): Promise<boolean> => {
  const instant = new Date(now());
  return (await findSession(db, officeId, idHash, { now: instant, idleSince: idleSince(instant) })) !== undefined;
};

/** Whose session the request carries, and in which office. @param isUse whether the session counts as used by it. Throws `not-signed-in`: no session, an ended one, one of an officer who may no longer sign in. */
export const authenticate = async (c: Context, { db, now, origins }: AppParts, { isUse }: { readonly isUse: boolean }): Promise<{ office: OfficeHere; officer: OfficerHere; session: SessionHere }> => {
  const cookie = readSessionCookie(c, origins);
  const office = cookie && (await findOfficeBySlug(db, cookie.office));
  if (!cookie || !office) throw new ProblemError('not-signed-in');
  const instant = new Date(now());
  const idHash = tokenHash(cookie.token);
  const found = await findSession(db, office.id, idHash, { now: instant, idleSince: idleSince(instant) });
  if (!found) throw new ProblemError('not-signed-in');
  const { session, officer } = found;
  if (isUse && instant.getTime() - session.lastSeenAt.getTime() > TOUCH_AFTER) await touchSession(db, office.id, idHash, instant);
  const { expiresAt, provedAt, provedBy } = session;
  return {
    office,
    officer: { id: officer.id, name: officer.name, login: officer.login, roles: officer.roles },
    session: { idHash, expiresAt, provedAt, provedBy, mustChangePassword: mustSetPassword(officer.passwordExpiresAt, provedBy) },
  };
};
