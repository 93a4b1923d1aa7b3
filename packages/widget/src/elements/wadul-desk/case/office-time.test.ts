import { expect, test } from 'vitest';
import { instantAt, localAt } from './office-time.ts';

test.for([
  ['2026-03-09T10:00', 'Asia/Jakarta', '2026-03-09T03:00:00.000Z'],
  ['2026-03-09T01:30', 'Asia/Jayapura', '2026-03-08T16:30:00.000Z'],
  ['2026-03-29T03:30', 'Europe/Amsterdam', '2026-03-29T01:30:00.000Z'],
] as const)('%s in %s is %s, and back', ([local, zone, instant]) => {
  expect(instantAt(local, zone)).toBe(instant);
  expect(localAt(instant, zone)).toBe(local);
});

test.for(['', '2026-03-09', '2026-13-09T10:00', 'kemarin'])('no time is read out of %j', (local) => {
  expect(instantAt(local, 'Asia/Jakarta')).toBeUndefined();
});
