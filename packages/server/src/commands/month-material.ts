import { bookEntry, buildRegister, inBookOrder, rowsInMonth, type RegisterEntry, type RegisterRequest, type RegisterView } from '@wadul/core';
import type { Kysely } from 'kysely';
import { complaintsOfMonth, type StoredComplaint } from '../db/complaint.queries.ts';
import type { Database } from '../db/database.ts';
import { findFilings, type StoredFiling } from '../db/filing.queries.ts';
import { countByMonth } from '../db/monthly-count.queries.ts';
import { findRegisterForm, type RegisterForm } from '../db/register-form.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import { readFiled } from './filed.ts';

/** What a month of the book is made of: its complaints in the order of its rows, with all that is known of them, and its form. */
export interface MonthMaterial {
  readonly rows: readonly { readonly complaint: StoredComplaint; readonly entry: RegisterEntry }[];
  readonly form: RegisterForm | undefined;
  readonly rowsBefore: number;
}

/** A complaint as the book takes it; an erased one still has its row. */
export const entryOf = ({ ticket, record }: StoredComplaint, filing: StoredFiling | undefined): RegisterEntry => {
  const { matter, person } = readFiled(filing);
  return bookEntry({ ticket, record, filing: { description: matter?.description ?? '', complainant: person } });
};

const rowsBefore = async (db: Kysely<Database>, officeId: string, month: string): Promise<number> => {
  const counts = await countByMonth(db, officeId, month.slice(0, 4));
  const earlier = Array.from({ length: Number(month.slice(5)) - 1 }, (_, index) => `${month.slice(0, 5)}${String(index + 1).padStart(2, '0')}`);
  return earlier.reduce((rows, one) => rows + rowsInMonth(counts.get(one) ?? 0), 0);
};

/** Reads what a month `YYYY-MM` is made of. */
export const monthMaterial = async (vault: VaultReader, office: OfficeHere, month: string): Promise<MonthMaterial> => {
  const complaints = await complaintsOfMonth(vault, office.id, month);
  const filings = new Map((await findFilings(vault, office.id, complaints.map(({ id }) => id))).map((filing) => [filing.complaintId, filing]));
  const written = complaints.map((complaint) => {
    const entry = entryOf(complaint, filings.get(complaint.id));
    return { complaint, entry, receivedAt: entry.receivedAt, ticket: entry.ticket };
  });
  return {
    rows: inBookOrder(written, month, office.settings.calendar.zone).map(({ complaint, entry }) => ({ complaint, entry })),
    form: await findRegisterForm(vault, office.id, month),
    rowsBefore: await rowsBefore(vault.db, office.id, month),
  };
};

/** A month's view made of it. @param entries those of its rows, less what a reader may not see @param madeAt UTC instant */
export const viewOf = (office: OfficeHere, month: string, { form, rowsBefore }: MonthMaterial, request: Pick<RegisterRequest, 'entries' | 'version' | 'madeAt' | 'withSupervision'>): RegisterView =>
  buildRegister({
    ...request,
    month,
    office: office.settings,
    numbering: form?.numbering,
    rowsBefore,
    form: {
      formNumber: form?.formNumber ?? null, // a form that nobody has made yet has no number
      issuedOn: form?.issuedOn,
      note: form?.note,
      preparedBy: form?.preparedBy ?? undefined,
      acknowledgedBy: form?.acknowledgedBy ?? undefined,
    },
  });
