// Run as a process of its own: tries to take the lock at the path given as its argument, says whether it got it, and holds it until it is killed.
import { writeSync } from 'node:fs';
import { DirectoryInUseError, lockDirectory } from '../durable/directory-lock.ts';

const [path = ''] = process.argv.slice(2);
try {
  lockDirectory(path, Date.now);
  writeSync(1, 'mine\n');
} catch (error) {
  if (!(error instanceof DirectoryInUseError)) throw error;
  writeSync(1, 'taken\n');
}
setInterval(() => undefined, 60_000);
