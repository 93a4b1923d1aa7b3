import { describe, expect, it } from 'vitest';
import type { HappeningEvent } from './complaint.events.ts';
import type { MinutesDraft } from './complaint.minutes.ts';
import { Case } from './testing/case.ts';
import { cast } from './testing/cast.ts';

const assessed = (severity: 'light' | 'medium' | 'heavy', siteCheckNeeded = false): HappeningEvent => ({ type: 'officer.assessed', nature: 'complaint', severity, siteCheckNeeded });
const answered: HappeningEvent = { type: 'officer.answered', text: 'Sudah ditindaklanjuti.' };
const meeting: HappeningEvent = { type: 'officer.plannedMeeting', plannedFor: '2026-03-16T02:00:00.000Z', place: 'Ruang rapat', invited: ['Pengadu', 'Teradu', 'Satpol P3KP'] };
const mediation = (...relatedOffices: string[]): HappeningEvent => ({ type: 'officer.plannedMediation', plannedFor: '2026-03-16T02:00:00.000Z', place: 'Ruang rapat', invited: ['Pengadu', 'Teradu'], relatedOffices });
const wrote = (more: Partial<MinutesDraft> = {}): HappeningEvent => ({
  type: 'officer.wroteMinutes',
  minutes: {
    number: 'BA/001/PTSP/III/2026',
    heldOn: '2026-03-16',
    place: 'Ruang rapat',
    body: 'Isi.',
    signers: [
      { key: 'pengadu', name: 'Warga Contoh', party: 'complainant' },
      { key: 'teradu', name: 'Usaha Contoh', party: 'respondent' },
    ],
    ...more,
  },
});
const signs = (signer: string): HappeningEvent => ({ type: 'officer.recordedSignature', signer, signedOn: '2026-03-16' });
const closes: HappeningEvent = { type: 'officer.closedMinutes' };
const complete: HappeningEvent = { type: 'officer.declaredComplete' };

const underReview = (severity: 'light' | 'medium' | 'heavy', siteCheckNeeded = false) => new Case().does('frontDesk', complete).does('team', assessed(severity, siteCheckNeeded));
const dueOf = ({ record }: Case, kind: string) => record.context.dues.find((due) => due.kind === kind);

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

  it('is opened again when the complainant says it is not solved, with a new term for the work', () => {
    const one = underReview('light').does('team', answered).at('2026-03-12T02:00:00.000Z').does('complainant', { type: 'citizen.disputedAnswer', reason: 'Belum.' });
    expect(one.label).toBe('state.deciding');
    expect(one.record.context).toMatchObject({ reopened: 1 });
    expect(one.record.context.answer).toBeUndefined();
    expect(dueOf(one, 'work')).toMatchObject({ from: '2026-03-12T02:00:00.000Z' });
    expect(one.does('team', answered).label).toBe('state.answered');
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

describe('a heavy complaint', () => {
  const signed = (one: Case) => one.does('frontDesk', signs('pengadu')).does('frontDesk', { type: 'officer.recordedRefusal', signer: 'teradu', reason: 'Tidak sepakat.', witnesses: ['Saksi Satu', 'Saksi Dua'] });

  it('goes through mediation, is raised without agreement, is mediated again with the OPD teams, and is closed by a second officer', () => {
    const one = underReview('heavy').does('team', mediation()).does('team', wrote({ outcome: 'notAgreed', nextStep: 'Mediasi ulang bersama OPD.' }));
    signed(one).does('team', closes);
    expect(one.label).toBe('state.notAgreed');
    expect(one.record.context).toMatchObject({ level: 1, round: 1, nextStep: 'Mediasi ulang bersama OPD.' });
    expect(one.refusal('team', mediation())).toBe('R9: A repeat mediation invites the related offices.');

    one.does('team', mediation('Satpol P3KP')).does('team', wrote({ outcome: 'agreed', terms: 'Reklame dipindah.' }));
    one.does('frontDesk', signs('pengadu')).does('frontDesk', signs('teradu')).does('head', closes);
    expect(one.label).toBe('state.awaitingApproval');
    expect(dueOf(one, 'legalTell')).toMatchObject({ on: '2026-03-23' });
    expect(one.refusal('head', { type: 'officer.approved' })).toBe('R11: Nobody approves their own work.');

    one.does('deputy', { type: 'officer.approved' });
    expect(one.record.context).toMatchObject({ outcome: 'agreed', round: 2, level: 1 });
    expect(one.label).toBe('state.finished');
  });

  it('is raised when a party refuses to sign what was agreed: who did not sign has agreed to nothing', () => {
    const one = signed(underReview('heavy').does('team', mediation()).does('team', wrote({ outcome: 'agreed', terms: 'Reklame dipindah.' })));
    expect(one.refusal('team', closes)).toBe('R9: Who closes an unsigned agreement names the next step.');
    one.does('team', { type: 'officer.closedMinutes', nextStep: 'Mediasi ulang bersama OPD.' });
    expect(one.label).toBe('state.notAgreed');
    expect(one.record.context).toMatchObject({ level: 1, nextStep: 'Mediasi ulang bersama OPD.' });
    expect(one.record.context.proposal).toBeUndefined();
  });

  it('is agreed after all when the party that refused signs a corrected version', () => {
    const agreed = wrote({ outcome: 'agreed', terms: 'Reklame dipindah.' }) as Extract<HappeningEvent, { type: 'officer.wroteMinutes' }>;
    const one = signed(underReview('heavy').does('team', mediation()).does('team', agreed)).does('team', { type: 'officer.closedMinutes', nextStep: 'Mediasi ulang.' });
    one.does('team', { type: 'officer.correctedMinutes', replaces: 'm1', minutes: agreed.minutes }).does('frontDesk', signs('pengadu')).does('frontDesk', signs('teradu'));
    expect(one.does('team', closes).label).toBe('state.awaitingApproval');
    expect(one.record.context).toMatchObject({ proposal: { kind: 'agreement', minutesId: 'm2' } });
    expect(one.record.context.nextStep).toBeUndefined();
  });

  it('whose agreement the head declined comes back to the head with corrected minutes', () => {
    const agreed = wrote({ outcome: 'agreed', terms: 'Reklame dipindah.' }) as Extract<HappeningEvent, { type: 'officer.wroteMinutes' }>;
    const both = (one: Case) => one.does('frontDesk', signs('pengadu')).does('frontDesk', signs('teradu')).does('team', closes);
    const one = both(underReview('heavy').does('team', mediation()).does('team', agreed)).does('head', { type: 'officer.declined', reason: 'Tanggalnya kurang.' });
    both(one.does('team', { type: 'officer.correctedMinutes', replaces: 'm1', minutes: { ...agreed.minutes, terms: 'Reklame dipindah sebelum 1 April.' } }));
    expect(one.label).toBe('state.awaitingApproval');
    expect(one.does('head', { type: 'officer.approved' }).label).toBe('state.finished');
  });

  it('stands where its last mediation left it when the minutes of an earlier one are corrected', () => {
    const agreed = wrote({ outcome: 'agreed', terms: 'Reklame dipindah.' }) as Extract<HappeningEvent, { type: 'officer.wroteMinutes' }>;
    const both = (one: Case) => one.does('frontDesk', signs('pengadu')).does('frontDesk', signs('teradu')).does('team', closes);
    const one = both(underReview('heavy').does('team', mediation()).does('team', agreed)).does('head', { type: 'officer.declined', reason: 'Belum.' });
    both(one.does('team', mediation()).does('team', wrote({ outcome: 'notAgreed', nextStep: 'Ombudsman RI (137).' })));
    both(one.does('team', { type: 'officer.correctedMinutes', replaces: 'm1', minutes: agreed.minutes }));
    expect(one.label).toBe('state.notAgreed');
    expect(one.record.context.nextStep).toBe('Ombudsman RI (137).');
  });

  it('tells the complainant another next step when the corrected minutes name one', () => {
    const notAgreed = (nextStep: string) => wrote({ outcome: 'notAgreed', nextStep }) as Extract<HappeningEvent, { type: 'officer.wroteMinutes' }>;
    const one = signed(underReview('heavy').does('team', mediation()).does('team', notAgreed('Mediasi ulang.'))).does('team', closes);
    signed(one.does('team', { type: 'officer.correctedMinutes', replaces: 'm1', minutes: notAgreed('Ombudsman RI (137).').minutes })).does('team', closes);
    expect(one.label).toBe('state.notAgreed');
    expect(one.record.context.nextStep).toBe('Ombudsman RI (137).');
  });

  it('may be referred onward, and the complainant is told where', () => {
    const one = underReview('heavy').does('team', mediation()).does('team', wrote({ outcome: 'notAgreed', nextStep: 'Ombudsman RI (137).' }));
    signed(one).does('team', closes).does('team', { type: 'officer.referredOnward', to: 'Ombudsman RI', reason: 'Tidak ada kesepakatan.' });
    expect(one.does('head', { type: 'officer.declined', reason: 'Coba sekali lagi.' }).label).toBe('state.notAgreed');
    one.does('team', { type: 'officer.referredOnward', to: 'Ombudsman RI', reason: 'Tidak ada kesepakatan.' }).does('head', { type: 'officer.approved' });
    expect(one.record.context).toMatchObject({ outcome: 'referred', ending: { to: 'Ombudsman RI' } });
  });

  it('is not answered past a mediation, nor made light by the team to get round it', () => {
    const one = underReview('heavy');
    expect(one.refusal('team', answered)).toBe('R7: A heavy complaint is answered after an agreed mediation.');
    expect(one.refusal('team', assessed('light'))).toBe('R11: Only the head or deputy makes a case lighter.');
  });

  it('that the head made lighter is still answered by two: one officer alone closes nothing that was heavy', () => {
    const one = new Case().does('head', complete).does('head', assessed('heavy')).does('head', assessed('light')).does('head', answered);
    expect(one.label).toBe('state.awaitingApproval');
    expect(one.refusal('head', { type: 'officer.approved' })).toBe('R11: Nobody approves their own work.');
    expect(one.does('deputy', { type: 'officer.approved' }).label).toBe('state.answered');
  });

  it('is forwarded only once a second officer approves', () => {
    const one = underReview('heavy').does('frontDesk', { type: 'officer.forwarded', to: 'Inspektorat', reason: 'Bukan kewenangan kami.' });
    expect(one.label).toBe('state.awaitingApproval');
    expect(one.record.context.outcome).toBeUndefined();
    expect(dueOf(one, 'legalTell')).toMatchObject({ on: '2026-03-23' });
    one.does('deputy', { type: 'officer.declined', reason: 'Ini kewenangan kita.' });
    expect(one.label).toBe('state.deciding');
    one.does('team', { type: 'officer.forwarded', to: 'Inspektorat', reason: 'Bukan kewenangan kami.' }).does('head', { type: 'officer.approved' });
    expect(one.label).toBe('state.forwarded');
    expect(one.record.context).toMatchObject({ outcome: 'forwarded', ending: { to: 'Inspektorat', reason: 'Bukan kewenangan kami.' } });
    expect(one.record.context.proposal).toBeUndefined();
  });

  it('is not stuck where the only head prepared it: they may take back their own proposal, though not approve it', () => {
    const one = new Case({ supervision: true }).does('head', complete).does('head', assessed('heavy')).does('head', { type: 'officer.forwarded', to: 'Inspektorat', reason: 'Pungutan.' });
    expect(one.refusal('head', { type: 'officer.approved' })).toBe('R11: Nobody approves their own work.');
    one.does('head', { type: 'officer.declined', reason: 'Disiapkan oleh petugas lain.' }).does('liaison', { type: 'officer.forwarded', to: 'Inspektorat', reason: 'Pungutan.' });
    expect(one.does('head', { type: 'officer.approved' }).label).toBe('state.forwarded');
  });

  it('goes back to where it stood when a repeat mediation is called off', () => {
    const one = underReview('heavy').does('team', mediation()).does('team', wrote({ outcome: 'notAgreed', nextStep: 'Mediasi ulang.' }));
    signed(one).does('team', closes).does('team', mediation('Satpol P3KP')).does('team', { type: 'officer.calledOff', reason: 'Libur.' });
    expect(one.label).toBe('state.notAgreed');
  });
});

describe('minutes', () => {
  it('are corrected by a new version that names the old one, and the old one stays as it was', () => {
    const one = underReview('medium').does('team', meeting).does('team', wrote()).does('frontDesk', signs('pengadu')).does('frontDesk', { type: 'officer.recordedAbsence', signer: 'teradu', reason: 'Sakit.' }).does('team', closes);
    const [old] = one.record.context.minutes;
    one.does('team', { type: 'officer.correctedMinutes', replaces: 'm1', minutes: { ...(wrote() as Extract<HappeningEvent, { type: 'officer.wroteMinutes' }>).minutes, body: 'Isi yang benar.' } });
    expect(one.label).toBe('state.minutesCorrection');
    expect(one.record.context.minutes[0]).toEqual(old);
    expect(one.record.context.minutes[1]).toMatchObject({ id: 'm2', version: 2, replaces: 'm1', kind: 'meeting' });
    expect(one.refusal('team', answered)).toBe('not here');
    one.does('frontDesk', signs('pengadu')).does('frontDesk', signs('teradu')).does('team', closes);
    expect(one.label).toBe('state.deciding');
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

describe('the earlier of the terms', () => {
  it('is the one that is shown, whether the law\'s or the office\'s', () => {
    const one = underReview('heavy');
    expect(dueOf(one, 'work')?.on).toBe('2026-06-18');
    expect(dueOf(one, 'legalDecision')?.on).toBe('2026-05-08');
  });
});
