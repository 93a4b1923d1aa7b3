import { expect, test } from 'vitest';
import { RegisterView } from '../schemas/register-view.ts';
import { billboardInTheWay, billboardWithoutPermit, book, pekalongan } from './fixtures/pekalongan-2026.ts';
import { buildRegister, rowsInMonth, type RegisterEntry, type RegisterRequest } from './index.ts';

const entries = [billboardInTheWay, billboardWithoutPermit];
const register = (month: string, more: Partial<RegisterRequest> = {}) =>
  buildRegister({ month, office: pekalongan, entries, version: 'internal', madeAt: '2026-04-01T01:02:03Z', ...more });
const rowsOf = (month: string) => book.months.find((one) => one.month === month)?.rows;
/** A complaint of May 2026 with one thing changed. */
const inMay = (change: Partial<RegisterEntry> = {}): RegisterEntry => ({
  ...billboardInTheWay,
  receivedAt: '2026-05-06T02:00:00Z',
  verifiedAt: '2026-05-07T02:00:00Z',
  finishedAt: '2026-05-08T02:00:00Z',
  followUp: 'Reklame telah dipindahkan.',
  ...change,
});
const may = (change: Partial<RegisterEntry>, more: Partial<RegisterRequest> = {}) => register('2026-05', { entries: [inMay(change)], ...more });

test('January, without complaints, is the office\'s own row of NIHIL, cell for cell', () => {
  expect(register('2026-01').rows).toEqual(rowsOf('2026-01'));
});

test('February, numbered through the year after January\'s NIHIL, is the office\'s own row, cell for cell', () => {
  expect(register('2026-02', { numbering: 'year', rowsBefore: rowsInMonth(0) }).rows).toEqual(rowsOf('2026-02'));
});

test('March, numbered by the month, is the office\'s own row, cell for cell', () => {
  expect(register('2026-03', { rowsBefore: 2 }).rows).toEqual(rowsOf('2026-03'));
});

test('a month without complaints is numbered through the year like any other', () => {
  expect(register('2026-06', { numbering: 'year', rowsBefore: 7 }).rows.map(([number]) => number)).toEqual(['8.']);
});

test('each month, in either version, has the shape that travels', () => {
  for (const month of ['2026-01', '2026-02', '2026-03']) {
    for (const version of ['internal', 'public'] as const) expect(RegisterView.parse(register(month, { version }))).toEqual(register(month, { version }));
  }
});

test('the heading is the form\'s', () => {
  expect(register('2026-03')).toMatchObject({
    office: { name: book.office.name, letterhead: [book.office.address] },
    title: 'FORM / BUKU KOMPLAIN PELANGGAN',
    monthName: 'MARET',
    year: '2026',
    columns: book.columns,
    preparedBy: book.office.preparedBy,
    acknowledgedBy: book.office.acknowledgedBy,
    issuedOn: null,
    note: null,
  });
});

test('a form is numbered by the office\'s clock at its making, unless staff write another number or none', () => {
  expect(register('2026-03', { madeAt: '2026-03-31T17:04:05Z' }).formNumber).toBe('260401000405');
  expect(register('2026-03', { form: { formNumber: '250303095902', issuedOn: '2026-04-01', note: 'Lengkap' } })).toMatchObject({
    formNumber: '250303095902',
    issuedOn: '01/04/2026',
    note: 'Lengkap',
  });
  expect(register('2026-03', { form: { formNumber: null } }).formNumber).toBeNull();
});

test('the month is that of the date received in the office\'s zone (R12)', () => {
  const lastSecond = inMay({ ticket: 'PKL-2026-00000A', receivedAt: '2026-05-31T16:59:59Z' });
  const firstSecond = inMay({ ticket: 'PKL-2026-00000B', receivedAt: '2026-05-31T17:00:00Z' });
  const rows = (month: string) => register(month, { entries: [lastSecond, firstSecond] }).rows.map((row) => row[1]);
  expect(rows('2026-05')).toEqual(['31/05/2026']);
  expect(rows('2026-06')).toEqual(['01/06/2026']);
});

test('rows stand in the order of receipt, and of tickets within one instant, whatever the order of the list', () => {
  const [first, second, third] = [
    inMay({ ticket: 'PKL-2026-00000Z', receivedAt: '2026-05-04T02:00:00Z', problem: 'satu' }),
    inMay({ ticket: 'PKL-2026-00000A', problem: 'dua' }),
    inMay({ ticket: 'PKL-2026-00000B', problem: 'tiga' }),
  ];
  expect(register('2026-05', { entries: [third, first, second] }).rows.map((row) => [row[0], row[3]])).toEqual([
    ['1.', 'satu'],
    ['2.', 'dua'],
    ['3.', 'tiga'],
  ]);
});

test('what is not yet verified or finished has empty cells, and the office\'s unit stands in for a person in charge', () => {
  const open = may({ verifiedAt: undefined, finishedAt: undefined, isClosed: false, followUp: undefined, personInCharge: undefined, initials: 'A.B.' });
  expect(open.rows[0]?.slice(4)).toEqual(['', '', '', 'Bidang Kelompok Jabatan PTSP', 'A.B.']);
  expect(open.warnings).toEqual([]);
});

test.each([
  ['district and village are added to an address', { region: { district: { code: '33.75.02', name: 'Pekalongan Timur' }, village: { code: '33.75.02.1008', name: 'Klego' } } }, 'JL. CONTOH GG MAWAR 1 RT 1 RW 1 KLEGO PEKALONGAN TIMUR'],
  ['what the address ends with is not said twice', { address: 'Jl. Contoh 1, Klego, Pekalongan Timur', region: { district: { code: '33.75.02', name: 'Pekalongan Timur' }, village: { code: '33.75.02.1008', name: 'Klego' } } }, 'JL. CONTOH 1, KLEGO, PEKALONGAN TIMUR'],
  ['a street that ends like a village is no village', { address: 'Jl. Sutirto', region: { village: { code: '33.75.01.1009', name: 'Tirto' } } }, 'JL. SUTIRTO TIRTO'],
  ['another regency than the office\'s is named', { address: 'Jl. Contoh 1', region: { regency: { code: '33.26', name: 'Kabupaten Pekalongan' } } }, 'JL. CONTOH 1 KABUPATEN PEKALONGAN'],
  ['free text takes the place of a choice', { address: 'Jl. Contoh 1', region: { freeText: 'Kelurahan Klego' } }, 'JL. CONTOH 1 KELURAHAN KLEGO'],
  ['lines of an address become one', { address: 'Jl. Contoh 1\nRT 2', region: undefined }, 'JL. CONTOH 1 RT 2'],
])('%s', (_, change: Partial<RegisterEntry>, line) => {
  expect(may(change).rows[0]?.[2]).toBe(`WARGA CONTOH\n${line}\n081200000000`);
});

test('a name given in confidence is not in the book that goes round the office (R2)', () => {
  expect(may({ identityMode: 'confidential' }).rows[0]?.[2]).toBe('DIRAHASIAKAN');
});

test('a supervision case is a row without name and text, but for the head and the liaison (R15)', () => {
  expect(may({ supervision: true }).rows[0]).toEqual(['1.', '06/05/2026', 'DIRAHASIAKAN', 'DIRAHASIAKAN', 'DIRAHASIAKAN', '07/05/2026', '08/05/2026', 'Bidang Kelompok Jabatan PTSP', '']);
  expect(may({ supervision: true }, { withSupervision: true }).rows[0]?.[3]).toBe(billboardInTheWay.problem);
});

test('what is no month is refused', () => {
  expect(() => register('2026-13')).toThrow(RangeError);
  expect(() => register('Maret')).toThrow(RangeError);
});
