import * as z from 'zod/mini';
import { DataRequestKind } from '../complaint/complaint.data-request.ts';
import { ShownAttachment } from './attachment.ts';
import { IdentityMode } from './complainant.ts';
import { DueDay } from './receipt.ts';
import { CivilDate, Instant, Words } from './text.ts';

/** One thing that happened, as its complainant is told it. `label` is a key of the locale files (`event.officer.answered`). */
export const TimelineEntry = z.object({
  at: Instant,
  type: z.string(),
  label: z.string(),
  /** Who did it: the complainant, the office, or the clock. */
  by: z.enum(['complainant', 'office', 'clock']),
  /** What was said with it, where the complainant is to read it (what is missing, where it was forwarded, the answer, …). */
  text: z.optional(z.string()),
  /** Where it was forwarded or referred to. */
  to: z.optional(z.string()),
  /** A planned meeting, inspection or mediation: when and where. */
  planned: z.optional(z.object({ at: Instant, place: z.string() })),
  /** What became of the e-mail that told of it: a mail server took it, or it could not be delivered. */
  mail: z.optional(z.object({ state: z.enum(['sent', 'failed']), at: Instant })),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** What somebody asked of the data that is kept of them, until when it is to be answered, and how it was (R16). An officer answers it by its `id`. */
export const ShownDataRequest = z.object({ id: z.string(), kind: DataRequestKind, at: Instant, answerBy: Instant, answeredAt: z.optional(Instant), granted: z.optional(z.boolean()) });

/** What was erased, and when: the image of the identity card, who complains, or everything. */
export const ShownErasure = z.object({ ktp: z.optional(Instant), person: z.optional(Instant), everything: z.optional(Instant) });

/** What a complainant sees with ticket and secret: plain state, whose turn it is, the due date, what they may do, and the story so far. Never an officer's name, never NIK or phone. */
export const CitizenView = z
  .object({
    ticket: z.string(),
    office: z.object({ slug: z.string(), name: z.string() }),
    type: z.object({ code: z.string(), label: Words }),
    identityMode: IdentityMode,
    receivedAt: Instant,
    /** A key of the locale files for the state, such as `state.underVerification`. */
    label: z.string(),
    turn: z.enum(['office', 'citizen', 'nobody']),
    closed: z.boolean(),
    due: z.optional(z.extend(DueDay, { kind: z.string(), overdue: z.boolean() })),
    /** The types of the events that the complainant may send now. */
    allowed: z.array(z.string()),
    /** Sent back as `If-Match` with an event. */
    version: z.int(),
    /** What is missing, while the office waits for it. */
    missing: z.optional(z.string()),
    answer: z.optional(z.object({ text: z.string(), at: Instant, respondBy: z.optional(CivilDate) })),
    /** Who may be turned to next, where the parties did not agree. */
    nextStep: z.optional(z.string()),
    outcome: z.optional(z.string()),
    /** The files that belong to it. */
    attachments: z.array(ShownAttachment),
    dataRequests: z.array(ShownDataRequest),
    /** The use of their data is restricted, as they asked. */
    restricted: z.boolean(),
    erased: ShownErasure,
    timeline: z.array(TimelineEntry),
  })
  .check(z.meta({ id: 'CitizenView' }));
export type CitizenView = z.infer<typeof CitizenView>;

/** Ticket and secret as typed: checked for shape only, so that a wrong one and an unknown one are answered alike. */
export const TrackingKey = z
  .strictObject({ ticket: z.string('required').check(z.minLength(1, 'required'), z.maxLength(60, 'tooLong')), secret: z.string('required').check(z.minLength(1, 'required'), z.maxLength(60, 'tooLong')) })
  .check(z.meta({ id: 'TrackingKey' }));
export type TrackingKey = z.infer<typeof TrackingKey>;
