import type { Context } from 'hono';
import { ProblemError } from './problem-error.ts';

/** The version of tus, the protocol of resumable uploads, that is spoken. */
export const TUS_VERSION = '1.0.0';
/** The media type of bytes that are added to an upload. */
export const OFFSET_STREAM = 'application/offset+octet-stream';

/** Throws `unknown-tus-version` where a request does not speak ours. */
export const requireTus = (c: Context): void => {
  if (c.req.header('tus-resumable') !== TUS_VERSION) throw new ProblemError('unknown-tus-version', {}, { 'tus-version': TUS_VERSION });
};

/** A whole number of bytes in a header; undefined where it is none. */
export const byteCount = (header: string | undefined): number | undefined => (header !== undefined && /^\d{1,12}$/.test(header) ? Number(header) : undefined);
