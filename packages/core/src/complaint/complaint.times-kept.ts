import { isOverdue } from '../deadlines/index.ts';
import { isCitizensOwn, type Due, type DueKind } from './complaint.dues.ts';
import { upToDate, type ComplaintRecord } from './complaint.record.ts';

/** Whether a clock of the office was kept: met by its due date, over, or still running. */
export interface TimeKept {
  readonly kind: DueKind;
  readonly kept: 'onTime' | 'late' | 'running';
}

const isBy = (instant: string | undefined, at: string): instant is string => instant !== undefined && Date.parse(instant) <= Date.parse(at);

const keptBy = (due: Due, at: string): TimeKept['kept'] => {
  if (isBy(due.metAt, at)) return isOverdue(due, due.metAt) ? 'late' : 'onTime';
  // A paused term moves on by as long as it stands still (R5): it is not over meanwhile.
  return !isBy(due.pausedAt, at) && isOverdue(due, at) ? 'late' : 'running';
};

/** How each of the office's clocks among these was kept, as it stood at an instant (UTC): what began later is left out, what was met later runs. */
export const keptOf = (dues: readonly Due[], at: string): TimeKept[] => dues.filter(({ kind, from }) => !isCitizensOwn(kind) && isBy(from, at)).map((due) => ({ kind: due.kind, kept: keptBy(due, at) }));

/**
 * How each of the office's clocks for a complaint was kept, against the due date that it was given (R1): reckoned by the office's working days, moved on by its pauses. The citizen's own terms are
 * not the office's to keep. A clock that began anew, after an answer was disputed, counts as it ran last. @param now UTC instant
 */
export const timesKept = (record: ComplaintRecord, now: string): TimeKept[] => keptOf(upToDate(record).context.dues, now);
