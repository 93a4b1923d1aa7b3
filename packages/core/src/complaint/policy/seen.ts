import type { Actor, Role } from '../complaint.actor.ts';
import type { ComplaintContext } from '../complaint.context.ts';
import { cellOf, personal, type Cell, type Column, type Datum } from './table.ts';

/** Who asks to see something: one who acts, everybody, another office that was brought in, or the respondent. */
export type Reader =
  | Actor
  | { readonly kind: 'public' }
  | { readonly kind: 'otherOffice'; readonly hasCase: boolean; readonly isSigner: boolean }
  /** `hasConsent`: the complainant lets them know the name, at a mediation. */
  | { readonly kind: 'respondent'; readonly isSigner: boolean; readonly hasConsent: boolean };

/** What of a complaint decides who sees it. */
export interface PolicyFacts extends Pick<ComplaintContext, 'identityMode' | 'supervision' | 'namedOfficerIds' | 'restricted'> {
  /** An officer published its reviewed text (R13); only the public asks. */
  readonly published?: boolean | undefined;
}

/** What a reader gets of a datum: all of it, all of it after a typed reason (R14), the office's summary, masked, or nothing. */
export type Seen = 'yes' | 'withReason' | 'summary' | 'masked' | 'no';
const fromLeast: readonly Seen[] = ['no', 'masked', 'summary', 'withReason', 'yes'];

const yesIf = (holds: boolean): Seen => (holds ? 'yes' : 'no');

const inThisCase = (cell: Cell, { identityMode, published }: PolicyFacts, reader: Reader): Seen => {
  const isConfidential = identityMode === 'confidential';
  const hasCase = reader.kind === 'otherOffice' && reader.hasCase;
  switch (cell) {
    case 'oncePublished':
      return yesIf(published === true);
    case 'textOncePublished':
      return yesIf(published === true && !isConfidential);
    case 'maskedOncePublished':
      return published === true && !isConfidential ? 'masked' : 'no';
    case 'unlessConfidential':
      return yesIf(!isConfidential);
    case 'ownCases':
      return yesIf(hasCase);
    case 'ownCasesUnlessConfidential':
      return yesIf(hasCase && !isConfidential);
    case 'withConsent':
      return yesIf(!isConfidential && reader.kind === 'respondent' && reader.hasConsent);
    case 'ifSigner':
      return yesIf((reader.kind === 'respondent' || reader.kind === 'otherOffice') && reader.isSigner);
    default:
      return cell;
  }
};

const supervisors: readonly Role[] = ['head', 'liaison'];
const readersOfRestricted: readonly Role[] = ['head', 'liaison', 'auditor'];

/** The columns in which somebody reads, once the rules that stand above the table are asked. */
const columnsOf = (datum: Datum, { supervision, restricted, namedOfficerIds }: PolicyFacts, reader: Reader): readonly Column[] => {
  if (reader.kind === 'clock') return [];
  if (reader.kind === 'complainant') return ['complainant'];
  const hidesPerson = restricted && personal.includes(datum);
  if (reader.kind !== 'officer') {
    if (supervision || hidesPerson || (restricted && reader.kind === 'public')) return [];
    return [reader.kind];
  }
  if (namedOfficerIds.includes(reader.id)) return [];
  return reader.roles.filter((role) => (!supervision || supervisors.includes(role)) && (!hidesPerson || readersOfRestricted.includes(role)));
};

/** What a reader gets of a datum of a complaint (`domain.md` §7, R2, R13–R16, R19, R23): the most that one of their columns gives. */
export const seen = (datum: Datum, facts: PolicyFacts, reader: Reader): Seen => {
  const given = columnsOf(datum, facts, reader).map((column) => fromLeast.indexOf(inThisCase(cellOf(datum, column), facts, reader)));
  return fromLeast[Math.max(0, ...given)] ?? 'no';
};
