import type { ComplaintContext, Erasable } from '@wadul/core';
import { eraseAttachmentRows } from '../db/attachment.queries.ts';
import type { AttachmentRow } from '../db/attachment.table.ts';
import { destroyDataKeys, livingKeys } from '../db/data-key.queries.ts';
import { clearFiling } from '../db/filing.queries.ts';
import { deleteAnswersOf } from '../db/idempotency.queries.ts';
import { deleteMatterLookups } from '../db/matter-lookup.queries.ts';
import { deletePreparationOf } from '../db/month-preparation.queries.ts';
import { deleteLookups } from '../db/person-lookup.queries.ts';
import type { VaultTransaction } from '../db/vault.ts';

interface Here {
  readonly officeId: string;
  readonly complaintId: string;
}

/** What was erased: keys, to be noted outside the database once it is committed, and files whose bytes the store may then delete. */
export interface Erasure {
  readonly keyIds: readonly string[];
  readonly files: readonly AttachmentRow[];
}

/** What a step of the chart erased: what its record says is gone now and did not say before. */
export const erasedBetween = (before: Pick<ComplaintContext, 'erased'>, after: Pick<ComplaintContext, 'erased'>): Erasable[] =>
  (Object.keys(after.erased) as Erasable[]).filter((what) => before.erased[what] === undefined);

/** Which files go with what, and which keys, and which parts of the filing. */
const goes = {
  ktp: { files: ['ktp'], keys: [], filing: [] },
  person: { files: ['ktp'], keys: ['person'], filing: ['complainant'] },
  everything: { files: ['ktp', 'document'], keys: ['matter', 'person'], filing: ['content', 'complainant'] },
} as const satisfies Record<Erasable, object>;

/**
 * Erases parts of a complaint by destroying the keys that sealed them (R14, R16): what is left of them, here and in every copy of the database, opens no more.
 * In the transaction of the event that says so, before it is written: the event is sealed with a key made after. @param at the instant of the event
 */
export const eraseComplaint = async (vault: VaultTransaction, here: Here, what: readonly Erasable[], at: Date): Promise<Erasure> => {
  const { officeId, complaintId } = here;
  const files = await eraseAttachmentRows(vault.db, officeId, complaintId, [...new Set(what.flatMap((one) => goes[one].files))]);
  const purposes: readonly string[] = what.flatMap((one) => goes[one].keys);
  const keys = (await livingKeys(vault.db, officeId, complaintId)).filter(({ purpose }) => purposes.includes(purpose)).map(({ id }) => id);
  const keyIds = [...keys, ...files.map(({ keyId }) => keyId)];
  await destroyDataKeys(vault.db, officeId, keyIds, at);
  const filing = new Set(what.flatMap((one) => goes[one].filing));
  if (filing.size > 0) await clearFiling(vault, here, [...filing]);
  if (filing.size > 0) await deletePreparationOf(vault.db, officeId, complaintId);
  if (filing.has('complainant')) await deleteLookups(vault.db, here);
  if (filing.has('content')) await deleteMatterLookups(vault.db, here);
  if (what.includes('everything')) await deleteAnswersOf(vault.db, officeId, complaintId);
  return { keyIds, files };
};
