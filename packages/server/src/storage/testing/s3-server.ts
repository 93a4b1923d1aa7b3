import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { S3Location } from '../s3-store.ts';

/** An S3 protocol server of a test, in a process of its own. */
export interface S3Server {
  readonly location: S3Location;
  stop(): Promise<void>;
}

// It makes the tokens of a list's next page with DES, which OpenSSL 3 has only among what is old; the store itself needs nothing of it.
const LEGACY = '--openssl-legacy-provider';

const program = (s3rver: string, directory: string): string => `
  const S3rver = require(${JSON.stringify(s3rver)});
  new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: ${JSON.stringify(directory)}, configureBuckets: [{ name: 'files' }] })
    .run().then(({ port }) => console.log(port));`;

/** Starts it with an empty bucket, `files`; it checks every signature. */
export const startS3Server = async (): Promise<S3Server> => {
  const directory = await mkdtemp(join(tmpdir(), 'wadul-s3-'));
  const child = spawn(process.execPath, [LEGACY, '--eval', program(createRequire(import.meta.url).resolve('@20minutes/s3rver'), directory)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    location: { endpoint: `http://127.0.0.1:${port}`, bucket: 'files', region: 'us-east-1', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    stop: async () => {
      const ended = once(child, 'close');
      child.kill();
      await ended;
      await rm(directory, { recursive: true });
    },
  };
};
