const DAY = 86_400_000;

const toDays = (date: string): number => {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError('Not a civil date YYYY-MM-DD');
  return ms / DAY;
};

/** The civil date `n` days after (before, when negative) a civil date; both `YYYY-MM-DD`. Throws RangeError on what is no date, and where it would leave the years 0 to 9999. */
export const addDays = (date: string, n: number): string => {
  const moved = new Date((toDays(date) + n) * DAY).toISOString();
  // Years of more than four digits would be cut off to what reads as an earlier date, and a search for the next working day would never end.
  if (!/^\d{4}-/.test(moved)) throw new RangeError('A civil date beyond the years 0 to 9999');
  return moved.slice(0, 10);
};

/** How many days from one civil date to another, negative when the second is the earlier. Throws RangeError on what is no date. */
export const daysBetween = (from: string, to: string): number => toDays(to) - toDays(from);

/** Saturday or Sunday. */
export const isWeekend = (date: string): boolean => {
  const weekday = (((toDays(date) + 4) % 7) + 7) % 7; // 1970-01-01, day 0, was a Thursday
  return weekday === 0 || weekday === 6;
};
