import { expect, test } from 'vitest';
import { caseWords as inEnglish } from './en/desk/case.ts';
import { events as eventsInEnglish } from './en/status.ts';
import { caseWords as inIndonesian } from './id/desk/case.ts';
import { events as eventsInIndonesian } from './id/status.ts';

/** Speaks to whoever complains. */
const toThem = /\banda\b|\byou(r|rs)?\b/i;

test.for([
  ['Indonesian', eventsInIndonesian, inIndonesian.happened],
  ['English', eventsInEnglish, inEnglish.happened],
] as const)('at the desk nothing that happened is told as if to the complainant, in %s', ([, events, happened]) => {
  const told: Readonly<Record<string, string>> = { ...events, ...happened };
  expect(Object.values(events).filter((words) => toThem.test(words)).length).toBeGreaterThan(10);
  expect(Object.entries(told).filter(([, words]) => toThem.test(words))).toEqual([]);
});
