import { describe, expect, it } from 'vitest';
import type { HappeningEvent } from './complaint.events.ts';
import { viewComplaint } from './complaint.view.ts';
import { Case } from './testing/case.ts';
import { cast } from './testing/cast.ts';
import { answered, assessed, closes, complete, dueOf, mediation, meeting, signs, underReview, wrote } from './testing/events.ts';

describe('a light complaint', () => {
  it('is answered directly, and closes at once when the complainant says it is solved', () => {
    const one = underReview('light').does('team', answered);
    expect(one.label).toBe('state.answered');
    one.does('complainant', { type: 'citizen.acceptedAnswer', rating: 5 });
    expect(one.record.context).toMatchObject({ outcome: 'answered', rating: 5, finishedAt: one.now });
  });

  it('closes by itself when the complainant is silent to the end of the window, moved on to a working day', () => {
    const one = underReview('light').at('2026-03-10T02:00:00.000Z').does('team', answered);
    // Ten days on is Friday 20 March, joint leave; the 21st to the 24th are days off as well.
    expect(dueOf(one, 'citizenAnswer')?.on).toBe('2026-03-25');
    expect(one.refusal('clock', { type: 'clock.citizenWindowClosed' })).toBe('R1: The due date has passed.');
    one.at('2026-03-25T17:00:00.000Z').does('clock', { type: 'clock.citizenWindowClosed' });
    expect(one.record.context.outcome).toBe('answeredAutomatic');
  });

  it('can be accepted or disputed on the last day of the window, and not on the day after', () => {
    const one = underReview('light').at('2026-03-10T02:00:00.000Z').does('team', answered).at('2026-03-25T16:59:59.000Z');
    const events: HappeningEvent[] = [{ type: 'citizen.acceptedAnswer' }, { type: 'citizen.disputedAnswer', reason: 'Belum.' }];
    expect(events.map((event) => one.refusal('complainant', event))).toEqual(['accepted', 'accepted']);
    one.at('2026-03-25T17:00:00.000Z');
    expect(new Set(events.map((event) => one.refusal('complainant', event)))).toEqual(new Set(['R10: The term for a reply is still running.']));
  });

  it('is opened again when the complainant says it is not solved, with a new term for the work', () => {
    const one = underReview('light').does('team', answered).at('2026-03-12T02:00:00.000Z').does('complainant', { type: 'citizen.disputedAnswer', reason: 'Belum.' });
    expect(one.label).toBe('state.deciding');
    expect(one.record.context).toMatchObject({ reopened: 1 });
    expect(one.record.context.answer).toBeUndefined();
    expect(dueOf(one, 'work')).toMatchObject({ from: '2026-03-12T02:00:00.000Z' });
    expect(one.does('team', answered).label).toBe('state.answered');
    one.does('complainant', { type: 'citizen.disputedAnswer', reason: 'Belum.' }).at('2026-03-13T02:00:00.000Z').does('team', assessed('medium'));
    expect(dueOf(one, 'work')).toMatchObject({ from: '2026-03-12T02:00:00.000Z', rule: 'medium' });
  });
});

describe('a complaint with a site inspection', () => {
  it('is answered only once report and Berita Acara are there, signed by all', () => {
    const one = underReview('medium', true);
    expect(one.refusal('team', answered)).toBe('R7: Only a light complaint is answered without a meeting or inspection.');
    one.does('team', { type: 'officer.plannedInspection', plannedFor: '2026-03-12T02:00:00.000Z', place: 'Jl. Contoh', team: ['Petugas A'] });
    expect(one.refusal('team', wrote())).toBe('not here');
    one.does('team', { type: 'officer.reportedInspection', findings: 'Reklame tanpa izin.', inspectedOn: '2026-03-12' }).does('team', wrote());
    expect(one.refusal('team', closes)).toBe('R8: Every signer has signed or their refusal or absence is recorded.');
    expect(one.refusal('team', answered)).toBe('not here');
    one.does('frontDesk', signs('pengadu')).does('frontDesk', signs('teradu')).does('team', closes).does('team', answered);
    expect(one.label).toBe('state.answered');
  });

  it('is looked at before it is mediated, so that no agreement stands in for the inspection', () => {
    const one = underReview('heavy', true);
    expect(one.refusal('team', mediation())).toBe('R7: A needed site check has its report and its minutes.');
    one.does('team', { type: 'officer.plannedInspection', plannedFor: '2026-03-12T02:00:00.000Z', place: 'Jl. Contoh', team: ['Petugas A'] });
    one.does('team', { type: 'officer.reportedInspection', findings: 'Reklame tanpa izin.', inspectedOn: '2026-03-12' }).does('team', wrote());
    one.does('frontDesk', signs('pengadu')).does('frontDesk', signs('teradu')).does('team', closes);
    expect(one.does('team', mediation()).label).toBe('state.mediationPlanned');
  });

  it('has the term of a heavy one', () => {
    expect(dueOf(underReview('medium', true), 'work')).toMatchObject({ rule: 'heavy', on: '2026-06-18' });
  });
});

describe('a file that is not complete', () => {
  const asked = () => new Case().does('frontDesk', { type: 'officer.askedForCompletion', missing: 'Foto lokasi.' });

  it('pauses the term of the office while the citizen owes something', () => {
    const one = asked();
    expect(dueOf(one, 'verification')?.pausedAt).toBe(one.now);
    one.at('2026-03-11T02:00:00.000Z').does('complainant', { type: 'citizen.completedFile', text: 'Foto terlampir.' });
    expect(one.label).toBe('state.received');
    expect(dueOf(one, 'verification')).toMatchObject({ on: '2026-03-16' });
    expect(dueOf(one, 'completion')).toBeUndefined();
  });

  it('is archived when the term ends, may be revived until day 30, and is then at its end', () => {
    const one = asked().at('2026-03-19T17:00:00.000Z').does('clock', { type: 'clock.completionTermPassed' });
    expect(one.label).toBe('state.archived');
    expect(viewComplaint(one.record, one.now).due).toMatchObject({ kind: 'revival', on: '2026-04-08', overdue: false });
    const revived = Object.assign(new Case(), { record: one.record }).at('2026-04-08T10:00:00.000Z').does('complainant', { type: 'citizen.revived' });
    expect(revived.label).toBe('state.received');
    one.at('2026-04-08T17:00:00.000Z');
    expect(one.refusal('complainant', { type: 'citizen.revived' })).toBe('R5: The term for revival is still running.');
    expect(one.record.context.missing).toBe('Foto lokasi.');
    expect(one.does('clock', { type: 'clock.revivalTermPassed' }).record.context.outcome).toBe('expired');
    expect(one.record.context.missing).toBeUndefined();
  });
});

describe('a complaint that another office must take', () => {
  it('is forwarded with office and reason, at verification or later', () => {
    const forward: HappeningEvent = { type: 'officer.forwarded', to: 'Satpol P3KP', reason: 'Penertiban reklame.' };
    const one = new Case({ identityMode: 'anonymous' }).does('frontDesk', forward);
    expect(one.record.context).toMatchObject({ outcome: 'forwarded', verifiedAt: one.now, finishedAt: one.now, ending: { to: 'Satpol P3KP' } });
    expect(underReview('light').does('team', forward).label).toBe('state.forwarded');
  });
});

describe('a complainant who fears the respondent', () => {
  it('is heard separately, whether they say so before the hearing is planned or after (R21)', () => {
    const before = underReview('medium').does('complainant', { type: 'citizen.askedForSeparateHearing' });
    expect(before.refusal('team', meeting)).toBe('R21: Who fears the respondent is heard separately.');
    const after = underReview('medium').does('team', meeting).does('complainant', { type: 'citizen.askedForSeparateHearing' });
    expect(after.record.context.plan).toMatchObject({ separate: true, place: 'Ruang rapat' });
  });
});

describe('who is kept out', () => {
  it('keeps an officer from a complaint about them, whatever their role', () => {
    const one = new Case({ namedOfficerIds: [cast.head.id] });
    expect(one.refusal('head', complete)).toBe('R19: The actor is not the officer complained about.');
  });
  it('leaves a supervision case to head and liaison', () => {
    const one = new Case({ supervision: true });
    expect(one.refusal('frontDesk', complete)).toBe('R15: Only the head and the liaison handle a supervision case.');
    expect(one.does('liaison', complete).does('liaison', assessed('light')).refusal('liaison', { type: 'officer.published', problem: 'Isi.' })).toBe('R15: The text of a supervision case is never published.');
  });
  it('takes a published text back when the case turns out to be one of supervision', () => {
    const one = new Case().does('team', { type: 'officer.published', problem: 'Isi.' }).does('head', { type: 'officer.markedSupervision', reason: 'Pungutan.' });
    expect(one.record.context.publication).toBeUndefined();
    expect(one.record.state).toMatchObject({ publication: 'unpublished' });
  });
  it('lets the complainant withdraw until it is closed, and records it', () => {
    const one = underReview('heavy').does('complainant', { type: 'citizen.withdrew', reason: 'Sudah selesai.' });
    expect(one.record.context).toMatchObject({ outcome: 'withdrawn', ending: { reason: 'Sudah selesai.' } });
    expect(one.refusal('complainant', { type: 'citizen.withdrew' })).toBe('R20: The complaint is not yet closed.');
  });
});

describe('what is noted beside the procedure', () => {
  it('adds up: officers complained about, and complaints of the same matter (R18, R19)', () => {
    const one = new Case();
    for (const officerId of [cast.colleague.id, cast.deputy.id, cast.colleague.id]) one.does('frontDesk', { type: 'officer.namedOfficer', officerId });
    for (const ticket of ['PKL-2026-7K4M9Q', 'PKL-2026-000001', 'PKL-2026-7K4M9Q']) one.does('frontDesk', { type: 'officer.linked', ticket });
    expect(one.record.context).toMatchObject({ namedOfficerIds: [cast.colleague.id, cast.deputy.id], linkedTickets: ['PKL-2026-7K4M9Q', 'PKL-2026-000001'] });
  });
});

describe('the law\'s term for a first reply', () => {
  it.each<[string, HappeningEvent]>([
    ['declared complete', complete],
    ['asked for what is missing', { type: 'officer.askedForCompletion', missing: 'Foto.' }],
  ])('is met once the complainant is told that the file is %s', (_what, event) => {
    expect(dueOf(new Case().does('frontDesk', event), 'legalFirstReply')?.metAt).toBeDefined();
  });
});

describe('the term for the work', () => {
  it('is that for information where somebody only asks', () => {
    const one = new Case().does('frontDesk', complete).does('team', { type: 'officer.assessed', nature: 'information', severity: 'medium', siteCheckNeeded: false });
    expect(dueOf(one, 'work')).toMatchObject({ rule: 'information', on: '2026-03-16' });
  });
  it('runs from completeness, however often and late it is assessed', () => {
    const one = new Case().does('frontDesk', complete).at('2026-03-11T02:00:00.000Z').does('team', assessed('light')).at('2026-03-12T02:00:00.000Z').does('team', assessed('medium'));
    expect(dueOf(one, 'work')).toMatchObject({ from: '2026-03-09T02:00:00.000Z', rule: 'medium', on: '2026-04-06' });
  });
});

describe('the earlier of the terms', () => {
  it('is the one that is shown, whether the law\'s or the office\'s', () => {
    const one = underReview('heavy');
    expect(dueOf(one, 'work')?.on).toBe('2026-06-18');
    expect(dueOf(one, 'legalDecision')?.on).toBe('2026-05-08');
  });
});
