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

/** Whose session the request carries, and in which office. Throws `not-signed-in`: no session, an ended one, one of an officer who may no longer sign in. */
export const authenticate = async (c: Context, { db, now, origins }: AppParts): Promise<{ office: OfficeHere; officer: OfficerHere; session: SessionHere }> => {
  const cookie = readSessionCookie(c, origins);
  const office = cookie && (await findOfficeBySlug(db, cookie.office));
  if (!cookie || !office) throw new ProblemError('not-signed-in');
  const instant = new Date(now());
  const idHash = tokenHash(cookie.token);
  const found = await findSession(db, office.id, idHash, { now: instant, idleSince: new Date(instant.getTime() - SESSION_SECONDS.idle * 1000) });
  if (!found) throw new ProblemError('not-signed-in');
  const { session, officer } = found;
  if (instant.getTime() - session.lastSeenAt.getTime() > TOUCH_AFTER) await touchSession(db, office.id, idHash, instant);
  const { expiresAt, provedAt, provedBy } = session;
  return {
    office,
    officer: { id: officer.id, name: officer.name, login: officer.login, roles: officer.roles },
    session: { idHash, expiresAt, provedAt, provedBy, mustChangePassword: mustSetPassword(officer.passwordExpiresAt, provedBy) },
  };
};
