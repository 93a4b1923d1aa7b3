import { maySeeComplaint, type Actor, type ComplaintChange } from '@wadul/core';
import { COMPLAINT_CHANGED, listExisting } from '../db/complaint.queries.ts';
import type { OpenDatabase } from '../db/dialect.ts';
import { ProblemError } from '../http/problem-error.ts';

/** How many desks of one officer one server tells of changes: a browser opens no more than six lines to a server, and some must be left. */
const MOST_OF_ONE = 4;

/** How often a line is looked after, in milliseconds: shorter than what lies in between gives up a silent line. */
const BEAT = 15_000;

/** A desk that wants to be told. */
export interface Listener {
  readonly officeId: string;
  readonly officer: Extract<Actor, { kind: 'officer' }>;
  /** A complaint that exists for this officer is there, or was changed. */
  readonly hear: (change: ComplaintChange) => void;
  /** Nothing more is told: what changes from now on is missed. */
  readonly end: () => void;
}

/** Tells desks what was changed in the complaints that exist for their officers (R15, R19), whichever process changed it. */
export interface Changes {
  /** How often lines are looked after, in milliseconds. */
  readonly beat: number;
  /** Begins to tell; answers what ends it. Throws `too-many-lines`, and what the database throws where it cannot be listened to. */
  join(listener: Listener): Promise<() => void>;
  /** Ends every line, and lets none begin. */
  close(): Promise<void>;
}

/** Changes of one look, by office and complaint. */
type Told = Map<string, Map<string, number>>;

/** Begins to listen to the database once the first desk does. */
export const openChanges = ({ db, listen }: Pick<OpenDatabase, 'db' | 'listen'>, { beat = BEAT } = {}): Changes => {
  const listeners = new Set<Listener>();
  let listening: Promise<() => Promise<void>> | undefined;
  let waiting: Told = new Map();
  let looking = false;
  let closed = false;

  const endAll = (): void => {
    const all = [...listeners];
    listeners.clear();
    for (const { end } of all) end();
  };

  const tellOffice = async (officeId: string, versions: ReadonlyMap<string, number>): Promise<void> => {
    for (const facts of await listExisting(db, officeId, [...versions.keys()])) {
      const change = { id: facts.id, version: versions.get(facts.id) ?? 0 };
      for (const { officer, hear, ...one } of listeners) if (one.officeId === officeId && maySeeComplaint(facts, officer)) hear(change);
    }
  };

  /** What comes while a look is under way waits for the next, together. */
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      while (waiting.size > 0) {
        const told = waiting;
        waiting = new Map();
        for (const [officeId, versions] of told) await tellOffice(officeId, versions);
      }
    } catch {
      endAll(); // they come again, and ask for what they missed
    } finally {
      looking = false;
    }
  };

  const hear = (payload: string): void => {
    const [officeId = '', id = '', version = ''] = payload.split(' ');
    if (![...listeners].some((one) => one.officeId === officeId)) return;
    const versions = waiting.get(officeId) ?? new Map<string, number>();
    waiting.set(officeId, versions.set(id, Math.max(Number(version), versions.get(id) ?? 0)));
    void look();
  };

  const startListening = async (): Promise<() => Promise<void>> => {
    try {
      return await listen(COMPLAINT_CHANGED, {
        hear,
        broke: () => {
          listening = undefined;
          endAll();
        },
      });
    } catch (error) {
      listening = undefined;
      throw error;
    }
  };

  return {
    beat,
    join: async (listener) => {
      const { officeId, officer } = listener;
      const own = [...listeners].filter((one) => one.officeId === officeId && one.officer.id === officer.id);
      if (own.length >= MOST_OF_ONE) throw new ProblemError('too-many-lines');
      listeners.add(listener); // before anything is awaited: several may come at once
      try {
        if (closed) throw new ProblemError('not-ready');
        await (listening ??= startListening());
      } catch (error) {
        listeners.delete(listener);
        throw error;
      }
      return () => void listeners.delete(listener);
    },
    close: async () => {
      closed = true;
      endAll();
      const end = await listening?.catch(() => undefined);
      await end?.();
    },
  };
};
