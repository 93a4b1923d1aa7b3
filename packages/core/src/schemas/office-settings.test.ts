import { expect, test } from 'vitest';
import { office } from '../complaint/testing/office.ts';
import { OfficeDeadlines } from './index.ts';

const issuesOf = (terms: object) => OfficeDeadlines.safeParse({ ...office.deadlines, ...terms }).error?.issues.map(({ path, message }) => `${path.join('/')} ${message}`) ?? [];

test('an office sets how many days of which kind a term has', () => {
  expect(issuesOf({ light: { n: 7, unit: 'calendar', from: 'complete', rollToWorkingDay: true } })).toEqual([]);
});

test('a term that would run from another event than the chart\'s is refused, for it would be passed over', () => {
  expect(issuesOf({ light: { n: 7, unit: 'calendar', from: 'received' } })).toEqual(['light/from choice']);
});

test.each([
  [{ n: 5, unit: 'working', from: 'complete', hours: 2 }, 'light Invalid input'],
  [{ n: -1, unit: 'working', from: 'complete' }, 'light/n deadline.days'],
  [{ n: 1.5, unit: 'working', from: 'complete' }, 'light/n deadline.days'],
  [{ n: 5, unit: 'weeks', from: 'complete' }, 'light/unit choice'],
])('the term %j is refused', (light, issue) => {
  expect(issuesOf({ light })).toEqual([issue]);
});
