import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allowedEvents, decide } from './complaint.decide.ts';
import { stateLabels } from './complaint.labels.ts';
import { CHART_VERSION } from './complaint.machine.ts';
import { persist, restore, UnreadableRecordError, type ComplaintRecord } from './complaint.record.ts';
import { nextClockEvent, nextSweepAt } from './complaint.sweep.ts';
import { viewComplaint } from './complaint.view.ts';
import { Case, MONDAY } from './testing/case.ts';
import { cast } from './testing/cast.ts';
import { office } from './testing/office.ts';
import { eventsAt, shortestPaths } from './testing/walk.ts';

const folder = new URL('testing/records/', import.meta.url);
const stored = readdirSync(folder).map((file) => ({ file, records: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { label: string; record: ComplaintRecord }[] }));

describe('a record', () => {
  it('comes back from storage as it went in, from every place of the chart', () => {
    for (const { state } of shortestPaths()) {
      const record = persist(state);
      expect(persist(restore(JSON.parse(JSON.stringify(record)) as ComplaintRecord))).toEqual(record);
    }
  });

  it.each(stored)('of $file, stored by that version of the chart, still restores to where it stood', ({ records }) => {
    expect(records.length).toBeGreaterThan(0);
    for (const { label, record } of records) expect(viewComplaint(record, MONDAY).label).toBe(label);
  });

  it('of this version is among the stored ones, from every place of the chart', () => {
    const newest = stored.find(({ file }) => file === `v${CHART_VERSION}.json`);
    expect(new Set(newest?.records.map(({ label }) => label))).toEqual(new Set(stateLabels));
  });

  it('with a state that the chart does not have is refused, not guessed', () => {
    const { record } = new Case();
    expect(() => restore({ ...record, state: { procedure: 'elsewhere', personalData: 'kept', publication: 'unpublished' } })).toThrow(UnreadableRecordError);
  });

  it.each([{}, { procedure: 'received' }, { procedure: 'review', publication: 'unpublished', personalData: 'kept' }])('with the state %j, half of one, is refused, not completed', (state) => {
    expect(() => restore({ ...new Case().record, state })).toThrow(UnreadableRecordError);
  });

  it('comes back whatever the order in which storage keeps the parts of its state', () => {
    const { record } = new Case();
    expect(restore({ ...record, state: { publication: 'unpublished', personalData: 'kept', procedure: 'received' } }).value).toEqual(record.state);
  });

  it('that remembers nothing is refused', () => {
    const { chart, state } = new Case().record;
    expect(() => restore({ chart, state } as ComplaintRecord)).toThrow(UnreadableRecordError);
  });

  it('is not made of a complaint that no instant says when it was received', () => {
    expect(() => new Case({ receivedAt: 'kemarin' })).toThrow(RangeError);
  });

  it('of a newer chart is refused', () => {
    expect(() => restore({ ...new Case().record, chart: CHART_VERSION + 1 })).toThrow(UnreadableRecordError);
  });
});

describe('a decision', () => {
  it('changes nothing in the record that it was asked about', () => {
    const one = new Case();
    const before = JSON.stringify(one.record);
    one.ask('frontDesk', { type: 'officer.declaredComplete' });
    expect(JSON.stringify(one.record)).toBe(before);
  });

  it('holds along every random walk: what was allowed is possible, what is closed stays closed, and the clock comes to rest', { timeout: 90_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (choices) => {
        let { record } = new Case({ identityMode: 'confidential' });
        for (const choice of choices) {
          const snapshot = restore(record);
          const events = eventsAt(snapshot);
          const event = events[choice % events.length];
          if (!event) break;
          const closed = viewComplaint(record, MONDAY).closed;
          const decision = decide(record, event, event);
          const moment = { at: event.at, by: event.by, office };
          if (!decision.accepted) continue;
          expect(allowedEvents(record, moment)).toContain(event.type);
          record = decision.record;
          if (closed) expect(viewComplaint(record, MONDAY).closed).toBe(true);
        }
        for (let turns = 0; ; turns += 1) {
          const next = nextSweepAt(record);
          if (next === undefined) break;
          expect(turns).toBeLessThan(20);
          const at = new Date(Date.parse(next) + 1000).toISOString();
          const event = nextClockEvent(record, at, office);
          const decision = event && decide(record, event, { at, by: cast.clock, office });
          expect(decision?.accepted).toBe(true);
          if (decision?.accepted) record = decision.record;
        }
      }),
      { numRuns: 300 },
    );
  });
});
