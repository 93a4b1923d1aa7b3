import { on, type Change } from './complaint.change.ts';
import type { ComplaintContext, Outcome } from './complaint.context.ts';
import { dropDues, meetDues, moveDues, pauseDue, resumeDue, runAgain, startDue, type DueKind } from './complaint.dues.ts';
import { nameOfActor, type Facts } from './complaint.facts.ts';
import { openMinutes, type MinutesKind, type SignerState } from './complaint.minutes.ts';
import { privacyActions, withIdentityCard } from './complaint.privacy-actions.ts';
import { leavesAfter } from './complaint.retention.ts';

const officesTerms: readonly DueKind[] = ['verification', 'work', 'legalFirstReply', 'legalDecision', 'legalTell'];
const citizensTerms: readonly DueKind[] = ['completion', 'revival', 'citizenAnswer'];

/** The end: how and when, every term that still ran is met, and from now on it is reckoned when what is kept of people leaves (R14). */
const ended = ({ context, event }: Facts, outcome: Outcome): Change => ({
  outcome,
  missing: undefined,
  finishedAt: event.at,
  proposal: undefined,
  plan: undefined,
  dues: meetDues(dropDues(context.dues, citizensTerms), officesTerms, event.at),
  leaves: leavesAfter(context, event.at, event.office),
});

/** The rule for the work's term (`domain.md` §3). */
const workRule = ({ nature, severity, siteCheckNeeded }: Pick<ComplaintContext, 'nature' | 'severity' | 'siteCheckNeeded'>) => {
  if (nature === 'information') return 'information';
  if (severity === 'heavy' || siteCheckNeeded) return 'heavy';
  return severity === 'medium' ? 'medium' : 'light';
};

/** The dues once the file is there: the citizen owes nothing more, and the verification goes on where it stood (R5). */
const fileArrived = ({ context, event }: Facts): Change => ({
  missing: undefined,
  dues: resumeDue(dropDues(context.dues, ['completion', 'revival']), 'verification', event.at, event.office),
});

/** What goes with a paper, after what went with the one that it follows; nothing is remembered of nothing. */
const withAttachments = (...lists: readonly (readonly string[] | undefined)[]): { readonly attachments?: readonly string[] } => {
  const attachments = lists.flatMap((list) => list ?? []);
  return attachments.length === 0 ? {} : { attachments };
};

const wroteMinutes = (kind: MinutesKind) =>
  on(['officer.wroteMinutes'], ({ context, event: { minutes, attachments, by } }) => {
    const round = kind === 'mediation' ? context.round + 1 : context.round;
    return {
      plan: undefined,
      round,
      minutes: [
        ...context.minutes,
        {
          ...minutes,
          id: `m${context.minutes.length + 1}`,
          kind,
          version: 1,
          ...(kind === 'mediation' ? { round } : {}),
          ...(context.plan?.separate ? { separate: true } : {}),
          ...withAttachments(kind === 'inspection' ? context.inspectionReport?.attachments : [], attachments),
          writtenBy: nameOfActor(by),
          signers: minutes.signers.map((signer) => ({ ...signer, state: { kind: 'awaited' } as const })),
        },
      ],
    };
  });

const signerStands = (context: ComplaintContext, key: string, state: SignerState): Change => ({
  minutes: context.minutes.map((minutes) =>
    minutes.closedAt === undefined ? { ...minutes, signers: minutes.signers.map((signer) => (signer.key === key ? { ...signer, state } : signer)) } : minutes,
  ),
});

/** The answer reaches the citizen: the office's work is done, and the citizen's window opens (R10). */
const answered = ({ context, event }: Facts, text: string, by: string): Change => ({
  answer: { text, by, at: event.at },
  proposal: undefined,
  dues: startDue(meetDues(context.dues, officesTerms, event.at), 'citizenAnswer', 'citizenAnswer', event.at, event.office),
});

/** The end that a second officer approved: another office or body takes it on. */
const sentAsProposed = (facts: Facts, outcome: 'referred' | 'forwarded'): Change => {
  const { proposal } = facts.context;
  return { ...ended(facts, outcome), ...(proposal && 'to' in proposal ? { ending: { to: proposal.to, reason: proposal.reason } } : {}) };
};

const metByDeciding: readonly DueKind[] = ['work', 'legalDecision'];

/** The office has decided and must say so: the law's term for telling the complainant runs. */
const decided = ({ context, event }: Facts): Pick<Change, 'dues'> => ({
  dues: startDue(meetDues(context.dues, metByDeciding, event.at), 'legalTell', 'legalTell', event.at, event.office),
});

/** What the events of a complaint write into its memory: pure, each named for what it records. */
export const actions = {
  declareComplete: on(['officer.declaredComplete'], ({ context, event }) => ({
    verifiedAt: event.at,
    completeAt: event.at,
    workFrom: event.at,
    letterOfAuthoritySeen: context.letterOfAuthoritySeen || event.letterOfAuthoritySeen === true,
    dues: startDue(meetDues(context.dues, ['verification', 'legalFirstReply'], event.at), 'legalDecision', 'legalDecision', event.at, event.office),
  })),
  askForCompletion: on(['officer.askedForCompletion'], ({ context, event }) => {
    const paused = pauseDue(meetDues(context.dues, ['legalFirstReply'], event.at), 'verification', event.at);
    const asked = startDue(paused, 'completion', 'completion', event.at, event.office);
    return { missing: event.missing, dues: startDue(asked, 'revival', 'revival', event.at, event.office) };
  }),
  takeCompletedFile: (facts: Facts): Change => ({ ...fileArrived(facts), ...withIdentityCard(facts) }),
  archive: ({ context, event }: Facts): Change => ({
    dues: context.dues.map((due) => (due.kind === 'completion' ? { ...due, missedAt: event.at, metAt: event.at } : due)),
  }),
  expire: (facts: Facts): Change => ended(facts, 'expired'),
  forward: on(['officer.forwarded'], (facts) => ({
    ...ended(facts, 'forwarded'),
    verifiedAt: facts.context.verifiedAt ?? facts.event.at,
    ending: { to: facts.event.to, reason: facts.event.reason },
  })),
  reject: on(['officer.rejected'], (facts) => ({
    ...ended(facts, 'rejected'),
    verifiedAt: facts.event.at,
    ending: { reason: facts.event.reason },
  })),
  assess: on(['officer.assessed'], ({ context, event }) => {
    const { nature, severity, siteCheckNeeded, office, at } = event;
    return { nature, severity, siteCheckNeeded, ...(severity === 'heavy' ? { onceHeavy: true } : {}), dues: startDue(context.dues, 'work', workRule(event), context.workFrom ?? at, office) };
  }),
  assign: on(['officer.assigned'], ({ event }) => ({ personInCharge: event.personInCharge })),

  plan: on(['officer.plannedMeeting', 'officer.plannedMediation', 'officer.plannedInspection'], ({ event }) => ({
    plan: {
      plannedFor: event.plannedFor,
      place: event.place,
      invited: event.type === 'officer.plannedInspection' ? event.team : event.invited,
      separate: event.type !== 'officer.plannedInspection' && event.separate === true,
      relatedOffices: event.type === 'officer.plannedMediation' ? event.relatedOffices : [],
      ...(event.type === 'officer.plannedInspection' && event.assignmentLetter !== undefined ? { assignmentLetter: event.assignmentLetter } : {}),
    },
  })),
  callOff: (): Change => ({ plan: undefined }),
  reportInspection: on(['officer.reportedInspection'], ({ context: { plan }, event }) => ({
    inspectionReport: {
      findings: event.findings,
      inspectedOn: event.inspectedOn,
      by: nameOfActor(event.by),
      ...(event.number === undefined ? {} : { number: event.number }),
      ...withAttachments(event.attachments),
      ...(plan ? { place: plan.place, team: plan.invited, ...(plan.assignmentLetter === undefined ? {} : { assignmentLetter: plan.assignmentLetter }) } : {}),
    },
  })),

  writeMinutesOfMeeting: wroteMinutes('meeting'),
  writeMinutesOfInspection: wroteMinutes('inspection'),
  writeMinutesOfMediation: wroteMinutes('mediation'),
  recordSignature: on(['officer.recordedSignature'], ({ context, event }) => signerStands(context, event.signer, { kind: 'signed', on: event.signedOn })),
  recordRefusal: on(['officer.recordedRefusal'], ({ context, event }) =>
    signerStands(context, event.signer, { kind: 'refused', reason: event.reason, witnesses: event.witnesses }),
  ),
  recordAbsence: on(['officer.recordedAbsence'], ({ context, event }) => signerStands(context, event.signer, { kind: 'absent', reason: event.reason })),
  closeMinutes: ({ context, event }: Facts): Change => ({
    minutes: context.minutes.map((minutes) => (minutes.closedAt === undefined ? { ...minutes, closedAt: event.at } : minutes)),
  }),
  /** R9: where a correction names another next step, the complainant is told that one. */
  correctNextStep: on(['officer.closedMinutes'], ({ context, event }) => {
    const minutes = openMinutes(context.minutes);
    return minutes?.kind === 'mediation' && minutes.round === context.round ? { nextStep: event.nextStep ?? minutes.nextStep ?? context.nextStep } : {};
  }),
  correctMinutes: on(['officer.correctedMinutes'], ({ context, event: { replaces, minutes, attachments, by } }) => {
    const old = context.minutes.find(({ id }) => id === replaces);
    if (!old) return {};
    const { closedAt: _closed, heldFrom: _from, terms: _terms, nextStep: _nextStep, ...kept } = old;
    return {
      minutes: [
        ...context.minutes,
        {
          ...kept,
          ...minutes,
          ...withAttachments(old.attachments, attachments),
          id: `m${context.minutes.length + 1}`,
          version: old.version + 1,
          replaces,
          writtenBy: nameOfActor(by),
          signers: minutes.signers.map((signer) => ({ ...signer, state: { kind: 'awaited' } as const })),
        },
      ],
    };
  }),

  /** R9: the status is raised, and the complainant is told what is open to them. */
  raise: on(['officer.closedMinutes'], ({ context, event }) => ({ level: context.level + 1, nextStep: event.nextStep ?? openMinutes(context.minutes)?.nextStep })),
  proposeAgreement: (facts: Facts): Change => {
    const minutes = openMinutes(facts.context.minutes);
    if (!minutes) return {};
    return { nextStep: undefined, proposal: { kind: 'agreement', minutesId: minutes.id, by: [minutes.writtenBy, nameOfActor(facts.event.by)] }, ...decided(facts) };
  },
  proposeAnswer: on(['officer.answered'], (facts) => ({
    proposal: { kind: 'answer', text: facts.event.text, by: [nameOfActor(facts.event.by)] },
    ...decided(facts),
  })),
  proposeReferral: on(['officer.referredOnward'], (facts) => ({
    proposal: { kind: 'referral', to: facts.event.to, reason: facts.event.reason, by: [nameOfActor(facts.event.by)] },
    ...decided(facts),
  })),
  proposeForwarding: on(['officer.forwarded'], (facts) => ({
    proposal: { kind: 'forwarding', to: facts.event.to, reason: facts.event.reason, by: [nameOfActor(facts.event.by)] },
    ...decided(facts),
  })),
  answer: on(['officer.answered'], (facts) => answered(facts, facts.event.text, nameOfActor(facts.event.by))),
  answerAsProposed: (facts: Facts): Change => {
    const { proposal } = facts.context;
    return proposal?.kind === 'answer' ? answered(facts, proposal.text, proposal.by[0] ?? '') : {};
  },
  agree: (facts: Facts): Change => ended(facts, 'agreed'),
  refer: (facts: Facts): Change => sentAsProposed(facts, 'referred'),
  forwardAsProposed: (facts: Facts): Change => sentAsProposed(facts, 'forwarded'),
  /** What was decided is not decided: the terms that were met with it run again, but not those that an earlier decision had met. */
  decline: ({ context }: Facts): Change => ({
    proposal: undefined,
    dues: runAgain(dropDues(context.dues, ['legalTell']), metByDeciding, context.dues.find(({ kind }) => kind === 'legalTell')?.from),
  }),

  acceptAnswer: on(['citizen.acceptedAnswer'], (facts) => ({ ...ended(facts, 'answered'), rating: facts.event.rating })),
  finishAutomatically: (facts: Facts): Change => ended(facts, 'answeredAutomatic'),
  /** R10: the work begins anew, with a term of its own. */
  reopen: ({ context, event }: Facts): Change => ({
    reopened: context.reopened + 1,
    answer: undefined,
    workFrom: event.at,
    dues: startDue(dropDues(context.dues, ['citizenAnswer', 'legalTell']), 'work', workRule(context), event.at, event.office),
  }),
  withdraw: on(['citizen.withdrew'], (facts) => ({ ...ended(facts, 'withdrawn'), ending: facts.event.reason === undefined ? {} : { reason: facts.event.reason } })),

  widenIdentity: (): Change => ({ identityMode: 'open' }),
  narrowIdentity: (): Change => ({ identityMode: 'confidential' }),
  /** R21: a hearing that is planned already is held separately too. */
  wishSeparateHearing: ({ context }: Facts): Change => ({ separateHearing: true, plan: context.plan && { ...context.plan, separate: true } }),
  nameOfficer: on(['officer.namedOfficer'], ({ context, event }) => ({ namedOfficerIds: [...new Set([...context.namedOfficerIds, event.officerId])] })),
  unnameOfficer: on(['officer.unnamedOfficer'], ({ context, event }) => ({ namedOfficerIds: context.namedOfficerIds.filter((id) => id !== event.officerId) })),
  markSupervision: (): Change => ({ supervision: true }),
  unmarkSupervision: (): Change => ({ supervision: false }),
  link: on(['officer.linked'], ({ context, event }) => ({ linkedTickets: [...new Set([...context.linkedTickets, event.ticket])] })),
  /** R4: the terms that run from receipt move with it, as long as they are not met. */
  correctReceipt: on(['officer.correctedReceipt'], ({ context, event }) => ({
    receivedAt: event.receivedAt,
    letterDate: event.letterDate ?? context.letterDate,
    boxOpenedOn: event.boxOpenedOn ?? context.boxOpenedOn,
    dues: moveDues(context.dues, ['verification', 'legalFirstReply'], event.receivedAt, event.at, event.office),
  })),
  enterInBook: on(['officer.enteredInBook'], ({ event }) => ({ enteredInBook: { month: event.month, formNumber: event.formNumber } })),
  missDue: on(['clock.dueDatePassed'], ({ context, event }) => ({
    dues: context.dues.map((due) => (due.kind === event.due ? { ...due, missedAt: event.at } : due)),
  })),

  publish: on(['officer.published'], ({ event }) => ({
    publication: { problem: event.problem, at: event.at, ...(event.followUp === undefined ? {} : { followUp: event.followUp }) },
  })),
  unpublish: (): Change => ({ publication: undefined }),

  ...privacyActions,
} as const satisfies Record<string, (facts: Facts) => Change>;

export type ActionName = keyof typeof actions;
