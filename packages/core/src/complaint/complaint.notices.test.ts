import { describe, expect, it, test } from 'vitest';
import { eventTypes, type EventType } from './complaint.events.ts';
import { concerns, mayBeNotified, noticeKinds, noticeOf, type NoticeKind } from './complaint.notices.ts';
import type { ComplaintRecord } from './complaint.record.ts';
import { tellStory, type StoredEvent } from './complaint.story.ts';
import { Case, MONDAY } from './testing/case.ts';
import { cast, type CastName } from './testing/cast.ts';
import { answered, underReview } from './testing/events.ts';
import { samples } from './testing/samples.ts';
import type { HappeningEvent } from './complaint.events.ts';

const everyType = ['complaint.received', ...eventTypes] as const;

test('every event of the chart is named, as one that concerns the complainant or as one that does not', () => {
  expect(Object.keys(concerns).sort()).toEqual([...everyType].sort());
});

test('every kind of notice is told of some event', () => {
  const told = new Set<string>([...Object.values(concerns), 'agreed', 'referred', 'recorded']);
  expect(noticeKinds.filter((kind) => !told.has(kind))).toEqual([]);
});

const sampleOf = (type: EventType): HappeningEvent => samples[type][0].event;

test.each(eventTypes.filter((type) => concerns[type] !== 'no'))('what a notice tells, %s, stands in the story too, where it is read with ticket and secret', (type) => {
  const log: StoredEvent[] = [{ seq: 1, at: MONDAY, by: cast.frontDesk, happening: sampleOf(type) }];
  expect(tellStory(log)).toMatchObject([{ type }]);
});

/** What its complainant is told of an event that somebody sends. */
const toldOf = (one: Case, by: CastName, event: HappeningEvent): NoticeKind | undefined => {
  const before = one.record;
  const after = one.does(by, event).record;
  return noticeOf({ type: event.type, by: cast[by], before, after });
};

describe('a notice', () => {
  it('is made of the receipt', () => {
    expect(noticeOf({ type: 'complaint.received', by: cast.complainant, after: new Case().record })).toBe('received');
  });

  it('is made of what the office asks for, and not of its inner work', () => {
    const one = new Case();
    expect(toldOf(one, 'frontDesk', { type: 'officer.assigned', personInCharge: 'Bidang Contoh' })).toBeUndefined();
    expect(toldOf(one, 'frontDesk', { type: 'officer.askedForCompletion', missing: 'Foto.' })).toBe('completionAsked');
  });

  it('is not made of what complainants do themselves, and is where an officer records it for them', () => {
    expect(toldOf(new Case(), 'complainant', { type: 'citizen.withdrew' })).toBeUndefined();
    expect(toldOf(new Case(), 'frontDesk', { type: 'citizen.withdrew', via: 'telephone' })).toBe('recorded');
  });

  it('is made of a light answer at once, and of what a second officer must approve only with the approval (R11)', () => {
    expect(toldOf(underReview('light'), 'team', answered)).toBe('answered');
    const forwarded: HappeningEvent = { type: 'officer.forwarded', to: 'Inspektorat', reason: 'Kewenangan.' };
    const heavy = underReview('heavy');
    expect(toldOf(heavy, 'team', forwarded)).toBeUndefined();
    expect(toldOf(heavy, 'head', { type: 'officer.approved' })).toBe('forwarded');
    const declined = underReview('heavy');
    expect(toldOf(declined, 'team', forwarded)).toBeUndefined();
    expect(toldOf(declined, 'head', { type: 'officer.declined', reason: 'Belum.' })).toBeUndefined();
  });

  const proposing = (kind: 'answer' | 'agreement' | 'referral' | 'forwarding'): ComplaintRecord => {
    const { record } = underReview('heavy');
    return { ...record, context: { ...record.context, proposal: { kind, text: '', to: '', reason: '', minutesId: 'm1', by: [] } as never } };
  };
  it.each([['answer', 'answered'], ['agreement', 'agreed'], ['referral', 'referred'], ['forwarding', 'forwarded']] as const)('of an approved %s says that it was %s', (kind, told) => {
    expect(noticeOf({ type: 'officer.approved', by: cast.head, before: proposing(kind), after: new Case().record })).toBe(told);
  });

  it('is made of what the clock ended', () => {
    const one = new Case().does('frontDesk', { type: 'officer.askedForCompletion', missing: 'Foto.' }).at('2026-03-19T17:00:00.000Z');
    expect(toldOf(one, 'clock', { type: 'clock.completionTermPassed' })).toBe('archived');
    expect(toldOf(underReview('light').at('2026-08-01T00:00:00.000Z'), 'clock', { type: 'clock.dueDatePassed', due: 'work' })).toBeUndefined();
  });
});

describe('a complainant is written to', () => {
  it('who said who they are, and not one who is anonymous (R2)', () => {
    expect(mayBeNotified(new Case().record.context)).toBe(true);
    expect(mayBeNotified(new Case({ identityMode: 'confidential' }).record.context)).toBe(true);
    expect(mayBeNotified(new Case({ identityMode: 'anonymous' }).record.context)).toBe(false);
  });

  it('not while the use of their data is restricted, and not once they were erased (R16); the image of their card may be gone', () => {
    const { context } = new Case().record;
    expect(mayBeNotified({ ...context, restricted: true })).toBe(false);
    expect(mayBeNotified({ ...context, erased: { person: MONDAY } })).toBe(false);
    expect(mayBeNotified({ ...context, erased: { everything: MONDAY } })).toBe(false);
    expect(mayBeNotified({ ...context, erased: { ktp: MONDAY } })).toBe(true);
  });
});

