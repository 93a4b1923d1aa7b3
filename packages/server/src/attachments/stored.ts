import type { AttachmentRow } from '../db/attachment.table.ts';
import type { FileStore } from '../storage/file-store.ts';
import { storedFile, storedParts } from './file-places.ts';

/** Deletes everything whose name begins so. */
export const deleteStored = async (files: FileStore, prefix: string): Promise<void> => {
  for (const name of await Array.fromAsync(files.list(prefix))) await files.delete(name);
};

/** Deletes the bytes of an attachment, whole and in pieces. */
export const deleteBytes = async (files: FileStore, row: Pick<AttachmentRow, 'keyId'>): Promise<void> => {
  await deleteStored(files, storedParts(row));
  await files.delete(storedFile(row));
};
