import { hidePersonalData, type IssuedNote } from '@wadul/core';
import type { IssuedVersionRow } from '../db/issued-month.queries.ts';
import { findRegisterForm } from '../db/register-form.queries.ts';
import type { VaultReader } from '../db/vault.ts';

/**
 * The note of an issued version as everybody may read it: as long as the month's form still says it. Nothing where there is none, and once it was taken back, written anew, or would be masked otherwise; its digest
 * stays in the head.
 */
export const shownNote = async (vault: VaultReader, { officeId, month, note }: Pick<IssuedVersionRow, 'officeId' | 'month' | 'note'>): Promise<IssuedNote | null> => {
  if (!note) return null;
  const now = (await findRegisterForm(vault, officeId, month))?.note ?? null;
  return now !== null && hidePersonalData(now) === note.shown.text ? note.shown : null;
};
