import { noteLook, type NotedLook } from '../commands/note-look.ts';
import type { AttachmentRow } from '../db/attachment.table.ts';
import type { AppParts } from '../http/parts.ts';

/** Who looks at what, and why. */
export interface Look extends NotedLook {
  readonly row: AttachmentRow;
  readonly reason: string;
}

/**
 * Keeps who looks and why in the complaint's log, before anything is shown: at a card, which is the complainant's identity (R14), or at a document that the virus scanner
 * has not seen, which is opened on the officer's own word. Throws `event-not-allowed`.
 */
export const lookAtAttachment = (parts: AppParts, { row, reason, ...look }: Look): Promise<void> =>
  noteLook(parts, look, row.kind === 'ktp' ? { type: 'officer.viewedIdentity', what: 'ktp', reason } : { type: 'officer.openedUnscanned', attachment: row.id, reason });
