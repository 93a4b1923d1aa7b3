import { civilDate } from '../deadlines/index.ts';
import { dateInProse } from '../minutes/date-words.ts';
import { letterSignatory, officeOnPaper, type OfficeOnPaper, type SignatoryOnPaper } from '../minutes/office-on-paper.ts';
import type { OfficerCase } from '../schemas/officer-case.ts';
import type { OfficeSettings } from '../schemas/office-settings.ts';

/** What the office tells the complainant: its answer; that it was forwarded, referred onward or rejected; or that a mediation ended without agreement (R6, R9, R10). */
export type AnswerKind = 'answered' | 'forwarded' | 'referred' | 'rejected' | 'notAgreed';

/** A letter to the complainant to be laid out. */
export interface AnswerLetter {
  readonly kind: AnswerKind;
  readonly office: OfficeOnPaper;
  readonly signatory: SignatoryOnPaper;
  /** In prose. */
  readonly writtenOn: string;
  /** Whom it is addressed to; nobody by name where the reader does not know it, or nobody does. */
  readonly to: { readonly name?: string; readonly organisation?: string; readonly address?: string };
  readonly ticket: string;
  readonly type: string;
  readonly channel: string;
  readonly receivedOn: string;
  /** The office or body that it was sent to. */
  readonly sentTo?: string;
  /** The answer, or the reason. */
  readonly text?: string;
  /** What is open to them, as the office wrote it. */
  readonly nextStep?: string;
  /** The last day to respond, in prose; absent once it is over. */
  readonly respondBy?: string;
  /** That day was reckoned without a list of holidays. */
  readonly estimated: boolean;
  /** Who else may be turned to. */
  readonly onward: OfficeSettings['onward'];
}

/** What it is built from: the complaint as the officer who prints sees it. @param now UTC instant */
export interface LetterFacts {
  readonly complaint: OfficerCase;
  readonly office: OfficeSettings;
  readonly now: string;
}

type Told = Pick<AnswerLetter, 'kind' | 'sentTo' | 'text'>;

const isSent = (outcome: string | undefined): outcome is 'forwarded' | 'referred' | 'rejected' => outcome === 'forwarded' || outcome === 'referred' || outcome === 'rejected';

const toldIn = ({ outcome, ending, answer, nextStep }: OfficerCase): Told | undefined => {
  if (isSent(outcome)) return { kind: outcome, ...(ending?.to === undefined ? {} : { sentTo: ending.to }), ...(ending?.reason === undefined ? {} : { text: ending.reason }) };
  if (answer) return { kind: 'answered', text: answer.text };
  return nextStep === undefined ? undefined : { kind: 'notAgreed' };
};

/** Whether there is something that a letter would tell the complainant. */
export const hasNewsForComplainant = (complaint: OfficerCase): boolean => toldIn(complaint) !== undefined;

const addressed = ({ complainant }: OfficerCase): AnswerLetter['to'] => {
  if (!complainant?.nameShown) return {};
  const { name, address, capacity } = complainant;
  return { ...(name === undefined ? {} : { name }), ...(capacity.organisation === undefined ? {} : { organisation: capacity.organisation }), ...(address === undefined ? {} : { address }) };
};

/** The letter that tells the complainant what became of it, with the steps that are open to them; undefined while there is nothing to tell. */
export const buildAnswerLetter = ({ complaint, office, now }: LetterFacts): AnswerLetter | undefined => {
  const told = toldIn(complaint);
  if (!told) return undefined;
  const { zone } = office.calendar;
  const due = told.kind === 'answered' ? complaint.dues.find(({ kind }) => kind === 'citizenAnswer') : undefined;
  return {
    ...told,
    office: officeOnPaper(office),
    signatory: letterSignatory(office),
    writtenOn: dateInProse(civilDate(now, zone)),
    to: addressed(complaint),
    ticket: complaint.ticket,
    type: complaint.type.label.id,
    channel: complaint.channel.label.id,
    receivedOn: dateInProse(civilDate(complaint.receivedAt, zone)),
    ...(complaint.nextStep === undefined ? {} : { nextStep: complaint.nextStep }),
    ...(due && !due.overdue ? { respondBy: dateInProse(due.on) } : {}),
    estimated: due?.estimated ?? false,
    onward: office.onward,
  };
};
