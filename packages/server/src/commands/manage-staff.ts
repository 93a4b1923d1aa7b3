import { makeSecret, type NewOfficer, type OfficerChange, type Role, type StaffActor, type StaffEvent, type StaffMember } from '@wadul/core';
import type { Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import { findOfficer, findOfficerByLogin, insertOfficer, listOfficers, lockOfficer, updateOfficer } from '../db/officer.queries.ts';
import type { Officer } from '../db/officer.table.ts';
import { deleteSessionsOfOfficer } from '../db/session.queries.ts';
import { appendToStaffLog, lockStaff } from '../db/staff-log.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { expiryOf } from './handed-out.ts';
import { newId } from './new-id.ts';
import { hashPassword } from './password-hash.ts';

type Parts = Pick<AppParts, 'db' | 'randomBytes' | 'passwordCost'>;

/** Which officer of which office is changed, by whom and when (UTC instant), at which version of theirs. */
export interface StaffChange {
  readonly officeId: string;
  readonly id: string;
  readonly version: number;
  readonly by: Extract<StaffActor, { kind: 'officer' }>;
  readonly now: string;
}

/** Somebody with a password that is kept nowhere else. */
export interface WithPassword {
  readonly officer: StaffMember;
  readonly password: string;
}

/** An officer as those see them who look after the staff. */
export const viewStaffMember = ({ id, login, name, roles, version, createdAt, disabledAt, lastSignInAt }: Officer): StaffMember => ({
  id,
  login,
  name,
  roles: [...roles],
  version,
  createdAt: createdAt.toISOString(),
  ...(disabledAt ? { disabledAt: disabledAt.toISOString() } : {}),
  ...(lastSignInAt ? { lastSignInAt: lastSignInAt.toISOString() } : {}),
});

/** Without one of each who can sign in, nobody could look after the staff, or approve what was heavy. */
const neverWithout: readonly Role[] = ['admin', 'head'];

/** Throws `last-of-role` where nobody else who can sign in holds a role that this officer would lose. */
const keepOneOfEach = async (trx: Transaction<Database>, officer: Officer, rolesAfter: readonly Role[]): Promise<void> => {
  if (officer.disabledAt !== null) return;
  const others = (await listOfficers(trx, officer.officeId)).filter(({ id, disabledAt }) => id !== officer.id && disabledAt === null);
  const lost = neverWithout.filter((role) => officer.roles.includes(role) && !rolesAfter.includes(role));
  if (lost.some((role) => !others.some(({ roles }) => roles.includes(role)))) throw new ProblemError('last-of-role');
};

const sameRoles = (a: readonly Role[], b: readonly Role[]): boolean => a.length === b.length && a.every((role) => b.includes(role));

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/**
 * One change of an officer at the version that was read, with its entry in the staff log, while nobody else changes the staff. `decide` answers what changes and what the log
 * says of it, or undefined where all is so already. Sessions end unless nothing but the name changed.
 */
const change = async (
  { db }: Pick<AppParts, 'db'>,
  { officeId, id, version, by, now }: StaffChange,
  decide: (trx: Transaction<Database>, officer: Officer) => Promise<{ changes: Partial<Pick<Officer, 'name' | 'roles' | 'passwordHash' | 'passwordExpiresAt' | 'disabledAt'>>; event: StaffEvent } | undefined>,
): Promise<StaffMember> => {
  if (!isUuid(id)) throw new ProblemError('not-found');
  return inTransaction(db, async (trx) => {
    await lockStaff(trx, officeId);
    const officer = await lockOfficer(trx, officeId, id);
    if (!officer) throw new ProblemError('not-found');
    if (officer.version !== version) throw new ProblemError('stale-version');
    const decided = await decide(trx, officer);
    if (!decided) return viewStaffMember(officer);
    const { changes, event } = decided;
    const at = new Date(now);
    await updateOfficer(trx, officeId, id, { ...changes, updatedAt: at });
    if (Object.keys(changes).some((key) => key !== 'name')) await deleteSessionsOfOfficer(trx, officeId, id);
    await appendToStaffLog(trx, officeId, { at, actor: by, event });
    const after = await findOfficer(trx, officeId, id);
    return viewStaffMember(after ?? officer);
  });
};

/** Adds an officer with a one-time password. Throws `invalid-request` where the login is taken. @param now UTC instant */
export const addOfficer = async (parts: Parts, officeId: string, { login, name, roles }: NewOfficer, by: StaffActor, now: string): Promise<WithPassword> => {
  const { db, randomBytes, passwordCost } = parts;
  const password = makeSecret(randomBytes);
  const passwordHash = await hashPassword(password, passwordCost, randomBytes);
  const at = new Date(now);
  return inTransaction(db, async (trx) => {
    await lockStaff(trx, officeId);
    if (await findOfficerByLogin(trx, officeId, login)) throw new ProblemError('invalid-request', { issues: [{ pointer: '/login', code: 'taken' }] });
    const row = { officeId, id: newId(now, randomBytes), login, name, roles, passwordHash, passwordExpiresAt: expiryOf({ oneTime: true }, now), disabledAt: null, createdAt: at, updatedAt: at };
    await insertOfficer(trx, row);
    await appendToStaffLog(trx, officeId, { at, actor: by, event: { type: 'officer.added', officerId: row.id, login, name, roles } });
    return { officer: viewStaffMember({ ...row, version: 1, lastSignInAt: null }), password };
  });
};

/** Gives an officer another name or other roles, which ends their sessions. Throws `not-found`, `stale-version`, `last-of-role`. */
export const changeOfficer = (parts: Pick<AppParts, 'db'>, wanted: StaffChange, { name, roles }: OfficerChange): Promise<StaffMember> =>
  change(parts, wanted, async (trx, officer) => {
    const newName = name === undefined || name === officer.name ? undefined : name;
    const newRoles = roles === undefined || sameRoles(roles, officer.roles) ? undefined : roles;
    if (newName === undefined && newRoles === undefined) return undefined;
    if (newRoles) await keepOneOfEach(trx, officer, newRoles);
    return {
      changes: { ...(newName === undefined ? {} : { name: newName }), ...(newRoles ? { roles: newRoles } : {}) },
      event: {
        type: 'officer.changed',
        officerId: officer.id,
        ...(newName === undefined ? {} : { name: { from: officer.name, to: newName } }),
        ...(newRoles ? { roles: { from: officer.roles, to: newRoles } } : {}),
      },
    };
  });

/** Keeps an officer from signing in, and ends their sessions. Throws `own-account`, `not-found`, `stale-version`, `last-of-role`. */
export const disableOfficer = async (parts: Pick<AppParts, 'db'>, wanted: StaffChange): Promise<StaffMember> => {
  if (wanted.id === wanted.by.id) throw new ProblemError('own-account');
  return change(parts, wanted, async (trx, officer) => {
    if (officer.disabledAt !== null) return undefined;
    await keepOneOfEach(trx, officer, []);
    return { changes: { disabledAt: new Date(wanted.now) }, event: { type: 'officer.disabled', officerId: officer.id } };
  });
};

/** Lets an officer sign in again, with the password that they had. Throws `not-found`, `stale-version`. */
export const enableOfficer = (parts: Pick<AppParts, 'db'>, wanted: StaffChange): Promise<StaffMember> =>
  change(parts, wanted, async (_trx, officer) => (officer.disabledAt === null ? undefined : { changes: { disabledAt: null }, event: { type: 'officer.enabled', officerId: officer.id } }));

/** Gives an officer a new one-time password in the place of theirs, and ends their sessions. Throws `not-found`, `stale-version`. */
export const giveOneTimePassword = async (parts: Parts, wanted: StaffChange): Promise<WithPassword> => {
  const { randomBytes, passwordCost } = parts;
  const password = makeSecret(randomBytes);
  const passwordHash = await hashPassword(password, passwordCost, randomBytes);
  const officer = await change(parts, wanted, async (_trx, { id }) => ({ changes: { passwordHash, passwordExpiresAt: expiryOf({ oneTime: true }, wanted.now) }, event: { type: 'officer.passwordGiven', officerId: id } }));
  return { officer, password };
};
