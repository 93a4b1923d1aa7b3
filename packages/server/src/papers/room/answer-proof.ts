import type { Context } from 'hono';
import { digestOf, type KeptOf } from './kept-papers.ts';
import { inPlace, type PaperRoom } from './paper-room.ts';

/** A proof as JSON, to be drawn or given as it was kept. */
interface Proof {
  readonly of: KeptOf;
  readonly kind: string;
  draw(): Promise<unknown>;
}

const answerBytes = (c: Context, bytes: Uint8Array<ArrayBuffer>, digest: string): Response => {
  const etag = `"${digest}"`;
  const headers = { etag, 'cache-control': 'no-cache' };
  const known = c.req.header('if-none-match')?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.some((tag) => tag === etag || tag === '*')) return new Response(null, { status: 304, headers });
  return new Response(c.req.method === 'HEAD' ? null : bytes, { headers: { ...headers, 'content-type': 'application/json', 'content-length': String(bytes.byteLength) } });
};

/** The proof of an issued month for everybody, with a strong tag: drawn once at a place and then kept, and with it nothing of what it was before. One that is too large to be kept holds its place until it was read. Throws `papers-busy`. */
export const answerProof = async (c: Context, { of, kind, draw }: Proof, room: PaperRoom): Promise<Response> => {
  const kept = room.kept.find(of, kind);
  if (kept) return answerBytes(c, kept.bytes, kept.digest);
  return inPlace(room, c, async (leave) => {
    const meanwhile = room.kept.find(of, kind);
    const bytes = meanwhile?.bytes ?? new Uint8Array(Buffer.from(JSON.stringify(await draw())));
    if (bytes.byteLength > room.kept.largest) return answerBytes(c, bytes, digestOf(bytes));
    leave();
    if (meanwhile) return answerBytes(c, bytes, meanwhile.digest);
    room.kept.forgetKind(of, 'proof.');
    return answerBytes(c, bytes, room.kept.keep(of, kind, bytes).digest);
  });
};
