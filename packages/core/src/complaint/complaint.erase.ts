import type { Change } from './complaint.change.ts';
import type { ComplaintContext } from './complaint.context.ts';
import type { Minutes } from './complaint.minutes.ts';

/** A name that a reader may not see, or that is no more. */
export const HIDDEN_NAME = '***';

/** A signer of minutes of whom it is not told who they are, nor for which office or organisation they sign. */
export const unnamedSigner = <S extends object>(signer: S): Omit<S, 'office'> & { readonly name: string } => {
  const { office: _hidden, ...rest } = signer as S & { readonly office?: unknown };
  return { ...rest, name: HIDDEN_NAME };
};

/** Minutes in which the complainant's own name among the signers does not stand. */
export const withoutComplainantsName = (minutes: Minutes): Minutes => ({
  ...minutes,
  signers: minutes.signers.map((signer) => (signer.party === 'complainant' ? unnamedSigner(signer) : signer)),
});

/** A plan in which nobody who was invited is named: the complainant is among them, and nothing says which. */
export const withoutInvited = <P extends { readonly invited: readonly string[] }>(plan: P): P => ({ ...plan, invited: plan.invited.map(() => HIDDEN_NAME) });

/** That these minutes were there, when, and how the mediation ended; nothing of what was said or by whom. */
const emptied = ({ terms: _terms, nextStep: _nextStep, attachments: _attachments, ...minutes }: Minutes): Minutes => ({ ...minutes, place: '', body: '', signers: [] });

/**
 * What stays of a complaint once everything is erased: what names nobody and says nothing in words, so that the book's dates and the statistics stand as they stood.
 * Officers by their id and unit stay, for they answer for what the office did, and whom it was about is still not to see it (R19).
 */
const stays = {
  channel: true,
  identityMode: true,
  capacity: true,
  letterOfAuthoritySeen: true,
  receivedAt: true,
  letterDate: true,
  boxOpenedOn: true,
  enteredInBook: true,
  supervision: true,
  namedOfficerIds: true,
  separateHearing: true,
  linkedTickets: true,
  verifiedAt: true,
  completeAt: true,
  workFrom: true,
  missing: false,
  nature: true,
  severity: true,
  onceHeavy: true,
  siteCheckNeeded: true,
  personInCharge: true,
  plan: false,
  inspectionReport: false,
  minutes: true,
  round: true,
  level: true,
  proposal: false,
  answer: false,
  nextStep: false,
  reopened: true,
  rating: true,
  outcome: true,
  ending: false,
  finishedAt: true,
  publication: false,
  dues: true,
  hasIdentityCard: true,
  dataRequests: true,
  restricted: true,
  erased: true,
  leaves: true,
} as const satisfies Readonly<Record<keyof ComplaintContext, boolean>>;

/** What changes in a complaint's memory when it is erased who complained: their name goes from the minutes too, and with it whoever was invited. */
export const withoutPerson = ({ minutes }: ComplaintContext): Change => ({ minutes: minutes.map(withoutComplainantsName), plan: undefined });

/** What changes in a complaint's memory when everything is erased (R16). */
export const eraseAll = ({ minutes }: ComplaintContext): Change => ({
  ...Object.fromEntries(Object.entries(stays).flatMap(([field, kept]) => (kept ? [] : [[field, undefined]]))),
  minutes: minutes.map(emptied),
  restricted: false,
});
