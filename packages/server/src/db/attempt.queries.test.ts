import { expect, test } from 'vitest';
import { countAttempt, deleteAttemptsBefore, forgetAttempts } from './attempt.queries.ts';
import { describeOnEachEngine } from './testing/engines.ts';
import { bytes, instant, makeOffice } from './testing/rows.ts';

const later = (seconds: number): Date => new Date(instant.getTime() + seconds * 1000);

describeOnEachEngine('tries', (database) => {
  const subject = async () => {
    const officeId = await makeOffice(database());
    const subjectHash = bytes();
    const tries = (at: Date) => countAttempt(database().db, { officeId, subjectHash, at, windowSeconds: 60 });
    return { officeId, subjectHash, tries, count: async (at = instant) => (await tries(at)).count };
  };

  test('at once each get a number of their own', async () => {
    const { count } = await subject();
    const numbers = await Promise.all(Array.from({ length: 50 }, () => count()));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
  });

  test('are counted from one again after the window', async () => {
    const { count } = await subject();
    expect([await count(), await count(later(59)), await count(later(60)), await count(later(61))]).toEqual([1, 2, 1, 2]);
  });

  test('say when their window began', async () => {
    const { tries } = await subject();
    expect([(await tries(instant)).windowStart, (await tries(later(59))).windowStart, (await tries(later(60))).windowStart]).toEqual([instant, instant, later(60)]);
  });

  test('of a server whose clock is behind are counted like the others', async () => {
    const { count } = await subject();
    expect([await count(later(30)), await count(later(-30))]).toEqual([1, 2]);
  });

  test('of one subject do not count for another', async () => {
    const [one, other] = [await subject(), await subject()];
    expect([await one.count(), await other.count()]).toEqual([1, 1]);
  });

  test('are forgotten after one that was right, and when they are old', async () => {
    const { officeId, subjectHash, count } = await subject();
    await count();
    await forgetAttempts(database().db, officeId, subjectHash);
    expect(await count()).toBe(1);
    await deleteAttemptsBefore(database().db, officeId, instant);
    expect(await count()).toBe(2);
    await deleteAttemptsBefore(database().db, officeId, later(1));
    expect(await count()).toBe(1);
  });
});
