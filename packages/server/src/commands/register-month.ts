import { mayLookWithReason, maySeeComplaint, type Actor, type RegisterEntry, type RegisterView } from '@wadul/core';
import type { StoredComplaint } from '../db/complaint.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import { monthMaterial, viewOf } from './month-material.ts';
import { registerMonths } from './register-months.ts';

/** Who reads the book: everybody (the masked version), or an officer (the internal one, less what they may not see). */
export type RegisterReader = 'public' | Extract<Actor, { kind: 'officer' }>;

/** The office's form has a phone beside name and address; an officer who may never look at one (§7) gets the book without. For an officer a row stands withheld where the complaint does not exist for them (R15, R19), and nowhere else. */
const entryFor = (reader: RegisterReader, { record }: StoredComplaint, entry: RegisterEntry): RegisterEntry => {
  if (reader === 'public') return entry;
  const phone = mayLookWithReason(record.context, 'identity', reader) ? entry.phone : undefined;
  return { ...entry, phone, supervision: !maySeeComplaint(record.context, reader) };
};

/** A month of an office's book as a reader may see it (R12, R13); nothing for a month that the book does not have. @param now UTC instant */
export const registerMonth = async (vault: VaultReader, office: OfficeHere, month: string, reader: RegisterReader, now: string): Promise<RegisterView | undefined> => {
  if (!(await registerMonths(vault.db, office, now)).includes(month)) return undefined;
  const material = await monthMaterial(vault, office, month);
  const entries = material.rows.map(({ complaint, entry }) => entryFor(reader, complaint, entry));
  const view = viewOf(office, month, material, { entries, version: reader === 'public' ? 'public' : 'internal', madeAt: now });
  const withheld = new Set(entries.flatMap(({ supervision }, row) => (supervision ? [row] : [])));
  return { ...view, warnings: view.warnings.filter(({ row }) => row === undefined || !withheld.has(row)) };
};
