import { Readable } from 'node:stream';
import type { Paper } from './pdf/paper.ts';

/** A paper as an answer that is kept nowhere. @param name of the file, without ending; nothing in it may say who somebody is */
export const answerPdf = (paper: Paper, name: string): Response =>
  new Response(Readable.toWeb(paper.bytes) as ReadableStream<Uint8Array>, {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${name}.pdf"`, 'cache-control': 'no-store' },
  });
