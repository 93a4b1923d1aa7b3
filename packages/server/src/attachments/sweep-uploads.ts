import { forgetParts, listExpired, listForgotten, listLeftOvers } from '../db/attachment.queries.ts';
import { listOffices } from '../db/office.queries.ts';
import type { AppParts } from '../http/parts.ts';
import { dropUpload } from './drop-upload.ts';
import { deleteErased } from './delete-erased.ts';
import { storedParts } from './file-places.ts';
import { finishUpload } from './finish-upload.ts';
import { deleteStored } from './stored.ts';

/** How many of an office are seen to in one sweep. */
const MOST = 500;

/**
 * Removes uploads whose time is over; takes up those that are whole and that nobody looks at, since the process that did is gone; deletes from the store what such
 * a process left there. Asks the database what is to go, never the store what is unknown: a store that another database uses too loses nothing. @param now UTC instant
 */
export const sweepUploads = async (parts: AppParts, now: string): Promise<void> => {
  const { db, files } = parts;
  for (const { id: officeId } of await listOffices(db)) {
    for (const id of await listExpired(db, officeId, new Date(now), MOST)) await dropUpload(parts, officeId, id, now);
    for (const id of await listForgotten(db, officeId, new Date(now), MOST)) await finishUpload(parts, officeId, id);
    for (const row of await listLeftOvers(db, officeId, MOST)) {
      if (row.state === 'erased') await deleteErased(parts, row);
      else {
        await deleteStored(files, storedParts(row));
        await forgetParts(db, officeId, row.id);
      }
    }
  }
};
