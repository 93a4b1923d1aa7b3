import type * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { DeadlineRule, indonesianHolidays, OfficeCalendar } from './index.ts';

const good = { zone: 'Asia/Jakarta', closes: '16:00', holidays: indonesianHolidays };
const codesOf = (schema: z.ZodMiniType, value: unknown) => schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test('the shipped calendar is a calendar', () => {
  expect(codesOf(OfficeCalendar, { ...good, opens: '07:30', extraDaysOff: { '2026-04-01': 'Hari Jadi' } })).toEqual([]);
});

test.each([
  [{ zone: 'Asia/Pekalongan' }, 'calendar.zone'],
  [{ zone: '' }, 'calendar.zone'],
  [{ closes: '24:00' }, 'calendar.time'],
  [{ opens: '7.30' }, 'calendar.time'],
  [{ holidays: { '2026': { '2027-01-01': 'Tahun Baru' } } }, 'calendar.year'],
  [{ holidays: { '26': {} } }, 'calendar.year'],
  [{ holidays: { '2026': { '2026-02-30': 'Tidak ada' } } }, 'date'],
  [{ extraDaysOff: { besok: 'Libur' } }, 'date'],
])('a calendar with %j is refused with the code %s', (wrong, code) => {
  expect(codesOf(OfficeCalendar, { ...good, ...wrong })).toEqual([code]);
});

test.each([
  [{ n: -1 }, 'deadline.days'],
  [{ n: 2.5 }, 'deadline.days'],
  [{ n: '3' }, 'deadline.days'],
  [{ unit: 'hours' }, 'choice'],
  [{ from: 'yesterday' }, 'choice'],
])('a term with %j is refused with the code %s', (wrong, code) => {
  expect(codesOf(DeadlineRule, { n: 3, unit: 'working', from: 'received', ...wrong })).toEqual([code]);
});
