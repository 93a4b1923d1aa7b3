import type { ProofKind } from '@wadul/core';
import type { Officer } from '../db/officer.table.ts';
import { deleteSession, insertSession } from '../db/session.queries.ts';
import { lockOfficer, noteSignIn } from '../db/officer.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { OfficeHere, SessionHere } from '../http/env.ts';
import { mustSetPassword } from '../http/fresh-proof.ts';
import type { AppParts } from '../http/parts.ts';
import { SESSION_SECONDS, tokenHash, type SessionCookie } from '../http/session-cookie.ts';

/** A session that was just opened, and the cookie with which a browser has it. */
export interface Begun {
  readonly cookie: SessionCookie;
  readonly session: SessionHere;
}

/** What is known of a session before it has its token. */
type Proof = Pick<SessionHere, 'provedAt' | 'provedBy' | 'expiresAt'>;

/** The proof of somebody who has just shown who they are, and the end of the session that it opens. @param now UTC instant */
export const provedNow = (provedBy: ProofKind, now: string): Proof => ({ provedBy, provedAt: new Date(now), expiresAt: new Date(Date.parse(now) + SESSION_SECONDS.absolute * 1000) });

/** Opens a session with a new token. */
export const beginSession = async ({ db, randomBytes }: Pick<AppParts, 'db' | 'randomBytes'>, office: OfficeHere, officer: Pick<Officer, 'id' | 'passwordExpiresAt'>, proof: Proof, now: string): Promise<Begun> => {
  const token = Buffer.from(randomBytes(32)).toString('base64url');
  const idHash = tokenHash(token);
  const at = new Date(now);
  await insertSession(db, { officeId: office.id, idHash, officerId: officer.id, createdAt: at, lastSeenAt: at, ...proof });
  return { cookie: { office: office.settings.slug, token }, session: { idHash, ...proof, mustChangePassword: mustSetPassword(officer.passwordExpiresAt, proof.provedBy) } };
};

/**
 * Opens a session for an officer who has just shown who they are, in the place of the one they had. Undefined where meanwhile their password was replaced or they were
 * disabled, which ended every session: this one must not outlive that.
 */
export const beginProved = ({ db, randomBytes }: AppParts, office: OfficeHere, officer: Officer, provedBy: ProofKind, now: string, before?: Uint8Array): Promise<Begun | undefined> =>
  inTransaction(db, async (trx) => {
    const still = await lockOfficer(trx, office.id, officer.id);
    if (!still || still.passwordHash !== officer.passwordHash || still.disabledAt !== null) return undefined;
    if (before) await deleteSession(trx, office.id, before);
    await noteSignIn(trx, office.id, still.id, new Date(now));
    return beginSession({ db: trx, randomBytes }, office, still, provedNow(provedBy, now), now);
  });
