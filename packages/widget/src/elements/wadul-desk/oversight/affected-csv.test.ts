import { expect, test } from 'vitest';
import { inertCell } from '../../../../../server/src/papers/register-csv.ts';
import { affectedCsv } from './affected-csv.ts';

test('those affected are cells that no spreadsheet runs, quoted, with a byte order mark', () => {
  const [marked, line] = affectedCsv({ affected: [{ ticket: 'PKL-2026-7K4M9Q', name: '=SUM("A1")', mobile: '+6281234567890', address: 'Jalan Contoh 1,\nPekalongan', data: ['mobile', 'name'] }] }).split('\r\n');
  expect(marked).toBe('\uFEFF"ticket","name","mobile","phone","email","address","data"');
  expect(line).toBe(`"PKL-2026-7K4M9Q","'=SUM(""A1"")","'+6281234567890","","","Jalan Contoh 1,\nPekalongan","mobile name"`);
});

test('what is made inert is what the book makes inert', () => {
  for (const text of ['=1', '+1', '-1', '@a', ' =1', '＝1', '＋1', '－1', '＠1', '\t1', '\r1', '\n1', 'a=1', '', '1-1'])
    expect(affectedCsv({ affected: [{ ticket: text, data: [] }] }).split('\r\n').slice(1).join('\r\n')).toBe(`"${inertCell(text)}","","","","","",""\r\n`);
});
