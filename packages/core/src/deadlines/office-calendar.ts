import * as z from 'zod/mini';
import { CivilDate } from '../schemas/text.ts';

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};

/** A time of day by the office's clocks, `HH:MM`. Code: `calendar.time`. */
export const TimeOfDay = z.string('calendar.time').check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'calendar.time'));
const DaysOff = z.record(CivilDate, z.string(), 'date');

/**
 * When an office works: its IANA zone, opening hours (`HH:MM`), the holidays of each year that has a list (`{ '2026': { '2026-01-01': 'Tahun Baru' } }`)
 * and days off of its own. A year without a list is reckoned with weekends only. Codes: `calendar.zone`, `calendar.time`, `calendar.year`, `date`.
 */
export const OfficeCalendar = z.strictObject({
  zone: z.string('calendar.zone').check(z.refine(isZone, 'calendar.zone')),
  opens: z.optional(TimeOfDay),
  closes: TimeOfDay,
  holidays: z
    .record(z.string().check(z.regex(/^\d{4}$/, 'calendar.year')), DaysOff, 'calendar.year')
    .check(z.refine((years) => Object.entries(years).every(([year, days]) => Object.keys(days).every((date) => date.startsWith(`${year}-`))), 'calendar.year')),
  extraDaysOff: z.optional(DaysOff),
});
export type OfficeCalendar = z.infer<typeof OfficeCalendar>;
