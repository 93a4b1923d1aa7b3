import type { RegisterView } from '@wadul/core';
import { findRegisterForm, saveRegisterForm } from '../db/register-form.queries.ts';
import type { Signatory } from '../db/register-form.table.ts';
import { StaleRowError } from '../db/stale-row.ts';
import type { VaultTransaction } from '../db/vault.ts';

const asKept = ({ label, position, name }: RegisterView['preparedBy']): Signatory => ({ label, position, ...(name !== undefined && { name }) });

/**
 * Keeps on a month's form who is printed under it, where staff wrote nobody there: who signed an issued month does not change with the office's settings. Answers false, and writes nothing, where somebody wrote
 * on the form at the same instant. @param now UTC instant
 */
export const keepSignatories = async (vault: VaultTransaction, { officeId, month }: { officeId: string; month: string }, printed: Pick<RegisterView, 'preparedBy' | 'acknowledgedBy'>, now: string): Promise<boolean> => {
  const form = await findRegisterForm(vault, officeId, month);
  if (!form || (form.preparedBy && form.acknowledgedBy)) return true;
  const kept = { preparedBy: form.preparedBy ?? asKept(printed.preparedBy), acknowledgedBy: form.acknowledgedBy ?? asKept(printed.acknowledgedBy) };
  try {
    await saveRegisterForm(vault, { ...form, ...kept, updatedAt: new Date(now) });
    return true;
  } catch (error) {
    if (error instanceof StaleRowError) return false;
    throw error;
  }
};
