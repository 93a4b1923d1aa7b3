import { maskPublished } from '../register/published-text.ts';
import { on, type Change } from './complaint.change.ts';
import { withRequestDue } from './complaint.data-request.ts';
import { eraseAll, withoutPerson } from './complaint.erase.ts';
import type { Facts } from './complaint.facts.ts';
import { goesWith, type Erasable } from './complaint.retention.ts';

/** An identity card that came with this event is one that must leave again (R14), whether or not one before it was erased. What a file is, says whoever keeps it. */
export const withIdentityCard = ({ context, event }: Facts): Change => {
  const ids = 'attachments' in event ? (event.attachments ?? []) : [];
  if (!ids.some((id) => event.files?.get(id) === 'ktp')) return {};
  const { ktp: _before, ...erased } = context.erased;
  return { hasIdentityCard: true, erased };
};

const gone = ({ context, event }: Facts, what: Erasable): Change => ({
  erased: { ...Object.fromEntries(goesWith[what].map((one) => [one, event.at])), ...context.erased },
  leaves: context.leaves.filter((leaving) => !goesWith[what].includes(leaving.what)),
  hasIdentityCard: false,
});

/** What the events about what is kept of people write into a complaint's memory. */
export const privacyActions = {
  /** The log keeps it; the procedure has nothing to remember. */
  leaveToTheLog: (): Change => ({}),
  takeFiles: withIdentityCard,
  /** The name that is now on record may have stood in the published text in its right spelling all the while (R13). */
  maskCorrectedName: on(['officer.correctedPerson'], ({ context: { publication }, event }) => ({ publication: publication && maskPublished(publication, event.complainant.name) })),

  makeDataRequest: on(['citizen.madeDataRequest'], ({ context, event }) => {
    const dataRequests = [...context.dataRequests, { id: `r${context.dataRequests.length + 1}`, kind: event.request, at: event.at }];
    return { dataRequests, dues: withRequestDue(context.dues, dataRequests, event.office) };
  }),
  answerDataRequest: on(['officer.answeredDataRequest'], ({ context, event }) => {
    const dataRequests = context.dataRequests.map((request) => (request.id === event.requestId ? { ...request, answeredAt: event.at, granted: event.granted } : request));
    return { dataRequests, dues: withRequestDue(context.dues, dataRequests, event.office) };
  }),
  restrict: (): Change => ({ restricted: true }),
  liftRestriction: (): Change => ({ restricted: false }),

  erasePart: on(['officer.erased', 'clock.retentionPassed'], (facts) => ({ ...gone(facts, facts.event.what), ...(facts.event.what === 'person' ? withoutPerson(facts.context) : {}) })),
  eraseEverything: (facts: Facts): Change => ({ ...eraseAll(facts.context), ...gone(facts, 'everything') }),
} as const satisfies Record<string, (facts: Facts) => Change>;
