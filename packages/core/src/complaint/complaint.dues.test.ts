import { describe, expect, it } from 'vitest';
import { runningDues, type Due } from './complaint.dues.ts';
import type { HappeningEvent } from './complaint.events.ts';
import { viewComplaint } from './complaint.view.ts';
import { Case } from './testing/case.ts';
import { samples } from './testing/samples.ts';

const dueOf = ({ record }: Case, kind: string) => record.context.dues.find((due) => due.kind === kind);
const asked: HappeningEvent = { type: 'officer.askedForCompletion', missing: 'Foto.' };
const completed: HappeningEvent = { type: 'citizen.completedFile', text: 'Terlampir.' };
const receivedAt = (instant: string): HappeningEvent => ({ type: 'officer.correctedReceipt', receivedAt: instant, reason: 'Salah ketik.' });

describe('the terms that run from receipt', () => {
  it('move with it when it is corrected', () => {
    const one = new Case().does('frontDesk', receivedAt('2026-03-06T02:00:00.000Z'));
    expect(dueOf(one, 'verification')).toMatchObject({ from: '2026-03-06T02:00:00.000Z', on: '2026-03-11' });
    expect(dueOf(one, 'legalFirstReply')).toMatchObject({ on: '2026-03-20' });
  });

  it('keep the days that the citizen had to complete the file', () => {
    const one = new Case().does('frontDesk', asked).at('2026-03-11T02:00:00.000Z').does('complainant', completed);
    expect(dueOf(one, 'verification')?.on).toBe('2026-03-16');
    expect(dueOf(one.does('frontDesk', receivedAt('2026-03-09T03:00:00.000Z')), 'verification')?.on).toBe('2026-03-16');
    expect(dueOf(one.does('frontDesk', receivedAt('2026-03-06T03:00:00.000Z')), 'verification')?.on).toBe('2026-03-13');
  });

  it('count a pause only from the new beginning on', () => {
    const one = new Case().does('frontDesk', asked).at('2026-03-11T02:00:00.000Z').does('complainant', completed);
    expect(dueOf(one.does('frontDesk', receivedAt('2026-03-10T03:00:00.000Z')), 'verification')?.on).toBe('2026-03-16');
    expect(dueOf(one.does('frontDesk', receivedAt('2026-03-11T01:00:00.000Z')), 'verification')?.on).toBe('2026-03-16');
  });

  it('move while they are paused, and run on from there', () => {
    const one = new Case().does('frontDesk', asked).does('frontDesk', receivedAt('2026-03-06T02:00:00.000Z'));
    expect(dueOf(one, 'verification')).toMatchObject({ on: '2026-03-11', pausedAt: one.now });
    expect(dueOf(one.at('2026-03-10T02:00:00.000Z').does('complainant', completed), 'verification')).toMatchObject({ on: '2026-03-12' });
  });

  it('are missed no more when they turn out to end later', () => {
    const late = () => new Case({ receivedAt: '2026-03-02T02:00:00.000Z' }).does('clock', { type: 'clock.dueDatePassed', due: 'verification' });
    expect(dueOf(late().does('frontDesk', receivedAt('2026-03-06T02:00:00.000Z')), 'verification')?.missedAt).toBeUndefined();
    expect(dueOf(late().does('frontDesk', receivedAt('2026-03-03T02:00:00.000Z')), 'verification')?.missedAt).toBeDefined();
  });

  it('stay where they were met', () => {
    const one = new Case().does('frontDesk', { type: 'officer.declaredComplete' }).does('frontDesk', receivedAt('2026-03-06T02:00:00.000Z'));
    expect(dueOf(one, 'verification')).toMatchObject({ on: '2026-03-12', metAt: one.now });
  });

  it('are shortened by no second question: each pause counts', () => {
    const one = new Case().does('frontDesk', asked).at('2026-03-10T02:00:00.000Z').does('complainant', completed).does('frontDesk', asked);
    one.at('2026-03-11T02:00:00.000Z').does('complainant', completed);
    expect(dueOf(one, 'verification')).toMatchObject({ on: '2026-03-16' });
    expect(dueOf(one, 'verification')?.pauses).toHaveLength(2);
  });
});

describe('a decision that a second officer declines', () => {
  const answered: HappeningEvent = { type: 'officer.answered', text: 'Sudah ditindaklanjuti.' };
  const proposed = () => {
    const one = new Case().does('frontDesk', { type: 'officer.declaredComplete' }).does('head', samples['officer.assessed'][1]?.event ?? answered);
    one.does('team', samples['officer.plannedMediation'][0].event).does('team', samples['officer.wroteMinutes'][1]?.event ?? answered);
    for (const { by, event } of samples['officer.recordedSignature']) one.does(by, event);
    return one.does('team', { type: 'officer.closedMinutes' });
  };
  const declined: HappeningEvent = { type: 'officer.declined', reason: 'Belum lengkap.' };

  it('was none: work and the law\'s term run on towards the same dates', () => {
    const one = proposed();
    expect(dueOf(one, 'work')?.metAt).toBe(one.now);
    expect(dueOf(one, 'legalTell')).toBeDefined();
    one.at('2026-03-11T02:00:00.000Z').does('head', declined);
    expect(dueOf(one, 'work')).toMatchObject({ on: '2026-06-18' });
    expect(dueOf(one, 'work')?.metAt).toBeUndefined();
    expect(dueOf(one, 'legalDecision')?.metAt).toBeUndefined();
    expect(dueOf(one, 'legalTell')).toBeUndefined();
    expect(dueOf(one, 'verification')?.metAt).toBeDefined();
  });

  it('does not undo an earlier decision that the complainant was told', () => {
    const one = proposed().does('head', declined).does('team', answered).does('head', { type: 'officer.approved' });
    one.does('complainant', { type: 'citizen.disputedAnswer', reason: 'Belum.' });
    one.at('2026-06-01T02:00:00.000Z').does('team', answered).does('head', declined);
    expect(viewComplaint(one.record, one.now).due).toMatchObject({ kind: 'work', overdue: false });
    expect(dueOf(one, 'legalDecision')?.metAt).toBeDefined();
  });
});

describe('of two terms that end together', () => {
  it('the office\'s own is shown (R1)', () => {
    const due = (kind: Due['kind']): Due => ({ kind, rule: 'light', from: '2026-03-09T02:00:00.000Z', at: '2026-03-16T16:59:59.000Z', on: '2026-03-16', estimated: false });
    expect(runningDues([due('legalDecision'), due('work')])[0]?.kind).toBe('work');
  });
});
