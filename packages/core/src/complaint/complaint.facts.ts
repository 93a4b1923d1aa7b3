import type { AttachmentKinds } from '../schemas/check-filing.ts';
import type { Actor } from './complaint.actor.ts';
import type { ComplaintContext } from './complaint.context.ts';
import type { OfficeTerms } from './complaint.dues.ts';
import type { EventType, HappeningEvent } from './complaint.events.ts';

/** When something happened, who did it, and the office's terms: comes in with every event, from outside. */
export interface Moment {
  /** UTC instant. */
  readonly at: string;
  readonly by: Actor;
  readonly office: OfficeTerms;
  /** What each file is that the event names, as whoever keeps the files knows it: what a sender says of it does not count. */
  readonly files?: AttachmentKinds | undefined;
}

/** An event as the chart takes it. */
export type ComplaintEvent = HappeningEvent & Moment;

/** What a rule may look at. */
export interface Facts<E extends ComplaintEvent = ComplaintEvent> {
  readonly context: ComplaintContext;
  readonly event: E;
}

/** The events of these types. */
export type EventOf<T extends EventType> = Extract<ComplaintEvent, { type: T }>;

/** The officer's id, or the kind of actor where it was no officer. */
export const nameOfActor = (actor: Actor): string => (actor.kind === 'officer' ? actor.id : actor.kind);
