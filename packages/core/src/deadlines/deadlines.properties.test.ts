import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, civilDate, civilMonth, civilTime, dueDate, endOfCivilDay, extendDue, indonesianHolidays, isWorkingDay, workingDaysBetween, type DeadlineRule, type OfficeCalendar } from './index.ts';

const zones = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 } as const;
const calendarOf = (zone: string): OfficeCalendar => ({ zone, closes: '16:00', holidays: indonesianHolidays });
const zone = fc.constantFrom(...(Object.keys(zones) as (keyof typeof zones)[]));
const between = (min: string, max: string) => fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }).map((date) => date.toISOString());
const instant = between('2025-01-02T00:00:00Z', '2027-03-01T00:00:00Z');
/** Within two hours of a month's end in one of the zones. */
const nearMonthEnd = fc
  .record({ zone, year: fc.integer({ min: 2024, max: 2028 }), month: fc.integer({ min: 1, max: 12 }), seconds: fc.integer({ min: -7200, max: 7200 }) })
  .map(({ zone, year, month, seconds }) => ({ zone, instant: new Date(Date.UTC(year, month, 1) - zones[zone] * 3_600_000 + seconds * 1000).toISOString(), isBefore: seconds < 0, year, month }));
const rule: fc.Arbitrary<DeadlineRule> = fc.record({ n: fc.integer({ min: 0, max: 60 }), unit: fc.constantFrom('working', 'calendar'), from: fc.constant('received') });

test('around the end of each month and year the civil month turns at midnight in the office\'s zone', () => {
  fc.assert(
    fc.property(nearMonthEnd, ({ zone, instant, isBefore, year, month }) => {
      const last = `${year}-${String(month).padStart(2, '0')}`;
      const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
      expect(civilMonth(instant, zone)).toBe(isBefore ? last : next);
    }),
  );
});

test('the end of a civil day is the last second of that date, in Indonesia and where clocks are changed', () => {
  const anyZone = fc.constantFrom(...Object.keys(zones), 'America/Sao_Paulo', 'America/St_Johns', 'Africa/Cairo', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Europe/London', 'Asia/Amman');
  fc.assert(
    fc.property(anyZone, between('1990-01-01T00:00:00Z', '2030-12-31T00:00:00Z'), (zone, day) => {
      const date = day.slice(0, 10);
      const end = endOfCivilDay(date, zone);
      expect([civilDate(end, zone), civilTime(end, zone)]).toEqual([date, '23:59:59']);
      expect(civilDate(new Date(Date.parse(end) + 1000).toISOString(), zone)).toBe(addDays(date, 1));
    }),
    { numRuns: 500 },
  );
});

test('where clocks go back at midnight the day ends at the later 23:59:59, and a date that a zone skipped ends before it began', () => {
  expect(endOfCivilDay('2018-02-17', 'America/Sao_Paulo')).toBe('2018-02-18T02:59:59.000Z');
  expect(endOfCivilDay('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T09:59:59.000Z');
});

test('a due date is the end of its civil day, and one more day never makes it earlier', () => {
  fc.assert(
    fc.property(zone, rule, instant, (zone, rule, start) => {
      const calendar = calendarOf(zone);
      const due = dueDate(rule, start, calendar);
      expect(due.at).toBe(endOfCivilDay(due.on, zone));
      expect(civilDate(due.at, zone)).toBe(due.on);
      expect(due.at >= start || rule.n === 0).toBe(true);
      expect(dueDate({ ...rule, n: rule.n + 1 }, start, calendar).on > due.on).toBe(true);
    }),
  );
});

test('a term in working days ends on a working day, after as many working days as it says', () => {
  fc.assert(
    fc.property(zone, rule, instant, (zone, { n }, start) => {
      const calendar = calendarOf(zone);
      const term: DeadlineRule = { n, unit: 'working', from: 'received' };
      const dayZero = dueDate({ ...term, n: 0 }, start, calendar).on;
      const { on } = dueDate(term, start, calendar);
      expect(isWorkingDay(on, calendar)).toBe(true);
      expect(workingDaysBetween(dayZero, on, calendar)).toBe(n);
    }),
  );
});

test('a term that is paused from its start is as long as one that starts when the pause ends (R5)', () => {
  fc.assert(
    fc.property(zone, rule, instant, fc.integer({ min: 0, max: 60 * 86_400 }), (zone, rule, start, seconds) => {
      const calendar = calendarOf(zone);
      const resumed = new Date(Date.parse(start) + seconds * 1000).toISOString();
      fc.pre(start <= dueDate(rule, start, calendar).at);
      expect(extendDue(dueDate(rule, start, calendar), rule, start, resumed, calendar)).toEqual(dueDate(rule, resumed, calendar));
    }),
  );
});

test('two pauses one after the other are worth the one that covers both', () => {
  fc.assert(
    fc.property(zone, rule, instant, fc.nat(20), fc.nat(20), (zone, rule, start, first, second) => {
      const calendar = calendarOf(zone);
      const due = dueDate(rule, start, calendar);
      const [middle, end] = [first, first + second].map((days) => new Date(Date.parse(start) + days * 86_400_000).toISOString()) as [string, string];
      const twice = extendDue(extendDue(due, rule, start, middle, calendar), rule, middle, end, calendar);
      expect(twice).toEqual(extendDue(due, rule, start, end, calendar));
    }),
  );
});
