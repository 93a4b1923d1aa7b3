export { addDays, daysBetween } from './civil-date.ts';
export { civilDate, civilMonth, civilTime, endOfCivilDay } from './civil-time.ts';
export { DeadlineRule } from './deadline-rule.ts';
export { dueDate, dueOn, isOverdue, type DueDate } from './due-date.ts';
export { extendDue } from './extend-due.ts';
export { indonesianHolidays, indonesianHolidaySources } from './indonesian-holidays.ts';
export { OfficeCalendar } from './office-calendar.ts';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';
