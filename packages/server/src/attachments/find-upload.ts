import { AttachmentId } from '@wadul/core';
import { findAttachment } from '../db/attachment.queries.ts';
import type { AttachmentRow } from '../db/attachment.table.ts';
import { openDataKeys } from '../db/data-key.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { DataKey } from '../keys/data-key.ts';
import { openBytes } from '../keys/sealed-bytes.ts';
import { namePlace } from './file-places.ts';

/** By which door an upload comes: of the public, or of the desk. */
export type Door = AttachmentRow['door'];

/** An upload that somebody means, by its id, where it belongs to nobody yet and its time is not over. Throws `not-found`. @param now UTC instant */
export const findUpload = async ({ db }: Pick<VaultReader, 'db'>, office: OfficeHere, door: Door, id: string, now: string): Promise<AttachmentRow> => {
  const row = AttachmentId.safeParse(id).success ? await findAttachment(db, office.id, id) : undefined;
  if (!row || row.door !== door || row.expiresAt === null || row.expiresAt.getTime() <= Date.parse(now)) throw new ProblemError('not-found');
  return row;
};

/** The key of an attachment. Throws where it was destroyed, which whoever asks has ruled out. */
export const keyOf = async (vault: VaultReader, { officeId, keyId }: AttachmentRow): Promise<DataKey> => {
  const key = (await openDataKeys(vault, officeId, [keyId])).get(keyId);
  if (!key) throw new ProblemError('not-found'); // erased since it was looked up
  return key;
};

/** The name that an attachment's sender gave it. */
export const nameOf = (row: AttachmentRow, key: DataKey): string => (row.nameSealed === null ? '' : new TextDecoder().decode(openBytes(key, namePlace(row), row.nameSealed)));
