import { expect, test } from 'vitest';
import { maskEmail } from './mask-email.ts';

test('of an address only the first letter and the domain are shown', () => {
  expect(maskEmail('siti.contoh@surel.example')).toBe('s***@surel.example');
  expect(maskEmail('a@surel.example')).toBe('a***@surel.example');
});

test('what is no address is not shown at all', () => {
  expect(maskEmail('siti.contoh')).toBe('***');
  expect(maskEmail('@surel.example')).toBe('***');
});
