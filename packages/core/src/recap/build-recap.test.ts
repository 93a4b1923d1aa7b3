import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Recap } from '../schemas/recap.ts';
import { pekalongan } from '../register/fixtures/pekalongan-2026.ts';
import { buildRecap, LEAST_TOLD, type RecapEntry, type RecapRequest } from './index.ts';
import { toldTerms, type CountedTerm } from './told-terms.ts';

const office: RecapRequest['office'] = {
  ...pekalongan,
  channels: [{ code: 'situs', label: { id: 'Situs web' } }, { code: 'telepon', label: { id: 'Telepon' } }],
  types: [{ code: 'reklame', label: { id: 'Reklame', en: 'Billboards and signs' } }, { code: 'bangunan', label: { id: 'Bangunan' } }, { code: 'pungutan-liar', label: { id: 'Pungutan liar' }, supervision: true }],
};
const due = (kind: 'verification' | 'work' | 'citizenAnswer', from: string, at: string, metAt?: string): RecapEntry['dues'][number] => ({
  kind, rule: kind === 'work' ? 'light' : kind, from, at, on: at.slice(0, 10), estimated: false, ...(metAt === undefined ? {} : { metAt }),
});
/** A complaint of a day, verified in time, with something changed. */
const on = (receivedOn: string, change: Partial<RecapEntry> = {}): RecapEntry => ({
  receivedOn, channel: 'situs', type: 'reklame', severity: 'light',
  dues: [due('verification', `${receivedOn}T02:00:00.000Z`, `${receivedOn}T16:59:59.000Z`, `${receivedOn}T03:00:00.000Z`)],
  ...change,
});
const ended = (at: string, outcome: NonNullable<RecapEntry['ended']>['outcome'] = 'answered'): Partial<RecapEntry> => ({ ended: { outcome, at } });
const recap = (entries: readonly RecapEntry[], more: Partial<RecapRequest> = {}): Recap => {
  const made = buildRecap({ year: '2026', office, entries, version: 'public', now: '2026-11-26T03:00:00.000Z', ...more });
  expect(Recap.parse(made)).toEqual(made);
  return made;
};
const counts = ({ rows }: Recap['types']) => Object.fromEntries(rows.map(({ code, complaints }) => [code, complaints]));
const many = (count: number, receivedOn: string, change: Partial<RecapEntry> = {}): RecapEntry[] => Array.from({ length: count }, () => on(receivedOn, change));

test('the office\'s own recap counts every complaint of the year in every part, to the last one', () => {
  const entries = [...many(2, '2026-02-10', ended('2026-02-12T03:00:00.000Z')), on('2026-03-09', { channel: 'telepon', type: 'bangunan', severity: undefined }), on('2025-12-31'), on('2027-01-01')];
  const made = recap(entries, { version: 'internal' });
  expect(made).toMatchObject({ complaints: 3, detailedTo: null });
  expect(made.months.filter(({ complaints }) => complaints > 0)).toEqual([{ month: '2026-02', complaints: 2 }, { month: '2026-03', complaints: 1 }]);
  expect([counts(made.channels), counts(made.types)]).toEqual([{ situs: 2, telepon: 1 }, { reklame: 2, bangunan: 1 }]);
  expect(counts(made.severities)).toEqual({ light: 2, medium: 0, heavy: 0, unweighed: 1 });
  expect(counts(made.outcomes)).toMatchObject({ answered: 2, open: 1, rejected: 0 });
  expect([made.channels, made.types, made.severities, made.outcomes].map(({ rest }) => rest)).toEqual([0, 0, 0, 0]);
  expect(made.types.rows[0]?.label).toEqual({ id: 'Reklame', en: 'Billboards and signs' });
});

test('a type or channel that the office has no word for any more stands under its code', () => {
  expect(recap([on('2026-02-10', { channel: 'merpati-pos' })], { version: 'internal' }).channels.rows).toEqual([{ code: 'merpati-pos', label: { id: 'merpati-pos' }, complaints: 1 }]);
});

test('a complaint is late where one of its terms is, and still open where one runs; the citizen\'s own terms are not the office\'s', () => {
  const [from, past, later] = ['2026-02-10T02:00:00.000Z', '2026-02-13T16:59:59.000Z', '2026-12-31T16:59:59.000Z'];
  const entries = [
    on('2026-02-10', { dues: [due('verification', from, past, from), due('work', from, past, from), due('citizenAnswer', from, past)] }),
    on('2026-02-10', { dues: [due('verification', from, past, from), due('work', from, past)] }),
    on('2026-02-10', { dues: [due('verification', from, past, '2026-02-14T02:00:00.000Z'), due('work', from, later)] }),
    on('2026-02-10', { dues: [due('verification', from, past, from), due('work', from, later)] }),
  ];
  expect(recap(entries, { version: 'internal' }).terms).toEqual([
    { kind: 'all', onTime: 1, late: 2, running: 1 },
    { kind: 'verification', onTime: 3, late: 1, running: 0 },
    { kind: 'work', onTime: 1, late: 1, running: 2 },
  ]);
});

test('before everybody, what there are fewer than three of stands in the rest and in the totals only', () => {
  const made = recap([...many(3, '2026-02-10'), ...many(2, '2026-02-11', { channel: 'telepon', type: 'bangunan', severity: 'heavy' })]);
  expect([made.complaints, made.months[1]?.complaints]).toEqual([5, 5]);
  expect([counts(made.channels), made.channels.rest]).toEqual([{ situs: 3 }, 2]);
  expect([counts(made.severities), made.severities.rest]).toEqual([{ light: 3 }, 2]);
  expect([counts(made.outcomes), made.outcomes.rest]).toEqual([{ open: 5 }, 0]);
});

test('before everybody, types of supervision have no row, however many there are (R15), and count like any other in what is no type', () => {
  const made = recap([...many(3, '2026-02-10'), ...many(7, '2026-02-10', { type: 'pungutan-liar', channel: 'telepon' })]);
  expect([made.complaints, counts(made.types), made.types.rest, counts(made.channels)]).toEqual([10, { reklame: 3 }, 7, { telepon: 7, situs: 3 }]);
  expect(made.terms[0]).toEqual({ kind: 'all', onTime: 10, late: 0, running: 0 });
  expect(counts(recap(many(7, '2026-02-10', { type: 'dahulu' })).types)).toEqual({}); // nobody knows any more what it was
});

test('before everybody, the details move on at a month\'s end, over as many months as it takes for three to have come', () => {
  const entries = [...many(3, '2026-01-10'), on('2026-02-10'), on('2026-03-10'), on('2026-04-10')];
  const at = (now: string) => recap(entries.filter(({ receivedOn }) => receivedOn < now.slice(0, 10)), { now });
  expect([at('2026-01-31T16:00:00.000Z').detailedTo, at('2026-01-31T16:00:00.000Z').types.rest]).toEqual([null, 3]);
  expect([at('2026-01-31T17:00:00.000Z').detailedTo, counts(at('2026-01-31T17:00:00.000Z').types)]).toEqual(['2026-01-31', { reklame: 3 }]); // 1 February in Jakarta
  expect([at('2026-04-20T03:00:00.000Z').detailedTo, at('2026-04-20T03:00:00.000Z').types.rest, at('2026-04-20T03:00:00.000Z').complaints]).toEqual(['2026-01-31', 3, 6]);
  expect([at('2026-05-02T03:00:00.000Z').detailedTo, counts(at('2026-05-02T03:00:00.000Z').types)]).toEqual(['2026-04-30', { reklame: 6 }]);
});

test('before everybody, an end of one complaint waits until three have ended', () => {
  const entries = [...many(3, '2026-01-10', ended('2026-02-02T03:00:00.000Z')), on('2026-01-10', ended('2026-03-02T03:00:00.000Z', 'rejected')), ...many(3, '2026-03-05')];
  const made = recap(entries, { now: '2026-04-02T03:00:00.000Z' });
  expect(made.detailedTo).toBe('2026-02-28');
  expect([counts(made.outcomes), made.outcomes.rest]).toEqual([{ answered: 3 }, 4]);
});

test('before everybody, the details wait also for supervision, whose share in the channels would else be told', () => {
  const entries = [...many(3, '2026-01-10'), ...many(3, '2026-02-10'), on('2026-02-11', { type: 'pungutan-liar' })];
  expect(recap(entries, { now: '2026-03-02T03:00:00.000Z' }).detailedTo).toBe('2026-02-28');
  expect(recap([...many(3, '2026-01-10'), ...many(2, '2026-02-10'), on('2026-02-11', { type: 'pungutan-liar' })], { now: '2026-03-02T03:00:00.000Z' }).detailedTo).toBe('2026-01-31');
});

test('before everybody, times stand as they stood on the day of the details', () => {
  const [from, past] = ['2026-01-10T02:00:00.000Z', '2026-02-13T16:59:59.000Z'];
  const entries = [...many(3, '2026-01-10', { dues: [due('work', from, past, '2026-02-20T02:00:00.000Z')] }), on('2026-02-10')];
  expect(recap(entries, { now: '2026-03-02T03:00:00.000Z' }).terms[0]).toEqual({ kind: 'all', onTime: 0, late: 0, running: 3 });
});

const anEntry = fc.record({
  receivedOn: fc.date({ min: new Date('2026-01-01T12:00:00Z'), max: new Date('2026-12-31T12:00:00Z'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
  channel: fc.constantFrom('situs', 'telepon'), type: fc.constantFrom('reklame', 'pungutan-liar'), severity: fc.constantFrom('light' as const, 'heavy' as const, undefined),
});

test('whatever comes in, a public recap has no count of one or two, and every part makes up the total', () => {
  fc.assert(
    fc.property(fc.array(anEntry, { maxLength: 30 }), fc.constantFrom('2026-03-15T00:00:00.000Z', '2026-12-01T00:00:00.000Z', '2027-02-01T00:00:00.000Z'), (drawn, now) => {
      const made = recap(drawn.map((entry) => ({ ...on(entry.receivedOn), ...entry })), { now });
      for (const { rows, rest } of [made.channels, made.types, made.severities, made.outcomes]) {
        expect(rows.every(({ complaints }) => complaints >= LEAST_TOLD)).toBe(true);
        expect(rows.reduce((sum, { complaints }) => sum + complaints, rest)).toBe(drawn.length);
      }
    }),
  );
});

test('whatever comes in, the details of two months that follow one another differ by none or at least three complaints', () => {
  const detailed = ({ complaints, channels }: Recap, all: Recap) => (all.detailedTo === null ? 0 : complaints - channels.rest);
  fc.assert(
    fc.property(fc.array(anEntry, { maxLength: 30 }), fc.integer({ min: 1, max: 11 }), (drawn, month) => {
      const entries = drawn.map((entry) => ({ ...on(entry.receivedOn), ...entry, type: 'reklame', channel: 'situs' }));
      const at = (of: number) => {
        const now = `2026-${String(of).padStart(2, '0')}-02T00:00:00.000Z`;
        const made = recap(entries.filter(({ receivedOn }) => receivedOn < now.slice(0, 10)), { now });
        return detailed(made, made);
      };
      const more = at(month + 1) - at(month);
      expect(more === 0 || more >= LEAST_TOLD).toBe(true);
    }),
  );
});

test('before everybody, a count of one or two terms is not told, nor what it could be reckoned from', () => {
  const told = (...terms: (readonly [CountedTerm['kind'], number, number, number])[]) => toldTerms(terms.map(([kind, onTime, late, running]) => ({ kind, onTime, late, running }))).map(({ kind, onTime, late, running }) => [kind, onTime, late, running]);
  expect(told(['all', 10, 0, 3])).toEqual([['all', 10, 0, 3]]);
  expect(told(['all', 10, 1, 0])).toEqual([['all', null, null, 0]]); // with none running a reader would have 11 − 10
  expect(told(['all', 10, 1, 4])).toEqual([['all', 10, null, null]]);
  expect(told(['all', 10, 2, 2])).toEqual([['all', 10, null, null]]); // one and three, three and one, two and two
  expect(told(['all', 5, 1, 1])).toEqual([]);
  expect(told(['all', 1, 1, 0])).toEqual([]);
  expect(told(['all', 10, 4, 0], ['verification', 11, 3, 0])).toEqual([['all', 10, 4, 0], ['verification', null, null, 0]]); // one is late elsewhere
  expect(told(['all', 10, 4, 0], ['work', 9, 4, 0])).toEqual([['all', 10, 4, 0]]); // one has no such term
  expect(told(['all', 10, 4, 0], ['work', 7, 4, 0])).toEqual([['all', 10, 4, 0], ['work', 7, 4, 0]]);
});

test('whatever comes in, nobody reckons a count of one or two of terms from what is told', () => {
  const few = (count: number) => count !== 0 && Math.abs(count) < LEAST_TOLD;
  const kepts = ['onTime', 'late', 'running'] as const;
  const row = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
      const terms = rows.map(([onTime, late, running], index): CountedTerm => ({ kind: (['all', 'verification', 'work'] as const)[index] ?? 'work', onTime, late, running }));
      const [all] = terms;
      for (const told of toldTerms(terms)) {
        const counted = terms.find(({ kind }) => kind === told.kind);
        if (!counted || !all) throw new Error('A term came from nowhere.');
        const hidden = kepts.filter((kept) => told[kept] === null);
        expect(hidden.length).not.toBe(1);
        expect(few(hidden.reduce((sum, kept) => sum + counted[kept], 0))).toBe(false);
        for (const kept of kepts) if (told[kept] !== null) expect([told[kept], few(told[kept]), few(all[kept] - told[kept])]).toEqual([counted[kept], false, false]);
      }
    }),
  );
});
