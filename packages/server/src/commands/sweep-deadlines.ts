import { nextClockEvent } from '@wadul/core';
import { findComplaint, listComplaintsToSweep } from '../db/complaint.queries.ts';
import { listOffices } from '../db/office.queries.ts';
import type { OfficeHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { applyEvent } from './apply-event.ts';

/** What a sweep did: how many events it sent, and how many complaints it could not go on with. */
export interface Sweep {
  readonly events: number;
  readonly failures: number;
}

/** How many complaints are looked up at a time. */
const PAGE = 100;

/**
 * Somebody else acted on the complaint since it was read, perhaps another process with the same sweep: look again. An event that is not allowed at the version that was read
 * is another matter: looking again would find the same, for ever.
 */
const isOvertaken = (error: unknown): boolean => error instanceof ProblemError && error.code === 'stale-version';

/** Sends a complaint what the clock has to say, as ordinary events one after the other, until there is nothing more. Answers how many. */
const sweepComplaint = async (parts: AppParts, office: OfficeHere, complaintId: string, now: string): Promise<number> => {
  for (let events = 0; ; ) {
    const complaint = await findComplaint(parts, office.id, complaintId);
    const event = complaint && nextClockEvent(complaint.record, now, office.settings);
    if (!event) return events;
    try {
      await applyEvent(parts, { office, complaintId, version: complaint.rowVersion, by: { kind: 'clock' }, event, now });
      events += 1;
    } catch (error) {
      if (!isOvertaken(error)) throw error;
    }
  }
};

const sweepOffice = async (parts: AppParts, office: OfficeHere, now: string): Promise<Sweep> => {
  let events = 0;
  const failed = new Set<string>();
  for (;;) {
    const ids = (await listComplaintsToSweep(parts.db, office.id, new Date(now), PAGE + failed.size)).filter((id) => !failed.has(id));
    if (ids.length === 0) return { events, failures: failed.size };
    for (const id of ids) {
      const sent = await sweepComplaint(parts, office, id, now).catch((error: unknown) => {
        parts.log.error({ office: office.settings.slug, complaintId: id, error: error instanceof Error ? error.name : typeof error }, 'the sweep could not go on with a complaint');
        return 0;
      });
      if (sent === 0) failed.add(id); // listed, yet nothing happens: it must not keep the others waiting
      events += sent;
    }
  }
};

/**
 * Looks after every due date of every office (`domain.md` §3): what is late is marked, what was not completed is archived and in the end expires, what stood to the end
 * of the citizen's window is finished. May run twice, or in several processes at once: each event happens once. @param now UTC instant
 */
export const sweepDeadlines = async (parts: AppParts, now: string): Promise<Sweep> => {
  const total = { events: 0, failures: 0 };
  for (const office of await listOffices(parts.db)) {
    const { events, failures } = await sweepOffice(parts, office, now);
    total.events += events;
    total.failures += failures;
  }
  return total;
};
