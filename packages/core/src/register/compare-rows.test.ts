import { expect, test } from 'vitest';
import { compareRows, type ComparedRow } from './compare-rows.ts';

const row = (key: string | null, number: string, ...cells: (string | null)[]): ComparedRow => ({ key, number, cells: [number, ...cells] });

test('two equal makings of a month differ in nothing', () => {
  const rows = [row('a', '1.', 'Reklame'), row('b', '2.', 'Parkir')];
  expect(compareRows(rows, rows)).toEqual([]);
});

test('a row is known by its complaint, whatever its number: what was added, changed and removed is named', () => {
  const before = [row('a', '1.', 'Reklame', 'ya'), row('b', '2.', 'Parkir', 'ya'), row('c', '3.', 'Menara', 'ya')];
  const after = [row('d', '1.', 'Baru', 'ya'), row('a', '2.', 'Reklame', 'ya'), row('c', '3.', 'Menara', 'tidak')];
  expect(compareRows(before, after)).toEqual([
    { kind: 'added', row: '1.', columns: [] },
    { kind: 'changed', row: '2.', columns: [0] },
    { kind: 'changed', row: '3.', columns: [2] },
    { kind: 'removed', row: '2.', columns: [] },
  ]);
});

test('a first complaint takes the place of NIHIL', () => {
  expect(compareRows([row(null, '1.', 'NIHIL')], [row('a', '1.', 'Reklame')])).toEqual([
    { kind: 'added', row: '1.', columns: [] },
    { kind: 'removed', row: '1.', columns: [] },
  ]);
});

test('a cell that was erased is no change', () => {
  expect(compareRows([row('a', '1.', null, 'ya')], [row('a', '1.', 'NONAME', 'ya')])).toEqual([]);
});
