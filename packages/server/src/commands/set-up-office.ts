import { makeSecret, normaliseSecret, type SetUp, type SetUpDone } from '@wadul/core';
import type { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { findOfficerByLogin, insertOfficer, listOfficers } from '../db/officer.queries.ts';
import { findSetUpCode, saveSetUpCode, takeSetUpCode } from '../db/set-up.queries.ts';
import { appendToStaffLog, lockStaff } from '../db/staff-log.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { OfficeHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { isCommon } from './common-password.ts';
import { countTry, forgetTries } from './limit-tries.ts';
import { namesNear } from './names-near.ts';
import { newId } from './new-id.ts';
import { hashPassword, verifyNobody, verifyPassword } from './password-hash.ts';

const roles = ['admin', 'head'] as const;

/** Whether anybody can sign in at an office. */
export const hasOfficers = async (db: Kysely<Database>, officeId: string): Promise<boolean> => (await listOfficers(db, officeId)).some(({ disabledAt }) => disabledAt === null);

/** Whether an office waits for its set-up code: there is one, and nobody who can sign in. */
export const isSetUpOpen = async (db: Kysely<Database>, officeId: string): Promise<boolean> => (await findSetUpCode(db, officeId)) !== undefined && !(await hasOfficers(db, officeId));

/** Makes a set-up code for an office, in the place of another; it is given back this once. @param now UTC instant */
export const makeSetUpCode = async ({ db, randomBytes, passwordCost }: Pick<AppParts, 'db' | 'randomBytes' | 'passwordCost'>, officeId: string, now: string): Promise<string> => {
  const code = makeSecret(randomBytes);
  await saveSetUpCode(db, officeId, await hashPassword(code, passwordCost, randomBytes), new Date(now));
  return code;
};

/** The hash of the code that this is. Throws `wrong-set-up-code`, one answer after the same work whether the code is wrong or used, or the office unknown or set up; `too-many-tries`. */
const checkCode = async (parts: AppParts, office: OfficeHere | undefined, typed: string, now: string): Promise<string> => {
  const { db, passwordCost } = parts;
  const tried = office && ({ kind: 'setUp', officeId: office.id, subject: 'code', now } as const);
  if (tried) await countTry(parts, tried);
  const kept = office && (await isSetUpOpen(db, office.id)) ? await findSetUpCode(db, office.id) : undefined;
  const code = normaliseSecret(typed);
  const right = kept === undefined ? await verifyNobody(code, passwordCost) : await verifyPassword(code, kept);
  if (kept === undefined || !tried || !right) throw new ProblemError('wrong-set-up-code');
  await forgetTries(parts, tried);
  return kept;
};

/** What is wrong with the accounts among themselves, and with their passwords. */
const issuesOf = (office: OfficeHere, wanted: SetUp): { pointer: string; code: string }[] => [
  ...roles.flatMap((role) => (isCommon(wanted[role].password, namesNear(office, wanted[role])) ? [{ pointer: `/${role}/password`, code: 'password.common' }] : [])),
  ...(wanted.head.login === wanted.admin.login ? [{ pointer: '/head/login', code: 'taken' }] : []),
  ...(wanted.head.password.normalize('NFKC') === wanted.admin.password.normalize('NFKC') ? [{ pointer: '/head/password', code: 'password.shared' }] : []),
];

const refuse = (issues: readonly { readonly pointer: string; readonly code: string }[]): void => {
  if (issues.length > 0) throw new ProblemError('invalid-request', { issues: [...issues] });
};

/**
 * Gives an office without officers its first administrator and its first head, once. Throws as `checkCode`, and `invalid-request` for a login that is taken or a password that is
 * easily guessed. Of two who have the code, the first is served, and the other told that it is used. @param now UTC instant
 */
export const setUpOffice = async (parts: AppParts, office: OfficeHere | undefined, wanted: SetUp, now: string): Promise<SetUpDone> => {
  const { db, randomBytes, passwordCost } = parts;
  const codeHash = await checkCode(parts, office, wanted.code, now);
  if (!office) throw new ProblemError('wrong-set-up-code');
  refuse(issuesOf(office, wanted));
  const accounts = await Promise.all(roles.map(async (role) => ({ role, ...wanted[role], passwordHash: await hashPassword(wanted[role].password, passwordCost, randomBytes) })));
  const [officeId, at] = [office.id, new Date(now)];
  return inTransaction(db, async (trx) => {
    await lockStaff(trx, officeId);
    if (!(await takeSetUpCode(trx, officeId, codeHash)) || (await hasOfficers(trx, officeId))) throw new ProblemError('wrong-set-up-code');
    for (const { role, login, name, passwordHash } of accounts) {
      if (await findOfficerByLogin(trx, officeId, login)) refuse([{ pointer: `/${role}/login`, code: 'taken' }]);
      const id = newId(now, randomBytes);
      await insertOfficer(trx, { officeId, id, login, name, roles: [role], passwordHash, passwordExpiresAt: null, disabledAt: null, createdAt: at, updatedAt: at });
      await appendToStaffLog(trx, officeId, { at, actor: { kind: 'operator' }, event: { type: 'officer.added', officerId: id, login, name, roles: [role] } });
    }
    return { admin: wanted.admin.login, head: wanted.head.login };
  });
};
