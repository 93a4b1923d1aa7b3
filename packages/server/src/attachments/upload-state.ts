import type { UploadState } from '@wadul/core';
import type { AttachmentRow } from '../db/attachment.table.ts';
import type { DataKey } from '../keys/data-key.ts';
import { nameOf } from './find-upload.ts';

/** How an upload that belongs to nobody yet stands, as its sender is told. */
export const uploadState = (row: AttachmentRow, key: DataKey): UploadState => {
  if (row.state === 'destroyed') throw new Error('Only what belongs to a complaint is erased.');
  return {
    id: row.id,
    kind: row.kind,
    name: nameOf(row, key),
    state: row.state,
    received: row.received,
    size: row.sentSize,
    ...(row.code === null ? {} : { code: row.code }),
    ...(row.mediaType === null ? {} : { mediaType: row.mediaType }),
    ...(row.sentSha256 === null ? {} : { sha256: Buffer.from(row.sentSha256).toString('hex') }),
  };
};
