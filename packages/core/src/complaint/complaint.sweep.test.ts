import { describe, expect, it } from 'vitest';
import { nextClockEvent, nextSweepAt } from './complaint.sweep.ts';
import { Case } from './testing/case.ts';
import { office } from './testing/office.ts';

const asked = () => new Case().does('frontDesk', { type: 'officer.askedForCompletion', missing: 'Foto.' });
const next = (one: Case, at: string) => nextClockEvent(one.record, at, office);

describe('the clock', () => {
  it('has nothing to say in the last second of a term, and says in the next that it is over', () => {
    const one = new Case();
    expect(nextSweepAt(one.record)).toBe('2026-03-12T16:59:59.000Z');
    expect(next(one, '2026-03-12T16:59:59.999Z')).toBeUndefined();
    expect(next(one, '2026-03-12T17:00:00.000Z')).toEqual({ type: 'clock.dueDatePassed', due: 'verification' });
  });

  it('says it once of each term, and then waits for the next', () => {
    const one = new Case().at('2026-03-13T00:00:00.000Z').does('clock', { type: 'clock.dueDatePassed', due: 'verification' });
    expect(next(one, one.now)).toBeUndefined();
    expect(nextSweepAt(one.record)).toBe('2026-03-23T16:59:59.000Z');
  });

  it('archives what was not completed in time, and does not call the citizen\'s term overdue', () => {
    expect(next(asked(), '2026-03-20T00:00:00.000Z')).toEqual({ type: 'clock.completionTermPassed' });
  });

  it('that was out of order for a month first archives, then ends the complaint', () => {
    const one = asked().at('2026-05-01T00:00:00.000Z').does('clock', { type: 'clock.completionTermPassed' });
    expect(next(one, one.now)).toEqual({ type: 'clock.revivalTermPassed' });
    one.does('clock', { type: 'clock.revivalTermPassed' });
    expect(next(one, one.now)).toBeUndefined();
    expect(nextSweepAt(one.record)).toBe('2027-05-01T16:59:59.000Z'); // when who complained leaves
  });

  it('does not count a term that is paused', () => {
    expect(nextSweepAt(asked().record)).toBe('2026-03-19T16:59:59.000Z');
  });
});
