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
import { viewOfSheet, type RegisterSheet } from './register-sheet.ts';
import { registerXlsx } from './register-xlsx.ts';
import { drawWhole } from './room/draw-whole.ts';
import { digestOf, type KeptOf, type KeptPaper } from './room/kept-papers.ts';
import { inPlace, type PaperRoom } from './room/paper-room.ts';

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
type WholeFormat = Exclude<RegisterFormat, PaperFormat>;

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

/** Where a month `YYYY-MM` comes from, as this officer may see it: row by row for paper, whole for JSON and the page. Nothing where there is none. */
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

const wholeBody = (view: RegisterView, format: WholeFormat, { language, zone }: RegisterTerms): string => {
  const { month } = view;
  return format === 'json' ? JSON.stringify(view) : registerHtml(view, { language, zone, stylesheet: '/assets/register.css', pdf: `${month}.pdf`, xlsx: `${month}.xlsx`, csv: `${month}.csv`, json: `${month}.json` });
};

const wholeHeaders = (format: WholeFormat): Record<string, string> =>
  format === 'json' ? { 'content-type': registerFormats.json } : { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY };

const answerWhole = (c: Context, view: RegisterView, format: WholeFormat, terms: RegisterTerms): Response => {
  const body = wholeBody(view, format, terms);
  const etag = tagOf(format, body);
  const headers = { etag, 'cache-control': terms.cacheControl, vary: 'Accept' };
  if (isKnown(c, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, ...wholeHeaders(format) } });
};

/** A paper that had begun did not come to its end. Says nothing of why: it goes past every log of ours. */
class BrokenPaperError extends Error {
  override readonly name = 'BrokenPaperError';
}

/** The same bytes; what breaks them off is logged by its kind, and whoever reads them sees that they broke off. Who gives them up ends their drawing, also before they asked for the first. */
const watched = (bytes: AsyncIterator<Uint8Array, void, undefined>, c: Context<Env>, { log }: RegisterTerms): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => ({
    next: async () => {
      try {
        return await bytes.next();
      } catch (error) {
        log.error({ requestId: c.get('requestId'), route: c.get('route'), ...traceOf(error) }, 'a paper broke off');
        throw new BrokenPaperError('The paper broke off.');
      }
    },
    return: async () => (await bytes.return?.()) ?? { done: true, value: undefined },
  }),
});

/** What an issued version has for a tag, of which nothing need be drawn: it never changes under its checkpoint. Of a month as it stands now nothing is known before it was drawn. */
const nameOfIssue = ({ head, issue }: RegisterSheet, format: RegisterFormat, { language }: RegisterTerms): string | undefined => issue && digestOf(Buffer.from(JSON.stringify([format, language, head, issue])));

const paperHeaders = ({ head, issue }: RegisterSheet, format: PaperFormat): Record<string, string> => ({
  'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : registerFormats[format],
  'content-disposition': `attachment; filename="${head.office.slug}-${head.month}-${head.version}${issue ? `-v${issue.version}` : ''}.${format}"`,
});

/** How it is printed: an issued version as of the instant at which it was issued, and so always the same. */
const printOf = ({ issue }: RegisterSheet, terms: RegisterTerms): RegisterTerms => (issue ? { ...terms, madeAt: issue.issuedAt } : terms);

/** A month of the book as a file for an officer, drawn while it is sent. It has no tag: what an officer reads of a version is theirs, and changes with what they may see. */
export const answerSheet = (c: Context<Env>, sheet: RegisterSheet, format: PaperFormat, terms: RegisterTerms): Response => {
  // Nothing is drawn before somebody reads, and no more once they stop.
  const body = c.req.method === 'HEAD' ? null : ReadableStream.from(watched(papers[format](sheet, printOf(sheet, terms)), c, terms));
  return new Response(body, { headers: { 'cache-control': terms.cacheControl, vary: 'Accept', ...paperHeaders(sheet, format) } });
};

async function* drawn(sheet: RegisterSheet, format: RegisterFormat, terms: RegisterTerms): AsyncGenerator<Uint8Array, void, undefined> {
  if (isPaper(format)) yield* papers[format](sheet, printOf(sheet, terms));
  else yield new TextEncoder().encode(wholeBody(await viewOfSheet(sheet), format, terms));
}

/** The tag under which a reader has an issued version already, in whatever bytes. */
const knownTag = (c: Context, name: string): string | undefined => {
  const known = c.req.header('if-none-match')?.split(',').map((tag) => tag.trim());
  return known?.find((tag) => tag === '*' || /^(?:W\/)?"([^".]*)/.exec(tag)?.[1] === name);
};

/**
 * A month of the book for everybody. An issued version is drawn once and kept, with a strong tag: which version it is, and a digest of its bytes. One that is too large to be kept, and the month as it
 * stands, are drawn at a place of their own; whoever has a version already, or asks for its head alone, takes none. Throws `papers-busy`.
 */
const answerEverybody = async (c: Context<Env>, { sheet, of }: PublicSheet, format: RegisterFormat, terms: RegisterTerms, room: PaperRoom): Promise<Response> => {
  const isHead = c.req.method === 'HEAD';
  const name = nameOfIssue(sheet, format, terms);
  const kind = name ?? format;
  const own = isPaper(format) ? paperHeaders(sheet, format) : wholeHeaders(format);
  const headers = (etag: string | undefined) => ({ ...(etag === undefined ? {} : { etag }), 'cache-control': terms.cacheControl, vary: 'Accept' });
  const known = name === undefined ? undefined : knownTag(c, name);
  if (known !== undefined) return new Response(null, { status: 304, headers: headers(known === '*' ? `W/"${name}"` : known) });
  const answerKept = ({ bytes, digest }: KeptPaper): Response =>
    new Response(isHead ? null : bytes, { headers: { ...headers(`"${name}.${digest}"`), ...own, 'content-length': String(bytes.byteLength) } });
  const kept = of && room.kept.find(of, kind);
  if (kept) return answerKept(kept);
  if (isHead) return new Response(null, { headers: { ...headers(name && `W/"${name}"`), ...own } });
  return inPlace(room, c, async (leave) => {
    const meanwhile = of && room.kept.find(of, kind);
    if (meanwhile) {
      leave();
      return answerKept(meanwhile);
    }
    const bytes = drawn(sheet, format, terms);
    if (!of && isPaper(format)) return new Response(ReadableStream.from(watched(bytes, c, terms)), { headers: { ...headers(undefined), ...own } });
    const made = await drawWhole(bytes, room.kept.largest);
    if ('rest' in made) return new Response(ReadableStream.from(watched(made.rest, c, terms)), { headers: { ...headers(name && `W/"${name}"`), ...own } });
    if (of) {
      leave();
      return answerKept(room.kept.keep(of, kind, made.whole));
    }
    const etag = `"${digestOf(made.whole)}"`;
    return isKnown(c, etag) ? new Response(null, { status: 304, headers: headers(etag) }) : new Response(made.whole, { headers: { ...headers(etag), ...own } });
  });
};

/** Where a month `YYYY-MM` comes from, as everybody may see it, and with which papers of an issued version it may be kept; nothing where there is none. */
export interface PublicSheet {
  readonly sheet: RegisterSheet;
  readonly of?: KeptOf | undefined;
}

const asked = (c: Context, segment: string): { readonly month: string; readonly format: RegisterFormat } => {
  const found = askedMonth(segment);
  if (!found) throw new ProblemError('not-found');
  return { month: found.month, format: found.format ?? acceptedFormat(c) };
};

/**
 * A month of the book for an officer, in the format of its ending, or else the one that the reader takes most gladly (`Accept`), JSON where they say nothing; 304 where they have it already. Throws `not-found`.
 * @param segment the month as the address has it, `2026-03` or `2026-03.pdf`
 */
export const answerRegister = async (c: Context<Env>, segment: string, source: RegisterSource, terms: RegisterTerms): Promise<Response> => {
  const { month, format } = asked(c, segment);
  if (isPaper(format)) {
    const sheet = await source.sheet(month);
    if (!sheet) throw new ProblemError('not-found');
    return answerSheet(c, sheet, format, terms);
  }
  const view = await source.view(month);
  if (!view) throw new ProblemError('not-found');
  return answerWhole(c, view, format, terms);
};

/** The same for everybody. Throws `not-found` and `papers-busy`. */
export const answerPublicRegister = async (c: Context<Env>, segment: string, source: (month: string) => Promise<PublicSheet | undefined>, terms: RegisterTerms, room: PaperRoom): Promise<Response> => {
  const { month, format } = asked(c, segment);
  const found = await source(month);
  if (!found) throw new ProblemError('not-found');
  return answerEverybody(c, found, format, terms, room);
};
