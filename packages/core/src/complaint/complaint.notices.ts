import type { Actor } from './complaint.actor.ts';
import type { ComplaintContext, Proposal } from './complaint.context.ts';
import type { ComplaintRecord } from './complaint.record.ts';
import type { StoredEventType } from './complaint.story.ts';

/** What a complainant is told of by a notice: a closed list, so that a missing word does not compile. */
export const noticeKinds = [
  'received',
  'declaredComplete',
  'completionAsked',
  'forwarded',
  'rejected',
  'meetingPlanned',
  'inspectionPlanned',
  'mediationPlanned',
  'calledOff',
  'minutesClosed',
  'answered',
  'agreed',
  'referred',
  'published',
  'personCorrected',
  'dataRequestAnswered',
  'restrictionLifted',
  'archived',
  'expired',
  'finishedAutomatic',
  'recorded',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/**
 * What of a complaint's life concerns its complainant so much that they are told without asking, and what does not: the office's inner work, and what they did themselves.
 * `recordedOnly`: where an officer recorded it for them, who may not have said so. `asApproved`: what a second officer approved is told then (R11).
 */
export const concerns = {
  'complaint.received': 'received',
  'citizen.completedFile': 'recordedOnly',
  'citizen.addedFiles': 'recordedOnly',
  'citizen.revived': 'recordedOnly',
  'citizen.withdrew': 'recordedOnly',
  'citizen.acceptedAnswer': 'recordedOnly',
  'citizen.disputedAnswer': 'recordedOnly',
  'citizen.widenedIdentity': 'recordedOnly',
  'citizen.askedForSeparateHearing': 'recordedOnly',
  'citizen.madeDataRequest': 'recordedOnly',
  'officer.declaredComplete': 'declaredComplete',
  'officer.askedForCompletion': 'completionAsked',
  'officer.forwarded': 'forwarded',
  'officer.rejected': 'rejected',
  'officer.assessed': 'no',
  'officer.assigned': 'no',
  'officer.plannedMeeting': 'meetingPlanned',
  'officer.plannedInspection': 'inspectionPlanned',
  'officer.reportedInspection': 'no',
  'officer.plannedMediation': 'mediationPlanned',
  'officer.calledOff': 'calledOff',
  'officer.wroteMinutes': 'no',
  'officer.recordedSignature': 'no',
  'officer.recordedRefusal': 'no',
  'officer.recordedAbsence': 'no',
  'officer.closedMinutes': 'minutesClosed',
  'officer.correctedMinutes': 'no',
  'officer.answered': 'answered',
  'officer.referredOnward': 'no', // a second officer always approves it, and that tells it
  'officer.approved': 'asApproved',
  'officer.declined': 'no',
  'officer.narrowedIdentity': 'no',
  'officer.namedOfficer': 'no',
  'officer.markedSupervision': 'no',
  'officer.linked': 'no',
  'officer.correctedReceipt': 'no',
  'officer.enteredInBook': 'no',
  'officer.published': 'published',
  'officer.unpublished': 'no',
  'officer.addedFiles': 'no',
  'officer.viewedIdentity': 'no',
  'officer.openedUnscanned': 'no',
  'officer.correctedPerson': 'personCorrected',
  'officer.unnamedOfficer': 'no',
  'officer.unmarkedSupervision': 'no',
  'officer.answeredDataRequest': 'dataRequestAnswered',
  'officer.liftedRestriction': 'restrictionLifted',
  'officer.erased': 'no', // nobody is left who could be told
  'clock.dueDatePassed': 'no',
  'clock.completionTermPassed': 'archived',
  'clock.revivalTermPassed': 'expired',
  'clock.citizenWindowClosed': 'finishedAutomatic',
  'clock.retentionPassed': 'no',
} as const satisfies Readonly<Record<StoredEventType, NoticeKind | 'recordedOnly' | 'asApproved' | 'no'>>;

const approved: Readonly<Record<Proposal['kind'], NoticeKind>> = { answer: 'answered', agreement: 'agreed', referral: 'referred', forwarding: 'forwarded' };
const proposable: readonly StoredEventType[] = ['officer.answered', 'officer.forwarded'];

/** A step of a complaint's life; `before` is absent where it was only just received. */
export interface NoticedStep {
  readonly type: StoredEventType;
  readonly by: Actor;
  readonly before?: ComplaintRecord | undefined;
  readonly after: ComplaintRecord;
}

/** What the complainant is to be told of a step, if anything. What waits for a second officer is told once they approve it (R11). */
export const noticeOf = ({ type, by, before, after }: NoticedStep): NoticeKind | undefined => {
  const concern = concerns[type];
  if (concern === 'no') return undefined;
  if (concern === 'recordedOnly') return by.kind === 'officer' ? 'recorded' : undefined;
  if (concern === 'asApproved') return before?.context.proposal && approved[before.context.proposal.kind];
  return proposable.includes(type) && after.context.proposal ? undefined : concern;
};

/** Whether a complainant may be written to: they said who they are (R2), and it was neither erased nor its use restricted (R16). */
export const mayBeNotified = ({ identityMode, restricted, erased }: Pick<ComplaintContext, 'identityMode' | 'restricted' | 'erased'>): boolean =>
  identityMode !== 'anonymous' && !restricted && erased.person === undefined && erased.everything === undefined;
