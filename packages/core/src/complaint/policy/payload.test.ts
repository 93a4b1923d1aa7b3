import { describe, expect, it } from 'vitest';
import type { Reader } from './seen.ts';
import { shownPayload } from './payload.ts';
import { Case } from '../testing/case.ts';
import { cast } from '../testing/cast.ts';

const [open, confidential] = [new Case().record.context, new Case({ identityMode: 'confidential' }).record.context];
const said = (type: string, payload: object, reader: Reader, facts = open) => shownPayload(type, { type, ...payload }, facts, reader);

describe('the words of an event, in the log', () => {
  const corrected = { complainant: { nik: '3375011708900001', mobile: '+6281234567890', name: 'Siti Contoh' }, reason: 'Salah eja: Siti.' };

  it('are a corrected identity masked for who may ask for it, and to the others only that it was corrected', () => {
    expect(said('officer.correctedPerson', corrected, cast.head)).toMatchObject({ fields: ['nik', 'mobile', 'name'], complainant: { nik: '************0001', mobile: '***********890', name: 'Siti Contoh' }, reason: corrected.reason });
    expect(said('officer.correctedPerson', corrected, cast.auditor)).toMatchObject({ complainant: { name: 'Siti Contoh' } });
    expect(said('officer.correctedPerson', corrected, cast.team, confidential)).toEqual({ type: 'officer.correctedPerson', fields: ['nik', 'mobile', 'name'], complainant: {} });
  });

  it('are never a NIK or number in full, whoever reads', () => {
    for (const reader of Object.values(cast)) expect(JSON.stringify(said('officer.correctedPerson', corrected, reader))).not.toMatch(/3375011708900001|81234567890/);
  });

  it('are what somebody asked about their data, for those who answer it; an auditor reads that it was asked', () => {
    const asked = { request: 'correction', text: 'NIK saya 3375011708900001.' };
    expect(said('citizen.madeDataRequest', asked, cast.liaison)).toMatchObject(asked);
    for (const reader of [cast.auditor, cast.team]) expect(said('citizen.madeDataRequest', asked, reader)).toEqual({ type: 'citizen.madeDataRequest', request: 'correction' });
  });

  it('are whom a hearing invites for those who see the name: the complainant is among them', () => {
    for (const type of ['officer.plannedMeeting', 'officer.plannedMediation']) {
      const planned = { place: 'Kantor', invited: ['Siti Contoh', 'Usaha Contoh'] };
      expect(said(type, planned, cast.head, confidential)).toMatchObject(planned);
      expect(said(type, planned, cast.team, confidential)).toMatchObject({ place: 'Kantor', invited: ['***', '***'] });
      expect(said(type, planned, cast.team)).toMatchObject(planned);
    }
  });

  it('are an accusation for those who may take it back, and not for who was named and is named no more', () => {
    expect(said('officer.namedOfficer', { officerId: cast.colleague.id }, cast.head)).toMatchObject({ officerId: cast.colleague.id });
    expect(said('officer.namedOfficer', { officerId: cast.colleague.id }, cast.colleague)).toEqual({ type: 'officer.namedOfficer' });
    expect(said('officer.unmarkedSupervision', { reason: 'Bukan Petugas Contoh.' }, cast.frontDesk)).toEqual({ type: 'officer.unmarkedSupervision' });
  });

  it('are the ticket of another complaint only for whom that exists (R15, R19)', () => {
    const linked = { type: 'officer.linked', ticket: 'PKL-2026-7K4M9Q' };
    expect(said('officer.linked', linked, cast.frontDesk)).toEqual({ type: 'officer.linked' });
    expect(shownPayload('officer.linked', linked, open, cast.frontDesk, new Set([linked.ticket]))).toEqual(linked);
  });

  it('are why somebody looked, for the auditor too (R14)', () => {
    expect(said('officer.viewedIdentity', { what: 'ktp', reason: 'Mencocokkan NIK.' }, cast.auditor)).toMatchObject({ what: 'ktp', reason: 'Mencocokkan NIK.' });
  });
});
