import { expect, test } from 'vitest';
import { dueDate, indonesianHolidays, isOverdue, isWorkingDay, workingDaysBetween, type DeadlineRule, type OfficeCalendar } from './index.ts';

const pekalongan: OfficeCalendar = { zone: 'Asia/Jakarta', opens: '07:30', closes: '16:00', holidays: indonesianHolidays };
const working = (n: number): DeadlineRule => ({ n, unit: 'working', from: 'received' });
const calendarDays = (n: number): DeadlineRule => ({ n, unit: 'calendar', from: 'received' });
/** 09.00 WIB on a civil date. */
const morningOf = (date: string) => `${date}T02:00:00.000Z`;

test.each([
  ['2026-02-13', 3, '2026-02-20'],
  ['2026-02-13', 14, '2026-03-09'],
  ['2026-03-09', 3, '2026-03-12'],
  ['2026-03-09', 60, '2026-06-18'],
  ['2026-03-17', 3, '2026-03-27'],
  ['2026-12-23', 3, '2026-12-30'],
  ['2026-12-23', 5, '2027-01-04'],
])('received on %s, a term of %i working days ends on %s (domain.md §3)', (received, n, on) => {
  expect(dueDate(working(n), morningOf(received), pekalongan)).toEqual({ on, at: `${on}T16:59:59.000Z`, estimated: false });
});

test('a term of no days ends on the day of receipt', () => {
  expect(dueDate(working(0), morningOf('2026-03-09'), pekalongan).on).toBe('2026-03-09');
});

test('what comes at the very minute of closing still counts for that day, and one second later for the next working day', () => {
  expect(dueDate(working(1), '2026-03-09T09:00:00Z', pekalongan).on).toBe('2026-03-10');
  expect(dueDate(working(1), '2026-03-09T09:00:01Z', pekalongan).on).toBe('2026-03-11');
});

test('what comes before opening hours counts for that day', () => {
  expect(dueDate(working(1), '2026-03-08T17:30:00Z', pekalongan).on).toBe('2026-03-10');
});

test('what comes on a Saturday or on Friday evening starts on Monday', () => {
  expect(dueDate(working(3), morningOf('2026-03-07'), pekalongan).on).toBe('2026-03-12');
  expect(dueDate(working(3), '2026-03-06T12:00:00Z', pekalongan).on).toBe('2026-03-12');
});

test('a calendar term counts from the civil date, evening or holiday alike', () => {
  expect(dueDate(calendarDays(14), '2026-03-21T15:00:00Z', pekalongan)).toEqual({ on: '2026-04-04', at: '2026-04-04T16:59:59.000Z', estimated: false });
});

test('the citizen\'s window that ends on a day off is moved on to a working day, and one that ends on a working day is not', () => {
  const window: DeadlineRule = { n: 10, unit: 'calendar', from: 'answered', rollToWorkingDay: true };
  expect(dueDate(window, morningOf('2026-03-11'), pekalongan).on).toBe('2026-03-25'); // 21 March: Saturday, Idulfitri to 24 March
  expect(dueDate(window, morningOf('2026-03-30'), pekalongan).on).toBe('2026-04-09');
});

test('a year without a holiday list is reckoned with weekends only and marked as an estimate', () => {
  expect(dueDate(working(3), '2027-12-30T02:00:00Z', pekalongan)).toMatchObject({ on: '2028-01-04', estimated: true });
  expect(dueDate(working(3), morningOf('2028-12-22'), pekalongan)).toMatchObject({ on: '2028-12-27', estimated: true });
  expect(dueDate(calendarDays(3), morningOf('2028-12-22'), pekalongan).estimated).toBe(false);
  expect(dueDate({ ...calendarDays(3), rollToWorkingDay: true }, morningOf('2028-12-22'), pekalongan).estimated).toBe(true);
});

test('an office adds days off of its own', () => {
  const closed = { ...pekalongan, extraDaysOff: { '2026-04-01': 'Hari Jadi Kota Pekalongan' } };
  expect(isWorkingDay('2026-04-01', pekalongan)).toBe(true);
  expect(isWorkingDay('2026-04-01', closed)).toBe(false);
  expect(dueDate(working(1), morningOf('2026-03-31'), closed).on).toBe('2026-04-02');
});

test('working days are counted after the first date and with the last', () => {
  expect(workingDaysBetween('2026-02-13', '2026-02-20', pekalongan)).toBe(3);
  expect(workingDaysBetween('2026-02-20', '2026-02-13', pekalongan)).toBe(0);
  expect(workingDaysBetween('2026-02-13', '2026-02-13', pekalongan)).toBe(0);
});

test('a term is overdue when its last second has passed, not during it', () => {
  const due = dueDate(working(3), morningOf('2026-03-09'), pekalongan);
  expect(isOverdue(due, '2026-03-12T16:59:59.999Z')).toBe(false);
  expect(isOverdue(due, '2026-03-12T17:00:00.000Z')).toBe(true);
});

test('the shipped holidays of 2025 to 2027 are the decrees\' 28, 25 and 26 days', () => {
  expect(Object.entries(indonesianHolidays).map(([year, days]) => [year, Object.keys(days).length])).toEqual([
    ['2025', 28],
    ['2026', 25],
    ['2027', 26],
  ]);
  expect(isWorkingDay('2026-12-24', pekalongan)).toBe(false);
});

test('what is no instant is refused', () => {
  expect(() => dueDate(working(3), 'kemarin', pekalongan)).toThrow(RangeError);
});

test('a term that would end after the year 9999 is refused, not searched for ever', () => {
  expect(() => dueDate(working(3), '9999-12-31T00:00:00Z', pekalongan)).toThrow(RangeError);
  expect(() => dueDate(calendarDays(14), '9999-12-31T00:00:00Z', pekalongan)).toThrow(RangeError);
});
