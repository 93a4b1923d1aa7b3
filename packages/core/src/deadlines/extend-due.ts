import { addDays, daysBetween } from './civil-date.ts';
import { civilDate } from './civil-time.ts';
import type { DeadlineRule } from './deadline-rule.ts';
import { dueOn, type DueDate } from './due-date.ts';
import type { OfficeCalendar } from './office-calendar.ts';
import { addWorkingDays, firstWorkingDay, workingDayFrom, workingDaysBetween } from './working-days.ts';

/**
 * A due date moved on by the days that its term stood still because the citizen owed something (R5): working days for a term in working days, else
 * calendar days. Both ends of the pause are reckoned as a term's start is, so that a term paused from its first day on is as long as one that starts
 * when the pause ends. A term that was over before the pause stays over.
 * @param due as `dueDate` gave it, or an earlier `extendDue`
 * @param pausedFrom UTC instant (ISO 8601) at which the citizen was asked
 * @param pausedTo UTC instant (ISO 8601) at which the citizen gave what was asked for
 */
export const extendDue = (due: DueDate, rule: DeadlineRule, pausedFrom: string, pausedTo: string, calendar: OfficeCalendar): DueDate => {
  const days =
    rule.unit === 'working'
      ? workingDaysBetween(firstWorkingDay(pausedFrom, calendar), firstWorkingDay(pausedTo, calendar), calendar)
      : daysBetween(civilDate(pausedFrom, calendar.zone), civilDate(pausedTo, calendar.zone));
  if (days <= 0 || Date.parse(pausedFrom) > Date.parse(due.at)) return { at: due.at, on: due.on, estimated: due.estimated };
  const extended = extendedOn(due.on, days, rule, calendar);
  return { ...extended, estimated: extended.estimated || due.estimated };
};

const extendedOn = (on: string, days: number, rule: DeadlineRule, calendar: OfficeCalendar): DueDate => {
  if (rule.unit === 'working') return dueOn(addWorkingDays(on, days, calendar), calendar, on);
  const end = addDays(on, days);
  return rule.rollToWorkingDay ? dueOn(workingDayFrom(end, calendar), calendar, end) : dueOn(end, calendar);
};
