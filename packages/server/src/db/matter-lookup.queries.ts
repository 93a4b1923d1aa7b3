import type { Kysely } from 'kysely';
import { lookupHash, type MatterLookupKind } from '../keys/lookup.ts';
import type { Database } from './database.ts';
import type { VaultReader } from './vault.ts';

interface Ids {
  readonly officeId: string;
  readonly complaintId: string;
}

/** Something of its matter that a complaint is found by: the code of a region in which it lies, of any level, or its number in another system. */
export interface MatterMark {
  readonly kind: MatterLookupKind;
  readonly value: string;
}

/** A number is found however its letters and spaces were written. */
const normalised = ({ kind, value }: MatterMark): string => (kind === 'region' ? value : value.replaceAll(/\s/g, '').toLowerCase());

/** What finds a mark: the same for the same mark of the same office, and nothing to whoever lacks the look-up key. */
export const matterHash = ({ keys }: Pick<VaultReader, 'keys'>, officeId: string, mark: MatterMark): Uint8Array => lookupHash(keys.ring(), officeId, mark.kind, normalised(mark));

/** Lets a complaint be found by these marks. */
export const insertMatterLookups = async (vault: VaultReader, { officeId, complaintId }: Ids, marks: readonly MatterMark[]): Promise<void> => {
  if (marks.length === 0) return;
  const rows = marks.map((mark) => ({ officeId, complaintId, kind: mark.kind, hash: matterHash(vault, officeId, mark) }));
  await vault.db.insertInto('matterLookup').values(rows).onConflict((conflict) => conflict.doNothing()).execute();
};

/** Forgets what a complaint's matter is found by. */
export const deleteMatterLookups = async (db: Kysely<Database>, { officeId, complaintId }: Ids): Promise<void> => {
  await db.deleteFrom('matterLookup').where('officeId', '=', officeId).where('complaintId', '=', complaintId).execute();
};

/** Filings of an office whose marks were never noted, because they are older than the look-up; kept from everybody else until the transaction ends. */
export const lockFilingsToLookUp = async (db: Kysely<Database>, officeId: string, limit: number): Promise<string[]> => {
  const rows = await db
    .selectFrom('filing')
    .select('complaintId')
    .where('officeId', '=', officeId)
    .where('lookedUp', '=', false)
    .orderBy('complaintId')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({ complaintId }) => complaintId);
};

/** Notes that these filings are found by their marks. */
export const noteLookedUp = async (db: Kysely<Database>, officeId: string, complaintIds: readonly string[]): Promise<void> => {
  if (complaintIds.length === 0) return;
  await db.updateTable('filing').set({ lookedUp: true }).where('officeId', '=', officeId).where('complaintId', 'in', complaintIds).execute();
};
