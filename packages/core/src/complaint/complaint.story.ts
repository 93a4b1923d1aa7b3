import type { TimelineEntry } from '../schemas/citizen-view.ts';
import type { Actor } from './complaint.actor.ts';
import type { EventType, HappeningEvent } from './complaint.events.ts';

/** The first event of every complaint; what was received stands in the filing. */
export interface ReceivedEvent {
  readonly type: 'complaint.received';
  readonly channel: string;
}
export type StoredEventType = EventType | ReceivedEvent['type'];

/** An event as the log keeps it. */
export interface StoredEvent {
  readonly seq: number;
  /** UTC instant. */
  readonly at: string;
  readonly by: Actor;
  readonly happening: HappeningEvent | ReceivedEvent;
}

type Told = Pick<TimelineEntry, 'text' | 'to' | 'planned'>;
const told = (text: string | undefined): Told => (text === undefined ? {} : { text });

/** What the complainant is told of an event, or nothing where it is the office's inner work. Never an officer's name, never another party's words. */
const tell = (event: HappeningEvent | ReceivedEvent, proposal: Told): Told | undefined => {
  switch (event.type) {
    case 'complaint.received':
    case 'citizen.revived':
    case 'citizen.widenedIdentity':
    case 'citizen.askedForSeparateHearing':
    case 'officer.declaredComplete':
    case 'officer.assessed':
    case 'officer.reportedInspection':
    case 'officer.wroteMinutes':
    case 'officer.closedMinutes':
    case 'officer.correctedMinutes':
    case 'officer.narrowedIdentity':
    case 'officer.published':
    case 'officer.unpublished':
    case 'officer.correctedPerson':
    case 'officer.liftedRestriction':
    case 'officer.erased':
    case 'clock.completionTermPassed':
    case 'clock.revivalTermPassed':
    case 'clock.citizenWindowClosed':
    case 'clock.retentionPassed':
      return {};
    case 'citizen.completedFile':
    case 'citizen.madeDataRequest':
    case 'officer.answeredDataRequest':
      return told(event.text);
    case 'citizen.addedFiles':
      return told(event.note);
    case 'citizen.withdrew':
    case 'citizen.disputedAnswer':
    case 'officer.rejected':
    case 'officer.calledOff':
      return told(event.reason);
    case 'citizen.acceptedAnswer':
      return told(event.remark);
    case 'officer.askedForCompletion':
      return told(event.missing);
    case 'officer.forwarded':
      return { to: event.to, text: event.reason };
    case 'officer.plannedMeeting':
    case 'officer.plannedInspection':
    case 'officer.plannedMediation':
      // What was erased left its type only.
      return 'plannedFor' in event ? { planned: { at: event.plannedFor, place: event.place } } : {};
    case 'officer.answered':
      return told(event.text);
    case 'officer.approved':
      return proposal;
    default:
      return undefined;
  }
};

/** What waits for a second officer, in the words that the complainant is told once it is approved. */
const proposalIn = (event: HappeningEvent | ReceivedEvent): Told | undefined => {
  if (event.type === 'officer.answered') return { text: event.text };
  return event.type === 'officer.referredOnward' || event.type === 'officer.forwarded' ? { to: event.to, text: event.reason } : undefined;
};
const endsProposal = ['officer.approved', 'officer.declined'] as const;

const speaker = (by: Actor): TimelineEntry['by'] => (by.kind === 'officer' ? 'office' : by.kind === 'clock' ? 'clock' : 'complainant');

/** What became of the e-mails that told of events, by the events' `seq`. */
export type MailOfEvents = ReadonlyMap<number, NonNullable<TimelineEntry['mail']>>;

/**
 * The story so far as its complainant is told it. What is prepared for a second officer (R11) is not told before they approve it:
 * the approval then carries the answer, or the office to turn to.
 */
export const tellStory = (events: readonly StoredEvent[], mails: MailOfEvents = new Map()): TimelineEntry[] => {
  const story: TimelineEntry[] = [];
  /** Is or was heavy: then a second officer approves. */
  let heavy = false;
  let proposal: Told = {};
  for (const { seq, at, by, happening } of events) {
    if (happening.type === 'officer.assessed') heavy ||= happening.severity === 'heavy';
    const proposed = heavy || happening.type === 'officer.referredOnward' ? proposalIn(happening) : undefined;
    if (proposed) {
      proposal = proposed;
      continue;
    }
    const words = tell(happening, proposal);
    if (endsProposal.some((type) => type === happening.type)) proposal = {};
    if (!words) continue;
    const onBehalf = happening.type.startsWith('citizen.');
    const mail = mails.get(seq);
    story.push({ at, type: happening.type, label: `event.${happening.type}`, by: onBehalf ? 'complainant' : speaker(by), ...words, ...(mail ? { mail } : {}) });
  }
  return story;
};
