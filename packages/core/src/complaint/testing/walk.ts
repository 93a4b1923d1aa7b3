import { getNextTransitions } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { eventTypes, type EventType } from '../complaint.events.ts';
import type { ComplaintEvent } from '../complaint.facts.ts';
import { complaintMachine } from '../complaint.machine.ts';
import { openMinutes } from '../complaint.minutes.ts';
import type { ComplaintSnapshot } from '../complaint.record.ts';
import { cast } from './cast.ts';
import { MONDAY, received } from './case.ts';
import { office } from './office.ts';
import { samples } from './samples.ts';

const after = (instant: string): string => new Date(Date.parse(instant) + 1000).toISOString();

/** What each event of the clock waits for. */
const terms = { 'clock.completionTermPassed': 'completion', 'clock.revivalTermPassed': 'revival', 'clock.citizenWindowClosed': 'citizenAnswer' } as const;

/** When a sample happens: the clock's once its term is over, everything else at once. */
const momentOf = (snapshot: ComplaintSnapshot, type: EventType): string => {
  const kind = type === 'clock.dueDatePassed' ? 'verification' : type in terms ? terms[type as keyof typeof terms] : undefined;
  const due = snapshot.context.dues.find((one) => one.kind === kind);
  return due ? after(due.at) : MONDAY;
};

/** The events of the samples that the chart knows where this complaint stands. */
export const eventsAt = (snapshot: ComplaintSnapshot): ComplaintEvent[] => {
  const known = new Set<string>(getNextTransitions(snapshot).map(({ eventType }) => eventType));
  return eventTypes
    .filter((type) => known.has(type))
    .flatMap((type) => samples[type].map(({ by, event }) => ({ ...event, by: cast[by], at: momentOf(snapshot, type), office }) as ComplaintEvent));
};

/** What tells two places in the walk apart: the state, and the facts on which the way on depends. */
const placeOf = ({ value, context }: ComplaintSnapshot): string =>
  JSON.stringify([
    value,
    context.severity,
    context.outcome,
    context.proposal?.kind,
    context.supervision,
    context.minutes.map(({ kind, outcome }) => [kind, outcome]).slice(-1),
    openMinutes(context.minutes)?.signers.map(({ state }) => state.kind),
  ]);

/** The shortest way to every place that the samples reach. */
export const shortestPaths = () =>
  getShortestPaths(complaintMachine, {
    input: received({ identityMode: 'confidential' }),
    events: (snapshot) => eventsAt(snapshot).filter(({ type }) => snapshot.context.minutes.length < 3 || type !== 'officer.wroteMinutes' && type !== 'officer.correctedMinutes'),
    serializeState: placeOf,
    limit: 200_000,
  });
