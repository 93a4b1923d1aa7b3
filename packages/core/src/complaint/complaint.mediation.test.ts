import { describe, expect, it } from 'vitest';
import { Case } from './testing/case.ts';
import { answered, assessed, closes, complete, dueOf, mediation, meeting, signs, underReview, wrote } from './testing/events.ts';

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
    expect(one.record.context).toMatchObject({ outcome: 'agreed', round: 2, level: 1, finishedAt: one.now });
    expect(one.label).toBe('state.finished');
  });

  it('is not approved by the head who wrote the minutes, though a colleague closed them', () => {
    const one = underReview('heavy').does('team', mediation()).does('head', wrote({ outcome: 'agreed', terms: 'Reklame dipindah.' }));
    one.does('frontDesk', signs('pengadu')).does('frontDesk', signs('teradu')).does('team', closes);
    expect(one.refusal('head', { type: 'officer.approved' })).toBe('R11: Nobody approves their own work.');
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
    const agreed = wrote({ outcome: 'agreed', terms: 'Reklame dipindah.' });
    const one = signed(underReview('heavy').does('team', mediation()).does('team', agreed)).does('team', { type: 'officer.closedMinutes', nextStep: 'Mediasi ulang.' });
    one.does('team', { type: 'officer.correctedMinutes', replaces: 'm1', minutes: agreed.minutes }).does('frontDesk', signs('pengadu')).does('frontDesk', signs('teradu'));
    expect(one.does('team', closes).label).toBe('state.awaitingApproval');
    expect(one.record.context).toMatchObject({ proposal: { kind: 'agreement', minutesId: 'm2' } });
    expect(one.record.context.nextStep).toBeUndefined();
  });

  it('whose agreement the head declined comes back to the head with corrected minutes', () => {
    const agreed = wrote({ outcome: 'agreed', terms: 'Reklame dipindah.' });
    const both = (one: Case) => one.does('frontDesk', signs('pengadu')).does('frontDesk', signs('teradu')).does('team', closes);
    const one = both(underReview('heavy').does('team', mediation()).does('team', agreed)).does('head', { type: 'officer.declined', reason: 'Tanggalnya kurang.' });
    both(one.does('team', { type: 'officer.correctedMinutes', replaces: 'm1', minutes: { ...agreed.minutes, terms: 'Reklame dipindah sebelum 1 April.' } }));
    expect(one.label).toBe('state.awaitingApproval');
    expect(one.does('head', { type: 'officer.approved' }).label).toBe('state.finished');
  });

  it('stands where its last mediation left it when the minutes of an earlier one are corrected', () => {
    const agreed = wrote({ outcome: 'agreed', terms: 'Reklame dipindah.' });
    const both = (one: Case) => one.does('frontDesk', signs('pengadu')).does('frontDesk', signs('teradu')).does('team', closes);
    const one = both(underReview('heavy').does('team', mediation()).does('team', agreed)).does('head', { type: 'officer.declined', reason: 'Belum.' });
    both(one.does('team', mediation()).does('team', wrote({ outcome: 'notAgreed', nextStep: 'Ombudsman RI (137).' })));
    both(one.does('team', { type: 'officer.correctedMinutes', replaces: 'm1', minutes: agreed.minutes }));
    expect(one.label).toBe('state.notAgreed');
    expect(one.record.context.nextStep).toBe('Ombudsman RI (137).');
  });

  it('tells the complainant another next step when the corrected minutes name one', () => {
    const notAgreed = (nextStep: string) => wrote({ outcome: 'notAgreed', nextStep });
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
    one.does('team', { type: 'officer.correctedMinutes', replaces: 'm1', minutes: { ...wrote().minutes, body: 'Isi yang benar.' } });
    expect(one.label).toBe('state.minutesCorrection');
    expect(one.record.context.minutes[0]).toEqual(old);
    expect(one.record.context.minutes[1]).toMatchObject({ id: 'm2', version: 2, replaces: 'm1', kind: 'meeting' });
    expect(one.refusal('team', answered)).toBe('not here');
    one.does('frontDesk', signs('pengadu')).does('frontDesk', signs('teradu')).does('team', closes);
    expect(one.label).toBe('state.deciding');
  });
});
