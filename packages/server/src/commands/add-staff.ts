import { insertOfficer, listOfficers, updateOfficer } from '../db/officer.queries.ts';
import { deleteSecondFactor } from '../db/second-factor.queries.ts';
import { deleteSessionsOfOfficer } from '../db/session.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { AppParts } from '../http/parts.ts';
import { demoStaff } from './demo-staff.ts';
import { newId } from './new-id.ts';
import { hashPassword } from './password-hash.ts';

type Parts = Pick<AppParts, 'db' | 'randomBytes' | 'passwordCost'>;

/** How long a password that was handed out opens an account, in milliseconds. */
const HANDED_OUT_MS = 7 * 86_400_000;

/** Whose the password is from then on: handed out (`oneTime`), it opens nothing but the way to one of the officer's own, and that for seven days. */
export interface Handing {
  readonly oneTime: boolean;
}

const expiryOf = ({ oneTime }: Handing, now: string): Date | null => (oneTime ? new Date(Date.parse(now) + HANDED_OUT_MS) : null);

/** Gives an office one officer for each role, all with one password, to begin with. @param now UTC instant */
export const addDemoStaff = async ({ db, randomBytes, passwordCost }: Parts, officeId: string, password: string, now: string, handing: Handing): Promise<void> => {
  const at = new Date(now);
  const passwordExpiresAt = expiryOf(handing, now);
  for (const { login, name, role } of demoStaff) {
    const passwordHash = await hashPassword(password, passwordCost, randomBytes);
    await insertOfficer(db, { officeId, id: newId(now, randomBytes), login, name, roles: [role], passwordHash, passwordExpiresAt, disabledAt: null, createdAt: at, updatedAt: at });
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
      await updateOfficer(trx, officeId, id, { passwordHash, passwordExpiresAt, updatedAt: new Date(now) });
      if (withoutSecondFactor) await deleteSecondFactor(trx, { officeId, officerId: id });
      await deleteSessionsOfOfficer(trx, officeId, id);
    });
  }
  return officers.map(({ login }) => login);
};
