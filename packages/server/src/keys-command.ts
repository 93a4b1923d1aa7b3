// `npm run keys -- status | rotate | retire <id> | recover [file]`: looks after the key ring, while the server runs or not.
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { complaintAbout } from './complain.ts';
import { parseConfig } from './config.ts';
import { KeyRingFileError } from './keys/key-ring-file.ts';
import { runKeysCommand } from './keys/run-keys-command.ts';

/** The recovery key is not shown while it is typed. */
const ask = async (question: string): Promise<string> => {
  process.stderr.write(question);
  const reader = createInterface({ input: process.stdin, output: new Writable({ write: (_chunk, _encoding, done) => done() }), terminal: process.stdin.isTTY });
  // Where nobody can be asked the input ends, and the question would never be answered.
  const ended = new Promise<never>((_, reject) => reader.once('close', () => reject(new KeyRingFileError('No recovery key was given. Name a file that holds it: npm run keys -- recover FILE'))));
  return Promise.race([reader.question(''), ended]).finally(() => {
    reader.close();
    if (process.stdin.isTTY) process.stderr.write('\n');
  });
};

await Promise.resolve()
  .then(() =>
    runKeysCommand(
      {
        keysFile: parseConfig(process.env).keysFile,
        randomBytes: (length) => new Uint8Array(randomBytes(length)),
        now: new Date(Date.now()).toISOString(),
        print: (line) => process.stdout.write(`${line}\n`),
        ask,
      },
      process.argv.slice(2),
    ),
  )
  .then(
    (code) => process.exit(code),
    (error: unknown) => {
      process.stderr.write(`${complaintAbout(error)}\n`);
      process.exit(2);
    },
  );
