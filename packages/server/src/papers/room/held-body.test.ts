import { ReadableStream as NodeStream } from 'node:stream/web';
import { expect, test } from 'vitest';
import { heldBody } from './held-body.ts';
import { clockByHand } from './testing/clock-by-hand.ts';

const limits = { idle: 60_000, whole: 600_000 };

/** A body of so many pieces behind which a place is held. */
const held = (pieces = Infinity, breaks = false) => {
  const clock = clockByHand();
  const at = { drawn: 0, drawing: 'not begun', left: 0 };
  async function* draw(): AsyncGenerator<Uint8Array> {
    at.drawing = 'begun';
    try {
      for (; at.drawn < pieces; at.drawn += 1) yield Uint8Array.of(at.drawn % 256);
      if (breaks) throw new Error('The database is gone.');
    } finally {
      at.drawing = 'ended';
    }
  }
  const body = heldBody(NodeStream.from(draw()) as ReadableStream<Uint8Array>, () => (at.left += 1), limits, clock.after);
  return { clock, at, reader: body.getReader(), body };
};

test('a place is held until the last byte was read, and nothing is drawn before it is asked for', async () => {
  const { at, reader } = held(2);
  expect([at.drawn, at.drawing]).toEqual([0, 'not begun']);
  expect((await reader.read()).value).toEqual(Uint8Array.of(0));
  await reader.read();
  expect(at.left).toBe(0);
  expect((await reader.read()).done).toBe(true);
  expect(at).toEqual({ drawn: 2, drawing: 'ended', left: 1 });
});

test('a place is left where the reader goes away, in the middle or before the first byte', async () => {
  for (const reads of [0, 1]) {
    const { at, reader } = held();
    for (let read = 0; read < reads; read += 1) await reader.read();
    await reader.cancel();
    expect([at.left, at.drawing]).toEqual([1, reads === 0 ? 'not begun' : 'ended']);
  }
});

test('a place is left where the paper breaks off, and its reader is told', async () => {
  const { at, reader } = held(1, true);
  await reader.read();
  await expect(reader.read()).rejects.toThrow('The database is gone.');
  expect([at.left, at.drawing]).toEqual([1, 'ended']);
});

test('who reads nothing for a minute is ended, before the first byte or after it', async () => {
  for (const reads of [0, 1]) {
    const { clock, at, reader } = held();
    for (let read = 0; read < reads; read += 1) await reader.read();
    clock.moveOn(59_999);
    expect(at.left).toBe(0);
    clock.moveOn(1);
    await expect.poll(() => at.left).toBe(1);
    expect(at.drawing).toBe(reads === 0 ? 'not begun' : 'ended');
    await expect(reader.read()).rejects.toThrow('The paper was read too slowly.');
  }
});

test('who reads a little every minute is not ended, until the whole has taken too long', async () => {
  const { clock, at, reader } = held();
  for (let minute = 0; minute < 11; minute += 1) {
    clock.moveOn(50_000);
    await reader.read();
  }
  expect(at.left).toBe(0);
  clock.moveOn(50_000);
  await expect.poll(() => at.left).toBe(1);
  await expect(reader.read()).rejects.toThrow('The paper was read too slowly.');
});

test('a place is held while a piece is still being drawn for somebody who has gone', async () => {
  const clock = clockByHand();
  const piece = Promise.withResolvers<Uint8Array>();
  const asked = Promise.withResolvers<void>();
  let left = 0;
  async function* draw(): AsyncGenerator<Uint8Array> {
    asked.resolve();
    yield await piece.promise;
  }
  const reader = heldBody(NodeStream.from(draw()) as ReadableStream<Uint8Array>, () => (left += 1), limits, clock.after).getReader();
  const read = reader.read();
  await asked.promise;
  const cancelled = reader.cancel();
  await Promise.resolve();
  expect(left).toBe(0);
  piece.resolve(Uint8Array.of(1));
  await Promise.all([cancelled, read]);
  expect(left).toBe(1);
});
