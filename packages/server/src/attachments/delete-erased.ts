import { markBytesGone } from '../db/attachment.queries.ts';
import type { AttachmentRow } from '../db/attachment.table.ts';
import type { AppParts } from '../http/parts.ts';
import { deleteBytes } from './stored.ts';

/** Deletes what is left in the store of an erased file, whose key is destroyed already. */
export const deleteErased = async ({ db, files }: Pick<AppParts, 'db' | 'files'>, row: AttachmentRow): Promise<void> => {
  await deleteBytes(files, row);
  await markBytesGone(db, row.officeId, row.id);
};
