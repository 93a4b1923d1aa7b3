import { findIssued } from '../db/issued-month.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import type { RegisterSheet } from '../papers/register-sheet.ts';
import { issuedSheet } from './issued-sheet.ts';
import { registerSheet } from './register-sheet.ts';
import { isTakenBack } from './taken-back.ts';

/**
 * A month of the book as everybody has it on paper: the newest version that was issued, which proves itself; the month as it stands now where none was, or where something of it was taken back since
 * (R13) and the office has not issued it anew. Nothing for a month that the book does not have.
 * @param asked `origin`: under which people reach this server; `now`: UTC instant
 */
export const publicSheet = async (vault: VaultReader, office: OfficeHere, { month, origin, now }: { readonly month: string; readonly origin: string; readonly now: string }): Promise<RegisterSheet | undefined> => {
  const issued = await findIssued(vault, office.id, month);
  if (!issued || (await isTakenBack(vault, office, issued))) return registerSheet(vault, office, month, 'public', now);
  return issuedSheet(vault, office, { month, reader: 'public', origin });
};
