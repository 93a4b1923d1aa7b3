import { expect, test } from 'vitest';
import type { Minutes } from '../complaint/complaint.minutes.ts';
import { proposeMinutesNumber, type NumberingOffice } from './minutes-number.ts';

const office: NumberingOffice = {
  shortName: 'Kantor Contoh',
  papers: { numberPattern: '{kode}/{urut}/{unit}/{bulanRomawi}/{tahun}', unit: 'KC', codes: { meeting: 'BA-RK', inspection: 'BA-PL', mediation: 'BA-MED' } },
};
const given = (number: string, change: Partial<Minutes> = {}) => ({ kind: 'meeting' as const, heldOn: '2026-02-03', number, version: 1, ...change });
const on = '2026-03-09';

test('the first of a year and kind is number 1, with code, unit, Roman month and year', () => {
  expect(proposeMinutesNumber(office, { kind: 'meeting', on }, [])).toBe('BA-RK/1/KC/III/2026');
  expect(proposeMinutesNumber(office, { kind: 'report', on: '2026-03-01' }, [given('BA-RK/4/KC/II/2026')])).toBe('LPL/1/KC/III/2026');
  expect(proposeMinutesNumber(office, { kind: 'mediation', on: '2027-12-01' }, [given('BA-RK/4/KC/II/2026')])).toBe('BA-MED/1/KC/XII/2027');
});

test('it runs on behind the highest of its year and kind, whatever month or unit that was of', () => {
  const all = [given('BA-RK/11/KC/I/2026'), given('BA-RK/9/UNIT LAMA/II/2026'), given('BA-PL/40/KC/I/2026', { kind: 'inspection' }), given('BA-RK/77/KC/XII/2025', { heldOn: '2025-12-30' })];
  expect(proposeMinutesNumber(office, { kind: 'meeting', on }, all)).toBe('BA-RK/12/KC/III/2026');
});

test('numbers written by hand count too, and corrections do not', () => {
  expect(proposeMinutesNumber(office, { kind: 'meeting', on }, [given('nomor sendiri'), given('lain lagi'), given('BA-RK/1/KC/II/2026', { version: 2 })])).toBe('BA-RK/3/KC/III/2026');
});

test('an office’s own pattern is taken as it stands, and where there is none the usual one', () => {
  const own = { ...office, papers: { numberPattern: '({urut}) {tahun}.[x]+', unit: 'KC', codes: { meeting: 'a', inspection: 'b', mediation: 'c' } } };
  expect(proposeMinutesNumber(own, { kind: 'meeting', on }, [given('(7) 2026.[x]+'), given('(8) 2026x[x]+')])).toBe('(8) 2026.[x]+');
  expect(proposeMinutesNumber({ shortName: 'Kantor Contoh' }, { kind: 'inspection', on }, [])).toBe('BA-PL/1/Kantor Contoh/III/2026');
});
