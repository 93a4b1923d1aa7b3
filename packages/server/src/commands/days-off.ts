import type { DaysOff } from '@wadul/core';
import type { Office } from '../db/office.table.ts';

/** Days off of a year by date, in order. */
const inYear = (days: Readonly<Record<string, string>>, year: string): DaysOff['own'] =>
  Object.entries(days)
    .filter(([on]) => on.startsWith(`${year}-`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, name]) => ({ on, name }));

/** The days off of a year: those of the holiday list, where there is one, and the office's own. */
export const daysOffOf = ({ version, settings: { calendar } }: Pick<Office, 'version' | 'settings'>, year: string): DaysOff => {
  const list = calendar.holidays[year];
  return { year, version, hasList: list !== undefined, national: inYear(list ?? {}, year), own: inYear(calendar.extraDaysOff ?? {}, year) };
};
