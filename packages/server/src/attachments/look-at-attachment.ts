import { applyEvent } from '../commands/apply-event.ts';
import { actorOf, findForOfficer } from '../commands/show-to-officer.ts';
import type { AttachmentRow } from '../db/attachment.table.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';

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

/**
 * Puts a look into the complaint's log, before anything is shown. A card is the complainant's identity (R14); a document that the scanner has not seen is opened on the
 * officer's own word (T19), which the server's log keeps: no rule of the procedure speaks of it. Throws `event-not-allowed`.
 */
export const lookAtAttachment = async (parts: AppParts, { office, officer, complaintId, row, reason, now }: Look): Promise<void> => {
  if (row.kind !== 'ktp') {
    parts.log.warn({ officerId: officer.id, complaintId, attachment: row.id, scan: row.scan }, 'a file that the scanner has not seen is handed out');
    return;
  }
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
