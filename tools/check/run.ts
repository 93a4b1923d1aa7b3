import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a command ended with, and all that it printed. */
export type Ended = { code: number | null; output: string };

/** Runs a tool that npm installed, in the root folder unless told otherwise, on the Node that runs the tests. */
export const run = async (command: string, args: string[], { cwd = root, env = {} }: { cwd?: string; env?: Record<string, string> } = {}): Promise<Ended> => {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const child = spawn(command, args, { cwd, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NODE_OPTIONS: '', ...env, PATH: path }, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  const [printed, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, output: `${printed}${complained}`.trim() };
};

/** The files that git keeps, by their paths from the root folder. */
export const trackedFiles = async (): Promise<string[]> => (await run('git', ['ls-files', '-z'])).output.split('\0').filter((path) => path !== '');
