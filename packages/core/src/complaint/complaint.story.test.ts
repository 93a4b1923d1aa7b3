import { describe, expect, it } from 'vitest';
import type { Actor } from './complaint.actor.ts';
import type { HappeningEvent } from './complaint.events.ts';
import { tellStory, type StoredEvent } from './complaint.story.ts';
import { MONDAY } from './testing/case.ts';
import { cast } from './testing/cast.ts';

const log = (...events: [Actor, HappeningEvent][]): StoredEvent[] => [
  { seq: 0, at: MONDAY, by: cast.complainant, happening: { type: 'complaint.received', channel: 'website' } },
  ...events.map(([by, happening], index) => ({ seq: index + 1, at: MONDAY, by, happening })),
];
const heavy: HappeningEvent = { type: 'officer.assessed', nature: 'complaint', severity: 'heavy', siteCheckNeeded: false };
const answer: HappeningEvent = { type: 'officer.answered', text: 'Jawaban.' };

describe('the story that a complainant is told', () => {
  it('begins with the receipt', () => {
    expect(tellStory(log())).toEqual([{ at: MONDAY, type: 'complaint.received', label: 'event.complaint.received', by: 'complainant' }]);
  });

  it('says what is missing, where it was forwarded, when a hearing is', () => {
    const story = tellStory(
      log(
        [cast.frontDesk, { type: 'officer.askedForCompletion', missing: 'Foto.' }],
        [cast.frontDesk, { type: 'officer.forwarded', to: 'Satpol P3KP', reason: 'Kewenangan.' }],
        [cast.team, { type: 'officer.plannedMeeting', plannedFor: '2026-03-16T02:00:00.000Z', place: 'Ruang rapat', invited: ['Teradu'] }],
      ),
    );
    expect(story.slice(1)).toMatchObject([{ text: 'Foto.' }, { to: 'Satpol P3KP', text: 'Kewenangan.' }, { planned: { at: '2026-03-16T02:00:00.000Z', place: 'Ruang rapat' } }]);
  });

  it('keeps back what a second officer has not approved, and tells it with the approval', () => {
    expect(tellStory(log([cast.team, heavy], [cast.team, answer])).map(({ type }) => type)).not.toContain('officer.answered');
    expect(tellStory(log([cast.team, heavy], [cast.team, answer], [cast.head, { type: 'officer.approved' }])).at(-1)).toMatchObject({ type: 'officer.approved', text: 'Jawaban.' });
    expect(JSON.stringify(tellStory(log([cast.team, heavy], [cast.team, answer], [cast.head, { type: 'officer.declined', reason: 'Belum.' }])))).not.toContain('Jawaban');
  });

  it('keeps back where a heavy one is to be forwarded, and tells it with the approval', () => {
    const forwarded: HappeningEvent = { type: 'officer.forwarded', to: 'Inspektorat', reason: 'Kewenangan.' };
    expect(JSON.stringify(tellStory(log([cast.team, heavy], [cast.team, forwarded])))).not.toContain('Inspektorat');
    expect(tellStory(log([cast.team, heavy], [cast.team, forwarded], [cast.head, { type: 'officer.approved' }])).at(-1)).toMatchObject({ to: 'Inspektorat', text: 'Kewenangan.' });
  });

  it('keeps back the answer to what was heavy once, for that too waits for a second officer', () => {
    expect(JSON.stringify(tellStory(log([cast.head, heavy], [cast.head, { ...heavy, severity: 'light' }], [cast.head, answer])))).not.toContain('Jawaban');
  });

  it('tells with each approval only what was then approved', () => {
    const approved: HappeningEvent = { type: 'officer.approved' };
    const story = tellStory(log([cast.team, heavy], [cast.team, answer], [cast.head, approved], [cast.complainant, { type: 'citizen.disputedAnswer', reason: 'Belum.' }], [cast.team, { type: 'officer.closedMinutes' }], [cast.head, approved]));
    expect(story.at(-1)).toMatchObject({ type: 'officer.approved' });
    expect(story.at(-1)?.text).toBeUndefined();
  });

  it('tells a light answer at once', () => {
    expect(tellStory(log([cast.team, { ...heavy, severity: 'light' }], [cast.team, answer])).at(-1)).toMatchObject({ text: 'Jawaban.' });
  });

  it('leaves out the office\'s inner work and every officer\'s identity', () => {
    const story = tellStory(
      log(
        [cast.frontDesk, { type: 'officer.assigned', personInCharge: 'Bidang Contoh' }],
        [cast.frontDesk, { type: 'officer.namedOfficer', officerId: cast.colleague.id }],
        [cast.head, { type: 'officer.markedSupervision', reason: 'Pungutan.' }],
        [cast.frontDesk, { type: 'officer.recordedRefusal', signer: 'teradu', reason: 'Marah.', witnesses: ['A', 'B'] }],
      ),
    );
    expect(story).toHaveLength(1);
    expect(JSON.stringify(tellStory(log([cast.frontDesk, { type: 'officer.declaredComplete' }])))).not.toContain(cast.frontDesk.id);
  });

  it('says which event an e-mail told of, and that one could not be delivered', () => {
    const mails = new Map([[0, { state: 'sent', at: MONDAY }], [1, { state: 'failed', at: MONDAY }]] as const);
    expect(tellStory(log([cast.frontDesk, { type: 'officer.declaredComplete' }], [cast.team, { ...heavy, severity: 'light' }]), mails)).toMatchObject([{ mail: { state: 'sent' } }, { mail: { state: 'failed' } }, {}]);
    expect(tellStory(log(), new Map())[0]).not.toHaveProperty('mail');
  });

  it('says that the complainant did what an officer recorded for them', () => {
    expect(tellStory(log([cast.frontDesk, { type: 'citizen.withdrew', via: 'telephone' }])).at(-1)).toMatchObject({ by: 'complainant' });
  });
});
