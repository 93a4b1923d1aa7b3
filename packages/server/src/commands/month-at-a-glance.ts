import { addDays, civilMonth, endOfCivilDay, stateLabels, type MonthAtAGlance } from '@wadul/core';
import { countOpen } from '../db/complaint-list.queries.ts';
import { countMonth, countStanding, type MonthRequest } from '../db/desk-statistics.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { dueBy, existingFor } from './list-cases.ts';

/** A month with its bounds: the civil date of its first day, of the next one's, and the instants at which both begin by the office's clock. */
const boundsOf = (month: string, zone: string): Pick<MonthRequest, 'month' | 'from' | 'until' | 'begins' | 'ends'> => {
  const from = `${month}-01`;
  const until = `${addDays(from, 31).slice(0, 7)}-01`;
  const begins = (day: string) => new Date(Date.parse(endOfCivilDay(addDays(day, -1), zone)) + 1000);
  return { month, from, until, begins: begins(from), ends: begins(until) };
};

/** The present month of the office beside the one before it, and where everything stands. What does not exist for this officer is in none of the numbers (R15, R19). @param now UTC instant */
export const monthAtAGlance = async ({ db }: Pick<VaultReader, 'db'>, { id, settings }: OfficeHere, officer: OfficerHere, now: string): Promise<MonthAtAGlance> => {
  const { zone } = settings.calendar;
  const exists = existingFor(officer);
  const month = civilMonth(now, zone);
  const numbersOf = async (of: string) => ({ month: of, ...(await countMonth(db, id, { ...boundsOf(of, zone), ...exists })) });
  const overdue = dueBy('overdue', now, zone);
  const [present, before, open, standing] = await Promise.all([
    numbersOf(month),
    numbersOf(addDays(`${month}-01`, -1).slice(0, 7)),
    countOpen(db, id, { ...exists, officerId: officer.id, overdue, today: overdue, week: overdue }),
    countStanding(db, id, exists),
  ]);
  return { ...present, before, open: open.open, overdue: open.overdue, standing: stateLabels.flatMap((label) => (standing.has(label) ? [{ label, complaints: standing.get(label) ?? 0 }] : [])) };
};
