import type { Context } from 'hono';
import type { OfficeSettings } from '@wadul/core';
import { ProblemError } from './problem-error.ts';

/** What a script of such a site may read of an answer and send with a request, beside what every site may; the last ones are tus's, for uploads. */
const EXPOSED = 'ETag, Retry-After, Location, Tus-Resumable, Upload-Expires, Upload-Length, Upload-Offset';
const ALLOWED = 'content-type, idempotency-key, if-match, prefer, tus-resumable, upload-length, upload-metadata, upload-offset';

/** How long a browser may remember a preflight, in seconds. */
const REMEMBERED = '600';

const isAllowed = (origin: string, office: Pick<OfficeSettings, 'partnerOrigins'>, own: readonly string[]): boolean =>
  own.includes(origin) || office.partnerOrigins.includes(origin);

/**
 * The headers with which a browser hands this answer to the site that asked. Throws `origin-not-allowed` for a site that is neither the office's own nor one of its
 * partners; what comes without an `Origin` (a program, a page of our own that reads) needs none. Never with credentials.
 */
export const crossOriginHeaders = (c: Context, office: Pick<OfficeSettings, 'partnerOrigins'>, own: readonly string[]): Record<string, string> => {
  const origin = c.req.header('origin');
  if (origin === undefined) return { vary: 'Origin' };
  if (!isAllowed(origin, office, own)) throw new ProblemError('origin-not-allowed', {}, { vary: 'Origin' });
  return { vary: 'Origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED };
};

/** The answer to a browser that asks whether it may. @param methods those of the path */
export const answerPreflight = (headers: Readonly<Record<string, string>>, methods: readonly string[]): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...headers,
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': ALLOWED,
      'access-control-max-age': REMEMBERED,
    },
  });
