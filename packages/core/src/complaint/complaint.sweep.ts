import { isOverdue } from '../deadlines/index.ts';
import type { HappeningEvent } from './complaint.events.ts';
import { decide } from './complaint.decide.ts';
import { isCitizensOwn, isRunning, type OfficeTerms } from './complaint.dues.ts';
import type { ComplaintRecord } from './complaint.record.ts';

const endings = ['clock.completionTermPassed', 'clock.revivalTermPassed', 'clock.citizenWindowClosed'] as const;

/**
 * What the clock has to say about a complaint now: the next event of a due date that has passed, if the chart takes it.
 * The sweep sends it as an ordinary event and asks again, until there is none.
 */
export const nextClockEvent = (record: ComplaintRecord, at: string, office: OfficeTerms): HappeningEvent | undefined => {
  const missed = record.context.dues.filter((due) => !isCitizensOwn(due.kind) && isRunning(due) && due.missedAt === undefined && isOverdue(due, at));
  const candidates: HappeningEvent[] = [...endings.map((type) => ({ type })), ...missed.map(({ kind }) => ({ type: 'clock.dueDatePassed', due: kind }) as const)];
  return candidates.find((event) => decide(record, event, { at, by: { kind: 'clock' }, office }).accepted);
};

/** The next instant (UTC) at which the clock may have something to say: when the earliest term that is neither met, paused nor already missed is over. */
export const nextSweepAt = (record: ComplaintRecord): string | undefined => {
  const open = record.context.dues.filter((due) => isRunning(due) && due.missedAt === undefined);
  return open.map(({ at }) => at).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
};
