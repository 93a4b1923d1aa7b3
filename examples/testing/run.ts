import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A process of ours: what it has printed so far, and how to end it. */
export interface Running {
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

const spawnNode = (args: readonly string[], env: Readonly<Record<string, string>>) => {
  // The test runner's own variables are none of the child's business.
  const { NODE_OPTIONS: _, VITEST: __, NODE_ENV: ___, ...ours } = process.env;
  const child = spawn(process.execPath, args, { cwd: root, env: { ...ours, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const listener of listeners) listener();
    });
  }
  return { child, printed: () => text, listeners };
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
};

/** Runs a script of the repository with the Node of the tests until it ends. @param args the script's path from the root, and what Node and it are given */
export const run = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<{ code: number | null; printed: string }> => {
  const { child, printed } = spawnNode(args, env);
  await once(child, 'close');
  return { code: child.exitCode, printed: printed() };
};

/** Starts a script that keeps running, and answers once it has printed what is waited for. Throws what it printed where it ends before that. */
export const start = async (args: readonly string[], env: Readonly<Record<string, string>>, waitFor: RegExp): Promise<Running & { readonly found: RegExpExecArray }> => {
  const { child, printed, listeners } = spawnNode(args, env);
  const stop = () => end(child);
  const found = await new Promise<RegExpExecArray>((resolve, reject) => {
    const look = () => {
      const match = waitFor.exec(printed());
      if (match) resolve(match);
    };
    listeners.add(look);
    child.once('close', () => reject(new Error(`${args.join(' ')} ended before it said ${String(waitFor)}:\n${printed()}`)));
    child.once('error', reject);
  });
  listeners.clear();
  return { found, printed, stop };
};
