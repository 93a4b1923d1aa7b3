import { addDays } from './civil-date.ts';
import { civilDate, endOfCivilDay } from './civil-time.ts';
import type { DeadlineRule } from './deadline-rule.ts';
import type { OfficeCalendar } from './office-calendar.ts';
import { addWorkingDays, firstWorkingDay, hasHolidayLists, workingDayFrom } from './working-days.ts';

/** When a term ends. */
export interface DueDate {
  /** UTC instant (ISO 8601) of 23:59:59 in the office's zone. */
  readonly at: string;
  /** The civil date in the office's zone, `YYYY-MM-DD`. */
  readonly on: string;
  /** A year without a holiday list was reckoned with weekends only (*perkiraan*). */
  readonly estimated: boolean;
}

/**
 * The due date at the end of a civil date.
 * @param since from which date on days off were looked up to find it; absent where none were
 */
export const dueOn = (on: string, calendar: OfficeCalendar, since?: string): DueDate => ({
  at: endOfCivilDay(on, calendar.zone),
  on,
  estimated: since !== undefined && !hasHolidayLists(since, on, calendar),
});

/**
 * When a term that runs from an instant ends (R1, R17, `domain.md` §3).
 * @param start UTC instant (ISO 8601) of the event that the rule names; throws RangeError on what is no instant
 */
export const dueDate = (rule: DeadlineRule, start: string, calendar: OfficeCalendar): DueDate => {
  const date = civilDate(start, calendar.zone);
  if (rule.unit === 'working') {
    const on = addWorkingDays(firstWorkingDay(start, calendar), rule.n, calendar);
    return dueOn(on, calendar, date);
  }
  // Calendar terms are the law's and the citizen's: they count from the civil date itself. Only working-day terms begin when the desk is open again,
  // for a legal limit must not grow because a complaint came in the evening.
  const end = addDays(date, rule.n);
  if (!rule.rollToWorkingDay) return dueOn(end, calendar);
  return dueOn(workingDayFrom(end, calendar), calendar, end);
};

/** Whether a term is over at an instant: once the last second of its last day, 23:59:59, has passed. */
export const isOverdue = (due: Pick<DueDate, 'at'>, now: string): boolean => Date.parse(now) >= Date.parse(due.at) + 1000;
