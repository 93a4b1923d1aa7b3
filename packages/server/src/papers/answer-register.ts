import { createHash } from 'node:crypto';
import { ReadableStream } from 'node:stream/web';
import type { RegisterView } from '@wadul/core';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { traceOf } from '../http/answer-error.ts';
import type { Env } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { registerCsv } from './register-csv.ts';
import { registerHtml } from './register-html.ts';
import { registerPdf, type RegisterPrint } from './register-pdf.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { registerXlsx } from './register-xlsx.ts';

/** The media types in which a month of the book is given, by the endings that ask for them. */
export const registerFormats = {
  json: 'application/json',
  csv: 'text/csv',
  html: 'text/html',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

type RegisterFormat = keyof typeof registerFormats;
/** Given row by row, however long the month is. */
export type PaperFormat = 'csv' | 'pdf' | 'xlsx';

const papers: Readonly<Record<PaperFormat, (sheet: RegisterSheet, print: RegisterPrint) => AsyncGenerator<Uint8Array, void, undefined>>> = { csv: registerCsv, pdf: registerPdf, xlsx: registerXlsx };
const isPaper = (format: RegisterFormat): format is PaperFormat => format in papers;

/** A month as an address names it, with the format that its ending asks for. */
interface AskedMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly format?: RegisterFormat | undefined;
}

/** `2026-03`, `2026-03.csv`, …; nothing for what is no month or has another ending. */
const askedMonth = (segment: string): AskedMonth | undefined => {
  const [, month, ending] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:\.(json|csv|html|pdf|xlsx))?$/.exec(segment) ?? [];
  return month === undefined ? undefined : { month, format: ending as RegisterFormat | undefined };
};

const acceptedFormat = (c: Context): RegisterFormat => {
  const media = accepts(c, { header: 'Accept', supports: Object.values(registerFormats), default: registerFormats.json });
  return (Object.keys(registerFormats) as RegisterFormat[]).find((format) => registerFormats[format] === media) ?? 'json';
};

/** Where a month `YYYY-MM` comes from, as this reader may see it: row by row for paper, whole for JSON and the page. Nothing where there is none. */
export interface RegisterSource {
  sheet(month: string): Promise<RegisterSheet | undefined>;
  view(month: string): Promise<RegisterView | undefined>;
}

/** How it is given. */
export interface RegisterTerms extends RegisterPrint {
  /** Who may keep it. */
  readonly cacheControl: string;
  readonly log: AppParts['log'];
}

const tagOf = (...parts: readonly string[]): string => `"${parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('base64url').slice(0, 27)}"`;

const isKnown = (c: Context, etag: string): boolean => {
  const known = c.req.header('if-none-match')?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known?.some((tag) => tag === etag.replace(/^W\//, '') || tag === '*') ?? false;
};

/** The page of a month may load the stylesheet and nothing else. */
const PAGE_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const answerWhole = (c: Context, view: RegisterView, format: 'json' | 'html', { language, cacheControl }: RegisterTerms): Response => {
  const { month } = view;
  const body = format === 'json' ? JSON.stringify(view) : registerHtml(view, { language, stylesheet: '/assets/register.css', pdf: `${month}.pdf`, xlsx: `${month}.xlsx`, csv: `${month}.csv`, json: `${month}.json` });
  const etag = tagOf(format, body);
  const headers = { etag, 'cache-control': cacheControl, vary: 'Accept' };
  if (isKnown(c, etag)) return new Response(null, { status: 304, headers });
  const own = format === 'json' ? { 'content-type': registerFormats.json } : { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY };
  return new Response(body, { headers: { ...headers, ...own } });
};

/** A paper that had begun did not come to its end. Says nothing of why: it goes past every log of ours. */
class BrokenPaperError extends Error {
  override readonly name = 'BrokenPaperError';
}

/** The same bytes; what breaks them off is logged by its kind, and whoever reads them sees that they broke off. */
async function* watched(bytes: AsyncIterable<Uint8Array>, c: Context<Env>, { log }: RegisterTerms): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* bytes;
  } catch (error) {
    log.error({ requestId: c.get('requestId'), route: c.get('route'), ...traceOf(error) }, 'a paper broke off');
    throw new BrokenPaperError('The paper broke off.');
  }
}

/** What never changes can be asked for once: an issued version under its checkpoint, as everybody reads it; what an officer reads of it is theirs, and changes with what they may see. Of a month as it stands now nothing is known before it was drawn, and "as of the moment of printing" is never the same twice. */
const issueTag = ({ head, issue }: RegisterSheet, format: PaperFormat, { language }: RegisterTerms): { readonly etag?: string } =>
  issue && head.version === 'public' ? { etag: `W/${tagOf(format, language, JSON.stringify([head, issue]))}` } : {};

/** A month of the book as a file, drawn while it is sent; 304 where the reader has it already. */
export const answerSheet = (c: Context<Env>, sheet: RegisterSheet, format: PaperFormat, terms: RegisterTerms): Response => {
  const { head, issue } = sheet;
  const { etag } = issueTag(sheet, format, terms);
  const headers = { ...(etag === undefined ? {} : { etag }), 'cache-control': terms.cacheControl, vary: 'Accept' };
  if (etag !== undefined && isKnown(c, etag)) return new Response(null, { status: 304, headers });
  const name = `${head.office.slug}-${head.month}-${head.version}${issue ? `-v${issue.version}` : ''}.${format}`;
  const own = {
    'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : registerFormats[format],
    'content-disposition': `attachment; filename="${name}"`,
  };
  // Nothing is drawn before somebody reads, and no more once they stop.
  const body = c.req.method === 'HEAD' ? null : ReadableStream.from(watched(papers[format](sheet, terms), c, terms));
  return new Response(body, { headers: { ...headers, ...own } });
};

/**
 * A month of the book in the format of its ending, or else the one that the reader takes most gladly (`Accept`), JSON where they say nothing; 304 where they have it already. Throws `not-found`.
 * @param segment the month as the address has it, `2026-03` or `2026-03.pdf`
 */
export const answerRegister = async (c: Context<Env>, segment: string, source: RegisterSource, terms: RegisterTerms): Promise<Response> => {
  const asked = askedMonth(segment);
  if (!asked) throw new ProblemError('not-found');
  const { month, format = acceptedFormat(c) } = asked;
  if (isPaper(format)) {
    const sheet = await source.sheet(month);
    if (!sheet) throw new ProblemError('not-found');
    return answerSheet(c, sheet, format, terms);
  }
  const view = await source.view(month);
  if (!view) throw new ProblemError('not-found');
  return answerWhole(c, view, format, terms);
};
