import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** How the command ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

/** Runs `wadul-verify` as a process, by the file that npm starts. */
export const runCommand = async (args: readonly string[], env: Readonly<Record<string, string>> = { LANG: 'en_GB.UTF-8' }): Promise<Ended> => {
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env;
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../bin/wadul-verify.js', import.meta.url)), ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH, NODE_COMPILE_CACHE, ...env } });
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, said, complained };
};
