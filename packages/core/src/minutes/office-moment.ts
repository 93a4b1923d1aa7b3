import { civilDate, civilTime } from '../deadlines/index.ts';
import { dateInProse, dateInWords } from './date-words.ts';

const clockOf = (date: string, zone: string): string => {
  const parts = new Intl.DateTimeFormat('id-ID', { timeZone: zone, timeZoneName: 'short', hour: '2-digit' }).formatToParts(Date.parse(`${date}T05:00:00Z`));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
};

/** A time of day `HH:MM` of a civil date as papers write it: `10.00 WIB`. @param zone IANA */
export const timeOnPaper = (time: string, date: string, zone: string): string => `${time.slice(0, 5).replace(':', '.')} ${clockOf(date, zone)}`;

/** An instant (UTC, ISO 8601) as a letter tells it, by the office's clocks. */
export const momentOnPaper = (instant: string, zone: string): { readonly day: string; readonly time: string } => {
  const date = civilDate(instant, zone);
  return { day: `${dateInWords(date).weekday}, ${dateInProse(date)}`, time: timeOnPaper(civilTime(instant, zone), date, zone) };
};
