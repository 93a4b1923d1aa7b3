import type { Context } from 'hono';
import { ProblemError } from './problem-error.ts';

/**
 * Refuses what another site makes a signed-in officer's browser send: the desk takes a request that changes something only with the browser's word that it comes
 * from our own pages (`Sec-Fetch-Site: same-origin`, or one of our origins in `Origin`), and nothing that speaks against it.
 */
export const requireSameOrigin = (c: Context, own: readonly string[]): void => {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const foreign = (origin !== undefined && !own.includes(origin)) || (site !== undefined && site !== 'same-origin');
  if (foreign || (origin === undefined && site === undefined)) throw new ProblemError('origin-not-allowed');
};
