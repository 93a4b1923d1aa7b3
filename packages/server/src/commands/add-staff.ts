import type { StaffActor } from '@wadul/core';
import type { Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import { insertOfficer, listOfficers, updateOfficer } from '../db/officer.queries.ts';
import { deleteSecondFactor } from '../db/second-factor.queries.ts';
import { deleteSessionsOfOfficer } from '../db/session.queries.ts';
import { appendToStaffLog } from '../db/staff-log.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { AppParts } from '../http/parts.ts';
import { demoStaff } from './demo-staff.ts';
import { expiryOf, type Handing } from './handed-out.ts';
import { newId } from './new-id.ts';
import { hashPassword } from './password-hash.ts';

type Parts = Pick<AppParts, 'db' | 'randomBytes' | 'passwordCost'>;

/** Who starts the server and gives commands: no officer. */
const operator: StaffActor = { kind: 'operator' };

/** Gives an office one officer for each role, all with one password, to begin with. @param now UTC instant */
export const addDemoStaff = async ({ db, randomBytes, passwordCost }: Omit<Parts, 'db'> & { readonly db: Transaction<Database> }, officeId: string, password: string, now: string, handing: Handing): Promise<void> => {
  const at = new Date(now);
  const passwordExpiresAt = expiryOf(handing, now);
  for (const { login, name, role } of demoStaff) {
    const passwordHash = await hashPassword(password, passwordCost, randomBytes);
    const id = newId(now, randomBytes);
    await insertOfficer(db, { officeId, id, login, name, roles: [role], passwordHash, passwordExpiresAt, disabledAt: null, createdAt: at, updatedAt: at });
    await appendToStaffLog(db, officeId, { at, actor: operator, event: { type: 'officer.added', officerId: id, login, name, roles: [role] } });
  }
};

/** Gives every officer of an office another password and ends their sessions; second factors stay, unless they are to go. Answers the logins. @param now UTC instant */
export const replacePasswords = async (
  { db, randomBytes, passwordCost }: Parts,
  officeId: string,
  password: string,
  now: string,
  { withoutSecondFactor = false, ...handing }: Handing & { readonly withoutSecondFactor?: boolean },
): Promise<string[]> => {
  const passwordExpiresAt = expiryOf(handing, now);
  const officers = await listOfficers(db, officeId);
  for (const { id } of officers) {
    const passwordHash = await hashPassword(password, passwordCost, randomBytes);
    await inTransaction(db, async (trx) => {
      const at = new Date(now);
      await updateOfficer(trx, officeId, id, { passwordHash, passwordExpiresAt, updatedAt: at });
      if (withoutSecondFactor) await deleteSecondFactor(trx, { officeId, officerId: id });
      await deleteSessionsOfOfficer(trx, officeId, id);
      await appendToStaffLog(trx, officeId, { at, actor: operator, event: { type: 'officer.passwordGiven', officerId: id } });
    });
  }
  return officers.map(({ login }) => login);
};
