import type { OfficerEvent } from '@wadul/core';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { applyEvent } from './apply-event.ts';
import { actorOf, findForOfficer } from './show-to-officer.ts';

/** Who looks at what of which complaint. */
export interface NotedLook {
  readonly office: OfficeHere;
  readonly officer: OfficerHere;
  readonly complaintId: string;
  /** UTC instant. */
  readonly now: string;
}

/** How often it is tried where somebody else acts on the complaint at the same instant: a look depends on no version. */
const TRIES = 10;

/** Keeps a look in the complaint's log, before anything is shown (R14). Throws `not-found`, and `event-not-allowed` where this officer may not look. */
export const noteLook = async (parts: AppParts, { office, officer, complaintId, now }: NotedLook, event: Extract<OfficerEvent, { type: 'officer.viewedIdentity' | 'officer.openedUnscanned' }>): Promise<void> => {
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
