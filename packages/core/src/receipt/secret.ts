import { areSymbols, checkSymbol, randomSymbols, readSymbols, type RandomBytes } from './crockford.ts';

const LENGTH = 13; // 65 bits

/** Check symbols that can be typed on any keyboard and dictated: without `*`, `~`, `$` and `=`. */
const isPlain = (symbol: string): boolean => /^[0-9A-Z]$/.test(symbol);

const grouped = (symbols: string): string => symbols.replace(/(.{4})(?=.)/gu, '$1-');

/**
 * A tracking secret such as `8Q2R-K0VD-31ZT-5A`: thirteen random symbols of Crockford's base 32 and a check symbol, grouped for reading. Draws again until
 * the check symbol is a letter or digit, so that nearly 65 bits remain; throws when the source of chance stands still.
 */
export const makeSecret = (randomBytes: RandomBytes): string => {
  for (let draw = 0; draw < 100; draw += 1) {
    const symbols = randomSymbols(LENGTH, randomBytes);
    const check = checkSymbol(symbols);
    if (isPlain(check)) return grouped(symbols + check);
  }
  throw new Error('The source of random bytes gives the same bytes again and again');
};

/** A secret as typed, in the form that `makeSecret` gives: case, spaces and dashes do not matter, nor O for 0 or I and L for 1. Not yet checked (`checkSecret`). */
export const normaliseSecret = (text: string): string => grouped(readSymbols(text));

/** Whether a secret as typed has the right length and check symbol. Tells a slip of the finger from a wrong secret before anybody is asked; says nothing of whose it is. */
export const checkSecret = (text: string): boolean => {
  const typed = readSymbols(text);
  const symbols = typed.slice(0, LENGTH);
  return typed.length === LENGTH + 1 && areSymbols(symbols) && isPlain(typed.slice(LENGTH)) && checkSymbol(symbols) === typed.slice(LENGTH);
};
