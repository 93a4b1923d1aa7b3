import { describe, expect, it, test } from 'vitest';
import type { Actor, Role } from '../complaint.actor.ts';
import { seen, type PolicyFacts, type Reader, type Seen } from './seen.ts';
import { columns, personal, table, type Column, type Datum } from './table.ts';

const data = Object.keys(table) as Datum[];
const officer = (...roles: Role[]): Actor & { kind: 'officer' } => ({ kind: 'officer', id: '00000000-0000-7000-8000-000000000001', roles });
const outside: Partial<Record<Column, readonly Reader[]>> = {
  public: [{ kind: 'public' }],
  complainant: [{ kind: 'complainant' }],
  otherOffice: [false, true].flatMap((hasCase) => [false, true].map((isSigner) => ({ kind: 'otherOffice', hasCase, isSigner }) as const)),
  respondent: [false, true].flatMap((isSigner) => [false, true].map((hasConsent) => ({ kind: 'respondent', isSigner, hasConsent }) as const)),
};
const readersOf = (column: Column): readonly Reader[] => outside[column] ?? [officer(column as Role)];

const open: PolicyFacts = { identityMode: 'open', supervision: false, restricted: false, namedOfficerIds: [], published: true };
const both = [false, true];
const everyCase = (['open', 'confidential', 'anonymous'] as const).flatMap((identityMode) =>
  both.flatMap((supervision) =>
    both.flatMap((restricted) =>
      both.flatMap((named) => both.map((published): PolicyFacts => ({ identityMode, supervision, restricted, published, namedOfficerIds: named ? [officer().id] : [] }))),
    ),
  ),
);
const every = everyCase.flatMap((facts) => data.flatMap((datum) => columns.flatMap((column) => readersOf(column).map((reader) => ({ facts, datum, column, reader, gets: seen(datum, facts, reader) })))));

const order: readonly Seen[] = ['no', 'masked', 'summary', 'withReason', 'yes'];
const less = (a: Seen, b: Seen) => order.indexOf(a) <= order.indexOf(b);

describe('the table of who may see what, as the domain has it (§7), of an open complaint that is published', () => {
  const hasAll = { otherOffice: { kind: 'otherOffice', hasCase: true, isSigner: true }, respondent: { kind: 'respondent', isSigner: true, hasConsent: true } } as const;
  const asked = ['public', 'complainant', 'frontDesk', 'technicalTeam', 'otherOffice', 'respondent', 'head', 'auditor'] as const;
  const reader = (column: (typeof asked)[number]): Reader => (column === 'otherOffice' || column === 'respondent' ? hasAll[column] : (readersOf(column)[0] ?? { kind: 'public' }));
  test.each<[Datum, string]>([
    ['status', 'yes yes yes yes yes no yes yes'],
    ['description', 'yes yes yes yes yes summary yes yes'],
    ['name', 'masked yes yes yes yes yes yes yes'],
    ['identity', 'no masked withReason no no no withReason no'],
    ['card', 'no no withReason no no no withReason no'],
    ['minutes', 'no yes yes yes yes yes yes yes'],
  ])('%s: %s', (datum, row) => {
    expect(asked.map((column) => seen(datum, open, reader(column))).join(' ')).toBe(row);
  });

  it('gives what an office does not work on, and what a respondent did not sign or was not let know, to neither', () => {
    for (const datum of data) {
      expect(seen(datum, open, { kind: 'otherOffice', hasCase: false, isSigner: false })).toBe('no');
      expect(['no', 'summary']).toContain(seen(datum, open, { kind: 'respondent', isSigner: false, hasConsent: false }));
    }
  });
});

describe('every datum for every reader in every case', () => {
  it('was asked', () => {
    expect(every).toHaveLength(48 * data.length * 17);
  });

  it('is nothing to an officer whom it is about, whatever their roles (R19)', () => {
    const gets = everyCase.filter(({ namedOfficerIds }) => namedOfficerIds.length > 0).flatMap((facts) => data.map((datum) => seen(datum, facts, officer('head', 'liaison', 'auditor', 'frontDesk'))));
    expect(new Set(gets)).toEqual(new Set(['no']));
  });

  it('is nothing but to head, liaison and its complainant where it is one of supervision (R15)', () => {
    for (const { facts, column, gets } of every) if (facts.supervision && !['head', 'liaison', 'complainant'].includes(column)) expect(gets).toBe('no');
  });

  it('is never NIK, contact or card without a reason, and never to the public, the team, other offices, the respondent or the auditor (R14)', () => {
    for (const { datum, column, gets } of every) {
      if (datum !== 'identity' && datum !== 'card') continue;
      expect(gets).not.toBe('yes');
      if (!['frontDesk', 'head', 'deputy', 'liaison'].includes(column)) expect(['no', 'masked']).toContain(gets);
    }
  });

  it('is nothing to the public before it is published, and never more than a masked name of who complains (R13)', () => {
    for (const { facts, datum, column, gets } of every) {
      if (column !== 'public') continue;
      if (facts.published !== true || facts.restricted) expect(gets).toBe('no');
      if (personal.includes(datum)) expect(['no', 'masked']).toContain(gets);
    }
  });

  it('is no name to team, other offices, respondent and public where it was given in confidence (R2, R13, R23)', () => {
    for (const { facts, datum, column, gets } of every) {
      if (datum === 'name' && facts.identityMode === 'confidential' && ['technicalTeam', 'otherOffice', 'respondent', 'public'].includes(column)) expect(gets).toBe('no');
    }
  });

  it('says who complains to head, liaison, auditor and its complainant only, where its use is restricted (R16)', () => {
    for (const { facts, datum, column, gets } of every) {
      if (facts.restricted && personal.includes(datum) && !['head', 'liaison', 'auditor', 'complainant'].includes(column)) expect(gets).toBe('no');
    }
  });

  it('is never more for being confidential, restricted, one of supervision, or about somebody', () => {
    for (const { facts, datum, reader, gets } of every) {
      const wider: PolicyFacts[] = [{ ...facts, restricted: false }, { ...facts, supervision: false }, { ...facts, namedOfficerIds: [] }, ...(facts.identityMode === 'confidential' ? [{ ...facts, identityMode: 'open' as const }] : [])];
      for (const more of wider) expect(less(gets, seen(datum, more, reader))).toBe(true);
    }
  });

  it('is nothing to an admin, to the clock, or to an officer without a role', () => {
    for (const facts of everyCase) for (const datum of data) for (const reader of [officer('admin'), officer(), { kind: 'clock' } as const]) expect(seen(datum, facts, reader)).toBe('no');
  });

  it('is for an officer of two roles what the one that gets more gets', () => {
    for (const facts of everyCase) {
      for (const datum of data) expect(seen(datum, facts, officer('technicalTeam', 'frontDesk'))).toBe(seen(datum, facts, officer('frontDesk')));
    }
  });
});
