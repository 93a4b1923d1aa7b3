import { runningDues, type Due, type DueKind } from './complaint.dues.ts';
import type { StateLabel } from './complaint.labels.ts';
import { restore, type ComplaintRecord, type ComplaintSnapshot } from './complaint.record.ts';
import type { Tag } from './complaint.tags.ts';
import { isOverdue } from '../deadlines/index.ts';

export type Turn = 'office' | 'citizen' | 'nobody';

/** A due date as it is shown: which clock, until when, and whether it is over. */
export interface ShownDue {
  readonly kind: DueKind;
  /** UTC instant. */
  readonly at: string;
  readonly on: string;
  readonly estimated: boolean;
  readonly overdue: boolean;
}

/** Where a complaint stands, for whoever may see it: what work lists, pages and papers ask instead of state names. */
export interface ComplaintView {
  readonly label: StateLabel;
  readonly turn: Turn;
  readonly closed: boolean;
  readonly published: boolean;
  readonly tags: readonly Tag[];
  /** The earliest running due date, whether the office's or the law's (R1). */
  readonly due?: ShownDue;
  /** Every running one, earliest first. */
  readonly dues: readonly ShownDue[];
}

const labelOf = (snapshot: ComplaintSnapshot): StateLabel => {
  const labels = Object.values(snapshot.getMeta()).flatMap((meta) => (meta ? [meta.label] : []));
  const [label] = labels;
  if (label === undefined) throw new Error('The chart gives this state no label.');
  return label;
};

const turnOf = (snapshot: ComplaintSnapshot): Turn => (snapshot.hasTag('turn:office') ? 'office' : snapshot.hasTag('turn:citizen') ? 'citizen' : 'nobody');

const shown = (due: Due, now: string): ShownDue => ({ kind: due.kind, at: due.at, on: due.on, estimated: due.estimated, overdue: isOverdue(due, now) });

/** Where a complaint stands at an instant (UTC). */
export const viewComplaint = (record: ComplaintRecord, now: string): ComplaintView => {
  const snapshot = restore(record);
  const closed = snapshot.hasTag('closed');
  // Published is one thing and shown another: while it is restricted its text is hidden, and once erased it is not there.
  const published = snapshot.hasTag('public') && !snapshot.hasTag('restricted') && !snapshot.hasTag('erased');
  const running = runningDues(snapshot.context.dues);
  const [due] = running;
  return {
    label: labelOf(snapshot),
    turn: turnOf(snapshot),
    closed,
    published,
    tags: ([...snapshot.tags] as Tag[]).filter((tag) => published || tag !== 'public'),
    ...(due ? { due: shown(due, now) } : {}),
    dues: running.map((one) => shown(one, now)),
  };
};

