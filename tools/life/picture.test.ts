import { expect, test } from 'vitest';
import { places } from './chart.ts';
import { picture, steps } from './picture.ts';

test('every state is worked in one of the six steps, or is an end', () => {
  const open = places.filter(({ isEnd }) => !isEnd).map(({ label }) => label);
  expect(steps.flatMap(({ states }) => states).toSorted()).toEqual(open.toSorted());
  expect(steps).toHaveLength(6);
});

test('the picture has words for every arrow, and draws each meeting and inspection as a way there and back', () => {
  const lines = picture().split('\n');
  expect(lines.filter((line) => /-->/.test(line) && !/-->\|"[^"]+"\|/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes('<-->'))).toEqual(['  step2 <-->|"tanpa peninjauan"| step3', '  step2 <-->|"perlu peninjauan"| step4']);
});

test('every end that a way leads to is in the picture, and withdrawal, which is always open, is not', () => {
  const drawn = places.filter(({ isEnd, label }) => isEnd && picture().includes(`  ${label.replace('state.', '')}([`)).map(({ label }) => label);
  expect(drawn).toEqual(['state.finished', 'state.referred', 'state.forwarded', 'state.rejected', 'state.expired']);
});
