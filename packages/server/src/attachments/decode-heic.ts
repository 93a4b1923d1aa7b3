/** An image as pixels, red green blue alpha, a byte each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The image is larger than what is decoded. */
export class TooManyPixelsError extends Error {
  override readonly name = 'TooManyPixelsError';
}

/** Fewer than of other images: the decoder holds all of them several times over. A phone's photo has 12 million, its largest 24. */
export const MOST_HEIC_PIXELS = 25_000_000;

/** The first image of a HEIC file, turned upright as the file says (the decoder does so). Throws `TooManyPixelsError`, or what the decoder says. */
export const decodeHeic = async (bytes: Uint8Array): Promise<Pixels> => {
  const { default: libheif } = await import('libheif-js/wasm-bundle.js'); // few files are of this kind, and loading the decoder takes longer than looking at most others
  const [image, ...others] = new libheif.HeifDecoder().decode(bytes);
  for (const other of others) other.free();
  if (!image) throw new Error('There is no image in it.');
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > MOST_HEIC_PIXELS) throw new TooManyPixelsError();
  const data = new Uint8ClampedArray(width * height * 4);
  await new Promise<void>((resolve, reject) => image.display({ data, width, height }, (shown) => (shown ? resolve() : reject(new Error('It cannot be decoded.')))));
  return { width, height, data: new Uint8Array(data.buffer) };
};
