import type { HappeningEvent } from '../complaint.events.ts';
import type { MinutesDraft } from '../complaint.minutes.ts';
import { Case } from './case.ts';

// What happens in the tests, in short.

/** The team weighs it. */
export const assessed = (severity: 'light' | 'medium' | 'heavy', siteCheckNeeded = false): HappeningEvent => ({ type: 'officer.assessed', nature: 'complaint', severity, siteCheckNeeded });
export const answered: HappeningEvent = { type: 'officer.answered', text: 'Sudah ditindaklanjuti.' };
export const meeting: HappeningEvent = { type: 'officer.plannedMeeting', plannedFor: '2026-03-16T02:00:00.000Z', place: 'Ruang rapat', invited: ['Pengadu', 'Teradu', 'Satpol P3KP'] };
/** A mediation is planned, with these related offices. */
export const mediation = (...relatedOffices: string[]): HappeningEvent => ({ type: 'officer.plannedMediation', plannedFor: '2026-03-16T02:00:00.000Z', place: 'Ruang rapat', invited: ['Pengadu', 'Teradu'], relatedOffices });
/** Minutes are written, to be signed by both parties. */
export const wrote = (more: Partial<MinutesDraft> = {}): Extract<HappeningEvent, { type: 'officer.wroteMinutes' }> => ({
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
/** A party signs. */
export const signs = (signer: string): HappeningEvent => ({ type: 'officer.recordedSignature', signer, signedOn: '2026-03-16' });
export const closes: HappeningEvent = { type: 'officer.closedMinutes' };
export const complete: HappeningEvent = { type: 'officer.declaredComplete' };

/** A complaint whose file is complete and that was weighed. */
export const underReview = (severity: 'light' | 'medium' | 'heavy', siteCheckNeeded = false) => new Case().does('frontDesk', complete).does('team', assessed(severity, siteCheckNeeded));
/** A term of a complaint. */
export const dueOf = ({ record }: Case, kind: string) => record.context.dues.find((due) => due.kind === kind);
