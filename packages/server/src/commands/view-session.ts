import type { OfficerView, OwnSessions, SessionView } from '@wadul/core';
import { findIdentityOfOfficer } from '../db/identity.queries.ts';
import { countPasskeys } from '../db/passkey.queries.ts';
import { isSecondFactorOn, listRecoveryCodes, type OfOfficer } from '../db/second-factor.queries.ts';
import { listSessions } from '../db/session.queries.ts';
import type { OfficeHere, OfficerHere, SessionHere } from '../http/env.ts';
import { proofUntil } from '../http/fresh-proof.ts';
import type { AppParts } from '../http/parts.ts';
import { SESSION_SECONDS } from '../http/session-cookie.ts';

type ViewParts = Pick<AppParts, 'db' | 'identityProvider'>;

const viewOfficer = ({ settings }: OfficeHere, { id, name, login, roles }: OfficerHere): OfficerView => ({
  id,
  name,
  login,
  roles: [...roles],
  office: { slug: settings.slug, name: settings.name, shortName: settings.shortName },
});

/** The provider, where there is one, and since when the officer is linked with an identity there. */
const viewProvider = async ({ db, identityProvider }: ViewParts, ids: OfOfficer): Promise<Pick<SessionView, 'provider'>> => {
  if (!identityProvider) return {};
  const linked = await findIdentityOfOfficer(db, ids);
  return { provider: { name: identityProvider.name, ...(linked?.issuer === identityProvider.issuer ? { linkedAt: linked.linkedAt.toISOString() } : {}) } };
};

/** A session as its officer is told of it. */
export const viewSession = async (parts: ViewParts, office: OfficeHere, officer: OfficerHere, session: SessionHere): Promise<SessionView> => {
  const { db } = parts;
  const ids = { officeId: office.id, officerId: officer.id };
  const { provedBy, provedAt, expiresAt, mustChangePassword } = session;
  return {
    ...viewOfficer(office, officer),
    proof: { by: provedBy, at: provedAt.toISOString(), until: proofUntil(provedAt).toISOString() },
    endsAt: expiresAt.toISOString(),
    mustChangePassword,
    secondFactor: { isOn: await isSecondFactorOn(db, ids), recoveryCodesLeft: (await listRecoveryCodes(db, ids)).length },
    passkeys: await countPasskeys(db, ids),
    ...(await viewProvider(parts, ids)),
  };
};

/** Where else an officer is signed in. @param now UTC instant */
export const viewOwnSessions = async ({ db }: Pick<AppParts, 'db'>, office: OfficeHere, officer: OfficerHere, { idHash }: SessionHere, now: string): Promise<OwnSessions> => {
  const instant = new Date(now);
  const rows = await listSessions(db, office.id, officer.id, { now: instant, idleSince: new Date(instant.getTime() - SESSION_SECONDS.idle * 1000) });
  return {
    sessions: rows.map((row) => ({
      beganAt: row.createdAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      endsAt: row.expiresAt.toISOString(),
      provedBy: row.provedBy,
      isThis: Buffer.from(row.idHash).equals(idHash),
    })),
  };
};
