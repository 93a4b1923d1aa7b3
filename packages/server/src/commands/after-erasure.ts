import { deleteErased } from '../attachments/delete-erased.ts';
import type { AppParts } from '../http/parts.ts';
import type { Erasure } from './erase-complaint.ts';

/**
 * Notes destroyed keys outside the database and deletes the files that nothing opens any more, once the erasure is committed. What fails here is made good by the next
 * sweep: it must not undo the answer that the erasure happened.
 */
export const afterErasure = async (parts: Pick<AppParts, 'db' | 'keys' | 'files' | 'log'>, { keyIds, files }: Erasure): Promise<void> => {
  try {
    await parts.keys.noteDestroyed(keyIds);
    for (const file of files) await deleteErased(parts, file);
  } catch (error) {
    parts.log.warn({ error: error instanceof Error ? error.name : typeof error }, 'what is left of erased files and keys waits for the next sweep');
  }
};
