// A process for one file: it inspects what it is sent, answers and ends. Whatever a decoder can be made to do, it does here, without the server's environment, keys or database, and with no place for files.
import { Worker } from 'node:worker_threads';
import { inspectFile, type SentFile } from './inspect-file.ts';

/** Bytes of memory in which the whole process must do with its file. */
const mostMemory = Number(process.argv[2]);

/** Looks from a thread of its own, since a decoder may hold the first one. */
const watch = `setInterval(() => { if (process.memoryUsage.rss() > ${mostMemory}) process.kill(process.pid, 'SIGKILL'); }, 20);`;
new Worker(watch, { eval: true, env: {} }).unref();

process.once('message', (file) => {
  void inspectFile(file as SentFile).then((inspected) => process.send?.(inspected, () => process.exit(0)));
});
process.once('disconnect', () => process.exit(0)); // the server is gone
