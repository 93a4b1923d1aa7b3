import type { ShownAttachment } from '@wadul/core';
import { listAttachments } from '../db/attachment.queries.ts';
import { openDataKeys } from '../db/data-key.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import { nameOf } from './find-upload.ts';

/** A complaint's attachments, erased ones too, with their names; what of it a reader may know is for core to say (`shownFiles`). */
export const showAttachments = async (vault: VaultReader, officeId: string, complaintId: string): Promise<ShownAttachment[]> => {
  const rows = await listAttachments(vault.db, officeId, complaintId);
  const keys = await openDataKeys(vault, officeId, rows.map(({ keyId }) => keyId));
  return rows.map((row) => {
    const key = keys.get(row.keyId);
    const isThere = row.state !== 'destroyed';
    return {
      id: row.id,
      kind: row.kind,
      ...(key ? { name: nameOf(row, key) } : {}),
      mediaType: row.mediaType ?? '',
      size: row.size ?? 0,
      ...(isThere && row.sha256 ? { sha256: Buffer.from(row.sha256).toString('hex') } : {}),
      addedAt: (row.addedAt ?? row.createdAt).toISOString(),
      state: isThere ? row.scan : 'erased',
    };
  });
};
