import type { RandomBytes } from '@wadul/core';
import { makeKeyRing } from './key-ring-file.ts';
import type { Keys } from './key-ring.ts';

/** Keys that go with the process, for a database that goes with it too. */
export const keysInMemory = async (randomBytes: RandomBytes): Promise<Keys> => {
  const { ring } = await makeKeyRing(randomBytes);
  return { ring: () => ring, refresh: async () => undefined, noteDestroyed: async () => undefined };
};
