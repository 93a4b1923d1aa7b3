import type { Kysely } from 'kysely';
import { sealValue } from '../keys/sealed-value.ts';
import { keyFor } from './data-key.queries.ts';
import type { Database } from './database.ts';
import { openFields } from './sealed-fields.ts';
import type { SecondFactorRow } from './second-factor.table.ts';
import type { VaultReader, VaultTransaction } from './vault.ts';

/** Whose second factor it is. */
export interface OfOfficer {
  readonly officeId: string;
  readonly officerId: string;
}

/** A second factor with its secret, in base 32. */
type SecondFactor = Omit<SecondFactorRow, 'secret'> & { readonly secret: string };

/** Before every time step there is. */
const NEVER = -1;

const placeOf = ({ officeId, officerId }: OfOfficer): string => `${officeId}/second-factor/${officerId}/secret`;

/** An officer's second factor, confirmed or only begun. */
export const findSecondFactor = async (vault: VaultReader, { officeId, officerId }: OfOfficer): Promise<SecondFactor | undefined> => {
  const row = await vault.db.selectFrom('secondFactor').selectAll().where('officeId', '=', officeId).where('officerId', '=', officerId).executeTakeFirst();
  if (!row) return undefined;
  const [secret] = await openFields(vault, officeId, [{ place: placeOf(row), sealed: row.secret }]);
  return { ...row, secret: secret as string };
};

/** Begins one in the place of another that was only begun; answers whether it did: a confirmed one stays. */
export const saveBegunFactor = async (vault: VaultTransaction, ids: OfOfficer, secret: string, createdAt: Date): Promise<boolean> => {
  const key = await keyFor(vault, { officeId: ids.officeId, complaintId: null, purpose: 'office' }, createdAt);
  const sealed = sealValue(key, placeOf(ids), secret, vault.randomBytes);
  const saved = await vault.db
    .insertInto('secondFactor')
    .values({ ...ids, secret: sealed, confirmedAt: null, lastStep: NEVER, createdAt })
    .onConflict((conflict) => conflict.columns(['officeId', 'officerId']).doUpdateSet({ secret: sealed, createdAt }).where('secondFactor.confirmedAt', 'is', null))
    .executeTakeFirst();
  return saved.numInsertedOrUpdatedRows === 1n;
};

/** Whether sign-in asks this officer for a code. */
export const isSecondFactorOn = async (db: Kysely<Database>, { officeId, officerId }: OfOfficer): Promise<boolean> => {
  const row = await db.selectFrom('secondFactor').select('officerId').where('officeId', '=', officeId).where('officerId', '=', officerId).where('confirmedAt', 'is not', null).executeTakeFirst();
  return row !== undefined;
};

/** Takes the code of a time step, if none of it or of a later one was taken before; one statement, so that of two at once one is refused. */
export const takeStep = async (db: Kysely<Database>, { officeId, officerId }: OfOfficer, step: number): Promise<boolean> => {
  const taken = await db.updateTable('secondFactor').set({ lastStep: step }).where('officeId', '=', officeId).where('officerId', '=', officerId).where('lastStep', '<', step).executeTakeFirst();
  return taken.numUpdatedRows === 1n;
};

/** From now on sign-in asks for it. Answers whether it is the one that was begun at `createdAt` still, and not on already. */
export const confirmFactor = async (db: Kysely<Database>, { officeId, officerId, createdAt }: OfOfficer & Pick<SecondFactorRow, 'createdAt'>, confirmedAt: Date): Promise<boolean> => {
  const confirmed = await db
    .updateTable('secondFactor')
    .set({ confirmedAt })
    .where('officeId', '=', officeId)
    .where('officerId', '=', officerId)
    .where('createdAt', '=', createdAt)
    .where('confirmedAt', 'is', null)
    .executeTakeFirst();
  return confirmed.numUpdatedRows === 1n;
};

/** Takes it away, with its recovery codes. */
export const deleteSecondFactor = async (db: Kysely<Database>, { officeId, officerId }: OfOfficer): Promise<void> => {
  await db.deleteFrom('secondFactor').where('officeId', '=', officeId).where('officerId', '=', officerId).execute();
};

/** The recovery codes that were not used yet. */
export const listRecoveryCodes = (db: Kysely<Database>, { officeId, officerId }: OfOfficer): Promise<{ place: number; hash: string }[]> =>
  db.selectFrom('recoveryCode').select(['place', 'hash']).where('officeId', '=', officeId).where('officerId', '=', officerId).orderBy('place').execute();

/** Puts these in the place of all that there were. */
export const replaceRecoveryCodes = async (db: Kysely<Database>, ids: OfOfficer, hashes: readonly string[]): Promise<void> => {
  await db.deleteFrom('recoveryCode').where('officeId', '=', ids.officeId).where('officerId', '=', ids.officerId).execute();
  await db.insertInto('recoveryCode').values(hashes.map((hash, place) => ({ ...ids, place, hash }))).execute();
};

/** Uses a recovery code up; answers whether it was still there. */
export const takeRecoveryCode = async (db: Kysely<Database>, { officeId, officerId }: OfOfficer, { place, hash }: { readonly place: number; readonly hash: string }): Promise<boolean> => {
  const taken = await db.deleteFrom('recoveryCode').where('officeId', '=', officeId).where('officerId', '=', officerId).where('place', '=', place).where('hash', '=', hash).executeTakeFirst();
  return taken.numDeletedRows === 1n;
};
