import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Inspected, SentFile } from './inspect-file.ts';

/** What becomes of a file; one over which its process dies, takes too long or takes too much memory is damaged. Throws where no process can be started. */
export type Inspect = (file: SentFile) => Promise<Inspected>;

/** Looks at files in processes of their own, a few at a time. */
export interface Inspector {
  /** Waits until few enough are looked at and does `work`, with what looks at its file: what is large is fetched there, and not before its turn. */
  inTurn<T>(work: (inspect: Inspect) => Promise<T>): Promise<T | undefined>;
  /** Lets go of the work that waits, which ends with nothing, and takes no more: what is at work goes on. */
  letGo(): void;
}

/** How many files are looked at at once; how long one may take (milliseconds), and in how much memory its whole process must do with it (bytes). */
export interface InspectorLimits {
  readonly atOnce: number;
  readonly milliseconds: number;
  readonly memory: number;
}
const LIMITS: InspectorLimits = { atOnce: 2, milliseconds: 10_000, memory: 640 * 1024 * 1024 };

/** All that the process is given of an environment. A decoder would put what it does not hold in memory into a file, where a card would lie as it is: it has no folder for one. */
const ENVIRONMENT = { VIPS_DISC_THRESHOLD: '2g', TMPDIR: '/dev/null' } as const;

/** Beside this file, in source as in what is published. */
const program = fileURLToPath(new URL(`./inspect-process${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url));

const inOwnProcess = (file: SentFile, { milliseconds, memory }: InspectorLimits): Promise<Inspected> => {
  const { promise, resolve, reject } = Promise.withResolvers<Inspected>();
  const child = fork(program, [String(memory)], { env: ENVIRONMENT, execArgv: ['--max-old-space-size=128'], serialization: 'advanced', stdio: 'ignore' });
  const late = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  child.once('message', (inspected) => resolve(inspected as Inspected));
  child.once('error', reject); // it could not be started, or not be told
  child.once('exit', () => {
    clearTimeout(late);
    resolve({ refused: 'attachment.damaged' }); // unless it answered before
  });
  child.send(file, () => undefined); // where that fails it ends
  return promise;
};

/** @param limits those of the house unless told */
export const startInspector = (limits: Partial<InspectorLimits> = {}): Inspector => {
  const all = { ...LIMITS, ...limits };
  let free = all.atOnce;
  let isOver = false;
  const waiting: (() => void)[] = [];
  return {
    inTurn: async (work) => {
      if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      else free -= 1;
      try {
        return isOver ? undefined : await work((file) => inOwnProcess(file, all));
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
    letGo: () => (isOver = true),
  };
};
