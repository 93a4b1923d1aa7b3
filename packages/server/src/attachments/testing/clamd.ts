import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ClamdAddress } from '../scanner.ts';

/** Where Debian's clamav-daemon puts it. */
const PROGRAM = ['/usr/sbin/clamd', '/usr/bin/clamd', '/usr/local/sbin/clamd'].find(existsSync);

/** Whether there is a clamd on this machine. */
export const hasClamd = PROGRAM !== undefined;

/** What every scanner takes for a virus, and is none; in two halves, so that no scanner takes this file for one. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A running clamd that knows one virus: EICAR, wherever in a file. It takes files of at most a megabyte. */
export const startClamd = async (): Promise<{ readonly address: ClamdAddress; stop(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'wadul-clamd-'));
  const socket = join(folder, 'clamd.sock');
  await writeFile(join(folder, 'contoh.ndb'), `Contoh.EICAR:0:*:${Buffer.from(EICAR).toString('hex')}\n`);
  await writeFile(join(folder, 'clamd.conf'), ['Foreground yes', `DatabaseDirectory ${folder}`, `LocalSocket ${socket}`, `User ${userInfo().username}`, 'StreamMaxLength 1M', 'LogVerbose yes', 'LogTime no', ''].join('\n'));
  const child = spawn(PROGRAM ?? '', [`--config-file=${join(folder, 'clamd.conf')}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const lines: string[] = [];
  child.stderr.on('data', (text: Buffer) => lines.push(String(text)));
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    if (line.includes('Self checking')) resolve();
  });
  void ended.then(() => reject(new Error(`clamd ended:\n${lines.join('\n')}`)));
  await ready;
  return {
    address: { path: socket },
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
};
