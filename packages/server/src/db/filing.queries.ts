import type { DataKey } from '../keys/data-key.ts';
import { sealValue } from '../keys/sealed-value.ts';
import { sealedDigest } from './event-chain.ts';
import type { FilingRow } from './filing.table.ts';
import { openFields } from './sealed-fields.ts';
import type { VaultReader, VaultTransaction } from './vault.ts';

/** What was filed. `complainant` is null for an anonymous complaint, and each part once it was erased. */
export interface StoredFiling {
  readonly complaintId: string;
  readonly content: unknown;
  readonly complainant: unknown;
}

/** A filing to be stored. */
export type NewFiling = Pick<FilingRow, 'officeId' | 'createdAt'> & StoredFiling;

/** SHA-256 of the sealed parts of a filing, for the payload of the event that so vouches for them. */
export interface FilingDigests {
  readonly contentDigest: Uint8Array;
  readonly complainantDigest: Uint8Array | null;
}

type Ids = Pick<FilingRow, 'officeId' | 'complaintId'>;
const placeOf = ({ officeId, complaintId }: Ids, part: 'content' | 'complainant'): string => `${officeId}/complaint/${complaintId}/filing/${part}`;

/** Stores what was filed, beside its complaint, each part sealed with its key. Its marks are to be noted in the same transaction (`insertMatterLookups`). */
export const insertFiling = async ({ db, randomBytes }: VaultTransaction, { officeId, complaintId, createdAt, ...filed }: NewFiling, keys: { matter: DataKey; person: DataKey }): Promise<FilingDigests> => {
  const ids = { officeId, complaintId };
  const content = sealValue(keys.matter, placeOf(ids, 'content'), filed.content, randomBytes);
  const complainant = filed.complainant === null ? null : sealValue(keys.person, placeOf(ids, 'complainant'), filed.complainant, randomBytes);
  await db.insertInto('filing').values({ ...ids, content, complainant, createdAt, lookedUp: true }).execute();
  return { contentDigest: sealedDigest(content), complainantDigest: complainant && sealedDigest(complainant) };
};

/** Writes who complains anew, as the complainant had it corrected; answers the digest of what is now sealed. */
export const replaceComplainant = async ({ db, randomBytes }: VaultTransaction, ids: Ids, complainant: unknown, key: DataKey): Promise<Uint8Array> => {
  const sealed = sealValue(key, placeOf(ids, 'complainant'), complainant, randomBytes);
  await db.updateTable('filing').set({ complainant: sealed }).where('officeId', '=', ids.officeId).where('complaintId', '=', ids.complaintId).execute();
  return sealedDigest(sealed);
};

/** What of a filing is left once these parts are taken out of it. */
export const clearFiling = async ({ db }: Pick<VaultTransaction, 'db'>, { officeId, complaintId }: Ids, parts: readonly ('content' | 'complainant')[]): Promise<void> => {
  await db.updateTable('filing').set(Object.fromEntries(parts.map((part) => [part, null]))).where('officeId', '=', officeId).where('complaintId', '=', complaintId).execute();
};

/** The filings of several complaints at once, for the book; in no order. */
export const findFilings = async (vault: VaultReader, officeId: string, complaintIds: readonly string[]): Promise<StoredFiling[]> => {
  if (complaintIds.length === 0) return [];
  const rows = await vault.db.selectFrom('filing').selectAll().where('officeId', '=', officeId).where('complaintId', 'in', complaintIds).execute();
  const fields = rows.flatMap((row) => (['content', 'complainant'] as const).map((part) => ({ place: placeOf(row, part), sealed: row[part] })));
  const values = await openFields(vault, officeId, fields);
  return rows.map(({ complaintId }, index) => ({ complaintId, content: values[2 * index] ?? null, complainant: values[2 * index + 1] ?? null }));
};

export const findFiling = async (vault: VaultReader, officeId: string, complaintId: string): Promise<StoredFiling | undefined> =>
  (await findFilings(vault, officeId, [complaintId]))[0];
