import type { OfficerView, OwnSessions, SessionView } from '@wadul/core';
import { countPasskeys } from '../db/passkey.queries.ts';
import { isSecondFactorOn, listRecoveryCodes } from '../db/second-factor.queries.ts';
import { listSessions } from '../db/session.queries.ts';
import type { OfficeHere, OfficerHere, SessionHere } from '../http/env.ts';
import { proofUntil } from '../http/fresh-proof.ts';
import type { AppParts } from '../http/parts.ts';
import { SESSION_SECONDS } from '../http/session-cookie.ts';

const viewOfficer = ({ settings }: OfficeHere, { id, name, login, roles }: OfficerHere): OfficerView => ({
  id,
  name,
  login,
  roles: [...roles],
  office: { slug: settings.slug, name: settings.name, shortName: settings.shortName },
});

/** A session as its officer is told of it. */
export const viewSession = async ({ db }: Pick<AppParts, 'db'>, office: OfficeHere, officer: OfficerHere, session: SessionHere): Promise<SessionView> => {
  const ids = { officeId: office.id, officerId: officer.id };
  const { provedBy, provedAt, expiresAt, mustChangePassword } = session;
  return {
    ...viewOfficer(office, officer),
    proof: { by: provedBy, at: provedAt.toISOString(), until: proofUntil(provedAt).toISOString() },
    endsAt: expiresAt.toISOString(),
    mustChangePassword,
    secondFactor: { isOn: await isSecondFactorOn(db, ids), recoveryCodesLeft: (await listRecoveryCodes(db, ids)).length },
    passkeys: await countPasskeys(db, ids),
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
