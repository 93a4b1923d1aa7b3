import { buildRegister, mayLookWithReason, maySeeComplaint, rowsInMonth, type Actor, type RegisterEntry, type RegisterFrame, type RegisterView } from '@wadul/core';
import type { Kysely } from 'kysely';
import { complaintsOfMonth, type StoredComplaint } from '../db/complaint.queries.ts';
import type { Database } from '../db/database.ts';
import { findFilings } from '../db/filing.queries.ts';
import { countByMonth } from '../db/monthly-count.queries.ts';
import { findRegisterForm } from '../db/register-form.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import { entryOf } from './month-material.ts';
import { registerMonths } from './register-months.ts';

/** Who reads the book: everybody (the masked version), or an officer (the internal one, less what they may not see). */
export type RegisterReader = 'public' | Extract<Actor, { kind: 'officer' }>;

/** The office's form has a phone beside name and address; an officer who may never look at one (§7) gets the book without. For an officer a row stands withheld where the complaint does not exist for them (R15, R19), and nowhere else. */
const entryFor = (reader: RegisterReader, { record }: StoredComplaint, entry: RegisterEntry): RegisterEntry => {
  if (reader === 'public') return entry;
  const phone = mayLookWithReason(record.context, 'identity', reader) ? entry.phone : undefined;
  return { ...entry, phone, supervision: !maySeeComplaint(record.context, reader) };
};

const rowsBefore = async (db: Kysely<Database>, officeId: string, month: string): Promise<number> => {
  const counts = await countByMonth(db, officeId, month.slice(0, 4));
  const earlier = Array.from({ length: Number(month.slice(5)) - 1 }, (_, index) => `${month.slice(0, 5)}${String(index + 1).padStart(2, '0')}`);
  return earlier.reduce((rows, one) => rows + rowsInMonth(counts.get(one) ?? 0), 0);
};

/** So many complaints are read at once. */
const PAGE = 100;

/** The complaints of a month as the book takes them for a reader, in its order; read page by page, so that a long month need not be in memory. */
export async function* entriesOfMonth(vault: VaultReader, officeId: string, month: string, reader: RegisterReader): AsyncGenerator<RegisterEntry, void, undefined> {
  let complaints: StoredComplaint[] = [];
  do {
    complaints = await complaintsOfMonth(vault, officeId, month, { after: complaints.at(-1), limit: PAGE });
    const filings = new Map((await findFilings(vault, officeId, complaints.map(({ id }) => id))).map((filing) => [filing.complaintId, filing]));
    for (const complaint of complaints) yield entryFor(reader, complaint, entryOf(complaint, filings.get(complaint.id)));
  } while (complaints.length === PAGE);
}

/** What a month of an office's book is made from for a reader, but for its complaints; nothing for a month that the book does not have. @param now UTC instant */
export const registerFrame = async (vault: VaultReader, office: OfficeHere, month: string, reader: RegisterReader, now: string): Promise<RegisterFrame | undefined> => {
  if (!(await registerMonths(vault.db, office, now)).includes(month)) return undefined;
  const form = await findRegisterForm(vault, office.id, month);
  return {
    month,
    office: office.settings,
    version: reader === 'public' ? 'public' : 'internal',
    madeAt: now,
    numbering: form?.numbering,
    rowsBefore: await rowsBefore(vault.db, office.id, month),
    form: {
      formNumber: form?.formNumber ?? null, // a form that nobody has made yet has no number
      issuedOn: form?.issuedOn,
      note: form?.note,
      preparedBy: form?.preparedBy ?? undefined,
      acknowledgedBy: form?.acknowledgedBy ?? undefined,
    },
  };
};

/** A month of an office's book as a reader may see it (R12, R13), whole; nothing for a month that the book does not have. @param now UTC instant */
export const registerMonth = async (vault: VaultReader, office: OfficeHere, month: string, reader: RegisterReader, now: string): Promise<RegisterView | undefined> => {
  const frame = await registerFrame(vault, office, month, reader, now);
  if (!frame) return undefined;
  const entries = await Array.fromAsync(entriesOfMonth(vault, office.id, month, reader));
  const view = buildRegister({ ...frame, entries });
  const withheld = new Set(entries.flatMap(({ supervision }, row) => (supervision ? [row] : [])));
  return { ...view, warnings: view.warnings.filter(({ row }) => row === undefined || !withheld.has(row)) };
};
