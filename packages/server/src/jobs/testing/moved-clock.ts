import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { openRegions } from '../../commands/region-folder.ts';
import type { OpenDatabase } from '../../db/dialect.ts';
import type { AppParts, Log } from '../../http/parts.ts';

/** A clock that stands where a test puts it. */
export interface MovedClock {
  now: string;
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The app's parts over a test's database, with a clock that is moved by hand and passwords that cost next to nothing. */
export const partsByClock = async ({ db, engine, durability }: OpenDatabase, clock: MovedClock, log: Log = silent): Promise<AppParts> => ({
  db,
  engine,
  durability,
  now: () => clock.now,
  randomBytes: (length) => new Uint8Array(randomBytes(length)),
  log,
  origins: ['http://localhost:8080'],
  passwordCost: { memory: 8, passes: 1, parallelism: 1 },
  regions: await openRegions(fileURLToPath(new URL('../../../regions/', import.meta.url))),
});
