import type { RegisterEntry } from '../register/register-entry.ts';
import type { Filing } from '../schemas/filing.ts';
import type { ComplaintContext } from './complaint.context.ts';
import { isAgreed, lastMediation } from './complaint.minutes.ts';
import type { ComplaintRecord } from './complaint.record.ts';

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

/** The column Tindak Lanjut: how it ended, in the office's words; before the end what the complainant was last told. */
const followUpOf = (context: ComplaintContext): string | undefined => {
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
 * Holds the name, address and phone; `buildRegister` decides which of it a reader sees.
 */
export const bookEntry = ({ ticket, record: { context }, filing: { description, complainant } }: BookFacts): RegisterEntry => ({
  ticket,
  receivedAt: context.receivedAt,
  verifiedAt: context.verifiedAt,
  finishedAt: context.finishedAt,
  isClosed: context.outcome !== undefined,
  identityMode: context.identityMode,
  name: complainant?.name,
  address: complainant?.address,
  region: complainant?.region,
  phone: complainant?.mobile ?? complainant?.phone,
  problem: description,
  followUp: followUpOf(context),
  personInCharge: context.personInCharge,
  supervision: context.supervision,
  publication: context.publication,
});
