import { ProblemError } from '../../http/problem-error.ts';

/** Does something after so many milliseconds; answers what stops it. */
export type After = (milliseconds: number, then: () => void) => () => void;

/** How many draw, and how long who comes when all places are taken waits. */
export interface PlaceLimits {
  readonly atOnce: number;
  readonly waiting: number;
  /** Milliseconds. */
  readonly wait: number;
}

/** Places at which papers are drawn for people from outside. */
export interface Places {
  /**
   * Waits for a place; answers what leaves it, which may be called more than once. Throws `papers-busy` where too many wait already, or the wait was too long.
   * @param gone aborted once nobody waits for the paper any more
   */
  enter(gone?: AbortSignal): Promise<() => void>;
}

/** So many places. Who leaves one hands it to who has waited longest. */
export const openPlaces = ({ atOnce, waiting: most, wait }: PlaceLimits, after: After): Places => {
  let taken = 0;
  const waiting: (() => void)[] = [];

  const placed = (): (() => void) => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = waiting.shift();
      if (next) next();
      else taken -= 1;
    };
  };

  const turn = (gone: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const settle = (then: () => void): void => {
        stop();
        gone?.removeEventListener('abort', refuse);
        then();
      };
      const come = (): void => settle(resolve);
      const refuse = (): void => {
        const at = waiting.indexOf(come);
        if (at < 0) return;
        waiting.splice(at, 1);
        settle(() => reject(new ProblemError('papers-busy')));
      };
      waiting.push(come);
      const stop = after(wait, refuse);
      gone?.addEventListener('abort', refuse, { once: true });
    });

  return {
    enter: async (gone) => {
      if (taken < atOnce) taken += 1;
      else {
        if (waiting.length >= most || gone?.aborted) throw new ProblemError('papers-busy');
        await turn(gone);
      }
      return placed();
    },
  };
};
