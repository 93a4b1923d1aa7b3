import { civilMonth } from '@wadul/core';
import type { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { firstReceivedOn } from '../db/monthly-count.queries.ts';
import type { OfficeHere } from '../http/env.ts';

const monthsOf = (year: number): string[] => Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

/**
 * The months of an office's book, newest first, each `YYYY-MM`: from January of the year of its first complaint (a book is begun with its year) to the present
 * month by the office's clock. @param now UTC instant
 */
export const registerMonths = async (db: Kysely<Database>, { id, settings }: OfficeHere, now: string): Promise<string[]> => {
  const present = civilMonth(now, settings.calendar.zone);
  const first = Number((await firstReceivedOn(db, id) ?? present).slice(0, 4));
  const years = Array.from({ length: Math.max(1, Number(present.slice(0, 4)) - first + 1) }, (_, index) => Number(present.slice(0, 4)) - index);
  return years.flatMap((year) => monthsOf(year).reverse()).filter((month) => month <= present);
};
