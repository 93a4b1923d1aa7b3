import { describe, expect, test } from 'vitest';
import { CivilDate, Instant, OfficerId } from './text.ts';

const codesOf = (schema: typeof CivilDate | typeof Instant | typeof OfficerId, value: string) => schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('a civil date', () => {
  test.each(['0001-01-01', '2024-02-29', '9999-12-31'])('%s is one', (date) => {
    expect(codesOf(CivilDate, date)).toEqual([]);
  });
  test.each(['0000-01-01', '2025-02-29', '2026-02-30', '10000-01-01'])('%s is none', (date) => {
    expect(codesOf(CivilDate, date)).toEqual(['date']);
  });
});

describe('an instant', () => {
  test.each(['0001-01-01T00:00:00Z', '2026-03-09T03:15:00.000Z'])('%s is one', (instant) => {
    expect(codesOf(Instant, instant)).toEqual([]);
  });
  test.each(['0000-01-01T00:00:00Z', '2026-03-09T03:15:00+07:00', '2026-03-09T24:00:00Z', '2026-02-30T00:00:00Z'])('%s is none', (instant) => {
    expect(codesOf(Instant, instant)).toEqual(['instant']);
  });
});

test('an officer’s id is the same in capitals', () => {
  expect(OfficerId.parse('0190D3A4-0000-7000-8000-00000000000A')).toBe('0190d3a4-0000-7000-8000-00000000000a');
  expect(codesOf(OfficerId, 'kepala')).toEqual(['uuid']);
});
