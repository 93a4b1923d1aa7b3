import { findIssued } from '../db/issued-month.queries.ts';
import { deletePreparation, findPreparation, insertPreparation } from '../db/month-preparation.queries.ts';
import { listOfficers } from '../db/officer.queries.ts';
import { findRegisterForm } from '../db/register-form.queries.ts';
import { appendToStaffLog } from '../db/staff-log.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Vault } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import { acknowledgers } from './acknowledge-month.ts';
import { contentOf, makeMonth, unseen, warningsFor } from './made-month.ts';
import { changesSinceIssued, changesSincePrepared } from './month-changes.ts';
import { newId } from './new-id.ts';
import { actorOf } from './show-to-officer.ts';
import { warnOfSignatories } from './signatories.ts';
import { writeRegisterForm } from './write-register-form.ts';

/** Who prepares which month, and whether they say that they looked at what it warns of. */
export interface PrepareOrder {
  /** `YYYY-MM`, of the book. */
  readonly month: string;
  readonly officer: OfficerHere;
  readonly seen: boolean;
  /** UTC instant. */
  readonly now: string;
}

/** Makes a month's form, which numbers it; somebody else may do so at the same instant. */
const makeForm = async (vault: Vault, office: OfficeHere, month: string, now: string): Promise<void> =>
  writeRegisterForm(vault, office, month, {}, now).catch((error: unknown) => {
    if (!(error instanceof ProblemError && error.code === 'stale-version')) throw error;
  });

/**
 * Prepares a month of the book for a second officer to acknowledge: its form is made, if it is not yet, and the month held fast as it is now. One that was prepared and has changed since is prepared anew.
 * Throws `warnings-not-seen`, `nothing-changed` since its newest version, and `already-prepared`.
 */
export const prepareMonth = async (vault: Vault, office: OfficeHere, { month, officer, seen, now }: PrepareOrder): Promise<void> => {
  if (!(await findRegisterForm(vault, office.id, month))) await makeForm(vault, office, month, now);
  const made = await makeMonth(vault, office, month, now);
  const signatories = warnOfSignatories({ made, officer, officers: await listOfficers(vault.db, office.id), acknowledgers });
  const warnings = [...signatories, ...warningsFor(made, actorOf(officer))];
  if (warnings.length > 0 && !seen) throw unseen(warnings);
  const issued = await findIssued(vault, office.id, month);
  if (issued && (await changesSinceIssued(vault, issued, made)).office.length === 0) throw new ProblemError('nothing-changed');
  const prepared = await findPreparation(vault, office.id, month);
  if (prepared && changesSincePrepared(prepared, made).length === 0) throw new ProblemError('already-prepared');
  await inTransaction(vault.db, async (trx) => {
    if (prepared) await deletePreparation(trx, office.id, month, prepared.id);
    const preparation = { officeId: office.id, month, id: newId(now, vault.randomBytes), officerId: officer.id, preparedAt: new Date(now), content: contentOf(made) };
    if (!(await insertPreparation({ ...vault, db: trx }, preparation))) throw new ProblemError('already-prepared');
    await appendToStaffLog(trx, office.id, { at: new Date(now), actor: { kind: 'officer', id: officer.id }, event: { type: 'month.prepared', month } });
  });
};
