import { forgetParts, listExpired, listForgotten, listLeftOvers, listUnscanned, saveScan } from '../db/attachment.queries.ts';
import type { AttachmentRow } from '../db/attachment.table.ts';
import { listOffices } from '../db/office.queries.ts';
import type { AppParts } from '../http/parts.ts';
import { dropUpload } from './drop-upload.ts';
import { deleteErased } from './delete-erased.ts';
import { storedParts } from './file-places.ts';
import { beginFinishing } from './finish-upload.ts';
import { readBytes } from './read-attachment.ts';
import { deleteStored } from './stored.ts';

/** How many of an office are seen to in one sweep. */
const MOST = 500;

/** After how many milliseconds nobody is at work any more on what the store has by no name. */
const ABANDONED = 24 * 60 * 60 * 1000;

/** How many files are given to the virus scanner again, and how many of them it may leave without a word before it is taken to be down. */
const AGAIN = { files: 20, silent: 3 } as const;

/** A stored file for the scanner; one that is missing, or was changed in the store, must not keep the others waiting. */
const bytesFor = async (parts: AppParts, row: AttachmentRow): Promise<Uint8Array | undefined> => {
  try {
    return await readBytes(parts, row);
  } catch (error) {
    parts.log.error({ error: error instanceof Error ? error.name : typeof error, officeId: row.officeId, complaintId: row.complaintId, attachment: row.id }, 'a file could not be read for the virus scanner');
    return undefined;
  }
};

/** Gives the scanner what it has not seen: it was down, or there was none yet. */
const scanAgain = async (parts: AppParts, officeId: string): Promise<void> => {
  const { scanner } = parts.uploads;
  let silent = 0;
  for (const row of scanner ? await listUnscanned(parts.db, officeId, AGAIN.files) : []) {
    const bytes = await bytesFor(parts, row);
    const scan = bytes ? await scanner?.scan(bytes) : undefined;
    if (scan === 'infected') parts.log.warn({ officeId, complaintId: row.complaintId, attachment: row.id }, 'a virus was found in a file that had been taken in');
    if (scan === 'clean' || scan === 'infected') await saveScan(parts.db, officeId, row.id, scan);
    else if ((silent += 1) === AGAIN.silent) return;
  }
};

/**
 * Removes uploads whose time is over; begins to look at those that are whole and that nobody looks at, since the process that did is gone; deletes from the store what such
 * a process left there. Asks the database what is to go, never the store what is unknown: a store that another database uses too loses nothing. @param now UTC instant
 */
export const sweepUploads = async (parts: AppParts, now: string): Promise<void> => {
  const { db, files } = parts;
  for (const { id: officeId } of await listOffices(db)) {
    for (const id of await listExpired(db, officeId, new Date(now), MOST)) await dropUpload(parts, officeId, id, now);
    for (const id of await listForgotten(db, officeId, new Date(now), MOST)) beginFinishing(parts, officeId, id);
    for (const row of await listLeftOvers(db, officeId, MOST)) {
      if (row.state === 'destroyed') await deleteErased(parts, row);
      else {
        await deleteStored(files, storedParts(row));
        await forgetParts(db, officeId, row.id);
      }
    }
    await scanAgain(parts, officeId);
  }
  await files.tidy(new Date(Date.parse(now) - ABANDONED));
};
