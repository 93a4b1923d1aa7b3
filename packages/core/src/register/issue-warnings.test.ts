import { expect, test } from 'vitest';
import { issueWarnings, type IssueCheck } from './issue-warnings.ts';

type Entry = IssueCheck['entries'][number];
const open: Entry = { identityMode: 'open', name: 'Siti Contohwati', supervision: false, publication: { problem: 'Papan reklame menutupi rambu.', followUp: 'Sudah dibongkar.' } };
const check = (change: Partial<IssueCheck> = {}) => issueWarnings({ month: '2026-03', entries: [open], note: null, zone: 'Asia/Jakarta', now: '2026-04-01T03:00:00.000Z', ...change });
const codes = (change: Partial<IssueCheck> = {}) => check(change).map(({ code }) => code);

test('a month that is over, with nothing in it that names anybody, is not warned about', () => {
  expect(check()).toEqual([]);
});

test('a month is over when the office’s clock says so', () => {
  expect(codes({ now: '2026-03-31T16:59:59.000Z' })).toEqual(['register.monthNotOver']);
  expect(codes({ now: '2026-03-31T17:00:00.000Z' })).toEqual([]);
});

test('a part of a complainant’s name in published words is pointed at, at its row', () => {
  const publication = { problem: 'Kata Bu CONTOHWATI, papan itu roboh.' };
  expect(check({ entries: [open, { ...open, publication }] })).toEqual([{ row: 1, code: 'register.namePublished', column: 3 }]);
  expect(codes({ entries: [{ ...open, publication: { problem: 'Aman.', followUp: 'Contohwati dijawab.' } }] })).toEqual(['register.namePublished']);
});

test('a name is not looked for in what nobody reads, nor by words as short as those of the language', () => {
  const publication = { problem: 'Kata Contohwati.' };
  for (const hidden of [{ supervision: true }, { identityMode: 'confidential' as const }, { publication: undefined }]) expect(codes({ entries: [{ ...open, publication, ...hidden }] })).toEqual([]);
  expect(codes({ entries: [{ ...open, name: 'Si Ar', publication: { problem: 'Si anu.' } }] })).toEqual([]);
  expect(codes({ entries: [{ ...open, name: 'Eko Contohwan', publication: { problem: 'Kata Pak Eko.' } }] })).toEqual(['register.namePublished']);
  expect(codes({ entries: [{ ...open, name: undefined, publication }] })).toEqual([]);
});

test('a note with a telephone number is pointed at', () => {
  expect(check({ note: 'Hubungi 081234567890.' })).toEqual([{ code: 'register.personalDataInNote' }]);
  expect(check({ note: 'Lengkap.' })).toEqual([]);
});

test('a note with a part of a complainant’s name, in whichever mode they complain, is pointed at once for each complaint, so that it can be told by who may know the name', () => {
  const other: Entry = { ...open, name: 'Budi Contohman' };
  for (const identityMode of ['open', 'confidential'] as const) {
    const entries = [other, { ...open, identityMode }, other];
    expect(check({ entries, note: 'Sdri. CONTOHWATI minta dirahasiakan.' })).toEqual([{ code: 'register.personalDataInNote', names: 1 }]);
    expect(check({ entries, note: 'Budi: 081234567890.' })).toEqual([undefined, 0, 2].map((names) => ({ code: 'register.personalDataInNote', ...(names !== undefined && { names }) })));
  }
});
