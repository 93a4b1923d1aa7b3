import { formNumberOf, type OfficeSettings } from '@wadul/core';
import { findRegisterForm, saveRegisterForm, type RegisterForm } from '../db/register-form.queries.ts';
import type { Signatory } from '../db/register-form.table.ts';
import { StaleRowError } from '../db/stale-row.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Vault } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';

/** What staff write on a month's form; what is absent stays as it is, `null` takes it away. */
export interface RegisterFormChange {
  readonly formNumber?: string | null | undefined;
  readonly numbering?: 'month' | 'year' | undefined;
  /** Civil date, `YYYY-MM-DD`. */
  readonly issuedOn?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly preparedByName?: string | null | undefined;
  readonly acknowledgedByName?: string | null | undefined;
}

const newForm = (office: OfficeHere, month: string, now: string): RegisterForm => ({
  officeId: office.id,
  month,
  numbering: office.settings.register.numbering,
  formNumber: formNumberOf(now, office.settings.calendar.zone),
  issuedOn: null,
  note: null,
  preparedBy: null,
  acknowledgedBy: null,
  rowVersion: 0,
  updatedAt: new Date(now),
});

/** The signatory of the office's settings as they are now, with the name that staff wrote: a form keeps who signed it when the settings change. */
const signed = (kept: Signatory | null, { label, position }: OfficeSettings['register']['preparedBy'], name: string | null | undefined): Signatory | null =>
  name === undefined ? kept : name === null ? null : { label, position, name };

/**
 * Writes on a month's form of the book. The first writing makes the form: it is numbered `YYMMDDhhmmss` by the office's clock unless a number is given.
 * Throws `stale-version` where somebody else wrote at the same instant. @param now UTC instant
 */
export const writeRegisterForm = async (vault: Vault, office: OfficeHere, month: string, change: RegisterFormChange, now: string): Promise<void> => {
  const { register } = office.settings;
  const { formNumber, numbering, issuedOn, note, preparedByName, acknowledgedByName } = change;
  await inTransaction(vault.db, async (trx) => {
    const inside = { ...vault, db: trx };
    const kept = (await findRegisterForm(inside, office.id, month)) ?? newForm(office, month, now);
    await saveRegisterForm(inside, {
      ...kept,
      ...(formNumber === undefined ? {} : { formNumber }),
      ...(numbering === undefined ? {} : { numbering }),
      ...(issuedOn === undefined ? {} : { issuedOn }),
      ...(note === undefined ? {} : { note }),
      preparedBy: signed(kept.preparedBy, register.preparedBy, preparedByName),
      acknowledgedBy: signed(kept.acknowledgedBy, register.acknowledgedBy, acknowledgedByName),
      updatedAt: new Date(now),
    });
  }).catch((error: unknown) => {
    throw error instanceof StaleRowError ? new ProblemError('stale-version') : error;
  });
};
