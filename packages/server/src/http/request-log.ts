import type { MiddlewareHandler } from 'hono';
import type { Env } from './env.ts';
import type { AppParts } from './parts.ts';

/** Numbers every request and logs how it ended: verb, declared path, status. The address itself may hold what a person typed, and is left out. */
export const requestLog =
  ({ log, now, randomBytes }: AppParts): MiddlewareHandler<Env> =>
  async (c, next) => {
    const requestId = Buffer.from(randomBytes(12)).toString('hex');
    c.set('requestId', requestId);
    const start = Date.parse(now());
    await next();
    c.header('x-request-id', requestId);
    log.info({ requestId, method: c.req.method, route: c.get('route') ?? 'none', status: c.res.status, ms: Date.parse(now()) - start }, 'request');
  };
