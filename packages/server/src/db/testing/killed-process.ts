import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A script of Wadul that is run in a process of its own. */
export interface Script {
  /** A `.ts` file; Node runs it from source. */
  readonly file: URL;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How a process ended and what it said. A line that was cut off is not among `lines`. */
export interface Ended {
  readonly lines: readonly string[];
  readonly errors: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running script. */
export interface RunningScript {
  readonly pid: number;
  /** Resolves with the first line that the script prints; rejects when it ends without one. */
  readonly firstLine: Promise<string>;
  readonly ended: Promise<Ended>;
  /** Resolves once it printed so many whole lines; rejects when it ends before. */
  printed(lines: number): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts a script of the server. */
export const startScript = ({ file, args, env = {} }: Script): RunningScript => {
  const child = spawn(process.execPath, ['--conditions=wadul-source', file.pathname, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'close').then(([code, signal]) => ({
    lines: output.split('\n').slice(0, -1),
    errors,
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
  }));
  const reader = createInterface(child.stdout);
  let read = 0;
  reader.on('line', () => (read += 1));
  const tooFew = ended.then(({ code }) => Promise.reject(new Error(`${file.pathname} ended with code ${code} before it printed as much:\n${errors}`)));
  tooFew.catch(() => undefined); // it may well end later
  const printed = async (lines: number): Promise<void> => {
    while (read < lines) await Promise.race([once(reader, 'line'), tooFew]);
  };
  const firstLine = Promise.race([
    once(reader, 'line').then(([line]) => line as string),
    ended.then(({ code }) => Promise.reject(new Error(`${file.pathname} ended with code ${code} before it printed anything:\n${errors}`))),
  ]);
  firstLine.catch(() => undefined); // whoever waits for it hears of it
  return { pid: child.pid ?? 0, firstLine, ended, printed, kill: (signal) => child.kill(signal) };
};

/**
 * Starts a script, waits for its first line ("ready") and so many more, and takes its life with SIGKILL in the middle of what it does then.
 * Answers every whole line after the first: what it had acknowledged.
 */
export const killInTheMiddle = async (script: Script, lines: number): Promise<readonly string[]> => {
  const running = startScript(script);
  await running.printed(1 + lines);
  running.kill('SIGKILL');
  const { lines: said, signal, errors } = await running.ended;
  if (signal !== 'SIGKILL') throw new Error(`The script had ended before it was killed:\n${errors}`);
  return said.slice(1);
};
