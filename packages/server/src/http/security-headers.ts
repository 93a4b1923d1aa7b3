import type { MiddlewareHandler } from 'hono';
import type { Env } from './env.ts';
import type { AppParts } from './parts.ts';

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** What holds unless a page or file says otherwise: nothing runs, nothing frames it, nothing keeps it. */
const unlessSaid = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** The security headers of every answer, and those that a guard asked for (`Strict-Transport-Security` where people come by https). */
export const securityHeaders = ({ origins }: Pick<AppParts, 'origins'>): MiddlewareHandler<Env> => {
  const secure = origins[0]?.startsWith('https:') ?? false;
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    for (const [name, value] of Object.entries(always)) headers.set(name, value);
    for (const [name, value] of Object.entries(c.get('answerHeaders') ?? {})) headers.set(name, value);
    for (const [name, value] of Object.entries(unlessSaid)) if (!headers.has(name)) headers.set(name, value);
    if (secure) headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  };
};
