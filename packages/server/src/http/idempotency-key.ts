import type { Context } from 'hono';
import { ProblemError } from './problem-error.ts';

/**
 * The UUID under which the sender may send the same request again. Version 4 only: the receipt is sealed under it, so it must not be guessed (122 random bits).
 * Throws `idempotency-key-required`.
 */
export const idempotencyKey = (c: Context): string => {
  const key = c.req.header('idempotency-key') ?? '';
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(key)) throw new ProblemError('idempotency-key-required');
  return key.toLowerCase();
};
