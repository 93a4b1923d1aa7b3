import { addDays, civilDate } from '../deadlines/index.ts';
import type { RecapEntry } from './recap-entry.ts';

/** The fewest complaints of which something is told apart before everybody: whoever is one of three and subtracts themselves has still two others before them, and does not know which is which. */
export const LEAST_TOLD = 3;

const isEnough = (count: number): boolean => count === 0 || count >= LEAST_TOLD;

const lastDayOf = (month: string): string => addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1);

/** The last days of the months from January of a year that lie before a civil date. */
const monthEnds = (year: string, before: string): string[] => {
  const ends: string[] = [];
  for (let end = `${year}-01-31`; end < before; end = lastDayOf(addDays(end, 1).slice(0, 7))) ends.push(end);
  return ends;
};

/**
 * To the end of which civil day a year's complaints are told apart before everybody; null where that is none yet. It moves on at the end of a month, over as many as it takes for at least three complaints to have
 * come, and for none or at least three to have ended: so that what is different from the recap before is never one complaint's. @param sets which of the complaints are counted together; it holds for each of them
 */
export const detailedTo = (sets: readonly (readonly RecapEntry[])[], { year, now, zone }: { readonly year: string; readonly now: string; readonly zone: string }): string | null => {
  let to: string | null = null;
  for (const end of monthEnds(year, civilDate(now, zone))) {
    const isNew = (day: string | undefined): boolean => day !== undefined && day <= end && (to === null || day > to);
    const mayMoveOn = sets.every((entries) => {
      const came = entries.filter(({ receivedOn }) => isNew(receivedOn));
      const ended = entries.filter((entry) => entry.receivedOn <= end && isNew(entry.ended && civilDate(entry.ended.at, zone)));
      return isEnough(came.length) && isEnough(ended.length);
    });
    if (mayMoveOn) to = end;
  }
  return to;
};
