import { withoutSeparators } from '../typing/without-separators.ts';

// Crockford's base 32 (crockford.com/base32.html): digits and letters without I, L, O and U, which are read or heard as others.

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The check symbols: the thirty-two, and five more for the remainders 32 to 36. */
const CHECK_SYMBOLS = `${SYMBOLS}*~$=U`;

/** A source of chance: that many bytes, each 0 to 255, such as `(n) => crypto.getRandomValues(new Uint8Array(n))`. */
export type RandomBytes = (n: number) => Uint8Array;

/** `n` random symbols, five bits each. */
export const randomSymbols = (n: number, randomBytes: RandomBytes): string =>
  Array.from(randomBytes(n), (byte) => SYMBOLS.charAt(byte & 31)).join('');

/** What was typed, read as symbols: small letters as capitals, O as 0, I and L as 1; spaces, dashes and invisible marks left out. */
export const readSymbols = (text: string): string =>
  withoutSeparators(text).toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');

/** Whether a text is made of the thirty-two symbols only. */
export const areSymbols = (text: string): boolean => [...text].every((symbol) => SYMBOLS.includes(symbol));

/** The check symbol of some symbols: their value modulo 37, a prime, so that one wrong symbol or two swapped neighbours are always noticed. */
export const checkSymbol = (symbols: string): string => {
  let rest = 0;
  for (const symbol of symbols) rest = (rest * 32 + SYMBOLS.indexOf(symbol)) % 37;
  return CHECK_SYMBOLS.charAt(rest);
};
