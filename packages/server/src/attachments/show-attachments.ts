import type { ShownAttachment } from '@wadul/core';
import { listAttachments } from '../db/attachment.queries.ts';
import { openDataKeys } from '../db/data-key.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import { nameOf } from './find-upload.ts';

/** A complaint's attachments, erased ones too. @param named whether their names are shown: they may tell who complains */
export const showAttachments = async (vault: VaultReader, officeId: string, complaintId: string, named: boolean): Promise<ShownAttachment[]> => {
  const rows = await listAttachments(vault.db, officeId, complaintId);
  const keys = named ? await openDataKeys(vault, officeId, rows.map(({ keyId }) => keyId)) : new Map<string, undefined>();
  return rows.map((row) => {
    const key = keys.get(row.keyId);
    return {
      id: row.id,
      kind: row.kind,
      ...(key ? { name: nameOf(row, key) } : {}),
      mediaType: row.mediaType ?? '',
      size: row.size ?? 0,
      addedAt: (row.addedAt ?? row.createdAt).toISOString(),
      state: row.state === 'erased' ? 'erased' : row.scan,
    };
  });
};
