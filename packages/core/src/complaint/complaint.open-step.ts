import { allowedEvents } from './complaint.decide.ts';
import { runningDues, type DueKind, type OfficeTerms } from './complaint.dues.ts';
import type { EventType } from './complaint.events.ts';
import { upToDate, type ComplaintRecord } from './complaint.record.ts';
import { viewComplaint } from './complaint.view.ts';

/**
 * The next step that is open to a complainant (R9, R10), and until which civil day where it has an end: to complete the file, to revive it, to reply to the answer; to turn to whom the
 * office named; to wait; or, once it is closed, to turn to somebody else.
 */
export type OpenStep =
  | { readonly kind: 'complete' | 'revive' | 'reply'; readonly until?: string }
  | { readonly kind: 'named' | 'closed' }
  | { readonly kind: 'wait'; /** The day by which it is verified, where that is what they wait for. */ readonly verifiedBy?: string };

const owed: readonly (readonly [EventType, 'complete' | 'revive' | 'reply', DueKind])[] = [
  ['citizen.disputedAnswer', 'reply', 'citizenAnswer'],
  ['citizen.completedFile', 'complete', 'completion'],
  ['citizen.revived', 'revive', 'revival'],
];

/** What is open to the complainant at an instant (UTC). */
export const openStep = (stored: ComplaintRecord, office: OfficeTerms, now: string): OpenStep => {
  const record = upToDate(stored);
  const { context } = record;
  const allowed = allowedEvents(record, { at: now, by: { kind: 'complainant' }, office });
  const dayOf = (kind: DueKind): string | undefined => runningDues(context.dues).find((due) => due.kind === kind)?.on;
  for (const [type, kind, due] of owed) {
    if (!allowed.includes(type)) continue;
    const until = dayOf(due);
    return { kind, ...(until === undefined ? {} : { until }) };
  }
  if (viewComplaint(record, now).closed) return { kind: 'closed' };
  if (context.nextStep !== undefined) return { kind: 'named' };
  const verifiedBy = dayOf('verification');
  return { kind: 'wait', ...(verifiedBy === undefined ? {} : { verifiedBy }) };
};
