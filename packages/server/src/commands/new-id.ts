import type { RandomBytes } from '@wadul/core';
import { v7 } from 'uuid';

/** A UUIDv7 for an instant (UTC): ids sort by the time they were made. */
export const newId = (now: string, randomBytes: RandomBytes): string => v7({ msecs: Date.parse(now), random: randomBytes(16) });
