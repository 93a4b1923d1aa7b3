import * as z from 'zod/mini';
import { AttachmentId, AttachmentIds } from '../schemas/attachment.ts';
import { Complainant } from '../schemas/complainant.ts';
import { CivilDate, Instant, OfficerId, Slug, text } from '../schemas/text.ts';
import { handlers, readers, type Actor, type Role } from './complaint.actor.ts';
import { Severity, Nature } from './complaint.context.ts';
import { DataRequestKind } from './complaint.data-request.ts';
import { DueKind } from './complaint.dues.ts';
import { MinutesDraft } from './complaint.minutes.ts';
import { Erasable } from './complaint.retention.ts';

const event = <const T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) => z.strictObject({ type: z.literal(type), ...shape });

const reason = text(4000);
const people = z.array(text(200)).check(z.maxLength(50, 'tooMany'));
/** The channel by which a citizen said it, where an officer records it for them. */
const via = z.optional(Slug);
/** At least one file. */
const files = AttachmentIds.check(z.minLength(1, 'required'));
const Planned = {
  /** When it is to be held. */
  plannedFor: Instant,
  place: text(300),
  invited: people,
  /** Complainant and respondent are heard apart (R21). */
  separate: z.optional(z.boolean()),
};

/** What the complainant does; an officer may record it for someone without a device (`via`). */
const citizenEvents = [
  event('citizen.completedFile', { text: text(8000), attachments: z.optional(AttachmentIds), via }),
  event('citizen.addedFiles', { attachments: files, note: z.optional(reason), via }),
  event('citizen.revived', { via }),
  event('citizen.withdrew', { reason: z.optional(reason), via }),
  event('citizen.acceptedAnswer', { rating: z.optional(z.int().check(z.gte(1), z.lte(5))), remark: z.optional(reason), via }),
  event('citizen.disputedAnswer', { reason, via }),
  event('citizen.widenedIdentity', { mode: z.literal('open'), via }),
  event('citizen.askedForSeparateHearing', { via }),
  event('citizen.madeDataRequest', { request: DataRequestKind, text: z.optional(reason), via }),
] as const;

/** What the office does. */
const officerEvents = [
  event('officer.declaredComplete', { letterOfAuthoritySeen: z.optional(z.boolean()), note: z.optional(reason) }),
  event('officer.askedForCompletion', { missing: reason }),
  event('officer.forwarded', { to: text(300), reason }),
  event('officer.rejected', { reason }),
  event('officer.assessed', { nature: Nature, severity: Severity, siteCheckNeeded: z.boolean() }),
  event('officer.assigned', { personInCharge: text(200) }),
  event('officer.plannedMeeting', Planned),
  event('officer.plannedInspection', { plannedFor: Instant, place: text(300), team: people, assignmentLetter: z.optional(text(200)) }),
  /** `number`: of the report, in the office's pattern or another. `attachments`: what goes with it, such as photos. */
  event('officer.reportedInspection', { findings: text(20000), inspectedOn: CivilDate, number: z.optional(text(100)), attachments: z.optional(AttachmentIds) }),
  event('officer.plannedMediation', { ...Planned, relatedOffices: people }),
  event('officer.calledOff', { reason }),
  /** `attachments`: what goes with the minutes (Lampiran). */
  event('officer.wroteMinutes', { minutes: MinutesDraft, attachments: z.optional(AttachmentIds) }),
  event('officer.recordedSignature', { signer: Slug, signedOn: CivilDate }),
  event('officer.recordedRefusal', { signer: Slug, reason, witnesses: people }),
  event('officer.recordedAbsence', { signer: Slug, reason }),
  /** `nextStep`: what is open to the complainant where a party did not sign the agreement (R9). */
  event('officer.closedMinutes', { nextStep: z.optional(text(2000)) }),
  event('officer.correctedMinutes', { replaces: Slug, minutes: MinutesDraft, attachments: z.optional(AttachmentIds) }),
  event('officer.answered', { text: text(20000) }),
  event('officer.referredOnward', { to: text(300), reason }),
  event('officer.approved', { note: z.optional(reason) }),
  event('officer.declined', { reason }),
  event('officer.narrowedIdentity', { reason }),
  event('officer.namedOfficer', { officerId: OfficerId }),
  event('officer.markedSupervision', { reason }),
  event('officer.linked', { ticket: text(40) }),
  event('officer.correctedReceipt', { receivedAt: Instant, letterDate: z.optional(CivilDate), boxOpenedOn: z.optional(CivilDate), reason }),
  event('officer.enteredInBook', { month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'month')), formNumber: text(40) }),
  event('officer.published', { problem: text(8000), followUp: z.optional(text(8000)) }),
  event('officer.unpublished', { reason }),
  event('officer.addedFiles', { attachments: files, note: z.optional(reason) }),
  /** One look at NIK and contact, or at the image of the card, and why (R14). */
  event('officer.viewedIdentity', { what: z.enum(['identity', 'ktp'], 'choice'), reason }),
  /** A document was opened that the virus scanner had not seen, on the officer's own word. */
  event('officer.openedUnscanned', { attachment: AttachmentId, reason }),
  /** What is given replaces what is kept. */
  event('officer.correctedPerson', { complainant: Complainant.check(z.refine((fields) => Object.values(fields).some((value) => value !== undefined), 'required'), z.meta({ id: 'CorrectedComplainant' })), reason }),
  event('officer.unnamedOfficer', { officerId: OfficerId, reason }),
  event('officer.unmarkedSupervision', { reason }),
  /** What is granted is done with it: a restriction restricts, an erasure erases everything. `requestId` as in `dataRequests`. */
  event('officer.answeredDataRequest', { requestId: Slug, granted: z.boolean(), text: text(8000) }),
  event('officer.liftedRestriction', { reason }),
  event('officer.erased', { what: Erasable, reason }),
] as const;

/** What the deadline sweep sends once a due date has passed. */
const clockEvents = [
  event('clock.dueDatePassed', { due: DueKind }),
  event('clock.completionTermPassed', {}),
  event('clock.revivalTermPassed', {}),
  event('clock.citizenWindowClosed', {}),
  event('clock.retentionPassed', { what: Erasable }),
] as const;

/** What a citizen may send with ticket and secret. */
export const CitizenEvent = z.discriminatedUnion('type', citizenEvents).check(z.meta({ id: 'CitizenEvent' }));
export type CitizenEvent = z.infer<typeof CitizenEvent>;

/** What an officer may send, a citizen's events recorded for them included. */
export const OfficerEvent = z.discriminatedUnion('type', [...officerEvents, ...citizenEvents]).check(z.meta({ id: 'OfficerEvent' }));
export type OfficerEvent = z.infer<typeof OfficerEvent>;

/** Everything that may happen to a complaint after it was received. */
export const HappeningEvent = z.discriminatedUnion('type', [...citizenEvents, ...officerEvents, ...clockEvents]);
export type HappeningEvent = z.infer<typeof HappeningEvent>;
export type EventType = HappeningEvent['type'];

/** The types of what the complainant does. */
export const citizenEventTypes = citizenEvents.map(({ shape }) => shape.type.def.values[0] as CitizenEvent['type']);

/** The type of every event, in the order of the procedure. */
export const eventTypes = [...officerEvents, ...citizenEvents, ...clockEvents].map(({ shape }) => shape.type.def.values[0] as EventType);

/**
 * The types whose payload says who complains: it is sealed under the key of the person, not of the matter, and is gone when that is destroyed (R16). What somebody asks about their data may
 * say it too; minutes and invitations name the parties, and what else they say stays with the complaint's memory until everything is erased.
 */
export const personEventTypes = ['officer.correctedPerson', 'citizen.madeDataRequest', 'officer.answeredDataRequest', 'officer.plannedMeeting', 'officer.plannedMediation', 'officer.wroteMinutes', 'officer.correctedMinutes'] as const satisfies readonly EventType[];

const team: readonly Role[] = ['technicalTeam', 'head', 'deputy', 'liaison'];
const heads: readonly Role[] = ['head', 'deputy'];
/** Who decides about what is kept of people, and undoes what hides a complaint: a deputy not where it is one of supervision (R15), and nobody where it is about them (R19). */
const deciders: readonly Role[] = ['head', 'deputy', 'liaison'];
/** Who may look at NIK and contact with a reason (`domain.md` §7). */
const identityReaders: readonly Role[] = ['frontDesk', 'head', 'deputy', 'liaison'];
const complainant = { complainant: true, officers: handlers } as const;
const clock = { clock: true } as const;

/** Who may send an event: the complainant, officers in one of these roles, or the clock. */
export interface Senders {
  readonly complainant?: true;
  readonly officers?: readonly Role[];
  readonly clock?: true;
}

export const senders: Readonly<Record<EventType, Senders>> = {
  'citizen.completedFile': complainant,
  'citizen.revived': complainant,
  'citizen.withdrew': complainant,
  'citizen.acceptedAnswer': complainant,
  'citizen.disputedAnswer': complainant,
  'citizen.widenedIdentity': complainant,
  'citizen.askedForSeparateHearing': complainant,
  'citizen.addedFiles': complainant,
  'citizen.madeDataRequest': complainant,
  'officer.declaredComplete': { officers: handlers },
  'officer.askedForCompletion': { officers: handlers },
  'officer.forwarded': { officers: handlers },
  'officer.rejected': { officers: team },
  'officer.assessed': { officers: team },
  'officer.assigned': { officers: handlers },
  'officer.plannedMeeting': { officers: team },
  'officer.plannedInspection': { officers: team },
  'officer.reportedInspection': { officers: team },
  'officer.plannedMediation': { officers: team },
  'officer.calledOff': { officers: team },
  'officer.wroteMinutes': { officers: team },
  'officer.recordedSignature': { officers: handlers },
  'officer.recordedRefusal': { officers: handlers },
  'officer.recordedAbsence': { officers: handlers },
  'officer.closedMinutes': { officers: team },
  'officer.correctedMinutes': { officers: team },
  'officer.answered': { officers: team },
  'officer.referredOnward': { officers: team },
  'officer.approved': { officers: heads },
  'officer.declined': { officers: heads },
  'officer.narrowedIdentity': { officers: handlers },
  'officer.namedOfficer': { officers: handlers },
  'officer.markedSupervision': { officers: handlers },
  'officer.linked': { officers: handlers },
  'officer.correctedReceipt': { officers: handlers },
  'officer.enteredInBook': { officers: handlers },
  'officer.published': { officers: team },
  'officer.unpublished': { officers: team },
  'officer.addedFiles': { officers: handlers },
  'officer.viewedIdentity': { officers: identityReaders },
  'officer.openedUnscanned': { officers: readers },
  'officer.correctedPerson': { officers: identityReaders },
  'officer.unnamedOfficer': { officers: deciders },
  'officer.unmarkedSupervision': { officers: deciders },
  'officer.answeredDataRequest': { officers: deciders },
  'officer.liftedRestriction': { officers: deciders },
  'officer.erased': { officers: deciders },
  'clock.dueDatePassed': clock,
  'clock.completionTermPassed': clock,
  'clock.revivalTermPassed': clock,
  'clock.citizenWindowClosed': clock,
  'clock.retentionPassed': clock,
};

/** Whether this actor's role may send events of this type at all. */
export const maySend = (actor: Actor, type: EventType): boolean => {
  const who = senders[type];
  if (actor.kind === 'complainant') return who.complainant === true;
  if (actor.kind === 'clock') return who.clock === true;
  return who.officers?.some((role) => actor.roles.includes(role)) ?? false;
};
