import { isOrWasHeavy } from './complaint.context.ts';
import type { DataRequestKind } from './complaint.data-request.ts';
import type { Facts } from './complaint.facts.ts';
import { isAgreed, lastMediation, openMinutes } from './complaint.minutes.ts';

/** Which of two ways an allowed event takes. A condition refuses nothing: that is what rules do. */
const condition = (holds: (facts: Facts) => boolean) => holds;

/** The minutes that are being closed say how the mediation ended; where they correct an earlier round, they say nothing of how it stands now. */
const closesWithAgreement = ({ context }: Facts): boolean => {
  const open = openMinutes(context.minutes);
  return open !== undefined && isAgreed(open) && open.round === context.round;
};

/** The answer to a request about one's data that grants one of this kind. */
const grants = ({ context, event }: Facts, wanted: DataRequestKind): boolean =>
  event.type === 'officer.answeredDataRequest' && event.granted && context.dataRequests.some(({ id, kind }) => id === event.requestId && kind === wanted);

const isOfEverything = ({ event }: Facts): boolean => (event.type === 'officer.erased' || event.type === 'clock.retentionPassed') && event.what === 'everything';

export const conditions = {
  /** Once heavy, it stays with a second officer (R11): one officer alone could else make it lighter and close it. */
  itIsOrWasHeavy: condition(({ context }) => isOrWasHeavy(context)),
  itWasNeverHeavy: condition(({ context }) => !isOrWasHeavy(context)),
  theMinutesRecordAnAgreement: condition(closesWithAgreement),
  theMinutesRecordNoAgreement: condition((facts) => !closesWithAgreement(facts)),
  /** After a correction, or a repeat mediation that was called off, it stands where the last mediation left it. */
  theLastMediationEndedWithoutAgreement: condition(({ context }) => {
    const versions = lastMediation(context.minutes);
    return versions.length > 0 && !versions.some(isAgreed);
  }),
  anAnswerIsProposed: condition(({ context }) => context.proposal?.kind === 'answer'),
  anAgreementIsProposed: condition(({ context }) => context.proposal?.kind === 'agreement'),
  aReferralIsProposed: condition(({ context }) => context.proposal?.kind === 'referral'),
  aForwardingIsProposed: condition(({ context }) => context.proposal?.kind === 'forwarding'),
  anErasureIsGranted: condition((facts) => grants(facts, 'erasure')),
  aRestrictionIsGranted: condition((facts) => grants(facts, 'restriction')),
  neitherErasureNorRestrictionIsGranted: condition((facts) => !grants(facts, 'erasure') && !grants(facts, 'restriction')),
  everythingIsToBeErased: condition(isOfEverything),
  aPartIsToBeErased: condition((facts) => !isOfEverything(facts)),
} as const;

export type ConditionName = keyof typeof conditions;
