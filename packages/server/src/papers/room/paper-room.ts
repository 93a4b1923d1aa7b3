import type { Context } from 'hono';
import { heldBody, type ReadingLimits } from './held-body.ts';
import { openKeptPapers, type KeptPapers } from './kept-papers.ts';
import { openPlaces, type After, type PlaceLimits, type Places } from './places.ts';

/** How much is drawn for people from outside, for how long, and what is kept of it (bytes). */
interface RoomLimits extends PlaceLimits, ReadingLimits {
  readonly bytes: number;
  /** Of one paper. */
  readonly largest: number;
}

/**
 * Two at once leave a core and a connection for the desk. Thirty who wait for small papers are through in a second or two. A reader has a minute for the next piece, and ten for all: enough for the
 * book of 10,000 complaints at 10 kB a second.
 */
const LIMITS: RoomLimits = { atOnce: 2, waiting: 30, wait: 10_000, idle: 60_000, whole: 600_000, bytes: 32 * 1024 ** 2, largest: 4 * 1024 ** 2 };

/** Where papers are drawn for people from outside. Officers' are not: nobody from outside keeps them waiting. */
export interface PaperRoom {
  readonly places: Places;
  readonly kept: KeptPapers;
  /** The same answer, with the place held until its body has been read, was given up or broke off; where it has none, the place is left. */
  held(answer: Response, leave: () => void): Response;
}

const inTime: After = (milliseconds, then) => {
  const timer = setTimeout(then, milliseconds).unref();
  return () => clearTimeout(timer);
};

/** The room of a server that begins. */
export const openPaperRoom = (change: Partial<RoomLimits> = {}, after: After = inTime): PaperRoom => {
  const limits = { ...LIMITS, ...change };
  return {
    places: openPlaces(limits, after),
    kept: openKeptPapers(limits),
    held: (answer, leave) => {
      if (answer.body) return new Response(heldBody(answer.body, leave, limits, after), answer);
      leave();
      return answer;
    },
  };
};

/** Makes an answer at a place of its own, which is held until the answer was read, unless it is left before. Throws `papers-busy`. */
export const inPlace = async (room: PaperRoom, c: Context, make: (leave: () => void) => Promise<Response> | Response): Promise<Response> => {
  const leave = await room.places.enter(c.req.raw.signal);
  try {
    const answer = await make(leave);
    if (c.req.method !== 'HEAD') return room.held(answer, leave);
    await answer.body?.cancel(); // nobody will read it
    leave();
    return new Response(null, answer);
  } catch (error) {
    leave();
    throw error;
  }
};
