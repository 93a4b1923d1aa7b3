import type { Complainant } from '@wadul/core';
import type { Kysely } from 'kysely';
import { lookupHash, type LookupKind } from '../keys/lookup.ts';
import type { Database } from './database.ts';
import type { VaultReader } from './vault.ts';

interface Ids {
  readonly officeId: string;
  readonly complaintId: string;
}

/** Something that a person is found by, normalised: 16 digits of a NIK, a number as `+62…`, an e-mail address. */
export interface PersonMark {
  readonly kind: LookupKind;
  readonly value: string;
}

const marksOf = ({ nik, phone, mobile, email }: Partial<Complainant>): PersonMark[] => {
  const marks: [LookupKind, string | undefined][] = [['nik', nik], ['phone', phone], ['phone', mobile], ['email', email]];
  return marks.flatMap(([kind, value]) => (value === undefined ? [] : [{ kind, value }]));
};

const hashOf = ({ keys }: Pick<VaultReader, 'keys'>, officeId: string, { kind, value }: PersonMark): Uint8Array =>
  lookupHash(keys.ring(), officeId, kind, kind === 'email' ? value.toLowerCase() : value);

/** Forgets what a complaint's person is found by. */
export const deleteLookups = async (db: Kysely<Database>, { officeId, complaintId }: Ids): Promise<void> => {
  await db.deleteFrom('personLookup').where('officeId', '=', officeId).where('complaintId', '=', complaintId).execute();
};

/** Lets a complaint be found by its person's NIK, phones and e-mail. */
export const insertLookups = async (vault: VaultReader, { officeId, complaintId }: Ids, person: Partial<Complainant>): Promise<void> => {
  const rows = marksOf(person).map((mark) => ({ officeId, complaintId, kind: mark.kind, hash: hashOf(vault, officeId, mark) }));
  if (rows.length === 0) return;
  await vault.db.insertInto('personLookup').values(rows).onConflict((conflict) => conflict.doNothing()).execute(); // both numbers may be one
};

/** The ids of the complaints of whoever has this NIK, number or address. */
export const findByPerson = async (vault: VaultReader, officeId: string, mark: PersonMark): Promise<string[]> => {
  const rows = await vault.db
    .selectFrom('personLookup')
    .select('complaintId')
    .where('officeId', '=', officeId)
    .where('kind', '=', mark.kind)
    .where('hash', '=', hashOf(vault, officeId, mark))
    .execute();
  return rows.map(({ complaintId }) => complaintId);
};
