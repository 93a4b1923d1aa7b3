// Run as a process of its own, to be killed: the server as `main.ts` starts it, but that hashing a secret costs as little as can be, and that its clock is AHEAD_MS milliseconds ahead. Prints its address once it answers.
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { parseConfig } from '../config.ts';
import { startServer } from '../start-server.ts';
import { testLog } from './test-log.ts';

const { origins, stop } = await startServer(parseConfig(process.env), {
  now: () => Date.now() + Number(process.env['AHEAD_MS'] ?? 0),
  randomBytes: (length) => new Uint8Array(randomBytes(length)),
  log: testLog().log,
  passwordCost: { memory: 8, passes: 1, parallelism: 1 },
});
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
writeSync(1, `${origins[0] ?? ''}\n`);
