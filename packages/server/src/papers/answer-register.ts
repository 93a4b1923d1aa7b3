import { createHash } from 'node:crypto';
import type { RegisterView } from '@wadul/core';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { registerCsv } from './register-csv.ts';
import { registerHtml } from './register-html.ts';
import type { PaperLanguage } from './words.ts';

const formats = { json: 'application/json', csv: 'text/csv', html: 'text/html' } as const;

/** How a month of the book is given. */
export type RegisterFormat = keyof typeof formats;

/** A month as an address names it, with the format that its ending asks for. */
export interface AskedMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly format?: RegisterFormat | undefined;
}

/** `2026-03`, `2026-03.csv`, …; nothing for what is no month or has another ending. */
export const askedMonth = (segment: string): AskedMonth | undefined => {
  const [, month, ending] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:\.(json|csv|html))?$/.exec(segment) ?? [];
  return month === undefined ? undefined : { month, format: ending as RegisterFormat | undefined };
};

const acceptedFormat = (c: Context): RegisterFormat => {
  const media = accepts(c, { header: 'Accept', supports: Object.values(formats), default: formats.json });
  return (Object.keys(formats) as RegisterFormat[]).find((format) => formats[format] === media) ?? 'json';
};

/** The page of a month may load the stylesheet and nothing else. */
const PAGE_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const bodyOf = (format: RegisterFormat, view: RegisterView, language: PaperLanguage): string => {
  if (format === 'json') return JSON.stringify(view);
  if (format === 'csv') return registerCsv(view);
  return registerHtml(view, { language, stylesheet: '/assets/register.css', csv: `${view.month}.csv`, json: `${view.month}.json` });
};

const headersOf = (format: RegisterFormat, view: RegisterView): Record<string, string> => ({
  'content-type': format === 'json' ? formats.json : `${formats[format]}; charset=utf-8`,
  ...(format === 'html' ? { 'content-security-policy': PAGE_POLICY } : {}),
  ...(format === 'csv' ? { 'content-disposition': `attachment; filename="${view.office.slug}-${view.month}-${view.version}.csv"` } : {}),
});

/**
 * A month of the book in the format of its ending, or else the one that the reader takes most gladly (`Accept`), JSON where they say nothing; 304 where they have
 * it already. @param cacheControl who may keep it
 */
export const answerRegister = (c: Context, view: RegisterView, { format = acceptedFormat(c), language, cacheControl }: { format?: RegisterFormat | undefined; language: PaperLanguage; cacheControl: string }): Response => {
  const body = bodyOf(format, view, language);
  const etag = `"${createHash('sha256').update(format).update(body).digest('base64url').slice(0, 27)}"`;
  const headers = { etag, 'cache-control': cacheControl, vary: 'Accept' };
  const known = c.req.header('if-none-match')?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.some((tag) => tag === etag || tag === '*')) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, ...headersOf(format, view) } });
};
