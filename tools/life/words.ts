import type { Role } from '../../packages/core/src/complaint/complaint.actor.ts';
import type { ConditionName } from '../../packages/core/src/complaint/complaint.conditions.ts';
import { senders, type EventType } from '../../packages/core/src/complaint/complaint.events.ts';
import { rules, sentenceOf, type RuleName } from '../../packages/core/src/complaint/complaint.rules.ts';

const roles: Record<Role, string> = {
  frontDesk: 'front desk',
  technicalTeam: 'technical team',
  head: 'head',
  deputy: 'deputy',
  liaison: 'liaison',
  auditor: 'auditor',
  admin: 'admin',
};

const conditions: Record<ConditionName, string> = {
  itIsOrWasHeavy: 'it is or was heavy (berat)',
  itWasNeverHeavy: 'it was never heavy',
  theMinutesRecordAnAgreement: 'the minutes record an agreement (kesepakatan)',
  theMinutesRecordNoAgreement: 'the minutes record no agreement',
  theLastMediationEndedWithoutAgreement: 'the last mediation ended without agreement',
  anAnswerIsProposed: 'an answer is proposed',
  anAgreementIsProposed: 'an agreement is proposed',
  aReferralIsProposed: 'a referral is proposed',
  aForwardingIsProposed: 'a forwarding is proposed',
  anErasureIsGranted: 'an erasure is granted',
  aRestrictionIsGranted: 'a restriction is granted',
  neitherErasureNorRestrictionIsGranted: 'neither an erasure nor a restriction is granted',
  everythingIsToBeErased: 'everything is to be erased',
  aPartIsToBeErased: 'a part is to be erased',
};

/** Who may send an event, in words. */
export const sendersOf = (event: EventType): string => {
  const { complainant, officers, clock } = senders[event];
  return [...(complainant ? ['complainant'] : []), ...(clock ? ['clock'] : []), ...(officers ?? []).map((role) => roles[role])].join(', ');
};

/** A condition in words. */
export const conditionOf = (name: ConditionName): string => conditions[name];

/** A rule as its id and sentence. */
export const ruleOf = (name: RuleName): string => `${rules[name].id}: ${sentenceOf(name)}`;
