import { closeUpload, deleteUpload } from '../db/attachment.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { AppParts } from '../http/parts.ts';
import { deleteBytes } from './stored.ts';

/**
 * Takes an upload back that belongs to nobody, with all that is there of it: first it is closed, then its bytes go, then its row, so that whatever is in the store
 * is known to a row until it is gone. Where a complaint claimed it meanwhile, or it is gone already, nothing happens. @param now UTC instant
 */
export const dropUpload = async ({ db, files }: Pick<AppParts, 'db' | 'files'>, officeId: string, id: string, now: string): Promise<void> => {
  const closed = await closeUpload(db, officeId, id, new Date(now));
  if (!closed) return;
  await deleteBytes(files, closed);
  await inTransaction(db, (trx) => deleteUpload(trx, closed));
};
