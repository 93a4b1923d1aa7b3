import { personalData } from './complaint.personal-data.ts';
import { contextAtReceipt } from './complaint.receipt.ts';
import { chart, remember } from './complaint.setup.ts';
import { byClock, only, when } from './complaint.terms.ts';

/**
 * THE CHART: the whole life of a complaint, from its receipt to its end (`domain.md` §1–§3). Everything that may follow what stands here, and nowhere else;
 * its second sheet, what becomes of what is kept of people (R14, R16), is `complaint.personal-data.ts`.
 * A way on names the rules that may stand against it (`only`); a condition chooses between two ways (`when`). What they mean: `complaint.rules.ts`, `complaint.conditions.ts`;
 * what is remembered: `complaint.actions.ts`; who sends what: `complaint.events.ts`. A change here raises `CHART_VERSION` and adds a migration (`complaint.record.ts`).
 */
export const CHART_VERSION = 2;

/** Minutes stand open: every named signer signs, refuses or is absent, and only then does it go on (R8). */
const signing = {
  'officer.recordedSignature': { guard: only('theSignerIsNamedInTheMinutesAndStillAwaited'), actions: remember('recordSignature') },
  'officer.recordedRefusal': { guard: only('theSignerIsNamedInTheMinutesAndStillAwaited', 'aRefusalHasTwoWitnesses'), actions: remember('recordRefusal') },
  'officer.recordedAbsence': { guard: only('theSignerIsNamedInTheMinutesAndStillAwaited'), actions: remember('recordAbsence') },
} as const;
const siteChecked = 'aNeededSiteCheckHasItsReportAndItsMinutes';
const answerable = ['onlyALightComplaintIsAnsweredWithoutAMeetingOrInspection', siteChecked] as const;
const outcomeTold = ['anAgreementStatesItsTerms', 'anAgreementIsToBeSignedByComplainantAndRespondent', 'minutesWithoutAgreementNameTheNextStep'] as const;
const closing = 'everySignerHasSignedOrTheirRefusalOrAbsenceIsRecorded';
const calledOff = { target: '#deciding', guard: only(), actions: remember('callOff') } as const;
const backToDeciding = { target: '#deciding', guard: only(closing), actions: remember('closeMinutes') } as const;
const agreed = { target: '#approval', guard: when('theMinutesRecordAnAgreement', closing), actions: [remember('proposeAgreement'), remember('closeMinutes')] } as const;
const whileSigning = ['open', 'turn:office', 'phase:minutes'] as const;
const whileHearing = ['open', 'turn:office', 'phase:hearing'] as const;
const publishable = ['theTextOfASupervisionCaseIsNeverPublished', 'theTextOfARestrictedOrErasedComplaintIsNotPublished'] as const;
const ended = ['closed', 'turn:nobody'] as const;

const filesFit = ['anAnonymousComplaintTakesNoIdentityCard'] as const;
const papersFit = 'noIdentityCardIsAttachedToMinutesOrReports';

const forwarded = { target: '#forwarded', guard: only('theReceivingOfficeAndTheReasonAreNamed'), actions: remember('forward') } as const;
/** Under review: what is or was heavy leaves the office only with a second officer (R11). */
const forwardedFromReview = [
  { target: '#approval', guard: when('itIsOrWasHeavy', 'theReceivingOfficeAndTheReasonAreNamed'), actions: remember('proposeForwarding') },
  { ...forwarded, guard: when('itWasNeverHeavy', 'theReceivingOfficeAndTheReasonAreNamed') },
] as const;
const corrected = { target: '#correction', guard: only('thereAreClosedMinutesToCorrect', 'aCorrectionNamesTheNewestClosedMinutes', 'aCorrectionKeepsTheOutcome', ...outcomeTold, papersFit), actions: remember('correctMinutes') } as const;
const mediated = {
  target: '#mediation',
  guard: only('onlyAHeavyComplaintGoesToMediation', siteChecked, 'aRepeatMediationInvitesTheRelatedOffices', 'whoFearsTheRespondentIsHeardSeparately'),
  actions: remember('plan'),
} as const;

export const complaintMachine = chart.createMachine({
  id: 'complaint',
  type: 'parallel',
  context: ({ input }) => contextAtReceipt(input),
  states: {
    procedure: {
      initial: 'received',
      description: 'The procedure of the office, from receipt to the end.',
      on: {
        'citizen.withdrew': { target: '#withdrawn', guard: only('theComplaintIsNotYetClosed', 'onlyTheHeadOrDeputyRecordsTheWithdrawalOfAHeavyComplaint'), actions: remember('withdraw') },
        'citizen.widenedIdentity': { guard: only('onlyTheComplainantWidensWhoSees', 'onlyAConfidentialNameCanBeShown', 'theComplaintIsNotYetClosed'), actions: remember('widenIdentity') },
        'citizen.askedForSeparateHearing': { guard: only('theComplaintIsNotYetClosed'), actions: remember('wishSeparateHearing') },
        'officer.narrowedIdentity': { guard: only('onlyAnOpenNameCanBeMadeConfidential'), actions: remember('narrowIdentity') },
        'officer.namedOfficer': { guard: only(), actions: remember('nameOfficer') },
        'officer.unnamedOfficer': { guard: only('theOfficerIsAmongThoseNamed'), actions: remember('unnameOfficer') },
        'officer.unmarkedSupervision': { guard: only('itIsMarkedAsASupervisionCase'), actions: remember('unmarkSupervision') },
        'officer.linked': { guard: only(), actions: remember('link') },
        'officer.assigned': { guard: only('theComplaintIsNotYetClosed'), actions: remember('assign') },
        'officer.correctedReceipt': { guard: only('theComplaintIsNotYetClosed', 'theDatesOfReceiptStandInOrder'), actions: remember('correctReceipt') },
        'officer.enteredInBook': { guard: only('theMonthOfTheBookIsTheMonthOfReceipt'), actions: remember('enterInBook') },
        'clock.dueDatePassed': { guard: byClock, actions: remember('missDue') },
      },
      states: {
        received: {
          description: 'The complaint has reached the office by one of its channels; the front desk verifies whether its file is complete.',
          meta: { label: 'state.received' }, tags: ['open', 'turn:office', 'phase:verification'],
          on: {
            'officer.declaredComplete': { target: 'review', guard: only('aProxyShowsALetterOfAuthority'), actions: remember('declareComplete') },
            'officer.askedForCompletion': { target: 'awaitingCompletion', guard: only(), actions: remember('askForCompletion') },
            'officer.forwarded': forwarded,
            'officer.rejected': { target: 'rejected', guard: only(), actions: remember('reject') },
          },
        },
        awaitingCompletion: {
          description: 'Something is missing: the complainant completes the file, and until then the office\'s term is paused.',
          meta: { label: 'state.awaitingCompletion' }, tags: ['open', 'turn:citizen', 'phase:verification'],
          on: {
            'citizen.completedFile': { target: 'received', guard: only(...filesFit), actions: remember('takeCompletedFile') },
            'clock.completionTermPassed': { target: 'archived', guard: byClock, actions: remember('archive') },
          },
        },
        archived: {
          description: 'The file was not completed in time; the complainant may revive it until the day that ends that right.',
          meta: { label: 'state.archived' }, tags: ['open', 'turn:citizen', 'phase:verification'],
          on: {
            'citizen.revived': { target: 'received', guard: only('theTermForRevivalIsStillRunning'), actions: remember('takeCompletedFile') },
            'clock.revivalTermPassed': { target: 'expired', guard: byClock, actions: remember('expire') },
          },
        },
        review: {
          description: 'The technical team discusses the substance.',
          initial: 'assessing',
          on: {
            'officer.assessed': { target: '.deciding', guard: only('onlyTheHeadOrDeputyMakesACaseLighter'), actions: remember('assess') },
            'officer.forwarded': forwardedFromReview,
          },
          states: {
            assessing: {
              description: 'The technical team weighs the complaint: light, medium or heavy, and whether the place must be looked at.',
              meta: { label: 'state.assessing' }, tags: ['open', 'turn:office', 'phase:review'],
            },
            deciding: {
              id: 'deciding',
              description: 'The technical team chooses the way: a direct answer, a coordination meeting, a site inspection or a mediation.',
              meta: { label: 'state.deciding' }, tags: ['open', 'turn:office', 'phase:review'],
              on: {
                'officer.plannedMeeting': { target: '#meeting', guard: only('whoFearsTheRespondentIsHeardSeparately'), actions: remember('plan') },
                'officer.plannedInspection': { target: '#inspection', guard: only(), actions: remember('plan') },
                'officer.plannedMediation': mediated,
                'officer.correctedMinutes': corrected,
                'officer.answered': [
                  { target: '#approval', guard: when('itIsOrWasHeavy', 'aHeavyComplaintIsAnsweredAfterAnAgreedMediation', ...answerable), actions: remember('proposeAnswer') },
                  { target: '#answered', guard: when('itWasNeverHeavy', ...answerable), actions: remember('answer') },
                ],
              },
            },
          },
        },
        meeting: {
          id: 'meeting',
          description: 'A coordination meeting of complainant, respondent and the related offices.',
          initial: 'planned',
          states: {
            planned: {
              description: 'The meeting is planned and its parties are invited.',
              meta: { label: 'state.meetingPlanned' }, tags: whileHearing,
              on: {
                'officer.wroteMinutes': { target: 'minutes', guard: only('onlyTheMinutesOfAMediationHaveAnOutcome', papersFit), actions: remember('writeMinutesOfMeeting') },
                'officer.calledOff': calledOff,
              },
            },
            minutes: {
              description: 'The Berita Acara of the meeting is signed by all parties.',
              meta: { label: 'state.meetingMinutes' }, tags: whileSigning,
              on: { ...signing, 'officer.closedMinutes': backToDeciding },
            },
          },
        },
        inspection: {
          id: 'inspection',
          description: 'A site check by the technical team.',
          initial: 'planned',
          states: {
            planned: {
              description: 'The inspection is planned; the team goes to the place.',
              meta: { label: 'state.inspectionPlanned' }, tags: whileHearing,
              on: {
                'officer.reportedInspection': { target: 'reported', guard: only(papersFit), actions: remember('reportInspection') },
                'officer.calledOff': calledOff,
              },
            },
            reported: {
              description: 'The inspection report is there; its Berita Acara is to be written.',
              meta: { label: 'state.inspectionReported' }, tags: whileHearing,
              on: { 'officer.wroteMinutes': { target: 'minutes', guard: only('onlyTheMinutesOfAMediationHaveAnOutcome', papersFit), actions: remember('writeMinutesOfInspection') } },
            },
            minutes: {
              description: 'The Berita Acara of the inspection is signed by all parties.',
              meta: { label: 'state.inspectionMinutes' }, tags: whileSigning,
              on: { ...signing, 'officer.closedMinutes': backToDeciding },
            },
          },
        },
        mediation: {
          id: 'mediation',
          description: 'The team brings complainant and respondent together, with experts of the offices concerned.',
          initial: 'planned',
          states: {
            planned: {
              description: 'The mediation is planned and its parties are invited; a repeat one with the technical teams of the offices concerned.',
              meta: { label: 'state.mediationPlanned' }, tags: whileHearing,
              on: {
                'officer.wroteMinutes': {
                  target: 'minutes',
                  guard: only('theMinutesOfAMediationSayHowItEnded', ...outcomeTold, papersFit),
                  actions: remember('writeMinutesOfMediation'),
                },
                'officer.calledOff': [{ ...calledOff, target: '#notAgreed', guard: when('theLastMediationEndedWithoutAgreement') }, calledOff],
              },
            },
            minutes: {
              description: 'The Berita Acara of the mediation is signed by all parties.',
              meta: { label: 'state.mediationMinutes' }, tags: whileSigning,
              on: {
                ...signing,
                'officer.closedMinutes': [
                  agreed,
                  { target: '#notAgreed', guard: when('theMinutesRecordNoAgreement', closing, 'whoClosesAnUnsignedAgreementNamesTheNextStep'), actions: [remember('raise'), remember('closeMinutes')] },
                ],
              },
            },
          },
        },
        correction: {
          id: 'correction',
          description: 'A corrected Berita Acara, which names the one that it replaces, is signed by all parties.',
          meta: { label: 'state.minutesCorrection' }, tags: whileSigning,
          on: {
            ...signing,
            'officer.closedMinutes': [
              agreed,
              { target: '#notAgreed', guard: when('theLastMediationEndedWithoutAgreement', closing), actions: [remember('correctNextStep'), remember('closeMinutes')] },
              backToDeciding,
            ],
          },
        },
        notAgreed: {
          id: 'notAgreed',
          description: 'The parties did not agree and the status was raised: mediation again with the technical teams of the offices concerned, or referral onward.',
          meta: { label: 'state.notAgreed' }, tags: ['open', 'turn:office', 'phase:review'],
          on: {
            'officer.plannedMediation': mediated,
            'officer.correctedMinutes': corrected,
            'officer.referredOnward': { target: 'approval', guard: only(), actions: remember('proposeReferral') },
          },
        },
        approval: {
          id: 'approval',
          description: 'What is or was heavy is closed by a second officer: head or deputy approve what a colleague prepared.',
          meta: { label: 'state.awaitingApproval' }, tags: ['open', 'turn:office', 'phase:approval'],
          on: {
            'officer.approved': [
              { target: 'answered', guard: when('anAnswerIsProposed', 'nobodyApprovesTheirOwnWork'), actions: remember('answerAsProposed') },
              { target: 'finished', guard: when('anAgreementIsProposed', 'nobodyApprovesTheirOwnWork'), actions: remember('agree') },
              { target: 'referred', guard: when('aReferralIsProposed', 'nobodyApprovesTheirOwnWork'), actions: remember('refer') },
              { target: 'forwarded', guard: when('aForwardingIsProposed', 'nobodyApprovesTheirOwnWork'), actions: remember('forwardAsProposed') },
            ],
            'officer.declined': [
              { target: 'notAgreed', guard: when('aReferralIsProposed'), actions: remember('decline') },
              { target: '#deciding', guard: only(), actions: remember('decline') },
            ],
          },
        },
        answered: {
          id: 'answered',
          description: 'The answer is with the complainant, who accepts it, disputes it, or lets the term end.',
          meta: { label: 'state.answered' }, tags: ['open', 'turn:citizen', 'phase:answer'],
          on: {
            'citizen.acceptedAnswer': { target: 'finished', guard: only('theTermForAReplyIsStillRunning', 'nobodyAcceptsTheirOwnAnswerForTheCitizen'), actions: remember('acceptAnswer') },
            'citizen.disputedAnswer': { target: '#deciding', guard: only('theTermForAReplyIsStillRunning'), actions: remember('reopen') },
            'clock.citizenWindowClosed': { target: 'finished', guard: byClock, actions: remember('finishAutomatically') },
          },
        },
        finished: { type: 'final', description: 'Settled: the answer was accepted or stood to the end of its term, or the parties agreed.', meta: { label: 'state.finished' }, tags: ended },
        referred: { type: 'final', description: 'The parties did not agree; the complainant was told where to turn next.', meta: { label: 'state.referred' }, tags: ended },
        forwarded: { id: 'forwarded', type: 'final', description: 'Another office\'s competence: sent there, with the reason; it stays in the book.', meta: { label: 'state.forwarded' }, tags: ended },
        rejected: { type: 'final', description: 'Not a complaint that an office can take; the reason was given.', meta: { label: 'state.rejected' }, tags: ended },
        withdrawn: { id: 'withdrawn', type: 'final', description: 'Withdrawn by the complainant; recorded, not deleted.', meta: { label: 'state.withdrawn' }, tags: ended },
        expired: { type: 'final', description: 'The file was never completed, and the term for reviving it has ended.', meta: { label: 'state.expired' }, tags: ended },
      },
    },
    personalData,
    publication: {
      initial: 'unpublished',
      description: 'Whether its text may stand in the public book, beside the procedure.',
      states: {
        unpublished: {
          description: 'Nothing is public before an officer publishes it.',
          on: { 'officer.published': { target: 'published', guard: only(...publishable), actions: remember('publish') } },
        },
        published: {
          description: 'The reviewed text stands in the public book.',
          tags: ['public'],
          on: {
            'officer.published': { guard: only(...publishable), actions: remember('publish') },
            'officer.unpublished': { target: 'unpublished', guard: only(), actions: remember('unpublish') },
          },
        },
      },
      on: { 'officer.markedSupervision': { target: '.unpublished', guard: only(), actions: [remember('markSupervision'), remember('unpublish')] } },
    },
  },
});
