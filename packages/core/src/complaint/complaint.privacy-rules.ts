import { isOverdue } from '../deadlines/index.ts';
import { waitingRequest } from './complaint.data-request.ts';
import type { Facts } from './complaint.facts.ts';
import { isPersonKept } from './complaint.retention.ts';
import { holdsRole, rule, ruleOn, type Rule } from './complaint.rule.ts';

const bringsIdentityCard = ({ files, attachments = [] }: { readonly files?: Facts['event']['files']; readonly attachments?: readonly string[] | undefined }): boolean =>
  attachments.some((id) => files?.get(id) === 'ktp');

/** The rules about what is kept of people: who may look (R14), what they may ask (R16), and what leaves. Each name is its sentence. */
export const privacyRules = {
  /** R2: nothing is asked of whoever stays anonymous, and no card is kept that says it. */
  anAnonymousComplaintTakesNoIdentityCard: ruleOn(
    'R2',
    ['citizen.completedFile', 'citizen.addedFiles', 'officer.addedFiles'],
    ({ context, event }) => context.identityMode !== 'anonymous' || !bringsIdentityCard(event),
  ),
  /** R2, R16: an anonymous complaint never had one, an erased one has none any more. */
  thereIsAPersonOnRecord: rule('R2', ({ context }) => isPersonKept(context)),

  /** R14: when it leaves is reckoned at the end. */
  anIdentityCardIsTakenOnlyUntilTheComplaintIsClosed: ruleOn('R14', ['officer.addedFiles'], ({ context, event }) => context.outcome === undefined || !bringsIdentityCard(event)),
  /** R14, R23: minutes and reports are printed, handed out and kept as long as the complaint. */
  noIdentityCardIsAttachedToMinutesOrReports: ruleOn('R14', ['officer.reportedInspection', 'officer.wroteMinutes', 'officer.correctedMinutes'], ({ event }) => !bringsIdentityCard(event)),
  /** R14 */
  thereIsAnIdentityCardToSee: ruleOn('R14', ['officer.viewedIdentity'], ({ context, event }) => event.what !== 'ktp' || context.hasIdentityCard),
  /** R14: what leaves by the clock leaves on its day, not before. */
  theTimeForWhichItIsKeptHasPassed: ruleOn('R14', ['clock.retentionPassed'], ({ context, event }) => context.leaves.some((leaving) => leaving.what === event.what && isOverdue(leaving, event.at))),

  /** R16: two requests of one kind would be one. */
  noRequestOfThisKindIsStillOpen: ruleOn(
    'R16',
    ['citizen.madeDataRequest'],
    ({ context, event }) => !context.dataRequests.some(({ kind, answeredAt }) => kind === event.request && answeredAt === undefined),
  ),
  /** R16: what is written then would be kept of somebody of whom nothing is kept. */
  onceErasedARequestIsTakenWithoutWords: ruleOn('R16', ['citizen.madeDataRequest'], ({ context, event }) => context.erased.everything === undefined || event.text === undefined),
  /** R16 */
  aDataRequestWaitsForItsAnswer: rule('R16', ({ context }) => waitingRequest(context.dataRequests) !== undefined),
  /** R16 */
  theRequestIsKnownAndNotYetAnswered: ruleOn(
    'R16',
    ['officer.answeredDataRequest'],
    ({ context, event }) => context.dataRequests.some(({ id, answeredAt }) => id === event.requestId && answeredAt === undefined),
  ),
  /** R16: as long as a complaint is worked on, the law needs its file; the image of a card may go before. */
  onlyAClosedComplaintIsErased: ruleOn(
    'R16',
    ['officer.answeredDataRequest', 'officer.erased'],
    ({ context, event }) => context.outcome !== undefined || (event.type === 'officer.erased' && event.what === 'ktp'),
  ),
  /** R16 */
  whatIsToBeErasedIsStillThere: ruleOn('R16', ['officer.erased'], ({ context, event }) => event.what === 'everything' || (event.what === 'person' ? isPersonKept(context) : context.hasIdentityCard)),
  /** R16: while its use is restricted, who complains is for those who decide about that. */
  onlyTheHeadAndTheLiaisonSeeARestrictedIdentity: rule('R16', (facts) => !facts.context.restricted || holdsRole(facts, 'head', 'liaison')),
  /** R16: restricted is not to be shown, and erased is not there. */
  theTextOfARestrictedOrErasedComplaintIsNotPublished: rule('R16', ({ context }) => !context.restricted && context.erased.everything === undefined),
} as const satisfies Record<string, Rule>;
