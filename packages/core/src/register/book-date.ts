import { civilDate, civilTime } from '../deadlines/index.ts';

/** A civil date `YYYY-MM-DD` as the book writes it: `dd/mm/yyyy`. */
export const bookDate = (date: string): string => date.split('-').reverse().join('/');

/** An instant (UTC, ISO 8601) as the book writes it, the civil date in the office's zone (R17), or nothing. */
export const bookDateOf = (instant: string | undefined, zone: string): string => (instant === undefined ? '' : bookDate(civilDate(instant, zone)));

/** A form's number from the instant (UTC, ISO 8601) of its making: `YYMMDDhhmmss` by the office's clock, as the office's own forms are numbered. */
export const formNumberOf = (madeAt: string, zone: string): string =>
  `${civilDate(madeAt, zone).slice(2)}${civilTime(madeAt, zone)}`.replace(/[-:]/g, '');
