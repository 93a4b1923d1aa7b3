import { describe, expect, it } from 'vitest';
import { pekalongan } from '../register/fixtures/pekalongan-2026.ts';
import type { OfficeSettings } from '../schemas/office-settings.ts';
import { citizenView } from './complaint.citizen-view.ts';
import { viewComplaint } from './complaint.view.ts';
import { Case } from './testing/case.ts';
import { cast } from './testing/cast.ts';
import { answered, complete, mediation, underReview } from './testing/events.ts';
import { office } from './testing/office.ts';

const settings = { ...pekalongan, ...office, types: [{ code: 'reklame', label: { id: 'Reklame' } }] } as unknown as OfficeSettings;
const seenIn = (one: Case, type = 'reklame') => citizenView({ ticket: 'PKL-2026-7K4M9Q', office: settings, type, record: one.record, events: [], version: 3, now: one.now });

describe('what a complainant sees', () => {
  it('is where it stands, whose turn it is, until when, and what they may do', () => {
    expect(seenIn(new Case())).toMatchObject({
      ticket: 'PKL-2026-7K4M9Q',
      office: { slug: 'pekalongan' },
      type: { code: 'reklame', label: { id: 'Reklame' } },
      label: 'state.received',
      turn: 'office',
      closed: false,
      due: { kind: 'verification', on: '2026-03-12', overdue: false },
      allowed: ['citizen.addedFiles', 'citizen.withdrew', 'citizen.askedForSeparateHearing', 'citizen.madeDataRequest'],
      version: 3,
    });
  });

  it('is due when the complaint is, whatever was asked of one’s data: that has its own term, which officers see first', () => {
    const one = new Case().does('frontDesk', { type: 'officer.askedForCompletion', missing: 'Foto.' }).does('complainant', { type: 'citizen.madeDataRequest', request: 'access' });
    expect(viewComplaint(one.record, one.now)).toMatchObject({ due: { kind: 'dataRequest' } });
    expect(seenIn(one)).toMatchObject({ due: { kind: 'completion', on: '2026-03-19' }, dataRequests: [{ kind: 'access' }] });
    const over = one.does('complainant', { type: 'citizen.withdrew' });
    expect(seenIn(over)).not.toHaveProperty('due');
  });

  it('is what is missing, while they are waited for', () => {
    const one = new Case().does('frontDesk', { type: 'officer.askedForCompletion', missing: 'Foto.' });
    expect(seenIn(one)).toMatchObject({ turn: 'citizen', missing: 'Foto.', due: { kind: 'completion', on: '2026-03-19' } });
    expect(seenIn(one).allowed).toContain('citizen.completedFile');
    expect(seenIn(one.does('complainant', { type: 'citizen.withdrew' }))).not.toHaveProperty('missing');
  });

  it('is the answer, and until when they may reply to it', () => {
    const one = underReview('light').does('team', answered);
    expect(seenIn(one)).toMatchObject({ answer: { text: 'Sudah ditindaklanjuti.', at: one.now, respondBy: '2026-03-25' } });
    expect(seenIn(one).allowed).toEqual(expect.arrayContaining(['citizen.acceptedAnswer', 'citizen.disputedAnswer']));
    expect(seenIn(one.does('complainant', { type: 'citizen.acceptedAnswer' }))).toMatchObject({ closed: true, outcome: 'answered', allowed: ['citizen.madeDataRequest'], answer: { text: 'Sudah ditindaklanjuti.' } });
    expect(seenIn(one).answer).not.toHaveProperty('respondBy');
  });

  it('is never an officer, what the office remembers of the case, or a proposal that waits for a second officer', () => {
    const one = underReview('heavy').does('frontDesk', { type: 'officer.namedOfficer', officerId: cast.colleague.id }).does('team', { type: 'officer.forwarded', to: 'Inspektorat', reason: 'Kewenangan.' });
    expect(JSON.stringify(seenIn(one))).not.toMatch(/00000000-|Inspektorat|Kewenangan|supervision|severity/);
  });

  it('names the type by its code when the office no longer has it', () => {
    expect(seenIn(new Case(), 'menara').type).toEqual({ code: 'menara', label: { id: 'menara' } });
  });

  it('is who may be turned to next, where the parties did not agree', () => {
    const one = underReview('heavy').does('team', mediation());
    expect(seenIn(one)).not.toHaveProperty('nextStep');
    expect(seenIn(Object.assign(one, { record: { ...one.record, context: { ...one.record.context, nextStep: 'Ombudsman RI (137).' } } }))).toMatchObject({ nextStep: 'Ombudsman RI (137).' });
  });
});

describe('a proxy', () => {
  it('whose letter of authority was seen at receipt need not show it again (R22)', () => {
    expect(new Case({ capacity: 'proxy' }).refusal('frontDesk', complete)).toBe('R22: A proxy shows a letter of authority.');
    expect(new Case({ capacity: 'proxy', letterOfAuthoritySeen: true }).refusal('frontDesk', complete)).toBe('accepted');
  });
});
