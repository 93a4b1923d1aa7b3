import { expect, test } from 'vitest';
import { collectBytes } from './collect-bytes.ts';

test('bytes that come one by one, in large chunks or not at all are one piece in their order', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 251);
  const collected = collectBytes();
  expect(collected.take()).toEqual(new Uint8Array());
  for (const byte of bytes.subarray(0, 9_000)) collected.add(Uint8Array.of(byte));
  collected.add(bytes.subarray(9_000));
  expect(collected.size).toBe(20_000);
  expect(collected.take()).toEqual(bytes);
  expect(collected.size).toBe(0);
});

test('what was taken is not written over by what comes later, and a chunk that its sender uses again is not kept', () => {
  const collected = collectBytes();
  const chunk = Uint8Array.of(1, 2, 3);
  collected.add(chunk);
  chunk.fill(9);
  const taken = collected.take();
  collected.add(Uint8Array.of(4, 5, 6));
  expect([...taken]).toEqual([1, 2, 3]);
});
