import { findIssued } from '../db/issued-month.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import type { PublicSheet } from '../papers/answer-register.ts';
import type { KeptPapers } from '../papers/room/kept-papers.ts';
import { issuedSheet } from './issued-sheet.ts';
import { registerSheet } from './register-sheet.ts';
import { isTakenBackNow } from './taken-back-now.ts';

/** Which month is asked for, under which `origin` people reach this server, and `now` (UTC instant). */
interface PublicRequest {
  /** `YYYY-MM` */
  readonly month: string;
  readonly origin: string;
  readonly now: string;
}

/**
 * A month of the book as everybody has it: the newest version that was issued, which proves itself; the month as it stands now where none was, or where something of it was taken back since
 * (R13) and the office has not issued it anew, which then is kept no longer, either. Nothing for a month that the book does not have.
 */
export const publicSheet = async (vault: VaultReader, office: OfficeHere, kept: KeptPapers, { month, origin, now }: PublicRequest): Promise<PublicSheet | undefined> => {
  const issued = await findIssued(vault, office.id, month);
  if (issued && !(await isTakenBackNow(vault, office, issued))) {
    const sheet = await issuedSheet(vault, office, issued, { reader: 'public', origin });
    return { sheet, of: { officeId: office.id, month, version: issued.version } };
  }
  kept.forget({ officeId: office.id, month });
  const sheet = await registerSheet(vault, office, month, 'public', now);
  return sheet && { sheet: { ...sheet, ...(issued && { takenBack: issued.version }) } };
};
