import { makeSecret } from '@wadul/core';
import { generateURI, ScureBase32Plugin } from 'otplib';
import { confirmFactor, deleteSecondFactor, findSecondFactor, isSecondFactorOn, replaceRecoveryCodes, saveBegunFactor, type OfOfficer } from '../db/second-factor.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { checkCode } from './check-code.ts';
import { hashPassword } from './password-hash.ts';

/** As many bits as RFC 4226 recommends. */
const SECRET_BYTES = 20;
const RECOVERY_CODES = 8;

const idsOf = (office: OfficeHere, officer: OfficerHere): OfOfficer => ({ officeId: office.id, officerId: officer.id });

/** Makes a secret for an authenticator app; it counts once a code confirms it. Throws `second-factor-there`. @param now UTC instant */
export const beginSecondFactor = async (parts: AppParts, office: OfficeHere, officer: OfficerHere, now: string): Promise<{ secret: string; uri: string }> => {
  const secret = new ScureBase32Plugin().encode(parts.randomBytes(SECRET_BYTES), { padding: false });
  const isBegun = await inTransaction(parts.db, (trx) => saveBegunFactor({ ...parts, db: trx }, idsOf(office, officer), secret, new Date(now)));
  if (!isBegun) throw new ProblemError('second-factor-there');
  return { secret, uri: generateURI({ issuer: office.settings.shortName, label: officer.login, secret }) };
};

/** Hashed before anything is changed: eight hashes take longer than a transaction should. */
const makeCodes = async ({ randomBytes, passwordCost }: AppParts): Promise<{ codes: string[]; hashes: string[] }> => {
  const codes = Array.from({ length: RECOVERY_CODES }, () => makeSecret(randomBytes));
  return { codes, hashes: await Promise.all(codes.map((code) => hashPassword(code, passwordCost, randomBytes))) };
};

/** Turns the second factor on, for whoever has a code of it; answers the recovery codes. Throws `not-found` where none was begun, `second-factor-there`, and as `checkCode`. */
export const confirmSecondFactor = async (parts: AppParts, office: OfficeHere, officer: OfficerHere, code: string, now: string): Promise<string[]> => {
  const ids = idsOf(office, officer);
  const begun = await findSecondFactor(parts, ids);
  if (!begun) throw new ProblemError('not-found');
  if (begun.confirmedAt) throw new ProblemError('second-factor-there');
  await checkCode(parts, ids, code, now);
  const { codes, hashes } = await makeCodes(parts);
  await inTransaction(parts.db, async (trx) => {
    if (!(await confirmFactor(trx, begun, new Date(now)))) throw new ProblemError('wrong-code'); // begun anew meanwhile
    await replaceRecoveryCodes(trx, ids, hashes);
  });
  return codes;
};

/** New recovery codes in the place of the old. Throws `not-found` where no second factor is on. */
export const renewRecoveryCodes = async (parts: AppParts, office: OfficeHere, officer: OfficerHere): Promise<string[]> => {
  const ids = idsOf(office, officer);
  if (!(await isSecondFactorOn(parts.db, ids))) throw new ProblemError('not-found');
  const { codes, hashes } = await makeCodes(parts);
  await inTransaction(parts.db, (trx) => replaceRecoveryCodes(trx, ids, hashes));
  return codes;
};

/** Turns the second factor off. */
export const removeSecondFactor = (parts: AppParts, office: OfficeHere, officer: OfficerHere): Promise<void> => deleteSecondFactor(parts.db, idsOf(office, officer));
