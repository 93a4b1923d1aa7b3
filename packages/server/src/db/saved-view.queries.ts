import type { NewSavedView, SavedView } from '@wadul/core';
import { sql } from 'kysely';
import { sealValue } from '../keys/sealed-value.ts';
import { keyFor } from './data-key.queries.ts';
import { openFields } from './sealed-fields.ts';
import type { OfOfficer } from './second-factor.queries.ts';
import type { VaultReader, VaultTransaction } from './vault.ts';

const placeOf = ({ officeId, officerId }: OfOfficer, id: string): string => `${officeId}/officer/${officerId}/view/${id}/content`;

/** An officer's views, the oldest first. */
export const listViews = async (vault: VaultReader, { officeId, officerId }: OfOfficer): Promise<SavedView[]> => {
  const rows = await vault.db.selectFrom('savedView').select(['id', 'content']).where('officeId', '=', officeId).where('officerId', '=', officerId).orderBy('createdAt').orderBy('id').execute();
  const contents = await openFields(vault, officeId, rows.map(({ id, content }) => ({ place: placeOf({ officeId, officerId }, id), sealed: content })));
  return rows.map(({ id }, index) => ({ id, ...(contents[index] as NewSavedView) }));
};

/** Keeps everybody else from changing an officer's views until the transaction ends. */
export const lockViews = async ({ db }: Pick<VaultTransaction, 'db'>, { officeId, officerId }: OfOfficer): Promise<void> => {
  await sql`select from officer where office_id = ${officeId}::uuid and id = ${officerId}::uuid for no key update`.execute(db);
};

const seal = async (vault: VaultTransaction, ids: OfOfficer, id: string, view: NewSavedView, at: Date): Promise<Uint8Array> => {
  const key = await keyFor(vault, { officeId: ids.officeId, complaintId: null, purpose: 'office' }, at);
  return sealValue(key, placeOf(ids, id), view, vault.randomBytes);
};

/** Keeps a new view. */
export const insertView = async (vault: VaultTransaction, { officeId, officerId }: OfOfficer, { id, name, filter }: SavedView, createdAt: Date): Promise<void> => {
  const content = await seal(vault, { officeId, officerId }, id, { name, filter }, createdAt);
  await vault.db.insertInto('savedView').values({ officeId, officerId, id, content, createdAt }).execute();
};

/** Writes an officer's view anew. */
export const replaceView = async (vault: VaultTransaction, { officeId, officerId }: OfOfficer, { id, name, filter }: SavedView, at: Date): Promise<void> => {
  const content = await seal(vault, { officeId, officerId }, id, { name, filter }, at);
  await vault.db.updateTable('savedView').set({ content }).where('officeId', '=', officeId).where('officerId', '=', officerId).where('id', '=', id).execute();
};

/** Takes an officer's view away; answers whether there was one of this id. */
export const deleteView = async ({ db }: Pick<VaultReader, 'db'>, { officeId, officerId }: OfOfficer, id: string): Promise<boolean> => {
  const gone = await db.deleteFrom('savedView').where('officeId', '=', officeId).where('officerId', '=', officerId).where('id', '=', id).executeTakeFirst();
  return gone.numDeletedRows === 1n;
};
