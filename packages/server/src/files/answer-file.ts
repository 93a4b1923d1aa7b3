import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { ServedFile } from './file-folder.ts';

/** For what is served under an address that names its version: it never changes. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** Lets every site load it: what is public anyway, and carries no cookie. */
export const FOR_EVERY_SITE = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } as const;

type Encoding = keyof ServedFile['bytes'];

const encodingFor = (c: Context): Encoding =>
  accepts(c, { header: 'Accept-Encoding', supports: ['br', 'gzip', 'identity'], default: 'identity', match: (accepted) => {
    const best = accepted.filter(({ q }) => q > 0).map(({ type }) => type);
    return (['br', 'gzip'] as const).find((encoding) => best.includes(encoding)) ?? 'identity';
  } }) as Encoding;

/** A file as an answer, compressed as the reader takes it, or 304 where the reader has it already. */
export const answerFile = (c: Context, file: ServedFile, headers: Readonly<Record<string, string>>): Response => {
  const all = { ...headers, etag: file.etag, vary: 'Accept-Encoding' };
  const known = c.req.header('if-none-match')?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.some((tag) => tag === file.etag || tag === '*')) return new Response(null, { status: 304, headers: all });
  const encoding = encodingFor(c);
  const body = file.bytes[encoding];
  return new Response(body, {
    headers: { ...all, 'content-type': file.type, 'content-length': String(body.length), ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }) },
  });
};
