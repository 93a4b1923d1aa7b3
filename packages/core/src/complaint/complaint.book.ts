import type { RegisterEntry } from '../register/register-entry.ts';
import type { Filing } from '../schemas/filing.ts';
import type { ComplaintContext } from './complaint.context.ts';
import { isAgreed, lastMediation } from './complaint.minutes.ts';
import { upToDate, type ComplaintRecord } from './complaint.record.ts';

/** What a complaint's row of the book is written from. */
export interface BookFacts {
  readonly ticket: string;
  readonly record: ComplaintRecord;
  /** What was filed, as far as it is still kept. */
  readonly filing: { readonly description: string; readonly complainant?: Filing['complainant'] | undefined };
}

/** Where it was sent and why; the office is named apart where the reason does not name it already. */
const sentOn = ({ ending }: ComplaintContext): string | undefined => {
  const { to, reason } = ending ?? {};
  if (to === undefined) return reason;
  return reason?.includes(to) ? reason : `Diteruskan kepada ${to}${reason === undefined ? '.' : `: ${reason}`}`;
};

const agreement = ({ minutes }: ComplaintContext): string | undefined => lastMediation(minutes).findLast(isAgreed)?.terms;

/** What stands in the book's text once it was erased (R16). */
const ERASED = 'Data telah dihapus.';

/** The column Tindak Lanjut: how it ended, in the office's words; before the end what the complainant was last told. */
const followUpOf = (context: ComplaintContext): string | undefined => {
  if (context.erased.everything !== undefined) return ERASED;
  switch (context.outcome) {
    case 'forwarded':
    case 'referred':
      return sentOn(context);
    case 'rejected':
      return context.ending?.reason;
    case 'withdrawn':
      return 'Dicabut oleh pengadu.';
    case 'expired':
      return 'Berkas tidak dilengkapi sampai batas waktu.';
    case 'agreed':
      return agreement(context);
    case 'answered':
    case 'answeredAutomatic':
    case undefined:
      return context.answer?.text ?? context.nextStep ?? (context.missing === undefined ? undefined : `Pengadu diminta melengkapi: ${context.missing}`);
  }
};

/**
 * A complaint as the book takes it (Buku Komplain, R12, R13): its problem, what was done about it, its dates and who is in charge.
 * Holds the name, address and phone; `buildRegister` decides which of it a reader sees. A restricted one stands in the book as a confidential one, and unpublished (R16).
 */
export const bookEntry = ({ ticket, record, filing: { description, complainant } }: BookFacts): RegisterEntry => {
  const { context } = upToDate(record);
  const isErased = context.erased.everything !== undefined;
  const person = context.restricted || isErased ? undefined : complainant;
  return {
    ticket,
    receivedAt: context.receivedAt,
    verifiedAt: context.verifiedAt,
    finishedAt: context.finishedAt,
    isClosed: context.outcome !== undefined,
    identityMode: context.restricted && context.identityMode === 'open' ? 'confidential' : context.identityMode,
    name: person?.name,
    address: person?.address,
    region: person?.region,
    phone: person?.mobile ?? person?.phone,
    problem: isErased ? ERASED : description,
    followUp: followUpOf(context),
    personInCharge: context.personInCharge,
    supervision: context.supervision,
    publication: context.restricted ? undefined : context.publication,
  };
};
