import { expect, test } from 'vitest';
import { breakLines } from './break-lines.ts';

const lines = (text: string, most: number) => breakLines(text, most, (part) => part.length);

test('an address is not left at its scheme, and nothing is lost where a text ends in one', () => {
  expect(lines('lacak di https://wadul.example/kantor', 28)).toEqual(['lacak di', 'https://wadul.example/kantor']);
  expect(lines('lacak di https://', 12)).toEqual(['lacak di', 'https://']);
  expect(lines('ftp:// dan http://x', 10)).toEqual(['ftp:// dan', 'http://x']);
});
