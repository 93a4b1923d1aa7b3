import { withoutSeparators } from '../typing/without-separators.ts';
import { areSymbols, randomSymbols, readSymbols, type RandomBytes } from './crockford.ts';

/**
 * A ticket such as `PKL-2026-7K4M9Q`: the office's letters, the year of receipt and six random symbols of Crockford's base 32. Public, and not a secret.
 * One in 2³⁰ a year and office: whoever stores it asks for another when it is taken.
 * @param prefix two to six capital letters
 * @param year the civil year in the office's zone, 2000 to 2999
 */
export const makeTicket = (prefix: string, year: number, randomBytes: RandomBytes): string => `${prefix}-${year}-${randomSymbols(6, randomBytes)}`;

/** A ticket as typed or dictated, in the form that `makeTicket` gives: case, spaces and dashes do not matter, nor O for 0 or I and L for 1; undefined when it cannot be a ticket. */
export const normaliseTicket = (text: string): string | undefined => {
  const typed = withoutSeparators(text).toUpperCase();
  const [prefix, year, code] = [typed.slice(0, -10), readSymbols(typed.slice(-10, -6)), readSymbols(typed.slice(-6))];
  return /^[A-Z]{2,6}$/.test(prefix) && /^2\d{3}$/.test(year) && code.length === 6 && areSymbols(code) ? `${prefix}-${year}-${code}` : undefined;
};
