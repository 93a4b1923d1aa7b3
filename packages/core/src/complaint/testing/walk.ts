import { getNextTransitions, initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { waitingRequest } from '../complaint.data-request.ts';
import { eventTypes, type EventType } from '../complaint.events.ts';
import type { ComplaintEvent } from '../complaint.facts.ts';
import { complaintMachine } from '../complaint.machine.ts';
import { openMinutes } from '../complaint.minutes.ts';
import type { ComplaintSnapshot } from '../complaint.record.ts';
import { cast } from './cast.ts';
import { MONDAY, received } from './case.ts';
import { office } from './office.ts';
import { sampleFiles, samples } from './samples.ts';

const after = (instant: string): string => new Date(Date.parse(instant) + 1000).toISOString();

/** What each event of the clock waits for. */
export const terms = { 'clock.completionTermPassed': 'completion', 'clock.revivalTermPassed': 'revival', 'clock.citizenWindowClosed': 'citizenAnswer' } as const;

/** When a sample happens: the clock's once its term is over, everything else at once. */
const momentOf = (snapshot: ComplaintSnapshot, type: EventType): string => {
  const kind = type === 'clock.dueDatePassed' ? 'verification' : type in terms ? terms[type as keyof typeof terms] : undefined;
  const leaving = type === 'clock.retentionPassed' ? snapshot.context.leaves.find(({ what }) => what === 'everything') : undefined;
  if (leaving) return after(leaving.at);
  const due = snapshot.context.dues.find((one) => one.kind === kind);
  return due ? after(due.at) : MONDAY;
};

/** The events of the samples that the chart knows where this complaint stands. */
export const eventsAt = (snapshot: ComplaintSnapshot): ComplaintEvent[] => {
  const known = new Set<string>(getNextTransitions(snapshot).map(({ eventType }) => eventType));
  return eventTypes
    .filter((type) => known.has(type))
    .flatMap((type) => samples[type].map(({ by, event }) => ({ ...event, by: cast[by], at: momentOf(snapshot, type), office, files: sampleFiles }) as ComplaintEvent));
};

/** What tells two places in the walk apart: the state, and the facts on which the way on depends. */
const placeOf = ({ value, context }: ComplaintSnapshot): string =>
  JSON.stringify([
    value,
    context.severity,
    context.outcome,
    context.proposal?.kind,
    context.supervision,
    waitingRequest(context.dataRequests)?.kind,
    context.minutes.map(({ kind, outcome }) => [kind, outcome]).slice(-1),
    openMinutes(context.minutes)?.signers.map(({ state }) => state.kind),
  ]);

/** What becomes of people's data does not depend on where the procedure stands, but on whether it is closed: it is walked from these two places, and to its end there. */
const asksAbout = ({ context, value }: ComplaintSnapshot): boolean => {
  const { procedure, publication } = value as { readonly procedure: unknown; readonly publication: unknown };
  return (procedure === 'awaitingCompletion' || procedure === 'rejected') && publication === 'published' && !context.supervision;
};
const aboutData: readonly EventType[] = ['citizen.madeDataRequest', 'officer.answeredDataRequest', 'officer.liftedRestriction', 'officer.erased', 'clock.retentionPassed'];

/** Minutes are corrected, and requests made, without end: what they lead to shows after a few. */
const isWalked = (snapshot: ComplaintSnapshot, { type }: ComplaintEvent): boolean => {
  const { context } = snapshot;
  if (type === 'officer.wroteMinutes' || type === 'officer.correctedMinutes') return context.minutes.length < 3;
  if (aboutData.includes(type)) return asksAbout(snapshot) && (type !== 'citizen.madeDataRequest' || context.dataRequests.length < 1);
  return context.dataRequests.length === 0;
};

/** The shortest way to every place that the samples reach. */
export const shortestPaths = () =>
  getShortestPaths(complaintMachine, {
    input: received({ identityMode: 'confidential' }),
    events: (snapshot) => eventsAt(snapshot).filter((event) => isWalked(snapshot, event)),
    serializeState: placeOf,
    limit: 200_000,
  });

/** Where a complaint that was just received stands after these events; undefined where the chart does not take one of them. */
export const replay = (events: readonly ComplaintEvent[]): ComplaintSnapshot | undefined => {
  let [snapshot] = initialTransition(complaintMachine, received({ identityMode: 'confidential' }));
  for (const event of events) {
    if (!snapshot.can(event)) return undefined;
    [snapshot] = transition(complaintMachine, snapshot, event);
  }
  return snapshot;
};
