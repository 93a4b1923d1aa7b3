import type { Inspector } from './inspector.ts';
import type { Scanner } from './scanner.ts';

/** How much is taken, and for how long. Times in milliseconds. */
export interface UploadLimits {
  /** Uploads of one office and door that belong to no complaint yet, and the bytes of them that are there, together. What is only announced takes no room: announcing costs nothing. */
  readonly uploads: number;
  readonly bytes: number;
  /** How long an upload stays of which no byte has come. */
  readonly unbegun: number;
  /** How long an upload that belongs to nobody stays after its last byte. */
  readonly kept: number;
  /** How long it is still told why a file was refused; its bytes are gone at once. */
  readonly refusalKept: number;
  /** What is held in memory before it is stored. */
  readonly partBytes: number;
  /** In how many pieces a file may come. */
  readonly parts: number;
  /** How long a process may take over a whole file before another may take it. */
  readonly lease: number;
}

const HOUR = 3_600_000;
export const UPLOAD_LIMITS: UploadLimits = {
  uploads: 10_000,
  bytes: 4 * 1024 ** 3,
  unbegun: HOUR / 4,
  kept: 24 * HOUR,
  refusalKept: HOUR,
  partBytes: 1024 ** 2,
  parts: 1_000,
  lease: 120_000,
};

/** Work that goes on after the answer, at most one at a time under a name. */
export interface AtWork {
  /** Begins it unless it is going on already. What it throws is its own to report. */
  begin(name: string, work: () => Promise<void>): void;
  /** Resolves once nothing goes on under this name (or under any). */
  settled(name?: string): Promise<void>;
}

/** What uploads need outside of the database and the store. */
export interface UploadParts {
  readonly limits: UploadLimits;
  readonly inspector: Inspector;
  /** Absent where the operator has no virus scanner. */
  readonly scanner: Scanner | undefined;
  /** Uploads to which a request is just adding. */
  readonly receiving: Set<string>;
  readonly atWork: AtWork;
}

const startWork = (): AtWork => {
  const works = new Map<string, Promise<void>>();
  return {
    begin: (name, work) => {
      if (works.has(name)) return;
      const going = work().finally(() => works.delete(name));
      going.catch(() => undefined); // reported where it happened
      works.set(name, going);
    },
    settled: async (name) => {
      const waited = name === undefined ? [...works.values()] : [works.get(name) ?? Promise.resolve()];
      await Promise.allSettled(waited);
    },
  };
};

/** The parts of a server that begins. */
export const uploadParts = (inspector: Inspector, scanner: Scanner | undefined, limits: UploadLimits = UPLOAD_LIMITS): UploadParts => ({
  limits,
  inspector,
  scanner,
  receiving: new Set(),
  atWork: startWork(),
});
