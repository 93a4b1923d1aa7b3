import { isOverdue } from '../deadlines/index.ts';
import type { HappeningEvent } from './complaint.events.ts';
import { decide } from './complaint.decide.ts';
import { isCitizensOwn, isRunning, type OfficeTerms } from './complaint.dues.ts';
import { upToDate, type ComplaintRecord } from './complaint.record.ts';

const endings = ['clock.completionTermPassed', 'clock.revivalTermPassed', 'clock.citizenWindowClosed'] as const;

/** What leaves goes the most first: what goes with it needs no event of its own. */
const leaving = (['everything', 'person', 'ktp'] as const).map((what) => ({ type: 'clock.retentionPassed', what }) as const);

/**
 * What the clock has to say about a complaint now: the next event of a due date that has passed, or of something that was kept as long as it is to be, if the chart takes it.
 * The sweep sends it as an ordinary event and asks again, until there is none.
 */
export const nextClockEvent = (record: ComplaintRecord, at: string, office: OfficeTerms): HappeningEvent | undefined => {
  const missed = record.context.dues.filter((due) => !isCitizensOwn(due.kind) && isRunning(due) && due.missedAt === undefined && isOverdue(due, at));
  const candidates: HappeningEvent[] = [...endings.map((type) => ({ type })), ...missed.map(({ kind }) => ({ type: 'clock.dueDatePassed', due: kind }) as const), ...leaving];
  return candidates.find((event) => decide(record, event, { at, by: { kind: 'clock' }, office }).accepted);
};

/** The next instant (UTC) at which the clock may have something to say: when the earliest term that is neither met, paused nor already missed is over, or what is kept of people leaves. */
export const nextSweepAt = (record: ComplaintRecord): string | undefined => {
  const { dues, leaves } = upToDate(record).context;
  const open = dues.filter((due) => isRunning(due) && due.missedAt === undefined);
  return [...open, ...leaves].map(({ at }) => at).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
};
