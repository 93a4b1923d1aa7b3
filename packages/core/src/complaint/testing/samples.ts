import type { AttachmentKinds } from '../../schemas/check-filing.ts';
import type { EventType, HappeningEvent } from '../complaint.events.ts';
import type { MinutesDraft } from '../complaint.minutes.ts';
import { cast, type CastName } from './cast.ts';

const minutes = (more: Partial<MinutesDraft> = {}): MinutesDraft => ({
  number: 'BA/001/PTSP/III/2026',
  heldOn: '2026-03-16',
  place: 'Ruang rapat',
  body: 'Para pihak menyampaikan pendapatnya.',
  signers: [
    { key: 'pengadu', name: 'Warga Contoh', party: 'complainant' },
    { key: 'teradu', name: 'Usaha Contoh', party: 'respondent' },
  ],
  ...more,
});

const planned = { plannedFor: '2026-03-16T02:00:00.000Z', place: 'Ruang rapat', invited: ['Pengadu', 'Teradu'], separate: true };

/** The files that the samples name. */
export const sampleFiles: AttachmentKinds = new Map([['1'.repeat(32), 'document'], ['2'.repeat(32), 'ktp']]);
const [aDocument = '', anIdentityCard = ''] = sampleFiles.keys();

type Sample<T extends EventType = EventType> = T extends EventType ? { readonly by: CastName; readonly event: Extract<HappeningEvent, { type: T }> } : never;

/** For each type of event, well-formed ones that differ in what the chart looks at, each with somebody who may send it. */
export const samples: { readonly [T in EventType]: readonly [Sample<T>, ...Sample<T>[]] } = {
  'citizen.completedFile': [{ by: 'complainant', event: { type: 'citizen.completedFile', text: 'Foto menyusul.' } }],
  'citizen.revived': [{ by: 'complainant', event: { type: 'citizen.revived' } }],
  'citizen.withdrew': [{ by: 'complainant', event: { type: 'citizen.withdrew' } }],
  'citizen.acceptedAnswer': [{ by: 'complainant', event: { type: 'citizen.acceptedAnswer', rating: 5 } }],
  'citizen.disputedAnswer': [{ by: 'complainant', event: { type: 'citizen.disputedAnswer', reason: 'Reklame masih berdiri.' } }],
  'citizen.widenedIdentity': [{ by: 'complainant', event: { type: 'citizen.widenedIdentity', mode: 'open' } }],
  'citizen.askedForSeparateHearing': [{ by: 'complainant', event: { type: 'citizen.askedForSeparateHearing' } }],
  'citizen.addedFiles': [
    { by: 'complainant', event: { type: 'citizen.addedFiles', attachments: [aDocument] } },
    { by: 'complainant', event: { type: 'citizen.addedFiles', attachments: [anIdentityCard] } },
  ],
  'citizen.madeDataRequest': [
    { by: 'complainant', event: { type: 'citizen.madeDataRequest', request: 'access' } },
    { by: 'complainant', event: { type: 'citizen.madeDataRequest', request: 'restriction' } },
    { by: 'complainant', event: { type: 'citizen.madeDataRequest', request: 'erasure' } },
  ],
  'officer.declaredComplete': [{ by: 'frontDesk', event: { type: 'officer.declaredComplete', letterOfAuthoritySeen: true } }],
  'officer.askedForCompletion': [{ by: 'frontDesk', event: { type: 'officer.askedForCompletion', missing: 'Foto lokasi.' } }],
  'officer.forwarded': [{ by: 'frontDesk', event: { type: 'officer.forwarded', to: 'Satpol P3KP', reason: 'Penertiban kewenangan Satpol P3KP.' } }],
  'officer.rejected': [{ by: 'team', event: { type: 'officer.rejected', reason: 'Bukan pengaduan.' } }],
  'officer.assessed': [
    { by: 'head', event: { type: 'officer.assessed', nature: 'complaint', severity: 'light', siteCheckNeeded: false } },
    { by: 'head', event: { type: 'officer.assessed', nature: 'complaint', severity: 'heavy', siteCheckNeeded: false } },
  ],
  'officer.assigned': [{ by: 'team', event: { type: 'officer.assigned', personInCharge: 'Bidang Contoh' } }],
  'officer.plannedMeeting': [{ by: 'team', event: { type: 'officer.plannedMeeting', ...planned } }],
  'officer.plannedInspection': [{ by: 'team', event: { type: 'officer.plannedInspection', plannedFor: planned.plannedFor, place: 'Jl. Contoh', team: ['Petugas A'] } }],
  'officer.reportedInspection': [{ by: 'team', event: { type: 'officer.reportedInspection', findings: 'Reklame tanpa izin.', inspectedOn: '2026-03-16' } }],
  'officer.plannedMediation': [{ by: 'team', event: { type: 'officer.plannedMediation', ...planned, relatedOffices: ['Satpol P3KP'] } }],
  'officer.calledOff': [{ by: 'team', event: { type: 'officer.calledOff', reason: 'Hari libur.' } }],
  'officer.wroteMinutes': [
    { by: 'team', event: { type: 'officer.wroteMinutes', minutes: minutes() } },
    { by: 'team', event: { type: 'officer.wroteMinutes', minutes: minutes({ outcome: 'agreed', terms: 'Reklame dipindah sebelum 1 April 2026.' }) } },
    { by: 'team', event: { type: 'officer.wroteMinutes', minutes: minutes({ outcome: 'notAgreed', nextStep: 'Mediasi ulang.' }) } },
  ],
  'officer.recordedSignature': [
    { by: 'frontDesk', event: { type: 'officer.recordedSignature', signer: 'pengadu', signedOn: '2026-03-16' } },
    { by: 'frontDesk', event: { type: 'officer.recordedSignature', signer: 'teradu', signedOn: '2026-03-16' } },
  ],
  'officer.recordedRefusal': [{ by: 'frontDesk', event: { type: 'officer.recordedRefusal', signer: 'teradu', reason: 'Tidak sepakat.', witnesses: ['Saksi Satu', 'Saksi Dua'] } }],
  'officer.recordedAbsence': [{ by: 'frontDesk', event: { type: 'officer.recordedAbsence', signer: 'teradu', reason: 'Sakit.' } }],
  'officer.closedMinutes': [{ by: 'team', event: { type: 'officer.closedMinutes' } }],
  'officer.correctedMinutes': [
    { by: 'team', event: { type: 'officer.correctedMinutes', replaces: 'm1', minutes: minutes() } },
    { by: 'team', event: { type: 'officer.correctedMinutes', replaces: 'm1', minutes: minutes({ outcome: 'notAgreed', nextStep: 'Mediasi ulang.' }) } },
  ],
  'officer.answered': [{ by: 'team', event: { type: 'officer.answered', text: 'Reklame belum berizin dan akan ditertibkan.' } }],
  'officer.referredOnward': [{ by: 'team', event: { type: 'officer.referredOnward', to: 'Ombudsman RI', reason: 'Para pihak tidak sepakat.' } }],
  'officer.approved': [{ by: 'head', event: { type: 'officer.approved' } }],
  'officer.declined': [{ by: 'head', event: { type: 'officer.declined', reason: 'Belum lengkap.' } }],
  'officer.narrowedIdentity': [{ by: 'frontDesk', event: { type: 'officer.narrowedIdentity', reason: 'Pengadu merasa terancam.' } }],
  'officer.namedOfficer': [{ by: 'frontDesk', event: { type: 'officer.namedOfficer', officerId: cast.colleague.id } }],
  'officer.markedSupervision': [{ by: 'head', event: { type: 'officer.markedSupervision', reason: 'Dugaan pungutan liar.' } }],
  'officer.linked': [{ by: 'frontDesk', event: { type: 'officer.linked', ticket: 'PKL-2026-7K4M9Q' } }],
  'officer.correctedReceipt': [{ by: 'frontDesk', event: { type: 'officer.correctedReceipt', receivedAt: '2026-03-06T02:00:00.000Z', reason: 'Salah ketik.' } }],
  'officer.enteredInBook': [{ by: 'frontDesk', event: { type: 'officer.enteredInBook', month: '2026-03', formNumber: '260331095902' } }],
  'officer.published': [{ by: 'team', event: { type: 'officer.published', problem: 'Reklame menghalangi jalan.' } }],
  'officer.unpublished': [{ by: 'team', event: { type: 'officer.unpublished', reason: 'Memuat nama.' } }],
  'officer.addedFiles': [{ by: 'frontDesk', event: { type: 'officer.addedFiles', attachments: [aDocument] } }],
  'officer.viewedIdentity': [
    { by: 'frontDesk', event: { type: 'officer.viewedIdentity', what: 'identity', reason: 'Menghubungi pengadu.' } },
    { by: 'head', event: { type: 'officer.viewedIdentity', what: 'ktp', reason: 'Mencocokkan NIK.' } },
  ],
  'officer.openedUnscanned': [{ by: 'team', event: { type: 'officer.openedUnscanned', attachment: aDocument, reason: 'Mediasi hari ini.' } }],
  'officer.correctedPerson': [{ by: 'head', event: { type: 'officer.correctedPerson', complainant: { name: 'Warga Teladan' }, reason: 'Salah ketik.' } }],
  'officer.unnamedOfficer': [{ by: 'head', event: { type: 'officer.unnamedOfficer', officerId: cast.colleague.id, reason: 'Salah orang.' } }],
  'officer.unmarkedSupervision': [{ by: 'head', event: { type: 'officer.unmarkedSupervision', reason: 'Salah tanda.' } }],
  'officer.answeredDataRequest': [
    { by: 'head', event: { type: 'officer.answeredDataRequest', requestId: 'r1', granted: true, text: 'Permintaan Anda dipenuhi.' } },
    { by: 'head', event: { type: 'officer.answeredDataRequest', requestId: 'r1', granted: false, text: 'Permintaan Anda tidak dapat dipenuhi.' } },
  ],
  'officer.liftedRestriction': [{ by: 'head', event: { type: 'officer.liftedRestriction', reason: 'Atas permintaan pengadu.' } }],
  'officer.erased': [
    { by: 'head', event: { type: 'officer.erased', what: 'ktp', reason: 'Tidak diperlukan lagi.' } },
    { by: 'head', event: { type: 'officer.erased', what: 'everything', reason: 'Putusan.' } },
  ],
  'clock.dueDatePassed': [{ by: 'clock', event: { type: 'clock.dueDatePassed', due: 'verification' } }],
  'clock.completionTermPassed': [{ by: 'clock', event: { type: 'clock.completionTermPassed' } }],
  'clock.revivalTermPassed': [{ by: 'clock', event: { type: 'clock.revivalTermPassed' } }],
  'clock.citizenWindowClosed': [{ by: 'clock', event: { type: 'clock.citizenWindowClosed' } }],
  'clock.retentionPassed': [{ by: 'clock', event: { type: 'clock.retentionPassed', what: 'everything' } }],
};
