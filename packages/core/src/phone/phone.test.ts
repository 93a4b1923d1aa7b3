import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localPhone, maskPhone, normalisePhone } from './index.ts';

test.each([
  ['081200000000', '+6281200000000', 'mobile'],
  ['+62 812-0000-0000', '+6281200000000', 'mobile'],
  ['62812 0000 0000', '+6281200000000', 'mobile'],
  ['+62 (0)812 0000 0000', '+6281200000000', 'mobile'],
  ['0062 812 0000 0000', '+6281200000000', 'mobile'],
  ['81200000000', '+6281200000000', 'mobile'],
  ['\u202a+62 812\u20110000\u20110000\u202c', '+6281200000000', 'mobile'],
  ['0811000000', '+62811000000', 'mobile'],
  ['0285 432086', '+62285432086', 'landline'],
  ['(021) 555 0000', '+62215550000', 'landline'],
  ['+65 6123 4567', '+6561234567', 'foreign'],
  ['+1 415 555 0100', '+14155550100', 'foreign'],
])('%s is %s, %s', (text, phone, kind) => {
  expect(normalisePhone(text)).toEqual({ ok: true, phone, kind });
});

test.each([
  ['', 'phone.length'],
  ['+', 'phone.length'],
  ['0812', 'phone.length'],
  ['08120000', 'phone.length'],
  ['081200000', 'phone.length'],
  ['08120000000000', 'phone.length'],
  ['0285 4320861234', 'phone.length'],
  ['+65 6123', 'phone.length'],
  ['+65 6123 4567 8901 2345', 'phone.length'],
  ['0812OOOOOOOO', 'phone.characters'],
  ['0285 432086, 7925600', 'phone.characters'],
  ['0812+0000000', 'phone.characters'],
  ['432086', 'phone.prefix'],
  ['0800 123 4567', 'phone.prefix'],
  ['0112 345 678', 'phone.prefix'],
  ['+0812 0000 0000', 'phone.prefix'],
])('%s is refused with %s', (text, code) => {
  expect(normalisePhone(text)).toEqual({ ok: false, code });
});

test('a number that was taken is taken again unchanged, also as it is written at home', () => {
  const typed = fc.oneof(fc.string(), fc.stringMatching(/^(\+|0|\+62|08|62)[\d -]{5,14}$/));
  fc.assert(
    fc.property(typed, (text) => {
      const check = normalisePhone(text);
      if (!check.ok) return;
      expect(check.phone).toMatch(/^\+\d{8,15}$/);
      expect(normalisePhone(check.phone)).toEqual(check);
      expect(normalisePhone(localPhone(check.phone))).toEqual(check);
    }),
  );
});

test('a masked number shows three digits', () => {
  expect(maskPhone('+6281200000123')).toBe('***********123');
  expect(maskPhone('12345')).toBe('*****');
});
