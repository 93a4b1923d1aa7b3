import type { Complainant } from '../../schemas/complainant.ts';
import { unnamedSigner, withoutInvited } from '../complaint.erase.ts';
import { maySeeName } from './may.ts';
import { shownPerson } from './person.ts';
import { seen, type PolicyFacts, type Reader } from './seen.ts';

/** What an event said, as the log has it. */
export type Payload = Readonly<Record<string, unknown>>;

interface ShownSigner {
  readonly party?: unknown;
}

/** The complainant's own name among the signers of minutes, hidden like elsewhere. */
const withoutSigner = (payload: Payload): Payload => {
  const minutes = payload['minutes'] as { readonly signers?: readonly ShownSigner[] } | undefined;
  if (!minutes?.signers) return payload;
  return { ...payload, minutes: { ...minutes, signers: minutes.signers.map((signer) => (signer.party === 'complainant' ? unnamedSigner(signer) : signer)) } };
};

const without = (payload: Payload, ...fields: string[]): Payload => Object.fromEntries(Object.entries(payload).filter(([field]) => !fields.includes(field)));

/**
 * What an event said, as far as this reader of the log may know (`domain.md` §7): corrected details masked as elsewhere (`fields` names which they were), the words of a request about
 * one's data for those who may ask for identity, names and accusations for those who see them. That it happened, when and by whom, stays.
 * @param visibleTickets other complaints that exist for this reader (R15, R19): another's ticket is not told
 */
export const shownPayload = (type: string, payload: Payload, facts: PolicyFacts, reader: Reader, visibleTickets: ReadonlySet<string> = new Set()): Payload => {
  const nameShown = maySeeName(facts, reader);
  switch (type) {
    case 'officer.correctedPerson': {
      const complainant = (payload['complainant'] ?? {}) as Complainant;
      return { ...without(payload, 'complainant', ...(nameShown ? [] : ['reason'])), fields: Object.keys(complainant), complainant: shownPerson(complainant, facts, reader) };
    }
    case 'citizen.madeDataRequest':
    case 'officer.answeredDataRequest':
      return seen('identity', facts, reader) === 'no' ? without(payload, 'text') : payload;
    case 'officer.namedOfficer':
    case 'officer.unnamedOfficer':
    case 'officer.markedSupervision':
    case 'officer.unmarkedSupervision':
      return seen('accusation', facts, reader) === 'yes' ? payload : without(payload, 'officerId', 'reason');
    case 'officer.linked':
      return visibleTickets.has(String(payload['ticket'])) ? payload : without(payload, 'ticket');
    case 'officer.plannedMeeting':
    case 'officer.plannedMediation':
      return nameShown ? payload : withoutInvited(payload as Payload & { readonly invited: readonly string[] });
    default:
      return nameShown ? payload : withoutSigner(payload);
  }
};
