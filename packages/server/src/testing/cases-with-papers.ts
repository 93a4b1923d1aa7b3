import type { Filing, HappeningEvent, MinutesDraft, Role } from '@wadul/core';
import { applyEvent } from '../commands/apply-event.ts';
import { fileOne, type FiledOne } from './file-one.ts';
import type { TestServer } from './test-server.ts';

/** What an officer of this role does with a complaint. */
export type Deed = readonly [role: Role, event: HappeningEvent];

/** These things happen to a complaint, one after the other. */
export const happen = async (server: TestServer, id: string, deeds: readonly Deed[]): Promise<void> => {
  const { parts, office, officers } = server;
  for (const [role, event] of deeds) {
    const { rowVersion: version } = await parts.db.selectFrom('complaint').select('rowVersion').where('id', '=', id).executeTakeFirstOrThrow();
    await applyEvent(parts, { office, complaintId: id, version, by: { kind: 'officer', id: officers[role], roles: [role] }, event, now: parts.now() });
  }
};

const underReview = (severity: 'light' | 'heavy', siteCheckNeeded = false): readonly Deed[] => [
  ['frontDesk', { type: 'officer.declaredComplete' }],
  ['technicalTeam', { type: 'officer.assessed', nature: 'complaint', severity, siteCheckNeeded }],
];
const plannedFor = '2026-03-16T02:00:00.000Z';
const meeting: Deed = ['technicalTeam', { type: 'officer.plannedMeeting', plannedFor, place: 'Ruang rapat', invited: ['Siti Contoh', 'Pemilik papan reklame'] }];

/** Minutes of complainant, respondent and team. */
export const someMinutes = (change: Partial<MinutesDraft> = {}): MinutesDraft => ({
  number: 'BA-RK/1/KANTOR/III/2026',
  heldOn: '2026-03-09',
  heldFrom: '09:00',
  place: 'Ruang rapat',
  body: 'Siti Contoh menyampaikan keberatannya, dan pemilik papan reklame menanggapinya.',
  signers: [
    { key: 'pengadu', name: 'Siti Contoh', party: 'complainant' },
    { key: 'teradu', name: 'Pemilik papan reklame', position: 'Direktur', office: 'CV Reklame Contoh', party: 'respondent' },
    { key: 'tim', name: 'Budi Rekaan', position: 'Analis', party: 'team' },
  ],
  ...change,
});

const then = async (server: TestServer, change: Partial<Filing>, deeds: readonly Deed[]): Promise<FiledOne> => {
  const filed = await fileOne(server, change);
  await happen(server, filed.id, deeds);
  return filed;
};

/** A meeting is planned, and complainant and respondent are invited. */
export const plannedCase = (server: TestServer, change: Partial<Filing> = {}): Promise<FiledOne> => then(server, change, [...underReview('light'), meeting]);

/** The meeting was held, and its minutes are to be signed. */
export const withMinutes = (server: TestServer, change: Partial<Filing> = {}, minutes = someMinutes()): Promise<FiledOne> =>
  then(server, change, [...underReview('light'), meeting, ['technicalTeam', { type: 'officer.wroteMinutes', minutes }]]);

const inspection: readonly Deed[] = [
  ...underReview('light', true),
  ['technicalTeam', { type: 'officer.plannedInspection', plannedFor, place: 'Simpang Jalan Kenanga', team: ['Budi Rekaan', 'Rina Misal'], assignmentLetter: 'ST/12' }],
];

/** The place is to be looked at. */
export const plannedInspection = (server: TestServer, change: Partial<Filing> = {}): Promise<FiledOne> => then(server, change, inspection);

/** The place was looked at, and the report is there. */
export const inspectedCase = (server: TestServer, change: Partial<Filing> = {}, findings = 'Papan menutupi rambu.', more: { readonly number?: string } = {}): Promise<FiledOne> =>
  then(server, change, [
    ...inspection,
    ['technicalTeam', { type: 'officer.reportedInspection', findings, inspectedOn: '2026-03-09', ...more }],
  ]);

/** The office has answered. */
export const answeredCase = (server: TestServer, change: Partial<Filing> = {}, text = 'Papan sudah dipindahkan.'): Promise<FiledOne> =>
  then(server, change, [...underReview('light'), ['technicalTeam', { type: 'officer.answered', text }]]);
