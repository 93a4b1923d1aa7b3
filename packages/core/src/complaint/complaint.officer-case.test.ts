import { describe, expect, test } from 'vitest';
import type { OfficeSettings } from '../schemas/office-settings.ts';
import { OfficerCase } from '../schemas/officer-case.ts';
import { caseStory } from './complaint.case-story.ts';
import { officerCase, type FiledPerson } from './complaint.officer-case.ts';
import { persist, type ComplaintRecord } from './complaint.record.ts';
import { Case, MONDAY } from './testing/case.ts';
import { cast, type CastName } from './testing/cast.ts';
import { office as terms } from './testing/office.ts';
import { samples } from './testing/samples.ts';
import { shortestPaths } from './testing/walk.ts';

const office = { ...terms, slug: 'kantor', name: 'Kantor Contoh', types: [{ code: 'reklame', label: { id: 'Reklame' } }], channels: [] } as unknown as OfficeSettings;
const person: FiledPerson = {
  nik: '3375011708900001',
  name: 'Siti Contoh',
  phone: '+62285421234',
  mobile: '+6281234567890',
  email: 'siti@surel.example',
  address: 'Jalan Melati 7',
  capacity: { kind: 'organisation', organisation: 'Paguyuban Melati', position: 'Ketua' },
};
const matter = { description: 'Papan reklame.', language: 'id' as const };
const show = (record: ComplaintRecord, reader: CastName, more: { person?: FiledPerson } = { person }) =>
  officerCase({ id: '1', ticket: 'PKL-2026-7K4M9Q', office, type: 'reklame', record, matter, ...more, version: 3, now: MONDAY, reader: cast[reader] });

describe('a complaint as an officer sees it', () => {
  test('has wherever it stands the shape that is promised, and not a field more', { timeout: 90_000 }, () => {
    const records = shortestPaths().map(({ state }) => persist(state));
    expect(records.length).toBeGreaterThan(100);
    for (const record of records) {
      for (const reader of ['head', 'team'] as const) {
        const shown = JSON.parse(JSON.stringify(show(record, reader))) as unknown;
        expect(OfficerCase.parse(shown)).toEqual(shown);
      }
    }
  });

  test('shows NIK, phones and e-mail masked to whoever may ask for them with a reason, and to nobody else (R14, §7)', () => {
    for (const reader of ['team', 'auditor'] as const) expect(show(new Case().record, reader).complainant).toEqual({ nameShown: true, name: 'Siti Contoh', address: 'Jalan Melati 7', capacity: person.capacity });
    expect(show(new Case().record, 'head').complainant).toEqual({
      nameShown: true,
      name: 'Siti Contoh',
      address: 'Jalan Melati 7',
      capacity: person.capacity,
      nik: '************0001',
      phone: '*********234',
      mobile: '***********890',
      email: 's***@surel.example',
    });
  });

  test('names to the technical team nobody who is invited where the complainant is among them in confidence (R2)', () => {
    const complaint = new Case({ identityMode: 'confidential' });
    for (const type of ['officer.declaredComplete', 'officer.assessed', 'officer.plannedMeeting'] as const) for (const { by, event } of samples[type].slice(0, 1)) complaint.does(by, event);
    const [hidden, shown] = [show(complaint.record, 'team'), show(complaint.record, 'head')];
    expect(shown.plan?.invited.length).toBeGreaterThan(0);
    expect(hidden.plan).toEqual({ ...shown.plan, invited: shown.plan?.invited.map(() => '***') });
  });

  test('hides from the technical team who it is that complains in confidence: name, address, in whose name, and among the signers (R2, §7)', () => {
    const complaint = new Case({ identityMode: 'confidential' });
    const events = ['officer.declaredComplete', 'officer.assessed', 'officer.plannedMeeting', 'officer.wroteMinutes'] as const;
    for (const type of events) for (const { by, event } of samples[type].slice(0, 1)) complaint.does(by, event);
    const [hidden, shown] = [show(complaint.record, 'team'), show(complaint.record, 'head')];
    expect(hidden.complainant).toEqual({ nameShown: false, capacity: { kind: 'organisation' } });
    expect(hidden.minutes[0]?.signers.map(({ name }) => name)).toEqual(['***', 'Usaha Contoh']);
    expect(shown.minutes[0]?.signers.map(({ name }) => name)).toEqual(['Warga Contoh', 'Usaha Contoh']);
  });

  test('has nobody to show where it is anonymous', () => {
    expect(show(new Case({ identityMode: 'anonymous' }).record, 'head', {}).complainant).toBeUndefined();
  });

  test('offers what this officer may do, and no more', () => {
    const { record } = new Case();
    expect(show(record, 'frontDesk').allowed).toContain('officer.declaredComplete');
    expect(show(record, 'frontDesk').allowed).not.toContain('officer.rejected');
    expect(show(record, 'auditor').allowed).toEqual(['officer.openedUnscanned']); // reads, and says why where reading is at one's own risk
  });

  test('tells what belongs to its stage and is forbidden, with the rule, and nothing that this officer’s role never does', () => {
    const complaint = new Case().does('frontDesk', { type: 'officer.declaredComplete' }).does('team', { type: 'officer.assessed', nature: 'complaint', severity: 'heavy', siteCheckNeeded: true });
    const { allowed, refused } = show(complaint.record, 'team');
    expect(refused).toContainEqual({ type: 'officer.plannedMediation', rule: { id: 'R7', name: 'aNeededSiteCheckHasItsReportAndItsMinutes', sentence: 'A needed site check has its report and its minutes.' } });
    expect(refused.filter(({ type }) => (allowed as readonly string[]).includes(type) || type === 'officer.approved')).toEqual([]);
    expect(show(complaint.record, 'frontDesk').refused.map(({ type }) => type)).not.toContain('officer.plannedMediation');
  });
});

describe('the log of a complaint as officers read it', () => {
  const entry = { seq: 1, at: MONDAY, by: cast.team, type: 'officer.wroteMinutes', previousHash: '0'.repeat(64), hash: 'a'.repeat(64) };
  const payload = { type: 'officer.wroteMinutes', minutes: { signers: [{ key: 'a', name: 'Warga Contoh', party: 'complainant' }, { key: 'b', name: 'Usaha Contoh', party: 'respondent' }] } };

  const [open, confidential] = [new Case().record.context, new Case({ identityMode: 'confidential' }).record.context];

  test('names officers by their ids, where they are still known', () => {
    expect(caseStory([{ ...entry, payload }], new Map([[cast.team.id, 'Petugas Contoh']]), open, cast.head).events[0]?.by).toEqual({ kind: 'officer', id: cast.team.id, roles: ['technicalTeam'], name: 'Petugas Contoh' });
    expect(caseStory([{ ...entry, payload }], new Map(), open, cast.head).events[0]?.by).not.toHaveProperty('name');
    expect(caseStory([{ ...entry, by: cast.clock, payload }], new Map(), open, cast.head).events[0]?.by).toEqual({ kind: 'clock' });
  });

  test('hides the complainant’s own name among the signers from whoever may not see it', () => {
    expect(JSON.stringify(caseStory([{ ...entry, payload }], new Map(), confidential, cast.team))).not.toContain('Warga');
    expect(JSON.stringify(caseStory([{ ...entry, payload }], new Map(), open, cast.head))).toContain('Warga');
  });

  test('keeps the place of what was erased', () => {
    expect(caseStory([{ ...entry, payload: null }], new Map(), open, cast.head).events[0]).not.toHaveProperty('payload');
  });
});
