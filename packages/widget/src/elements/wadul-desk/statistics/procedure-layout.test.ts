import { expect, test } from 'vitest';
import { stateLabels } from '@wadul/core';
import { states as english } from '../../../locales/en/status.ts';
import { states as indonesian } from '../../../locales/id/status.ts';
import { linesOf } from './lines-of.ts';
import { procedureLayout } from './procedure-layout.ts';

const { box, boxes, width, height } = procedureLayout;

test('every state of the chart has its box in the picture, within it and beside all others', () => {
  expect(boxes.map(({ label }) => label).toSorted()).toEqual([...stateLabels].toSorted());
  for (const { label, x, y } of boxes) {
    expect([label, x >= 0, y >= 0, x + box.width <= width, y + box.height <= height]).toEqual([label, true, true, true, true]);
    expect(boxes.filter((other) => other.label !== label && Math.abs(other.x - x) < box.width && Math.abs(other.y - y) < box.height)).toEqual([]);
  }
});

test.for([['Indonesian', indonesian], ['English', english]] as const)('every state’s name in %s stands on three lines of its box, or fewer', ([, states]) => {
  expect(Object.values(states).filter((name) => linesOf(name, 20).length > 3)).toEqual([]);
});
