import type { OfficerEvent } from '@wadul/core';
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
 * Keeps who looks and why in the complaint's log, before anything is shown: at a card, which is the complainant's identity (R14), or at a document that the virus scanner
 * has not seen, which is opened on the officer's own word. Throws `event-not-allowed`.
 */
export const lookAtAttachment = async (parts: AppParts, look: Look): Promise<void> => {
  const { office, officer, complaintId, row, reason, now } = look;
  const event: OfficerEvent = row.kind === 'ktp' ? { type: 'officer.viewedIdentity', what: 'ktp', reason } : { type: 'officer.openedUnscanned', attachment: row.id, reason };
  for (let tries = 1; ; tries += 1) {
    const { rowVersion: version } = await findForOfficer(parts, office, officer, complaintId);
    try {
      await applyEvent(parts, { office, complaintId, version, by: actorOf(officer), event, now });
      return;
    } catch (error) {
      if (!(error instanceof ProblemError && error.code === 'stale-version') || tries === TRIES) throw error;
    }
  }
};
