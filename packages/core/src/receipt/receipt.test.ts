import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSecret, makeSecret, makeTicket, normaliseSecret, normaliseTicket, type RandomBytes } from './index.ts';

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A source of chance that hands out these bytes, then goes on counting. */
const sourceOf = (bytes: readonly number[]): RandomBytes => {
  let next = 0;
  return (n) => Uint8Array.from({ length: n }, () => bytes[next++] ?? next);
};
const source = fc.array(fc.nat(255), { minLength: 13, maxLength: 40 }).map(sourceOf);
const secret = source.map(makeSecret);

test('a ticket is the office\'s letters, the year and six symbols', () => {
  expect(makeTicket('PKL', 2026, sourceOf([7, 19, 4, 20, 9, 23]))).toBe('PKL-2026-7K4M9Q');
});

test.each(['PKL-2026-7K4M9Q', 'pkl 2026 7k4m9q', 'PKL20267K4M9Q', ' Pkl–2O26–7K4M9Q '])('%s is read as the ticket PKL-2026-7K4M9Q', (typed) => {
  expect(normaliseTicket(typed)).toBe('PKL-2026-7K4M9Q');
});

test('in a ticket\'s code O is read as 0, and I and L as 1, while the office\'s letters stay', () => {
  expect(normaliseTicket('SOLO-2026-OIL000')).toBe('SOLO-2026-011000');
});

test.each(['', 'PKL-2026', 'PKL-2026-7K4M9', 'PKL-2026-7K4M9U', 'P-2026-7K4M9Q', 'PKL-ABCD-7K4M9Q', 'PK1-2026-7K4M9Q', 'PKL-2026-7K4M9Q; --'])('%s cannot be a ticket', (typed) => {
  expect(normaliseTicket(typed)).toBeUndefined();
});

test('every ticket is read as itself', () => {
  fc.assert(fc.property(source, (random) => {
    const ticket = makeTicket('PKL', 2026, random);
    expect(normaliseTicket(ticket)).toBe(ticket);
  }));
});

test('a secret is thirteen symbols and a check symbol in groups of four, and every secret is right', () => {
  fc.assert(fc.property(secret, (secret) => {
    expect(secret).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TU-Z]$/);
    expect(normaliseSecret(secret)).toBe(secret);
    expect(checkSecret(secret)).toBe(true);
  }));
});

const zeros = (n: number) => Array.from({ length: n }, () => 0);

test('the check symbol is Crockford\'s, the value modulo 37: 1234 is 16J and D', () => {
  expect(makeSecret(sourceOf([...zeros(10), 1, 6, 18]))).toBe('0000-0000-0016-JD');
  expect(makeSecret(sourceOf([...zeros(11), 1, 4]))).toBe('0000-0000-0001-4U');
});

test('a secret whose check symbol cannot be typed everywhere is drawn again', () => {
  expect(makeSecret(sourceOf([...zeros(11), 1, 0, ...zeros(12), 5]))).toBe('0000-0000-0000-55');
});

test('a source of chance that stands still is refused', () => {
  const stuck: RandomBytes = (n) => Uint8Array.from({ length: n }, (_, index) => (index === 11 ? 1 : 0));
  expect(() => makeSecret(stuck)).toThrow('random bytes');
});

test.each(['0000-0000-0016-JD', '0000 0000 0016 jd', 'oooo–oooo–ooi6–jd', '00000000OOL6JD'])('%s is read as the secret 0000-0000-0016-JD', (typed) => {
  expect(normaliseSecret(typed)).toBe('0000-0000-0016-JD');
  expect(checkSecret(typed)).toBe(true);
});

test.each(['', 'D', '0000-0000-0016-J', '0000-0000-0016-JD0', '0000-0000-0016-UD', '0000-0000-0001-0*', '%000-0000-0016-JD'])('%s is no secret', (typed) => {
  expect(checkSecret(typed)).toBe(false);
});

test('one wrong symbol is always noticed', () => {
  fc.assert(
    fc.property(secret, fc.nat(13), fc.constantFrom(...SYMBOLS), (secret, place, symbol) => {
      const symbols = [...secret.replaceAll('-', '')];
      fc.pre(symbols[place] !== symbol);
      symbols[place] = symbol;
      expect(checkSecret(symbols.join(''))).toBe(false);
    }),
  );
});

test('two swapped neighbours are always noticed', () => {
  fc.assert(
    fc.property(secret, fc.nat(12), (secret, place) => {
      const symbols = [...secret.replaceAll('-', '')];
      const [first = '', second = ''] = symbols.slice(place, place + 2);
      fc.pre(first !== second);
      symbols.splice(place, 2, second, first);
      expect(checkSecret(symbols.join(''))).toBe(false);
    }),
  );
});
