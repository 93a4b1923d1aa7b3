import { chart, remember } from './complaint.setup.ts';
import { byRetention, only, when } from './complaint.terms.ts';

/**
 * THE CHART, second sheet: what becomes of what is kept of people, beside the procedure and whatever its state. It is looked at with a reason (R14), restricted or erased where
 * its complainant asks for it (R16), and leaves on time (R14).
 */

const answered = ['aDataRequestWaitsForItsAnswer', 'theRequestIsKnownAndNotYetAnswered'] as const;
const answeredOnly = { guard: when('neitherErasureNorRestrictionIsGranted', ...answered), actions: remember('answerDataRequest') } as const;
const erasureGranted = {
  target: 'erased',
  guard: when('anErasureIsGranted', ...answered, 'onlyAClosedComplaintIsErased'),
  actions: [remember('answerDataRequest'), remember('eraseEverything')],
} as const;

const erasing = ['onlyAClosedComplaintIsErased', 'whatIsToBeErasedIsStillThere'] as const;
/** What may happen as long as it was not erased. */
const whileKept = {
  'citizen.addedFiles': { guard: only('theComplaintIsNotYetClosed', 'anAnonymousComplaintTakesNoIdentityCard'), actions: remember('takeFiles') },
  'officer.addedFiles': { guard: only('anAnonymousComplaintTakesNoIdentityCard', 'anIdentityCardIsTakenOnlyUntilTheComplaintIsClosed'), actions: remember('takeFiles') },
  'officer.viewedIdentity': { guard: only('thereIsAPersonOnRecord', 'onlyTheHeadAndTheLiaisonSeeARestrictedIdentity', 'thereIsAnIdentityCardToSee'), actions: remember('leaveToTheLog') },
  'officer.openedUnscanned': { guard: only(), actions: remember('leaveToTheLog') },
  'officer.correctedPerson': { guard: only('thereIsAPersonOnRecord', 'onlyTheHeadAndTheLiaisonSeeARestrictedIdentity'), actions: remember('maskCorrectedName') },
  'officer.erased': [
    { target: 'erased', guard: when('everythingIsToBeErased', ...erasing), actions: remember('eraseEverything') },
    { guard: when('aPartIsToBeErased', ...erasing), actions: remember('erasePart') },
  ],
  'clock.retentionPassed': [
    { target: 'erased', guard: byRetention('everythingIsToBeErased'), actions: remember('eraseEverything') },
    { guard: byRetention('aPartIsToBeErased'), actions: remember('erasePart') },
  ],
} as const;

export const personalData = chart.createStateConfig({
  initial: 'kept',
  description: 'What is kept of people, beside the procedure.',
  on: { 'citizen.madeDataRequest': { guard: only('noRequestOfThisKindIsStillOpen', 'onceErasedARequestIsTakenWithoutWords'), actions: remember('makeDataRequest') } },
  states: {
    kept: {
      description: 'It is kept, and seen by those who work with it.',
      on: {
        ...whileKept,
        'officer.answeredDataRequest': [
          erasureGranted,
          { target: 'restricted', guard: when('aRestrictionIsGranted', ...answered), actions: [remember('answerDataRequest'), remember('restrict')] },
          answeredOnly,
        ],
      },
    },
    restricted: {
      description: 'It is kept and not used: who complains is seen by head, liaison and auditor only, and its text is not in the public book.',
      tags: ['restricted'],
      on: {
        ...whileKept,
        'officer.answeredDataRequest': [erasureGranted, { guard: when('aRestrictionIsGranted', ...answered), actions: remember('answerDataRequest') }, answeredOnly],
        'officer.liftedRestriction': { target: 'kept', guard: only(), actions: remember('liftRestriction') },
      },
    },
    erased: {
      description: 'Nothing is left that names anybody: dates, kinds and the outcome stay.',
      tags: ['erased'],
      on: { 'officer.answeredDataRequest': { guard: only(...answered), actions: remember('answerDataRequest') } },
    },
  },
});
