import { isOrWasHeavy } from './complaint.context.ts';
import type { Facts } from './complaint.facts.ts';
import { openMinutes } from './complaint.minutes.ts';

/** Which of two ways an allowed event takes. A condition refuses nothing: that is what rules do. */
const condition = (holds: (facts: Facts) => boolean) => holds;

const lastMediation = ({ context }: Facts) => context.minutes.findLast(({ kind, closedAt }) => kind === 'mediation' && closedAt !== undefined);

export const conditions = {
  /** Once heavy, it stays with a second officer (R11): one officer alone could else make it lighter and close it. */
  itIsOrWasHeavy: condition(({ context }) => isOrWasHeavy(context)),
  itWasNeverHeavy: condition(({ context }) => !isOrWasHeavy(context)),
  theMinutesRecordAnAgreement: condition(({ context }) => openMinutes(context.minutes)?.outcome === 'agreed'),
  theMinutesRecordNoAgreement: condition(({ context }) => openMinutes(context.minutes)?.outcome === 'notAgreed'),
  /** After a correction, or a repeat mediation that was called off, it stands where the last mediation left it. */
  theLastMediationEndedWithoutAgreement: condition((facts) => lastMediation(facts)?.outcome === 'notAgreed'),
  anAnswerIsProposed: condition(({ context }) => context.proposal?.kind === 'answer'),
  anAgreementIsProposed: condition(({ context }) => context.proposal?.kind === 'agreement'),
  aReferralIsProposed: condition(({ context }) => context.proposal?.kind === 'referral'),
  aForwardingIsProposed: condition(({ context }) => context.proposal?.kind === 'forwarding'),
} as const;

export type ConditionName = keyof typeof conditions;
