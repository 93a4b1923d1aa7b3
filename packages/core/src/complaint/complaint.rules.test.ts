import { describe, expect, it } from 'vitest';
import type { ComplaintContext } from './complaint.context.ts';
import type { DataRequest } from './complaint.data-request.ts';
import type { EventType } from './complaint.events.ts';
import type { ComplaintEvent, Facts } from './complaint.facts.ts';
import type { Minutes } from './complaint.minutes.ts';
import { contextAtReceipt } from './complaint.receipt.ts';
import { rules, sentenceOf, type RuleName } from './complaint.rules.ts';
import { cast, type CastName } from './testing/cast.ts';
import { MONDAY, received } from './testing/case.ts';
import { office } from './testing/office.ts';
import { sampleFiles, samples } from './testing/samples.ts';

type Remembered = Partial<ComplaintContext>;

/** The facts of an event: a sample of its type, with what this test changes in it, in the complaint's memory, by whom and when. */
const facts = (type: EventType, change: object = {}, context: Remembered = {}, by?: CastName, at = MONDAY): Facts => {
  const [sample] = samples[type];
  return {
    context: { ...contextAtReceipt(received()), ...context },
    event: { ...sample.event, ...change, at, by: cast[by ?? sample.by], office } as ComplaintEvent,
  };
};

const minutes = (more: Partial<Minutes> = {}): Minutes => ({
  id: 'm1',
  kind: 'meeting',
  version: 1,
  number: 'BA/001',
  heldOn: '2026-03-09',
  place: 'Ruang rapat',
  body: 'Isi.',
  writtenBy: cast.team.id,
  signers: [
    { key: 'pengadu', name: 'Warga Contoh', party: 'complainant', state: { kind: 'signed', on: '2026-03-09' } },
    { key: 'teradu', name: 'Usaha Contoh', party: 'respondent', state: { kind: 'awaited' } },
  ],
  ...more,
});
const signed = { kind: 'signed', on: '2026-03-09' } as const;
const refused = { kind: 'refused', reason: 'Tidak sepakat.', witnesses: ['Saksi Satu', 'Saksi Dua'] } as const;
const bothSigned = [
  { key: 'pengadu', name: 'Warga Contoh', party: 'complainant', state: signed },
  { key: 'teradu', name: 'Usaha Contoh', party: 'respondent', state: signed },
] as const;
const settled = minutes({ signers: [{ key: 'pengadu', name: 'Warga Contoh', party: 'complainant', state: { kind: 'absent', reason: 'Sakit.' } }] });
const closed = (more: Partial<Minutes> = {}) => ({ ...settled, closedAt: MONDAY, ...more });
const due = (kind: ComplaintContext['dues'][number]['kind'], at: string, more: object = {}) => ({ kind, rule: 'verification' as const, from: MONDAY, at, on: at.slice(0, 10), estimated: false, ...more });
const draft = samples['officer.wroteMinutes'];
const EARLIER = '2026-03-01T16:59:59.000Z';
const LATER = '2026-04-01T16:59:59.000Z';
const files = sampleFiles;
const [photo = '', card = ''] = files.keys();
const leaving = (what: 'ktp' | 'person', at: string) => ({ what, at, on: at.slice(0, 10) });
const waiting = (kind: DataRequest['kind']): DataRequest => ({ id: 'r1', kind, at: MONDAY });
const answered = (kind: DataRequest['kind']): DataRequest => ({ ...waiting(kind), answeredAt: MONDAY, granted: true });

/** For each rule, what it lets pass and what it stands against, each with the reason in words. */
const cases: Record<RuleName, { passes: Record<string, Facts>; refuses: Record<string, Facts> }> = {
  theActorHoldsARoleThatMayDoThis: {
    passes: { 'the front desk verifies': facts('officer.declaredComplete') },
    refuses: { 'an auditor only reads': facts('officer.declaredComplete', {}, {}, 'auditor'), 'a citizen does not verify': facts('officer.declaredComplete', {}, {}, 'complainant') },
  },
  theDueDateHasPassed: {
    passes: {
      'a second after the last': facts('clock.dueDatePassed', {}, { dues: [due('verification', EARLIER)] }, 'clock', '2026-03-01T17:00:00.000Z'),
      'the window is over': facts('clock.citizenWindowClosed', {}, { dues: [due('citizenAnswer', EARLIER)] }),
    },
    refuses: {
      'in its last second': facts('clock.dueDatePassed', {}, { dues: [due('verification', EARLIER)] }, 'clock', EARLIER),
      'the term was met': facts('clock.dueDatePassed', {}, { dues: [due('verification', EARLIER, { metAt: EARLIER })] }),
      'the term is paused': facts('clock.dueDatePassed', {}, { dues: [due('verification', EARLIER, { pausedAt: EARLIER })] }),
      'it is the citizen\'s own term, which would then never end': facts('clock.dueDatePassed', { due: 'completion' }, { dues: [due('completion', EARLIER)] }),
      'it was said already': facts('clock.dueDatePassed', {}, { dues: [due('verification', EARLIER, { missedAt: EARLIER })] }),
      'there is no such term': facts('clock.revivalTermPassed', {}, { dues: [] }),
    },
  },
  onlyTheComplainantWidensWhoSees: {
    passes: { 'by themself': facts('citizen.widenedIdentity') },
    refuses: { 'an officer for them': facts('citizen.widenedIdentity', { via: 'telephone' }, {}, 'head') },
  },
  onlyAConfidentialNameCanBeShown: {
    passes: { 'from confidential': facts('citizen.widenedIdentity', {}, { identityMode: 'confidential' }) },
    refuses: { 'an anonymous complaint has no name': facts('citizen.widenedIdentity', {}, { identityMode: 'anonymous' }), 'it is open': facts('citizen.widenedIdentity') },
  },
  onlyAnOpenNameCanBeMadeConfidential: {
    passes: { 'from open': facts('officer.narrowedIdentity') },
    refuses: { 'it is confidential': facts('officer.narrowedIdentity', {}, { identityMode: 'confidential' }) },
  },
  anOfficerSaysByWhichChannelTheCitizenSpoke: {
    passes: { 'the citizen themself': facts('citizen.withdrew'), 'an officer, by telephone': facts('citizen.withdrew', { via: 'telephone' }, {}, 'frontDesk') },
    refuses: { 'an officer, without a channel': facts('citizen.withdrew', {}, {}, 'frontDesk') },
  },
  theDatesOfReceiptStandInOrder: {
    passes: {
      'written, opened, received on one day': facts('officer.correctedReceipt', { receivedAt: MONDAY, letterDate: '2026-03-09', boxOpenedOn: '2026-03-09' }),
      'written before': facts('officer.correctedReceipt', { receivedAt: MONDAY, letterDate: '2026-03-01' }),
    },
    refuses: {
      'received before it was written': facts('officer.correctedReceipt', { receivedAt: MONDAY, letterDate: '2026-03-10' }),
      'opened before it was written': facts('officer.correctedReceipt', { receivedAt: MONDAY, letterDate: '2026-03-05', boxOpenedOn: '2026-03-04' }),
      'received before the remembered letter was written': facts('officer.correctedReceipt', { receivedAt: '2026-03-02T02:00:00.000Z' }, { letterDate: '2026-03-05' }),
      'received after it was verified': facts('officer.correctedReceipt', { receivedAt: MONDAY }, { verifiedAt: '2026-03-06T02:00:00.000Z' }),
      'received tomorrow': facts('officer.correctedReceipt', { receivedAt: '2026-03-10T02:00:00.000Z' }),
    },
  },
  theTermForRevivalIsStillRunning: {
    passes: { 'before its end': facts('citizen.revived', {}, { dues: [due('revival', LATER)] }), 'on its last day': facts('citizen.revived', {}, { dues: [due('revival', LATER)] }, 'complainant', LATER) },
    refuses: { 'after its end': facts('citizen.revived', {}, { dues: [due('revival', EARLIER)] }) },
  },
  theReceivingOfficeAndTheReasonAreNamed: {
    passes: { 'both are named': facts('officer.forwarded') },
    refuses: { 'no office': facts('officer.forwarded', { to: '' }), 'no reason': facts('officer.forwarded', { reason: '' }) },
  },
  aHeavyComplaintIsAnsweredAfterAnAgreedMediation: {
    passes: {
      'the parties agreed': facts('officer.answered', {}, { severity: 'heavy', minutes: [closed({ kind: 'mediation', round: 1, outcome: 'agreed', signers: bothSigned })] }),
      'it is heavy no longer': facts('officer.answered', {}, { severity: 'light', onceHeavy: true }),
    },
    refuses: {
      'no mediation': facts('officer.answered', {}, { severity: 'heavy' }),
      'no agreement': facts('officer.answered', {}, { severity: 'heavy', minutes: [closed({ kind: 'mediation', round: 1, outcome: 'notAgreed' })] }),
      'an agreement that the respondent refused to sign': facts('officer.answered', {}, { severity: 'heavy', minutes: [closed({ kind: 'mediation', round: 1, outcome: 'agreed', signers: [bothSigned[0], { ...bothSigned[1], state: refused }] })] }),
      'an agreement that only the team signed': facts('officer.answered', {}, { severity: 'heavy', minutes: [closed({ kind: 'mediation', round: 1, outcome: 'agreed', signers: [{ key: 'tim', name: 'Petugas A', party: 'team', state: signed }] })] }),
      'agreed once, and not the last time': facts('officer.answered', {}, {
        severity: 'heavy',
        minutes: [closed({ kind: 'mediation', round: 1, outcome: 'agreed', signers: bothSigned }), closed({ id: 'm2', kind: 'mediation', round: 2, outcome: 'notAgreed' })],
      }),
    },
  },
  onlyALightComplaintIsAnsweredWithoutAMeetingOrInspection: {
    passes: {
      'it is light': facts('officer.answered', {}, { severity: 'light' }),
      'it asks for information': facts('officer.answered', {}, { severity: 'medium', nature: 'information' }),
      'a meeting was held': facts('officer.answered', {}, { severity: 'medium', minutes: [closed()] }),
    },
    refuses: { 'medium, straight away': facts('officer.answered', {}, { severity: 'medium' }), 'the minutes are open': facts('officer.answered', {}, { severity: 'medium', minutes: [minutes()] }) },
  },
  aNeededSiteCheckHasItsReportAndItsMinutes: {
    passes: {
      'none is needed': facts('officer.answered'),
      'report and minutes are there': facts('officer.answered', {}, { siteCheckNeeded: true, inspectionReport: { findings: 'Ada.', inspectedOn: '2026-03-09', by: cast.team.id }, minutes: [closed({ kind: 'inspection' })] }),
    },
    refuses: {
      'no inspection': facts('officer.answered', {}, { siteCheckNeeded: true }),
      'no report': facts('officer.answered', {}, { siteCheckNeeded: true, minutes: [closed({ kind: 'inspection' })] }),
      'no minutes': facts('officer.answered', {}, { siteCheckNeeded: true, inspectionReport: { findings: 'Ada.', inspectedOn: '2026-03-09', by: cast.team.id } }),
    },
  },
  onlyAHeavyComplaintGoesToMediation: {
    passes: { heavy: facts('officer.plannedMediation', {}, { severity: 'heavy' }) },
    refuses: { light: facts('officer.plannedMediation', {}, { severity: 'light' }) },
  },
  onlyTheHeadOrDeputyMakesACaseLighter: {
    passes: {
      'the team makes it heavier': facts('officer.assessed', { severity: 'heavy' }, { severity: 'light' }, 'team'),
      'the deputy makes it lighter': facts('officer.assessed', { severity: 'light' }, { severity: 'heavy' }, 'deputy'),
    },
    refuses: {
      'the team makes it lighter': facts('officer.assessed', { severity: 'light' }, { severity: 'heavy' }, 'team'),
      'the team makes a complaint a request for information': facts('officer.assessed', { nature: 'information', severity: 'medium' }, { nature: 'complaint', severity: 'medium' }, 'team'),
      'the team drops the site check': facts('officer.assessed', { siteCheckNeeded: false }, { severity: 'light', siteCheckNeeded: true }, 'team'),
    },
  },
  everySignerHasSignedOrTheirRefusalOrAbsenceIsRecorded: {
    passes: { 'all stand': facts('officer.closedMinutes', {}, { minutes: [settled] }) },
    refuses: { 'one is awaited': facts('officer.closedMinutes', {}, { minutes: [minutes()] }), 'there are no minutes': facts('officer.closedMinutes') },
  },
  aRefusalHasTwoWitnesses: {
    passes: { two: facts('officer.recordedRefusal') },
    refuses: { one: facts('officer.recordedRefusal', { witnesses: ['Saksi Satu'] }), 'one, twice': facts('officer.recordedRefusal', { witnesses: ['Saksi Satu', 'SAKSI  satu'] }), 'one, and who refuses': facts('officer.recordedRefusal', { witnesses: ['Saksi Satu', 'Usaha Contoh'] }, { minutes: [minutes()] }) },
  },
  theSignerIsNamedInTheMinutesAndStillAwaited: {
    passes: { 'awaited': facts('officer.recordedSignature', { signer: 'teradu' }, { minutes: [minutes()] }) },
    refuses: { 'signed already': facts('officer.recordedSignature', { signer: 'pengadu' }, { minutes: [minutes()] }), 'not named': facts('officer.recordedAbsence', { signer: 'orang-lain' }, { minutes: [minutes()] }) },
  },
  thereAreClosedMinutesToCorrect: {
    passes: { 'there are': facts('officer.correctedMinutes', {}, { minutes: [closed()] }) },
    refuses: { 'there are none': facts('officer.correctedMinutes'), 'they are open': facts('officer.correctedMinutes', {}, { minutes: [minutes()] }) },
  },
  aCorrectionNamesTheNewestClosedMinutes: {
    passes: { 'the only version': facts('officer.correctedMinutes', { replaces: 'm1' }, { minutes: [closed()] }) },
    refuses: {
      'an unknown one': facts('officer.correctedMinutes', { replaces: 'm9' }, { minutes: [closed()] }),
      'one that was replaced': facts('officer.correctedMinutes', { replaces: 'm1' }, { minutes: [closed(), closed({ id: 'm2', version: 2, replaces: 'm1' })] }),
    },
  },
  aCorrectionKeepsTheOutcome: {
    passes: { 'without one, as before': facts('officer.correctedMinutes', { minutes: draft[0].event.minutes }, { minutes: [closed()] }) },
    refuses: { 'an agreement out of none': facts('officer.correctedMinutes', { minutes: draft[1]?.event.minutes }, { minutes: [closed({ kind: 'mediation', outcome: 'notAgreed' })] }) },
  },
  theMinutesOfAMediationSayHowItEnded: {
    passes: { agreed: facts('officer.wroteMinutes', { minutes: draft[1]?.event.minutes }) },
    refuses: { silent: facts('officer.wroteMinutes', { minutes: draft[0].event.minutes }) },
  },
  onlyTheMinutesOfAMediationHaveAnOutcome: {
    passes: { silent: facts('officer.wroteMinutes', { minutes: draft[0].event.minutes }) },
    refuses: { 'a meeting that "agreed"': facts('officer.wroteMinutes', { minutes: draft[1]?.event.minutes }) },
  },
  anAgreementStatesItsTerms: {
    passes: { 'with terms': facts('officer.wroteMinutes', { minutes: draft[1]?.event.minutes }), 'no agreement': facts('officer.wroteMinutes', { minutes: draft[2]?.event.minutes }) },
    refuses: {
      'without terms': facts('officer.wroteMinutes', { minutes: { ...draft[1]?.event.minutes, terms: undefined } }),
      'a correction that drops them': facts('officer.correctedMinutes', { minutes: { ...draft[1]?.event.minutes, terms: undefined } }),
    },
  },
  anAgreementIsToBeSignedByComplainantAndRespondent: {
    passes: { 'both are named': facts('officer.wroteMinutes', { minutes: draft[1]?.event.minutes }), 'no agreement': facts('officer.wroteMinutes', { minutes: { ...draft[2]?.event.minutes, signers: [] } }) },
    refuses: {
      'the team alone': facts('officer.wroteMinutes', { minutes: { ...draft[1]?.event.minutes, signers: [{ key: 'tim', name: 'Petugas A', party: 'team' }] } }),
      'a correction without the respondent': facts('officer.correctedMinutes', { minutes: { ...draft[1]?.event.minutes, signers: draft[1]?.event.minutes.signers.slice(0, 1) } }),
    },
  },
  whoClosesAnUnsignedAgreementNamesTheNextStep: {
    passes: {
      'signed by both': facts('officer.closedMinutes', {}, { minutes: [minutes({ outcome: 'agreed', signers: bothSigned })] }),
      'unsigned, with a next step': facts('officer.closedMinutes', { nextStep: 'Mediasi ulang.' }, { minutes: [minutes({ outcome: 'agreed' })] }),
      'no agreement in the first place': facts('officer.closedMinutes', {}, { minutes: [minutes({ outcome: 'notAgreed' })] }),
    },
    refuses: { 'unsigned, without one': facts('officer.closedMinutes', {}, { minutes: [minutes({ outcome: 'agreed' })] }) },
  },
  minutesWithoutAgreementNameTheNextStep: {
    passes: { 'with a next step': facts('officer.wroteMinutes', { minutes: draft[2]?.event.minutes }), agreed: facts('officer.wroteMinutes', { minutes: draft[1]?.event.minutes }) },
    refuses: {
      'without one': facts('officer.wroteMinutes', { minutes: { ...draft[2]?.event.minutes, nextStep: undefined } }),
      'a correction that drops it': facts('officer.correctedMinutes', { minutes: { ...draft[2]?.event.minutes, nextStep: undefined } }),
    },
  },
  aRepeatMediationInvitesTheRelatedOffices: {
    passes: { 'the first, without them': facts('officer.plannedMediation', { relatedOffices: [] }), 'the second, with them': facts('officer.plannedMediation', {}, { level: 1 }) },
    refuses: { 'the second, without them': facts('officer.plannedMediation', { relatedOffices: [] }, { level: 1 }) },
  },
  theTermForAReplyIsStillRunning: {
    passes: { 'on its last day': facts('citizen.disputedAnswer', {}, { dues: [due('citizenAnswer', LATER)] }, 'complainant', LATER) },
    refuses: { 'a day late': facts('citizen.disputedAnswer', {}, { dues: [due('citizenAnswer', EARLIER)] }) },
  },
  nobodyApprovesTheirOwnWork: {
    passes: { 'the head approves a colleague': facts('officer.approved', {}, { proposal: { kind: 'answer', text: 'Ya.', by: [cast.team.id] } }) },
    refuses: { 'the head approves themself': facts('officer.approved', {}, { proposal: { kind: 'answer', text: 'Ya.', by: [cast.team.id, cast.head.id] } }), 'nothing is proposed': facts('officer.approved') },
  },
  nobodyAcceptsTheirOwnAnswerForTheCitizen: {
    passes: {
      'a colleague took the call': facts('citizen.acceptedAnswer', { via: 'telephone' }, { answer: { text: 'Ya.', by: cast.team.id, at: MONDAY } }, 'frontDesk'),
      'the citizen themself': facts('citizen.acceptedAnswer', {}, { answer: { text: 'Ya.', by: cast.team.id, at: MONDAY } }),
    },
    refuses: { 'who answered took the call': facts('citizen.acceptedAnswer', { via: 'telephone' }, { answer: { text: 'Ya.', by: cast.team.id, at: MONDAY } }, 'team') },
  },
  onlyTheHeadOrDeputyRecordsTheWithdrawalOfAHeavyComplaint: {
    passes: {
      'the complainant themself': facts('citizen.withdrew', {}, { severity: 'heavy' }),
      'the deputy took the call': facts('citizen.withdrew', { via: 'telepon' }, { severity: 'heavy' }, 'deputy'),
      'it was never heavy': facts('citizen.withdrew', { via: 'telepon' }, { severity: 'medium' }, 'frontDesk'),
    },
    refuses: {
      'the front desk took the call': facts('citizen.withdrew', { via: 'telepon' }, { severity: 'heavy' }, 'frontDesk'),
      'it was heavy once': facts('citizen.withdrew', { via: 'telepon' }, { severity: 'light', onceHeavy: true }, 'team'),
    },
  },
  theMonthOfTheBookIsTheMonthOfReceipt: {
    passes: { 'the month of receipt': facts('officer.enteredInBook', { month: '2026-03' }), 'the month in the office, not in UTC': facts('officer.enteredInBook', { month: '2026-04' }, { receivedAt: '2026-03-31T17:00:00.000Z' }) },
    refuses: { 'the month after': facts('officer.enteredInBook', { month: '2026-04' }) },
  },
  onlyTheHeadAndTheLiaisonHandleASupervisionCase: {
    passes: { 'the liaison': facts('officer.assigned', {}, { supervision: true }, 'liaison'), 'an ordinary case': facts('officer.assigned', {}, {}, 'frontDesk'), 'its complainant': facts('citizen.withdrew', {}, { supervision: true }) },
    refuses: { 'the front desk': facts('officer.assigned', {}, { supervision: true }, 'frontDesk'), 'the deputy': facts('officer.assigned', {}, { supervision: true }, 'deputy') },
  },
  theTextOfASupervisionCaseIsNeverPublished: {
    passes: { 'an ordinary case': facts('officer.published') },
    refuses: { 'a supervision case': facts('officer.published', {}, { supervision: true }, 'head') },
  },
  theActorIsNotTheOfficerComplainedAbout: {
    passes: { 'a colleague': facts('officer.assigned', {}, { namedOfficerIds: [cast.colleague.id] }, 'team') },
    refuses: { 'the officer themself': facts('officer.assigned', {}, { namedOfficerIds: [cast.colleague.id] }, 'colleague') },
  },
  theComplaintIsNotYetClosed: {
    passes: { 'it is open': facts('citizen.withdrew') },
    refuses: { 'it is finished': facts('citizen.withdrew', {}, { outcome: 'answered' }) },
  },
  whoFearsTheRespondentIsHeardSeparately: {
    passes: { 'apart': facts('officer.plannedMeeting', { separate: true }, { separateHearing: true }), 'nobody asked': facts('officer.plannedMeeting', { separate: false }) },
    refuses: { 'together': facts('officer.plannedMeeting', { separate: false }, { separateHearing: true }) },
  },
  itIsMarkedAsASupervisionCase: {
    passes: { 'it is': facts('officer.unmarkedSupervision', {}, { supervision: true }) },
    refuses: { 'it is not': facts('officer.unmarkedSupervision') },
  },
  theOfficerIsAmongThoseNamed: {
    passes: { 'named by mistake': facts('officer.unnamedOfficer', {}, { namedOfficerIds: [cast.colleague.id] }) },
    refuses: { 'another is named': facts('officer.unnamedOfficer', {}, { namedOfficerIds: [cast.team.id] }), 'nobody is': facts('officer.unnamedOfficer') },
  },
  anAnonymousComplaintTakesNoIdentityCard: {
    passes: {
      'a photo': facts('citizen.addedFiles', { files }, { identityMode: 'anonymous' }),
      'a card of somebody who is named': facts('citizen.addedFiles', { attachments: [card], files }),
      'a file that nobody knows, which is refused elsewhere': facts('citizen.addedFiles', { attachments: [card] }, { identityMode: 'anonymous' }),
      'no file at all': facts('citizen.completedFile', { files }, { identityMode: 'anonymous' }),
    },
    refuses: {
      'a card, by the complainant': facts('citizen.addedFiles', { attachments: [photo, card], files }, { identityMode: 'anonymous' }),
      'a card, with what was missing': facts('citizen.completedFile', { attachments: [card], files }, { identityMode: 'anonymous' }),
      'a card, by an officer': facts('officer.addedFiles', { attachments: [card], files }, { identityMode: 'anonymous' }),
    },
  },
  thereIsAPersonOnRecord: {
    passes: { open: facts('officer.viewedIdentity'), confidential: facts('officer.viewedIdentity', {}, { identityMode: 'confidential' }), 'only the card was erased': facts('officer.viewedIdentity', {}, { erased: { ktp: MONDAY } }) },
    refuses: { anonymous: facts('officer.correctedPerson', {}, { identityMode: 'anonymous' }), erased: facts('officer.viewedIdentity', {}, { erased: { person: MONDAY } }) },
  },
  anIdentityCardIsTakenOnlyUntilTheComplaintIsClosed: {
    passes: { 'before its end': facts('officer.addedFiles', { attachments: [card], files }), 'a scan of the minutes, after it': facts('officer.addedFiles', { attachments: [photo], files }, { outcome: 'agreed' }) },
    refuses: { 'after it': facts('officer.addedFiles', { attachments: [card], files }, { outcome: 'agreed' }) },
  },
  noIdentityCardIsAttachedToMinutesOrReports: {
    passes: { 'a photo of the place': facts('officer.reportedInspection', { attachments: [photo], files }), 'nothing at all': facts('officer.wroteMinutes') },
    refuses: {
      'a card with a report': facts('officer.reportedInspection', { attachments: [card], files }),
      'a card among others with minutes': facts('officer.wroteMinutes', { attachments: [photo, card], files }),
      'a card with a correction': facts('officer.correctedMinutes', { attachments: [card], files }),
    },
  },
  thereIsAnIdentityCardToSee: {
    passes: { 'there is': facts('officer.viewedIdentity', { what: 'ktp' }, { hasIdentityCard: true }), 'only NIK and contact are asked for': facts('officer.viewedIdentity', { what: 'identity' }) },
    refuses: { 'there is none': facts('officer.viewedIdentity', { what: 'ktp' }) },
  },
  theTimeForWhichItIsKeptHasPassed: {
    passes: { 'the day is over': facts('clock.retentionPassed', { what: 'ktp' }, { leaves: [leaving('ktp', EARLIER)] }) },
    refuses: {
      'in the last second of its day': facts('clock.retentionPassed', { what: 'ktp' }, { leaves: [leaving('ktp', EARLIER)] }, 'clock', EARLIER),
      'something else leaves': facts('clock.retentionPassed', { what: 'person' }, { leaves: [leaving('ktp', EARLIER)] }),
      'it is not closed': facts('clock.retentionPassed'),
    },
  },
  noRequestOfThisKindIsStillOpen: {
    passes: { 'another kind': facts('citizen.madeDataRequest', { request: 'access' }, { dataRequests: [waiting('erasure')] }), 'the last one was answered': facts('citizen.madeDataRequest', { request: 'access' }, { dataRequests: [answered('access')] }) },
    refuses: { 'the same again': facts('citizen.madeDataRequest', { request: 'access' }, { dataRequests: [waiting('access')] }) },
  },
  onceErasedARequestIsTakenWithoutWords: {
    passes: {
      'no words': facts('citizen.madeDataRequest', { request: 'access' }, { erased: { everything: EARLIER } }),
      'words while it is kept': facts('citizen.madeDataRequest', { request: 'access', text: 'Salinan.' }),
      'words once only the card is gone': facts('citizen.madeDataRequest', { request: 'access', text: 'Salinan.' }, { erased: { ktp: EARLIER } }),
    },
    refuses: { words: facts('citizen.madeDataRequest', { request: 'access', text: 'Saya Siti Contoh.' }, { erased: { everything: EARLIER } }) },
  },
  aDataRequestWaitsForItsAnswer: {
    passes: { 'one does': facts('officer.answeredDataRequest', {}, { dataRequests: [answered('access'), waiting('erasure')] }) },
    refuses: { 'all are answered': facts('officer.answeredDataRequest', {}, { dataRequests: [answered('access')] }), 'there is none': facts('officer.answeredDataRequest') },
  },
  theRequestIsKnownAndNotYetAnswered: {
    passes: { 'it waits': facts('officer.answeredDataRequest', { requestId: 'r1' }, { dataRequests: [waiting('access')] }) },
    refuses: { unknown: facts('officer.answeredDataRequest', { requestId: 'r2' }, { dataRequests: [waiting('access')] }), answered: facts('officer.answeredDataRequest', { requestId: 'r1' }, { dataRequests: [answered('access')] }) },
  },
  onlyAClosedComplaintIsErased: {
    passes: { 'it is closed': facts('officer.erased', { what: 'everything' }, { outcome: 'answered' }), 'only the card goes': facts('officer.erased', { what: 'ktp' }) },
    refuses: { 'it is worked on': facts('officer.erased', { what: 'everything' }), 'who complains is still needed': facts('officer.erased', { what: 'person' }), 'a request is granted too soon': facts('officer.answeredDataRequest') },
  },
  whatIsToBeErasedIsStillThere: {
    passes: { 'a card': facts('officer.erased', { what: 'ktp' }, { hasIdentityCard: true }), 'a person': facts('officer.erased', { what: 'person' }), 'the matter of an anonymous complaint': facts('officer.erased', { what: 'everything' }, { identityMode: 'anonymous' }) },
    refuses: { 'no card': facts('officer.erased', { what: 'ktp' }), 'nobody is named': facts('officer.erased', { what: 'person' }, { identityMode: 'anonymous' }) },
  },
  onlyTheHeadAndTheLiaisonSeeARestrictedIdentity: {
    passes: { 'not restricted': facts('officer.viewedIdentity', {}, {}, 'frontDesk'), 'the liaison': facts('officer.viewedIdentity', {}, { restricted: true }, 'liaison') },
    refuses: { 'the front desk': facts('officer.viewedIdentity', {}, { restricted: true }, 'frontDesk'), 'the deputy': facts('officer.correctedPerson', {}, { restricted: true }, 'deputy') },
  },
  theTextOfARestrictedOrErasedComplaintIsNotPublished: {
    passes: { 'neither': facts('officer.published'), 'only the card is gone': facts('officer.published', {}, { erased: { ktp: MONDAY } }) },
    refuses: { restricted: facts('officer.published', {}, { restricted: true }), erased: facts('officer.published', {}, { erased: { everything: MONDAY } }) },
  },
  aProxyShowsALetterOfAuthority: {
    passes: {
      'shown at verification': facts('officer.declaredComplete', { letterOfAuthoritySeen: true }, { capacity: 'proxy' }),
      'shown at receipt': facts('officer.declaredComplete', { letterOfAuthoritySeen: undefined }, { capacity: 'proxy', letterOfAuthoritySeen: true }),
      'for oneself': facts('officer.declaredComplete', { letterOfAuthoritySeen: undefined }),
    },
    refuses: { 'never shown': facts('officer.declaredComplete', { letterOfAuthoritySeen: undefined }, { capacity: 'proxy' }) },
  },
};

describe.each(Object.keys(rules) as RuleName[])('%s', (name) => {
  const { passes, refuses } = cases[name];
  it.each(Object.entries(passes))('lets pass: %s', (_why, given) => {
    expect(rules[name].holds(given)).toBe(true);
  });
  it.each(Object.entries(refuses))('stands against: %s', (_why, given) => {
    expect(rules[name].holds(given)).toBe(false);
  });
});

describe('the sentence of a rule', () => {
  it('is its name written out', () => {
    expect(sentenceOf('nobodyApprovesTheirOwnWork')).toBe('Nobody approves their own work.');
  });
  it('carries an id that the domain page knows', () => {
    for (const { id } of Object.values(rules)) expect(id).toMatch(/^(R([1-9]|1\d|2[0-3])|§7)$/);
  });
});
