// Run as a process of its own: opens the data directory given as its argument, says so, and holds it until it is killed.
import { writeSync } from 'node:fs';
import { openDatabase } from '../dialect.ts';

const [directory = ''] = process.argv.slice(2);
try {
  const { durability } = await openDatabase({ engine: 'pglite', directory }, { now: Date.now });
  writeSync(1, `open ${durability}\n`);
  setInterval(() => undefined, 60_000);
} catch (error) {
  writeSync(2, `${(error as Error).message}\n`);
  process.exitCode = 1;
}
