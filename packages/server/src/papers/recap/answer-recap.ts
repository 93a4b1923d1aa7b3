import { createHash } from 'node:crypto';
import type { OfficeSettings, Recap } from '@wadul/core';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { PaperRoom } from '../room/paper-room.ts';
import type { PaperLanguage } from '../words.ts';
import { recapCsv } from './recap-csv.ts';
import { recapPdf } from './recap-pdf.ts';
import { recapSheet, type RecapSheet } from './recap-sheet.ts';
import { recapXlsx } from './recap-xlsx.ts';
import { wholeOf } from './whole-of.ts';

/** The media types in which a recap is given, by the endings that ask for them. */
export const recapFormats = { json: 'application/json', csv: 'text/csv', pdf: 'application/pdf', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** How a recap is given. */
export type RecapFormat = keyof typeof recapFormats;

/** A year as an address names it, with the format that its ending asks for. */
export interface AskedYear {
  /** `YYYY` */
  readonly year: string;
  readonly format?: RecapFormat | undefined;
}

/** `2026`, `2026.pdf`, …; nothing for what is no year or has another ending. */
export const askedYear = (segment: string): AskedYear | undefined => {
  const [, year, ending] = /^(\d{4})(?:\.(json|csv|pdf|xlsx))?$/.exec(segment) ?? [];
  return year === undefined ? undefined : { year, format: ending as RecapFormat | undefined };
};

const acceptedFormat = (c: Context): RecapFormat => {
  const media = accepts(c, { header: 'Accept', supports: Object.values(recapFormats), default: recapFormats.json });
  return (Object.keys(recapFormats) as RecapFormat[]).find((format) => recapFormats[format] === media) ?? 'json';
};

/** What goes with a recap that is answered. */
export interface RecapAnswer {
  readonly settings: OfficeSettings;
  readonly format?: RecapFormat | undefined;
  /** Default: the office's first. */
  readonly language?: PaperLanguage | undefined;
  /** Who may keep it. */
  readonly cacheControl: string;
  /** Where its papers are drawn for people from outside; absent for officers, whose are drawn at once. */
  readonly room?: PaperRoom | undefined;
}

/** The papers that were drawn of a recap: whoever asks for the same one again does not have it drawn again. */
const drawn = new WeakMap<Recap, Map<string, Promise<Blob>>>();

const atPlace = async <T>(room: PaperRoom | undefined, draw: () => Promise<T>): Promise<T> => {
  const leave = await room?.places.enter();
  try {
    return await draw();
  } finally {
    leave?.();
  }
};

const paperOf = (recap: Recap, format: 'pdf' | 'xlsx', sheet: RecapSheet, language: PaperLanguage, room: PaperRoom | undefined): Promise<Blob> => {
  const papers = drawn.get(recap) ?? new Map<string, Promise<Blob>>();
  drawn.set(recap, papers);
  const key = `${format} ${language}`;
  const before = papers.get(key);
  if (before) return before;
  const paper = atPlace(room, () => (format === 'pdf' ? recapPdf(recap, sheet, language) : wholeOf(recapXlsx(recap, sheet, language))));
  papers.set(key, paper);
  paper.catch(() => papers.delete(key)); // one that could not be drawn is drawn again
  return paper;
};

/** A recap in the format of its ending, or else the one that the reader takes most gladly (`Accept`), JSON where they say nothing; 304 where they have it already. Throws `papers-busy` where it is drawn in a room that is full. */
export const answerRecap = async (c: Context, recap: Recap, { settings, format = acceptedFormat(c), language = settings.languages[0] ?? 'id', cacheControl, room }: RecapAnswer): Promise<Response> => {
  const json = JSON.stringify(recap);
  const etag = `"${createHash('sha256').update(`${format} ${language} `).update(json).digest('base64url').slice(0, 27)}"`;
  const headers = { etag, 'cache-control': cacheControl, vary: 'Accept' };
  const known = c.req.header('if-none-match')?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.some((tag) => tag === etag || tag === '*')) return new Response(null, { status: 304, headers });
  if (format === 'json') return new Response(json, { headers: { ...headers, 'content-type': recapFormats.json } });
  const named = { ...headers, 'content-disposition': `attachment; filename="${recap.office.slug}-${recap.year}-${recap.version}.${format}"` };
  const sheet = recapSheet(recap, { language, zone: settings.calendar.zone });
  if (format === 'csv') return new Response(recapCsv(sheet, language), { headers: { ...named, 'content-type': 'text/csv; charset=utf-8' } });
  const own = { ...named, 'content-type': recapFormats[format] };
  if (c.req.method === 'HEAD') return new Response(null, { headers: own });
  return new Response(await paperOf(recap, format, sheet, language, room), { headers: own });
};
