import { HIDDEN_NAME } from '../complaint/complaint.erase.ts';
import type { MinutesKind } from '../complaint/complaint.minutes.ts';
import { plannedKind } from '../complaint/complaint.planned.ts';
import { civilDate } from '../deadlines/index.ts';
import { dateInProse } from '../minutes/date-words.ts';
import { momentOnPaper } from '../minutes/office-moment.ts';
import { letterSignatory, officeOnPaper, type OfficeOnPaper, type SignatoryOnPaper } from '../minutes/office-on-paper.ts';
import { addressee, maskWhole, type WhoComplains } from '../minutes/without-complainant.ts';
import type { LetterFacts } from './answer-letter.ts';

/** An invitation to a meeting, an inspection or a mediation, to be laid out. It names nobody but whom it is for. */
export interface Invitation {
  readonly kind: MinutesKind;
  /** The round of the mediation. */
  readonly round?: number;
  readonly office: OfficeOnPaper;
  readonly signatory: SignatoryOnPaper;
  /** In prose. */
  readonly writtenOn: string;
  /** Whom it is for; absent where the reader may not know, to be filled in by hand. */
  readonly to?: string;
  readonly ticket: string;
  /** What it is about; left out of a supervision case (R15). */
  readonly type?: string;
  readonly day: string;
  readonly time: string;
  /** Absent where it would tell who complains, to be filled in by hand. */
  readonly place?: string;
  readonly separate: boolean;
  /** Of an inspection; absent where there is none, and where it would tell who complains. */
  readonly assignmentLetter?: string;
}

/** What invitations are built from; `who` so that it can be taken out. */
export interface InvitationFacts extends LetterFacts {
  readonly who: WhoComplains;
}

/** One invitation for each who was invited, persons first, then offices, in the order of the plan; none where nothing is planned. No name of the complainant stands in one that is for somebody else (R23). */
export const buildInvitations = ({ complaint, who, office, now }: InvitationFacts): Invitation[] => {
  const { plan } = complaint;
  const kind = plannedKind(complaint);
  if (!plan || kind === undefined) return [];
  const { zone } = office.calendar;
  const [place, letter] = [plan.place, plan.assignmentLetter].map((line) => (line === undefined ? undefined : maskWhole(who)(line)));
  const common = {
    kind,
    ...(kind === 'mediation' ? { round: complaint.round + 1 } : {}),
    office: officeOnPaper(office),
    signatory: letterSignatory(office),
    writtenOn: dateInProse(civilDate(now, zone)),
    ticket: complaint.ticket,
    ...(complaint.supervision ? {} : { type: complaint.type.label.id }),
    ...momentOnPaper(plan.plannedFor, zone),
    ...(place === undefined ? {} : { place }),
    separate: plan.separate,
    ...(letter === undefined ? {} : { assignmentLetter: letter }),
  };
  const whom = addressee(who);
  return [...plan.invited, ...plan.relatedOffices].map((line) => {
    if (line === HIDDEN_NAME) return common;
    const { isComplainant, masked } = whom(line);
    return isComplainant ? { ...common, to: line, place: plan.place } : { ...common, to: masked };
  });
};
