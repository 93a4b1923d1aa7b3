import { addDays, isWeekend } from './civil-date.ts';
import { civilDate, civilTime } from './civil-time.ts';
import type { OfficeCalendar } from './office-calendar.ts';

const yearOf = (date: string): string => date.slice(0, 4);

/** Whether the holidays of every year from one civil date to another are known; where not, what is reckoned with them is an estimate (*perkiraan*). */
export const hasHolidayLists = (from: string, to: string, calendar: OfficeCalendar): boolean => {
  for (let year = Number(yearOf(from)); year <= Number(yearOf(to)); year += 1) if (calendar.holidays[year] === undefined) return false;
  return true;
};

/** Whether an office works on a civil date: Monday to Friday, less national holidays, joint leave and the office's own days off. */
export const isWorkingDay = (date: string, calendar: OfficeCalendar): boolean =>
  !isWeekend(date) && calendar.holidays[yearOf(date)]?.[date] === undefined && calendar.extraDaysOff?.[date] === undefined;

/** A civil date, if it is a working day, or else the next working day. Ends: lists of days off are finite. */
export const workingDayFrom = (date: string, calendar: OfficeCalendar): string => {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
};

/** The `n`-th working day after a civil date. */
export const addWorkingDays = (date: string, n: number, calendar: OfficeCalendar): string => {
  let day = date;
  for (let counted = 0; counted < n; counted += 1) day = workingDayFrom(addDays(day, 1), calendar);
  return day;
};

/** How many working days lie after one civil date, up to and with another; 0 when the second is not the later. */
export const workingDaysBetween = (from: string, to: string, calendar: OfficeCalendar): number => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
};

/** Day 0 of a term in working days: the civil date of an instant, or the next working day for what comes on a day off or after closing hours. */
export const firstWorkingDay = (instant: string, calendar: OfficeCalendar): string => {
  const date = civilDate(instant, calendar.zone);
  const isLate = civilTime(instant, calendar.zone) > `${calendar.closes}:00`;
  return workingDayFrom(isLate ? addDays(date, 1) : date, calendar);
};
