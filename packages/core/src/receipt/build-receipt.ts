import type { ComplaintRecord } from '../complaint/complaint.record.ts';
import type { FiledPerson } from '../complaint/complaint.officer-case.ts';
import { maySeeName, type Reader } from '../complaint/policy/index.ts';
import { officeOnPaper, type OfficeOnPaper } from '../minutes/office-on-paper.ts';
import type { OfficeSettings } from '../schemas/office-settings.ts';
import type { DueDay } from '../schemas/receipt.ts';
import type { Words } from '../schemas/text.ts';

/** A receipt (tanda terima, R3) to be laid out: number, who, what, when, where, and by which official. */
export interface ReceiptPaper {
  readonly office: OfficeOnPaper;
  readonly ticket: string;
  /** As whoever asks has it; absent where they do not. The office does not know it. */
  readonly secret?: string;
  /** Where it is followed, with the ticket in the fragment and never the secret. */
  readonly trackingAddress: string;
  /** `withheld`: a name in confidence, or one that the reader may not know; it is on no receipt. */
  readonly who: { readonly kind: 'named'; readonly name: string } | { readonly kind: 'anonymous' | 'withheld' };
  readonly type: Words;
  readonly channel: Words;
  /** UTC instant. */
  readonly receivedAt: string;
  readonly letterDate?: string;
  readonly boxOpenedOn?: string;
  readonly verificationDue?: DueDay;
  /** Absent where it came through the form. */
  readonly receivedBy?: string;
  /** What marks its row in the issued book (`IssuedRow.mark`): to everybody else it is a number. */
  readonly mark: string;
  /** IANA */
  readonly zone: string;
}

/** What a receipt is built from. */
export interface ReceiptFacts {
  readonly ticket: string;
  readonly secret?: string | undefined;
  readonly office: OfficeSettings;
  /** Code of the type of complaint. */
  readonly type: string;
  readonly record: ComplaintRecord;
  readonly person?: FiledPerson | undefined;
  readonly reader: Reader;
  readonly receivedBy?: string | undefined;
  readonly mark: string;
  /** The server's address, such as `https://wadul.example`. */
  readonly server: string;
}

const labelled = (list: readonly { readonly code: string; readonly label: Words }[], code: string): Words => list.find((one) => one.code === code)?.label ?? { id: code };

const whoIn = ({ record: { context }, person, reader }: ReceiptFacts): ReceiptPaper['who'] => {
  if (context.identityMode === 'anonymous') return { kind: 'anonymous' };
  const name = context.identityMode === 'open' && maySeeName(context, reader) ? person?.name : undefined;
  return name === undefined ? { kind: 'withheld' } : { kind: 'named', name };
};

/** A receipt as it is printed. A name in confidence stands on none, not on the complainant's own: paper is left lying about. */
export const buildReceipt = (facts: ReceiptFacts): ReceiptPaper => {
  const { ticket, secret, office, type, record, receivedBy, mark, server } = facts;
  const { channel, receivedAt, letterDate, boxOpenedOn, dues } = record.context;
  const due = dues.find(({ kind }) => kind === 'verification');
  return {
    office: officeOnPaper(office),
    ticket,
    ...(secret === undefined ? {} : { secret }),
    trackingAddress: `${server}/${office.slug}/track#${ticket}`,
    who: whoIn(facts),
    type: labelled(office.types, type),
    channel: labelled(office.channels, channel),
    receivedAt,
    ...(letterDate === undefined ? {} : { letterDate }),
    ...(boxOpenedOn === undefined ? {} : { boxOpenedOn }),
    ...(due ? { verificationDue: { on: due.on, estimated: due.estimated } } : {}),
    ...(receivedBy === undefined ? {} : { receivedBy }),
    mark,
    zone: office.calendar.zone,
  };
};
