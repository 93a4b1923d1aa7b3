import { expect, test } from 'vitest';
import { dueDate, extendDue, indonesianHolidays, type DeadlineRule, type OfficeCalendar } from './index.ts';

const calendar: OfficeCalendar = { zone: 'Asia/Jakarta', closes: '16:00', holidays: indonesianHolidays };
const working: DeadlineRule = { n: 5, unit: 'working', from: 'complete' };
const calendarDays: DeadlineRule = { n: 14, unit: 'calendar', from: 'received' };
const start = '2026-03-09T02:00:00Z';

test('the office\'s term is moved on by the working days that the citizen took (R5)', () => {
  const due = dueDate(working, start, calendar);
  expect(due.on).toBe('2026-03-16');
  // Asked on Wednesday 11 March, answered on Wednesday 25 March: Nyepi and Idulfitri lie between, so 5 working days (12, 13, 16, 17, 25).
  expect(extendDue(due, working, '2026-03-11T03:00:00Z', '2026-03-25T03:00:00Z', calendar).on).toBe('2026-03-30');
});

test('a calendar term is moved on by calendar days, and one that is rolled ends on a working day', () => {
  const due = dueDate(calendarDays, start, calendar);
  expect(due.on).toBe('2026-03-23');
  expect(extendDue(due, calendarDays, '2026-03-10T03:00:00Z', '2026-03-15T03:00:00Z', calendar).on).toBe('2026-03-28');
  expect(extendDue(due, { ...calendarDays, rollToWorkingDay: true }, '2026-03-10T03:00:00Z', '2026-03-15T03:00:00Z', calendar).on).toBe('2026-03-30');
});

test('what is asked and given on one day costs nothing', () => {
  const due = dueDate(working, start, calendar);
  expect(extendDue(due, working, '2026-03-10T02:00:00Z', '2026-03-10T08:00:00Z', calendar)).toEqual(due);
});

test('a term that was over before the citizen was asked stays over', () => {
  const due = dueDate(working, start, calendar);
  expect(extendDue(due, working, '2026-03-17T02:00:00Z', '2026-03-27T08:00:00Z', calendar)).toEqual(due);
});

test('an estimate stays an estimate, though the list has come out meanwhile', () => {
  const due = { ...dueDate(working, start, calendar), estimated: true };
  expect(extendDue(due, working, '2026-03-10T02:00:00Z', '2026-03-11T02:00:00Z', calendar)).toMatchObject({ on: '2026-03-17', estimated: true });
});

test('a pause into a year without a holiday list makes the date an estimate', () => {
  const due = dueDate(working, '2027-12-01T02:00:00Z', calendar);
  expect(due.estimated).toBe(false);
  expect(extendDue(due, working, '2027-12-02T02:00:00Z', '2028-01-05T02:00:00Z', calendar).estimated).toBe(true);
});
