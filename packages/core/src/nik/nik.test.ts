import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNik, maskNik, normaliseNik } from './index.ts';

test.each([
  ['3375011708900001', 'a man born on the 17th'],
  ['3375015708900001', 'a woman, day + 40'],
  ['3375014108900001', 'a woman born on the 1st'],
  ['3375012902010001', '29 February'],
  ['33.75.01.170890.0001', 'dots'],
  ['5471011708700001', 'a region code of an old province'],
  [' 3375 0117 0890 0001 ', 'spaces'],
  ['337501-170890-0001', 'dashes'],
  ['337501–170890–0001', 'en dashes'],
  ['３３７５０１１７０８９００００１', 'full-width digits'],
  ['\u202a3375011708900001\u202c', 'invisible marks of a copied number'],
])('%s is a NIK without a warning (%s)', (text) => {
  expect(checkNik(text)).toEqual({ ok: true, nik: expect.stringMatching(/^\d{16}$/) });
});

test.each(['3375013102900001', '3375013204900001', '3375010004900001', '3375017201900001', '3375014001900001', '3375011713900001', '3375011700900001'])(
  '%s holds an impossible date, which only warns',
  (nik) => {
    expect(checkNik(nik)).toEqual({ ok: true, nik, warning: 'nik.date' });
  },
);

test.each([
  ['3375011708900000', 'nik.serial', 16],
  ['337501170890001', 'nik.length', 15],
  ['33750117089000012', 'nik.length', 17],
  ['', 'nik.length', 0],
  ['33750117089000O1', 'nik.letters', 15],
  ['3375O117089000O1', 'nik.letters', 14],
  ['3375011708900001/2', 'nik.letters', 17],
  ['1111111111111111', 'nik.repeated', 16],
  ['0000000000000000', 'nik.repeated', 16],
])('%s is refused with %s, and its %i digits are counted', (text, code, digits) => {
  expect(checkNik(text)).toEqual({ ok: false, code, digits });
});

test('what passes is sixteen digits and passes again unchanged, whatever was typed', () => {
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d .-]{14,24}$/), fc.stringMatching(/^\d{16}$/));
  fc.assert(
    fc.property(typed, (text) => {
      const check = checkNik(text);
      if (check.ok) {
        expect(check.nik).toMatch(/^\d{16}$/);
        expect(checkNik(check.nik)).toEqual(check);
      } else {
        expect(check.digits).toBeLessThanOrEqual(normaliseNik(text).length);
      }
    }),
  );
});

test('a masked NIK shows the last four digits and nothing of place or birth', () => {
  expect(maskNik('3375011708900001')).toBe('************0001');
  expect(maskNik('33750117')).toBe('****************');
});
