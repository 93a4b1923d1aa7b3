import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { Officer } from './officer.table.ts';
import type { Session } from './session.table.ts';

export const insertSession = async (db: Kysely<Database>, session: Session): Promise<void> => {
  await db.insertInto('session').values(session).execute();
};

/** A session that is still good at `now`, with its officer: not past its absolute end, seen since `idleSince`, the officer not disabled. */
export const findSession = async (
  db: Kysely<Database>,
  officeId: string,
  idHash: Uint8Array,
  { now, idleSince }: { now: Date; idleSince: Date },
): Promise<{ session: Session; officer: Officer } | undefined> => {
  const session = await db
    .selectFrom('session')
    .selectAll()
    .where('officeId', '=', officeId)
    .where('idHash', '=', idHash)
    .where('expiresAt', '>', now)
    .where('lastSeenAt', '>', idleSince)
    .executeTakeFirst();
  if (session === undefined) return undefined;
  const officer = await db
    .selectFrom('officer')
    .selectAll()
    .where('officeId', '=', officeId)
    .where('id', '=', session.officerId)
    .where('disabledAt', 'is', null)
    .executeTakeFirst();
  return officer && { session, officer };
};

/** Notes that a session was used. */
export const touchSession = async (db: Kysely<Database>, officeId: string, idHash: Uint8Array, lastSeenAt: Date): Promise<void> => {
  await db.updateTable('session').set({ lastSeenAt }).where('officeId', '=', officeId).where('idHash', '=', idHash).execute();
};

/** Signs out. */
export const deleteSession = async (db: Kysely<Database>, officeId: string, idHash: Uint8Array): Promise<void> => {
  await db.deleteFrom('session').where('officeId', '=', officeId).where('idHash', '=', idHash).execute();
};

/** Signs an officer out everywhere. */
export const deleteSessionsOfOfficer = async (db: Kysely<Database>, officeId: string, officerId: string): Promise<void> => {
  await db.deleteFrom('session').where('officeId', '=', officeId).where('officerId', '=', officerId).execute();
};

/** The sessions of an officer that are still good at `now`, the newest first. */
export const listSessions = (db: Kysely<Database>, officeId: string, officerId: string, { now, idleSince }: { now: Date; idleSince: Date }): Promise<Session[]> =>
  db
    .selectFrom('session')
    .selectAll()
    .where('officeId', '=', officeId)
    .where('officerId', '=', officerId)
    .where('expiresAt', '>', now)
    .where('lastSeenAt', '>', idleSince)
    .orderBy('createdAt', 'desc')
    .orderBy('idHash')
    .execute();

/** Signs an officer out everywhere but in one session. */
export const deleteOtherSessions = async (db: Kysely<Database>, officeId: string, officerId: string, kept: Uint8Array): Promise<void> => {
  await db.deleteFrom('session').where('officeId', '=', officeId).where('officerId', '=', officerId).where('idHash', '<>', kept).execute();
};

/** Clears away what ended before `now`. */
export const deleteExpiredSessions = async (db: Kysely<Database>, officeId: string, now: Date): Promise<void> => {
  await db.deleteFrom('session').where('officeId', '=', officeId).where('expiresAt', '<=', now).execute();
};
