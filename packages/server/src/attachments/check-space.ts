import { countUploads } from '../db/attachment.queries.ts';
import type { AttachmentRow } from '../db/attachment.table.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';

/** No file is taken now, complaints are all the same; some uploads will have ended in ten minutes. */
export const uploadsFull = (): ProblemError => new ProblemError('uploads-full', {}, { 'retry-after': '600' });

/** Throws `uploads-full` where so many bytes more find no room among what came by this door, or on the disk. @param now UTC instant */
export const checkSpace = async ({ db, files, uploads: { limits } }: AppParts, of: Pick<AttachmentRow, 'officeId' | 'door'>, more: number, now: string): Promise<void> => {
  const { bytes } = await countUploads(db, of, new Date(now));
  if (bytes + more > limits.bytes || !(await files.hasRoom())) throw uploadsFull();
};
