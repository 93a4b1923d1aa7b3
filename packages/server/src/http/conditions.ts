import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { ProblemError } from './problem-error.ts';

/** The `ETag` of something that counts its versions. */
export const versionTag = (version: number): string => `"${version}"`;

/** The version that the sender read, from `If-Match: "<version>"`. Throws `version-required` without one, `stale-version` where the tag cannot be a version. */
export const expectedVersion = (c: Context): number => {
  const header = c.req.header('if-match')?.trim();
  if (header === undefined || header === '' || header === '*') throw new ProblemError('version-required');
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new ProblemError('stale-version');
  return Number(version);
};

/** A text with a strong `ETag` over its bytes, or 304 where the reader has it already. */
export const answerTextUnlessKnown = (c: Context, text: string, contentType: string, cacheControl: string): Response => {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const headers = { etag, 'cache-control': cacheControl };
  const known = c.req.header('if-none-match')?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.some((tag) => tag === etag || tag === '*')) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'content-type': contentType } });
};

/** The same for JSON. */
export const answerUnlessKnown = (c: Context, value: unknown, cacheControl: string): Response => answerTextUnlessKnown(c, JSON.stringify(value), 'application/json', cacheControl);
