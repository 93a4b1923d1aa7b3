import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pekalongan } from '../register/fixtures/pekalongan-2026.ts';
import type { OfficeSettings } from '../schemas/office-settings.ts';
import { CitizenView } from '../schemas/citizen-view.ts';
import { OfficerCase } from '../schemas/officer-case.ts';
import { bookEntry } from './complaint.book.ts';
import { citizenView } from './complaint.citizen-view.ts';
import { decide } from './complaint.decide.ts';
import type { OfficeTerms } from './complaint.dues.ts';
import type { EventType, HappeningEvent } from './complaint.events.ts';
import { officerCase } from './complaint.officer-case.ts';
import { persist, type ComplaintRecord } from './complaint.record.ts';
import { nextClockEvent, nextSweepAt } from './complaint.sweep.ts';
import { viewComplaint } from './complaint.view.ts';
import { Case, MONDAY } from './testing/case.ts';
import { cast } from './testing/cast.ts';
import { closes, complete, dueOf, mediation, signs, underReview, wrote } from './testing/events.ts';
import { office } from './testing/office.ts';
import { samples } from './testing/samples.ts';
import { shortestPaths } from './testing/walk.ts';

const settings = { ...pekalongan, ...office, types: [{ code: 'reklame', label: { id: 'Reklame' } }], channels: [] } as unknown as OfficeSettings;
const person = { name: 'Siti Contoh', nik: '3375011708900001', capacity: { kind: 'self' as const } };
const asOfficer = (record: ComplaintRecord) => officerCase({ id: '1', ticket: 'PKL-2026-AAAAAA', office: settings, type: 'reklame', record, person, version: 1, now: MONDAY, reader: cast.frontDesk });
const asCitizen = (record: ComplaintRecord, types: readonly EventType[] = []) =>
  citizenView({ ticket: 'PKL-2026-AAAAAA', office: settings, type: 'reklame', record, version: 1, now: MONDAY, events: types.map((type, index) => ({ seq: index, at: MONDAY, by: cast.clock, happening: { type } as HappeningEvent })) });
const asBook = ({ record }: Case) => bookEntry({ ticket: 'PKL-2026-AAAAAA', record, filing: { description: 'Uraian.', complainant: person } });

const requests = (request: 'access' | 'correction' | 'restriction' | 'erasure'): HappeningEvent => ({ type: 'citizen.madeDataRequest', request });
const answers = (granted: boolean, requestId = 'r1'): HappeningEvent => ({ type: 'officer.answeredDataRequest', requestId, granted, text: 'Jawaban.' });
const erases = (what: 'ktp' | 'person' | 'everything'): HappeningEvent => ({ type: 'officer.erased', what, reason: 'Permintaan.' });
const closed = (more: ConstructorParameters<typeof Case>[0] = {}) => new Case(more).does('team', { type: 'officer.rejected', reason: 'Bukan pengaduan.' });

/** What leaves of it, where it is now closed in an office with these terms. */
const leavesOf = (one: Case, terms: OfficeTerms) => {
  const decision = decide(one.record, { type: 'officer.rejected', reason: 'Bukan pengaduan.' }, { at: one.now, by: cast.team, office: terms });
  return decision.accepted ? decision.record.context.leaves.map(({ what, on }) => `${what} ${on}`) : [];
};

describe('a mark that was a mistake', () => {
  const named = () => new Case().does('frontDesk', { type: 'officer.namedOfficer', officerId: cast.head.id });
  const unnamed: HappeningEvent = { type: 'officer.unnamedOfficer', officerId: cast.head.id, reason: 'Salah orang.' };

  it('is taken back by deputy or liaison where the head is named, and never by who is named (R19)', () => {
    expect(named().refusal('head', unnamed)).toBe('R19: The actor is not the officer complained about.');
    for (const by of ['deputy', 'liaison'] as const) expect(named().does(by, unnamed).record.context.namedOfficerIds).toEqual([]);
    expect(named().refusal('frontDesk', unnamed)).toMatch(/^§7/);
  });

  it('of supervision is taken back by head or liaison, and the front desk works on it again (R15)', () => {
    const marked = () => new Case().does('frontDesk', { type: 'officer.markedSupervision', reason: 'Dugaan.' });
    const [undo] = samples['officer.unmarkedSupervision'];
    expect(marked().refusal('deputy', undo.event)).toMatch(/^R15/);
    for (const by of ['head', 'liaison'] as const) expect(marked().does(by, undo.event).refusal('frontDesk', complete)).toBe('accepted');
  });
});

describe('what somebody asks about their data (R16)', () => {
  it('is due 72 hours later to the second, over a weekend too, and late a second after', () => {
    const one = new Case().at('2026-03-13T09:30:15.000Z').does('complainant', requests('access'));
    expect(dueOf(one, 'dataRequest')).toMatchObject({ at: '2026-03-16T09:30:15.000Z', on: '2026-03-16' });
    one.at('2026-03-13T09:30:15.000Z').does('clock', { type: 'clock.dueDatePassed', due: 'verification' });
    expect(nextSweepAt(one.record)).toBe('2026-03-16T09:30:15.000Z');
    expect(nextClockEvent(one.record, '2026-03-16T09:30:15.999Z', office)).toBeUndefined();
    expect(nextClockEvent(one.record, '2026-03-16T09:30:16.000Z', office)).toEqual({ type: 'clock.dueDatePassed', due: 'dataRequest' });
  });

  it('is due when the complaint is closed, too, and is done with its answer', () => {
    const one = closed().does('complainant', requests('access'));
    expect(viewComplaint(one.record, one.now)).toMatchObject({ closed: true, due: { kind: 'dataRequest' } });
    expect(one.refusal('team', answers(true))).toMatch(/^§7/);
    one.does('liaison', answers(true));
    expect(viewComplaint(one.record, one.now).dues).toEqual([]);
    expect(one.record.context.dataRequests).toEqual([{ id: 'r1', kind: 'access', at: MONDAY, answeredAt: one.now, granted: true }]);
    expect(one.refusal('head', answers(true))).toBe('R16: A data request waits for its answer.');
  });

  it('that waits longest is the one that is due; the next has its own time', () => {
    const one = new Case().does('complainant', requests('access')).at('2026-03-10T02:00:00.000Z').does('complainant', requests('correction'));
    expect(dueOf(one, 'dataRequest')?.at).toBe('2026-03-12T02:00:00.000Z');
    one.at('2026-03-12T03:00:00.000Z').does('clock', { type: 'clock.dueDatePassed', due: 'dataRequest' }).does('head', answers(true));
    expect(dueOf(one, 'dataRequest')).toMatchObject({ at: '2026-03-13T02:00:00.000Z' });
    expect(dueOf(one, 'dataRequest')).not.toHaveProperty('missedAt');
  });

  it('stays missed while another is asked', () => {
    const one = new Case().does('complainant', requests('access')).at('2026-03-12T03:00:00.000Z').does('clock', { type: 'clock.dueDatePassed', due: 'dataRequest' }).does('complainant', requests('erasure'));
    expect(dueOf(one, 'dataRequest')).toMatchObject({ from: MONDAY, missedAt: one.now });
  });

  it('restricts where that is granted, until it is lifted: no name but for head, liaison and auditor, and no text in the public book', () => {
    const one = new Case().does('team', { type: 'officer.published', problem: 'Reklame roboh.' }).does('complainant', requests('restriction'));
    expect(asOfficer(one.record).complainant?.name).toBe('Siti Contoh');
    one.does('head', answers(true));
    expect(asOfficer(one.record).complainant).toEqual({ nameShown: false, capacity: { kind: 'self' } });
    expect(asBook(one)).toMatchObject({ identityMode: 'confidential', name: undefined, publication: undefined });
    expect(viewComplaint(one.record, one.now)).toMatchObject({ published: false });
    expect(viewComplaint(one.record, one.now).tags).not.toContain('public');
    expect(one.refusal('team', { type: 'officer.published', problem: 'Reklame.' })).toBe('R16: The text of a restricted or erased complaint is not published.');
    expect(one.refusal('frontDesk', samples['officer.viewedIdentity'][0].event)).toBe('R16: Only the head and the liaison see a restricted identity.');
    one.does('liaison', samples['officer.liftedRestriction'][0].event);
    expect(asBook(one)).toMatchObject({ identityMode: 'open', name: 'Siti Contoh', publication: { problem: 'Reklame roboh.' } });
    expect(viewComplaint(one.record, one.now).published).toBe(true);
  });

  it('is corrected in the published text as well, where the right name stood in it all the while (R13)', () => {
    const one = new Case().does('team', { type: 'officer.published', problem: 'Pelapor Siti Teladan.', followUp: 'Dijawab kepada SITI  TELADAN.' });
    one.does('frontDesk', { type: 'officer.correctedPerson', complainant: { name: 'Siti Teladan' }, reason: 'Salah ketik.' });
    expect(one.record.context.publication).toMatchObject({ problem: 'Pelapor S.T..', followUp: 'Dijawab kepada S.T..' });
    one.does('frontDesk', { type: 'officer.correctedPerson', complainant: { address: 'Jalan Mawar 1' }, reason: 'Pindah.' });
    expect(one.record.context.publication?.problem).toBe('Pelapor S.T..');
  });

  it('changes nothing where it is not granted', () => {
    for (const kind of ['restriction', 'erasure'] as const) {
      const { context, state } = closed().does('complainant', requests(kind)).does('head', answers(false)).record;
      expect([context.restricted, context.erased, (state as { personalData: string }).personalData]).toEqual([false, {}, 'kept']);
    }
  });

  it('erases where that is granted, once the complaint is closed and not before', () => {
    expect(new Case().does('complainant', requests('erasure')).refusal('head', answers(true))).toBe('R16: Only a closed complaint is erased.');
    const one = closed().does('complainant', requests('erasure')).does('head', answers(true));
    expect(one.record.context).toMatchObject({ erased: { ktp: one.now, person: one.now, everything: one.now }, dataRequests: [{ granted: true }] });
    expect(viewComplaint(one.record, one.now)).toMatchObject({ closed: true, label: 'state.rejected', tags: expect.arrayContaining(['erased']) as string[] });
  });

  it('is erased from a restricted complaint as well, which is then restricted no more', () => {
    const one = closed().does('complainant', requests('restriction')).does('head', answers(true)).does('complainant', requests('erasure')).does('head', answers(true, 'r2'));
    expect(one.record).toMatchObject({ state: { personalData: 'erased' }, context: { restricted: false } });
    expect(one.refusal('head', erases('everything'))).toBe('not here');
    expect(one.does('complainant', requests('access')).refusal('head', answers(false, 'r3'))).toBe('accepted');
  });
});

describe('what is kept of people', () => {
  it('leaves at the end of its days after closing, the card first (R14)', () => {
    const one = closed({ hasIdentityCard: true });
    expect(one.record.context.leaves.map(({ what, on }) => [what, on])).toEqual([['ktp', '2026-04-08'], ['person', '2027-03-09'], ['everything', '2031-03-08']]);
    expect(nextSweepAt(one.record)).toBe('2026-04-08T16:59:59.000Z');
    expect(nextClockEvent(one.record, '2026-04-08T16:59:59.999Z', office)).toBeUndefined();
    const next = nextClockEvent(one.record, '2026-04-08T17:00:00.000Z', office);
    expect(next).toEqual({ type: 'clock.retentionPassed', what: 'ktp' });
    one.at('2026-04-08T17:00:00.000Z').does('clock', next ?? closes);
    expect(one.record.context).toMatchObject({ hasIdentityCard: false, erased: { ktp: one.now } });
    expect(one.record.context.erased).not.toHaveProperty('person');
    expect(nextSweepAt(one.record)).toBe('2027-03-09T16:59:59.000Z');
    expect(one.refusal('head', samples['officer.viewedIdentity'][1]?.event ?? closes)).toBe('R14: There is an identity card to see.');
  });

  it('leaves all at once where the clock was out of order for years', () => {
    const one = closed({ hasIdentityCard: true }).at('2040-01-01T00:00:00.000Z').does('clock', { type: 'clock.retentionPassed', what: 'everything' });
    expect(nextClockEvent(one.record, one.now, office)).toBeUndefined();
    expect(nextSweepAt(one.record)).toBeUndefined();
  });

  it('does not leave where the office keeps it, and only what is there leaves', () => {
    const leaves = (more: ConstructorParameters<typeof Case>[0]) => closed(more).record.context.leaves.map(({ what }) => what);
    expect(leaves({ identityMode: 'anonymous' })).toEqual(['everything']);
    expect(leaves({})).toEqual(['person', 'everything']);
    expect(leavesOf(new Case({ hasIdentityCard: true }), { ...office, retention: { ktpDays: 0 } })).toEqual(['ktp 2026-03-09']);
  });

  it('leaves without what was erased before its day', () => {
    const one = closed({ hasIdentityCard: true }).does('head', erases('person'));
    expect(one.record.context).toMatchObject({ erased: { ktp: one.now, person: one.now }, hasIdentityCard: false });
    expect(one.record.context.leaves.map(({ what }) => what)).toEqual(['everything']);
    expect(one.refusal('head', samples['officer.viewedIdentity'][0].event)).toBe('R2: There is a person on record.');
    expect(one.refusal('head', erases('person'))).toBe('R16: What is to be erased is still there.');
  });

  it('is the card of an open complaint where it is no longer needed, and nothing else of it', () => {
    const one = new Case({ hasIdentityCard: true });
    for (const what of ['person', 'everything'] as const) expect(one.refusal('head', erases(what))).toBe('R16: Only a closed complaint is erased.');
    expect(one.does('head', erases('ktp')).record.context).toMatchObject({ hasIdentityCard: false, erased: { ktp: one.now } });
  });

  it('holds a card that came later, too, and knows it by what whoever keeps the files says', () => {
    const one = new Case();
    for (const { by, event } of samples['citizen.addedFiles']) one.does(by, event);
    expect(one.record.context.hasIdentityCard).toBe(true);
    one.does('head', erases('ktp')).does('complainant', samples['citizen.addedFiles'][1]?.event ?? closes);
    expect(one.record.context).toMatchObject({ hasIdentityCard: true, erased: {} });
    expect(one.record.context.erased).not.toHaveProperty('ktp');
    expect(closed().refusal('complainant', samples['citizen.addedFiles'][0].event)).toBe('R20: The complaint is not yet closed.');
    expect(new Case({ identityMode: 'anonymous' }).refusal('complainant', samples['citizen.addedFiles'][1]?.event ?? closes)).toBe('R2: An anonymous complaint takes no identity card.');
  });
});

describe('at any time', () => {
  it('72 hours are 72 hours, wherever they fall', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-03-09T02:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true }), (asked) => {
        const one = new Case().at(asked.toISOString()).does('complainant', requests('erasure'));
        expect(Date.parse(dueOf(one, 'dataRequest')?.at ?? '') - asked.getTime()).toBe(72 * 3_600_000);
      }),
    );
  });

  it('the clock erases nothing a second too soon, and everything that an office lets go by the end of its day', () => {
    const days = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(days, fc.option(days, { nil: undefined }), fc.option(days, { nil: undefined }), (ktpDays, personDays, everythingDays) => {
        const terms = { ...office, retention: { ktpDays, ...(personDays === undefined ? {} : { personDays }), ...(everythingDays === undefined ? {} : { everythingDays }) } };
        let { record } = new Case({ hasIdentityCard: true });
        const ended = decide(record, { type: 'officer.rejected', reason: 'Bukan.' }, { at: MONDAY, by: cast.team, office: terms });
        if (ended.accepted) record = ended.record;
        for (let next = nextSweepAt(record); next !== undefined; next = nextSweepAt(record)) {
          expect(nextClockEvent(record, next, terms)).toBeUndefined();
          const at = new Date(Date.parse(next) + 1000).toISOString();
          const event = nextClockEvent(record, at, terms);
          const passed = event && decide(record, event, { at, by: cast.clock, office: terms });
          expect(passed?.accepted).toBe(true);
          if (passed?.accepted) record = passed.record;
        }
        expect(record.context.leaves).toEqual([]);
        expect(record.context.erased.ktp).toBeDefined();
        expect(record.context.erased.everything === undefined).toBe(everythingDays === undefined);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an erased complaint', () => {
  const token = (name: string) => `kanari-${name}`;
  const told = () => {
    const one = underReview('heavy', false)
      .does('frontDesk', { type: 'officer.linked', ticket: 'PKL-2026-BBBBBB' })
      .does('team', { type: 'officer.plannedInspection', plannedFor: MONDAY, place: token('place'), team: [token('team')] })
      .does('team', { type: 'officer.reportedInspection', findings: token('findings'), inspectedOn: '2026-03-09' });
    const minutes = wrote({ body: token('body'), place: token('place'), signers: [{ key: 'tim', name: token('signer'), party: 'team' }] });
    one.does('team', minutes).does('frontDesk', { type: 'officer.recordedRefusal', signer: 'tim', reason: token('reason'), witnesses: [token('w1'), token('w2')] }).does('team', closes);
    one.does('team', mediation('Satpol P3KP')).does('team', wrote({ outcome: 'agreed', terms: token('terms'), body: token('body') })).does('frontDesk', signs('pengadu')).does('frontDesk', signs('teradu')).does('team', closes).does('head', { type: 'officer.declined', reason: 'Jawab dahulu.' });
    return one.does('team', { type: 'officer.answered', text: token('answer') }).does('head', { type: 'officer.approved' }).does('team', { type: 'officer.published', problem: token('problem') }).does('complainant', { type: 'citizen.acceptedAnswer', rating: 4 });
  };

  it('holds no word and no name of what was said, and all that is counted', () => {
    const one = told();
    expect(JSON.stringify(one.record).match(/kanari-|Warga Contoh/g)?.length).toBeGreaterThan(8);
    const before = one.record.context;
    one.does('head', erases('everything'));
    expect(JSON.stringify(one.record)).not.toMatch(/kanari-|Warga Contoh|Usaha Contoh/);
    const { receivedAt, verifiedAt, finishedAt, severity, outcome, rating, round, level, linkedTickets, channel } = before;
    expect(one.record.context).toMatchObject({ receivedAt, verifiedAt, finishedAt, severity, outcome, rating, round, level, linkedTickets, channel });
    expect(one.record.context.minutes.map(({ kind, outcome: ended, signers }) => [kind, ended, signers])).toEqual([['inspection', undefined, []], ['mediation', 'agreed', []]]);
  });

  it('of which only who complained is erased keeps its words, without their name among the signers', () => {
    const one = told().does('head', erases('person'));
    expect(JSON.stringify(one.record)).toContain(token('answer'));
    expect(JSON.stringify(one.record)).not.toContain('Warga Contoh');
  });

  test('is shown by every view, which say that it is erased', () => {
    const { record } = told().does('head', erases('everything'));
    const citizen = JSON.parse(JSON.stringify(asCitizen(record, ['officer.plannedMeeting', 'officer.answered', 'officer.forwarded', 'citizen.completedFile', 'officer.erased']))) as CitizenView;
    expect(CitizenView.parse(citizen)).toEqual(citizen);
    expect(citizen).toMatchObject({ closed: true, outcome: 'answered', erased: { everything: MONDAY } });
    expect(citizen.timeline.every((entry) => !('text' in entry) && !('planned' in entry))).toBe(true);
    const officer = JSON.parse(JSON.stringify(asOfficer(record))) as OfficerCase;
    expect(OfficerCase.parse(officer)).toMatchObject({ erased: { everything: MONDAY } });
    expect(bookEntry({ ticket: 'PKL-2026-AAAAAA', record, filing: { description: '' } })).toMatchObject({ problem: 'Data telah dihapus.', followUp: 'Data telah dihapus.', name: undefined, publication: undefined, isClosed: true });
    expect(viewComplaint(record, MONDAY)).toMatchObject({ published: false });
  });

  it('may be made of every closed place of the chart, and none of them keeps a word of the samples', () => {
    const places = shortestPaths().filter(({ state }) => state.hasTag('closed') && !state.hasTag('erased'));
    expect(places.length).toBeGreaterThan(50);
    for (const { state } of places) {
      const one = Object.assign(new Case(), { record: persist(state) });
      // A supervision case is the liaison's (R15); nobody in the walk names one.
      one.does('liaison', erases('everything'));
      expect(JSON.stringify(one.record)).not.toMatch(/Contoh|Reklame|Saksi|pendapat|Ombudsman|Satpol|Bukan pengaduan/);
    }
  });
});
