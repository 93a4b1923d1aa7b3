import { applyEvent } from '../commands/apply-event.ts';
import { newId } from '../commands/new-id.ts';
import { actorOf, findForOfficer } from '../commands/show-to-officer.ts';
import { insertLook } from '../db/attachment.queries.ts';
import type { AttachmentRow } from '../db/attachment.table.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { NONCE_BYTES, sealBytes } from '../keys/sealed-bytes.ts';
import { lookPlace } from './file-places.ts';
import { keyOf } from './find-upload.ts';

/** Who looks at what, and why. */
export interface Look {
  readonly office: OfficeHere;
  readonly officer: OfficerHere;
  readonly complaintId: string;
  readonly row: AttachmentRow;
  readonly reason: string;
  /** UTC instant. */
  readonly now: string;
}

/** How often it is tried where somebody else acts on the complaint at the same instant: a look depends on no version. */
const TRIES = 10;

/** The officer's word for a document: no rule of the procedure speaks of it, so it is kept beside the complaint. */
const keepLook = async (parts: AppParts, { office, officer, row, reason, now }: Look): Promise<void> => {
  const id = newId(now, parts.randomBytes);
  const reasonSealed = sealBytes(await keyOf(parts, row), lookPlace(row, id), parts.randomBytes(NONCE_BYTES), new TextEncoder().encode(reason));
  await insertLook(parts.db, { officeId: office.id, id, attachmentId: row.id, officerId: officer.id, at: new Date(now), reasonSealed });
};

/**
 * Keeps who looks and why, before anything is shown. A card is the complainant's identity: the look is an event of the complaint (R14). A document that the virus scanner
 * has not seen is opened on the officer's own word (T19). Throws `event-not-allowed`.
 */
export const lookAtAttachment = async (parts: AppParts, look: Look): Promise<void> => {
  const { office, officer, complaintId, row, reason, now } = look;
  if (row.kind !== 'ktp') return keepLook(parts, look);
  for (let tries = 1; ; tries += 1) {
    const { rowVersion: version } = await findForOfficer(parts, office, officer, complaintId);
    try {
      await applyEvent(parts, { office, complaintId, version, by: actorOf(officer), event: { type: 'officer.viewedIdentity', what: 'ktp', reason }, now });
      return;
    } catch (error) {
      if (!(error instanceof ProblemError && error.code === 'stale-version') || tries === TRIES) throw error;
    }
  }
};
