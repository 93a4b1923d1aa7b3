import { civilDate, civilMonth, isOverdue } from '../deadlines/index.ts';
import { isOrWasHeavy } from './complaint.context.ts';
import { isCitizensOwn, type Due, type DueKind } from './complaint.dues.ts';
import { citizenEventTypes, maySend } from './complaint.events.ts';
import type { Facts } from './complaint.facts.ts';
import { areSettled, isAgreed, lastMediation, nameBothParties, openMinutes, type Minutes } from './complaint.minutes.ts';
import { privacyRules } from './complaint.privacy-rules.ts';
import { holdsRole, rule, ruleOn, type Rule } from './complaint.rule.ts';

const due = ({ context }: Facts, kind: DueKind): Due | undefined => context.dues.find((one) => one.kind === kind);
const isOver = (one: Due | undefined, at: string): boolean => one !== undefined && isOverdue(one, at);
const closed = (minutes: readonly Minutes[]): readonly Minutes[] => minutes.filter(({ closedAt }) => closedAt !== undefined);
const ranks = { light: 0, medium: 1, heavy: 2 } as const;

/** The term that each event of the clock waits for. */
const termOf = { 'clock.completionTermPassed': 'completion', 'clock.revivalTermPassed': 'revival', 'clock.citizenWindowClosed': 'citizenAnswer' } as const;
const endsOfTerms = Object.keys(termOf) as (keyof typeof termOf)[];

/** Every rule that may stand against an event. Its name is its sentence: `sentenceOf` writes it out, and chart, 409 and docs all show that. Those about what is kept of people: `complaint.privacy-rules.ts`. */
export const rules = {
  /** `domain.md` §7: each event is for certain roles. */
  theActorHoldsARoleThatMayDoThis: rule('§7', ({ event }) => maySend(event.by, event.type)),

  /** R1: a term that is not over, is met, paused or not set calls for nothing. The end of a term of the citizen's own has an event of its own. */
  theDueDateHasPassed: ruleOn('R1', ['clock.dueDatePassed', ...endsOfTerms], (facts) => {
    const { event } = facts;
    if (event.type === 'clock.dueDatePassed' && isCitizensOwn(event.due)) return false;
    const one = due(facts, event.type === 'clock.dueDatePassed' ? event.due : termOf[event.type]);
    return one?.metAt === undefined && one?.pausedAt === undefined && one?.missedAt === undefined && isOver(one, event.at);
  }),

  /** R2: only the complainant may widen who sees; an officer cannot say it for them. */
  onlyTheComplainantWidensWhoSees: rule('R2', ({ event }) => event.by.kind === 'complainant'),
  /** R2: an anonymous complaint holds no name that could be shown. */
  onlyAConfidentialNameCanBeShown: rule('R2', ({ context }) => context.identityMode === 'confidential'),
  /** R2: anyone handling the complaint may narrow who sees. */
  onlyAnOpenNameCanBeMadeConfidential: rule('R2', ({ context }) => context.identityMode === 'open'),

  /** R3: what an officer records for a citizen says by which channel it came. */
  anOfficerSaysByWhichChannelTheCitizenSpoke: ruleOn('R3', citizenEventTypes, ({ event }) => event.by.kind !== 'officer' || event.via !== undefined),

  /** R4: a letter is written, then the box is opened, then it is received, then verified; none of it in the future. What is not corrected stands as it was. */
  theDatesOfReceiptStandInOrder: ruleOn('R4', ['officer.correctedReceipt'], ({ context, event }) => {
    const dayOf = (instant: string | undefined) => (instant === undefined ? undefined : civilDate(instant, event.office.calendar.zone));
    const days = [event.letterDate ?? context.letterDate, event.boxOpenedOn ?? context.boxOpenedOn, dayOf(event.receivedAt), dayOf(context.verifiedAt)].filter((day) => day !== undefined);
    return Date.parse(event.receivedAt) <= Date.parse(event.at) && days.every((day, index) => index === 0 || (days[index - 1] ?? day) <= day);
  }),

  /** R5: archived for want of completion, it may be revived until its day (30 by default). */
  theTermForRevivalIsStillRunning: rule('R5', (facts) => !isOver(due(facts, 'revival'), facts.event.at)),

  /** R6: the citizen is told where their complaint went, and why. */
  theReceivingOfficeAndTheReasonAreNamed: ruleOn('R6', ['officer.forwarded'], ({ event }) => event.to !== '' && event.reason !== ''),

  /** R7: heavy means mediation. */
  aHeavyComplaintIsAnsweredAfterAnAgreedMediation: rule('R7', ({ context }) => context.severity !== 'heavy' || lastMediation(context.minutes).some(isAgreed)),
  /** R7: light may be answered directly; what is heavier is met about, or looked at, first. */
  onlyALightComplaintIsAnsweredWithoutAMeetingOrInspection: rule(
    'R7',
    ({ context }) => context.severity === 'light' || context.nature === 'information' || closed(context.minutes).length > 0,
  ),
  /** R7: a site check needed means an inspection report and a Berita Acara, before it is answered or mediated. */
  aNeededSiteCheckHasItsReportAndItsMinutes: rule(
    'R7',
    ({ context }) => !context.siteCheckNeeded || (context.inspectionReport !== undefined && closed(context.minutes).some(({ kind }) => kind === 'inspection')),
  ),
  /** R7: mediation is the way of the heavy. */
  onlyAHeavyComplaintGoesToMediation: rule('R7', ({ context }) => context.severity === 'heavy'),
  /** R11: making a case lighter (less severe, no site check, information only) is a way round what R7 asks of it. */
  onlyTheHeadOrDeputyMakesACaseLighter: ruleOn('R11', ['officer.assessed'], (facts) => {
    const { context, event } = facts;
    const lighter =
      ranks[event.severity] < ranks[context.severity ?? 'light'] ||
      (context.siteCheckNeeded && !event.siteCheckNeeded) ||
      (context.nature === 'complaint' && event.nature === 'information');
    return !lighter || holdsRole(facts, 'head', 'deputy');
  }),

  /** R8: nothing moves on until its Berita Acara is closed. */
  everySignerHasSignedOrTheirRefusalOrAbsenceIsRecorded: rule('R8', ({ context }) => {
    const minutes = openMinutes(context.minutes);
    return minutes !== undefined && areSettled(minutes);
  }),
  /** R8: two different people, neither of them the one who refuses. */
  aRefusalHasTwoWitnesses: ruleOn('R8', ['officer.recordedRefusal'], ({ context, event }) => {
    const plain = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();
    const refusing = openMinutes(context.minutes)?.signers.find(({ key }) => key === event.signer);
    const witnesses = new Set(event.witnesses.map(plain));
    if (refusing) witnesses.delete(plain(refusing.name));
    return witnesses.size >= 2;
  }),
  /** R8 */
  theSignerIsNamedInTheMinutesAndStillAwaited: ruleOn(
    'R8',
    ['officer.recordedSignature', 'officer.recordedRefusal', 'officer.recordedAbsence'],
    ({ context, event }) => openMinutes(context.minutes)?.signers.some(({ key, state }) => key === event.signer && state.kind === 'awaited') ?? false,
  ),
  /** R8 */
  thereAreClosedMinutesToCorrect: rule('R8', ({ context }) => closed(context.minutes).length > 0),
  /** R8: closed minutes never change; a correction is a new version that names the old one, and only the newest can be corrected. */
  aCorrectionNamesTheNewestClosedMinutes: ruleOn('R8', ['officer.correctedMinutes'], ({ context, event }) =>
    closed(context.minutes).some(({ id }) => id === event.replaces && !context.minutes.some(({ replaces }) => replaces === id)),
  ),
  /** R8: what a correction may not do is turn the outcome round. */
  aCorrectionKeepsTheOutcome: ruleOn(
    'R8',
    ['officer.correctedMinutes'],
    ({ context, event }) => context.minutes.find(({ id }) => id === event.replaces)?.outcome === event.minutes.outcome,
  ),

  /** R9 */
  theMinutesOfAMediationSayHowItEnded: ruleOn('R9', ['officer.wroteMinutes'], ({ event }) => event.minutes.outcome !== undefined),
  /** R9 */
  onlyTheMinutesOfAMediationHaveAnOutcome: ruleOn('R9', ['officer.wroteMinutes'], ({ event }) => event.minutes.outcome === undefined),
  /** R9: an agreement is what the parties agreed on. */
  anAgreementStatesItsTerms: ruleOn('R9', ['officer.wroteMinutes', 'officer.correctedMinutes'], ({ event }) => event.minutes.outcome !== 'agreed' || event.minutes.terms !== undefined),
  /** R9: and nobody agrees for somebody else. */
  anAgreementIsToBeSignedByComplainantAndRespondent: ruleOn(
    'R9',
    ['officer.wroteMinutes', 'officer.correctedMinutes'],
    ({ event }) => event.minutes.outcome !== 'agreed' || nameBothParties(event.minutes),
  ),
  /** R9: the citizen is always told the next step open to them. */
  minutesWithoutAgreementNameTheNextStep: ruleOn(
    'R9',
    ['officer.wroteMinutes', 'officer.correctedMinutes'],
    ({ event }) => event.minutes.outcome !== 'notAgreed' || event.minutes.nextStep !== undefined,
  ),
  /** R9: an agreement that a party did not sign is none, and the citizen is told the next step then too. */
  whoClosesAnUnsignedAgreementNamesTheNextStep: ruleOn('R9', ['officer.closedMinutes'], ({ context, event }) => {
    const minutes = openMinutes(context.minutes);
    return minutes?.outcome !== 'agreed' || isAgreed(minutes) || event.nextStep !== undefined;
  }),
  /** R9: round n + 1 is held with the teams of the OPDs concerned. */
  aRepeatMediationInvitesTheRelatedOffices: ruleOn('R9', ['officer.plannedMediation'], ({ context, event }) => context.level === 0 || event.relatedOffices.length > 0),

  /** R10: the window closes at the end of its last day. */
  theTermForAReplyIsStillRunning: rule('R10', (facts) => !isOver(due(facts, 'citizenAnswer'), facts.event.at)),

  /** R11: whoever proposed it may still take it back, for which `officer.declined` is there. */
  nobodyApprovesTheirOwnWork: rule('R11', ({ context, event }) => event.by.kind === 'officer' && !(context.proposal?.by.includes(event.by.id) ?? true)),
  /** R11: who answered does not say for the citizen that the answer is good. */
  nobodyAcceptsTheirOwnAnswerForTheCitizen: rule('R11', ({ context, event }) => event.by.kind !== 'officer' || context.answer?.by !== event.by.id),
  /** R11: nor is a call that somebody says they had enough to close what is or was heavy. */
  onlyTheHeadOrDeputyRecordsTheWithdrawalOfAHeavyComplaint: rule(
    'R11',
    (facts) => facts.event.by.kind !== 'officer' || !isOrWasHeavy(facts.context) || holdsRole(facts, 'head', 'deputy'),
  ),

  /** R12: the book of a month holds what was received in it. */
  theMonthOfTheBookIsTheMonthOfReceipt: ruleOn(
    'R12',
    ['officer.enteredInBook'],
    ({ context, event }) => event.month === civilMonth(context.receivedAt, event.office.calendar.zone),
  ),

  /** R15: abuse, corruption and staff conduct are seen by the head and the named liaison only. */
  onlyTheHeadAndTheLiaisonHandleASupervisionCase: rule('R15', (facts) => !facts.context.supervision || facts.event.by.kind !== 'officer' || holdsRole(facts, 'head', 'liaison')),
  /** R15: and its text is never in the public book. */
  theTextOfASupervisionCaseIsNeverPublished: rule('R15', ({ context }) => !context.supervision),
  /** R15 */
  itIsMarkedAsASupervisionCase: rule('R15', ({ context }) => context.supervision),

  /** R19: a complaint about a named officer is invisible to that officer. */
  theActorIsNotTheOfficerComplainedAbout: rule('R19', ({ context, event }) => event.by.kind !== 'officer' || !context.namedOfficerIds.includes(event.by.id)),
  /** R19 */
  theOfficerIsAmongThoseNamed: ruleOn('R19', ['officer.unnamedOfficer'], ({ context, event }) => context.namedOfficerIds.includes(event.officerId)),

  /** R20: until it is closed, and then no more. */
  theComplaintIsNotYetClosed: rule('R20', ({ context }) => context.outcome === undefined),

  /** R21 */
  whoFearsTheRespondentIsHeardSeparately: ruleOn('R21', ['officer.plannedMeeting', 'officer.plannedMediation'], ({ context, event }) => !context.separateHearing || event.separate === true),

  /** R22 */
  aProxyShowsALetterOfAuthority: ruleOn(
    'R22',
    ['officer.declaredComplete'],
    ({ context, event }) => context.capacity !== 'proxy' || context.letterOfAuthoritySeen || event.letterOfAuthoritySeen === true,
  ),

  ...privacyRules,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

/** The rules that stand before every event of an actor, in this order. */
export const rulesForEveryone = ['theActorIsNotTheOfficerComplainedAbout', 'onlyTheHeadAndTheLiaisonHandleASupervisionCase', 'theActorHoldsARoleThatMayDoThis', 'anOfficerSaysByWhichChannelTheCitizenSpoke'] as const satisfies readonly RuleName[];

/** A rule's name as the sentence that people read: `nobodyApprovesTheirOwnWork` → "Nobody approves their own work." */
export const sentenceOf = (name: RuleName): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};
