// Decodes a picture and encodes it anew. Runs in a process of its own (`inspect-process.ts`): decoders read what strangers send.
import sharp, { type Sharp } from 'sharp';
import { decodeHeic, TooManyPixelsError, type Pixels } from './decode-heic.ts';
import type { FileType } from './file-type.ts';
import type { Inspected } from './inspect-file.ts';

/** The most that is decoded: what phones take, and what fits into the memory of the process. */
export const MOST_PIXELS = 40_000_000;
/** A picture that is larger, in pixels or bytes, is kept as JPEG whatever it was: other encoders take too long over it, or make too much of it. */
const LARGE = { pixels: 12_000_000, bytes: 15 * 1024 * 1024 } as const;
const QUALITY = 88;

// Every decoder of the library is shut but the three that are needed.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });
sharp.cache(false);
sharp.concurrency(1);

const asJpeg = (image: Sharp): Promise<Buffer> => image.flatten({ background: '#ffffff' }).jpeg({ quality: QUALITY }).toBuffer();

const tooMany = (error: unknown): boolean => error instanceof TooManyPixelsError || (error instanceof Error && /pixel limit|too large|exceeds/i.test(error.message));

type Image = Exclude<FileType, 'application/pdf' | 'image/heic'>;

/** Decoded, turned upright, and encoded anew with nothing of the original but its pixels: no metadata, no hidden second content. */
const reencode = async (bytes: Uint8Array, type: Image): Promise<Inspected> => {
  const image = (): Sharp => sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS, pages: 1 }).autoOrient();
  const { width, height } = await image().metadata();
  if (type !== 'image/jpeg' && width * height <= LARGE.pixels) {
    const encoded = await (type === 'image/png' ? image().png() : image().webp({ quality: QUALITY })).toBuffer();
    if (encoded.byteLength <= LARGE.bytes) return { mediaType: type, bytes: encoded };
  }
  return { mediaType: 'image/jpeg', bytes: await asJpeg(image()) };
};

const fromPixels = async ({ width, height, data }: Pixels): Promise<Inspected> => ({
  mediaType: 'image/jpeg',
  bytes: await asJpeg(sharp(data, { raw: { width, height, channels: 4 } })),
});

/** What is kept of a picture. Never throws for what is in it: whatever a decoder trips over is damaged. */
export const encodeAnew = async (bytes: Uint8Array, type: Image | 'image/heic'): Promise<Inspected> => {
  try {
    return type === 'image/heic' ? await fromPixels(await decodeHeic(bytes)) : await reencode(bytes, type);
  } catch (error) {
    return { refused: tooMany(error) ? 'attachment.tooManyPixels' : 'attachment.damaged' };
  }
};
