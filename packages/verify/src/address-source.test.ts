import { expect, test } from 'vitest';
import { addressSource } from './address-source.ts';

const office = 'https://wadul.example/api/offices/kantor';

/** An office's server that gives these answers, one after the other, and how long it was waited for. */
const answering = (...answers: readonly (readonly [status: number, retryAfter?: string])[]) => {
  const waits: number[] = [];
  let asked = 0;
  const ask = async (): Promise<Response> => {
    const [status, retryAfter] = answers[asked] ?? [500];
    asked += 1;
    return new Response('{}', { status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } });
  };
  return { source: addressSource(office, ask, async (milliseconds) => waits.push(milliseconds)), waits, asked: () => asked };
};

test('a server that is busy is asked again once it said so, ten seconds later at most', async () => {
  const { source, waits } = answering([503, '2'], [503, '3600'], [200]);
  expect(Buffer.from((await source.month('2026-03')) ?? []).toString()).toBe('{}');
  expect(waits).toEqual([2000, 10_000]);
});

test('a server that stays busy is asked four times, and then it could not be looked', async () => {
  const { source, waits, asked } = answering([503, '1'], [503, '1'], [503, '1'], [503, '1'], [200]);
  await expect(source.index()).rejects.toMatchObject({ name: 'CouldNotLookError', obstacle: 'status', about: `${office}/book: 503` });
  expect([waits, asked()]).toEqual([[1000, 1000, 1000], 4]);
});

test.for([[503], [503, 'Thu, 26 Nov 2026 08:00:00 GMT'], [500, '1']] as const)('an answer that does not say in how many seconds to come again is the last: %j', async (answer) => {
  const { source, waits, asked } = answering(answer, [200]);
  await expect(source.month('2026-03')).rejects.toMatchObject({ obstacle: 'status' });
  expect([waits, asked()]).toEqual([[], 1]);
});
