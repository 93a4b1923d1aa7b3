import { drawMark } from './mark.ts';

const LONG_SIDE = 1600;
const PREVIEW = 480;
const QUALITY = 0.85;

/** A picture made ready on the device. */
export interface Shrunk {
  readonly blob: Blob;
  /** The picture with its mark, small enough to be shown; only where one was drawn. */
  readonly preview: HTMLCanvasElement | undefined;
}

const canvasOf = (picture: CanvasImageSource, width: number, height: number): HTMLCanvasElement => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const brush = canvas.getContext('2d', { alpha: false });
  if (!brush) throw new Error('no canvas');
  brush.fillStyle = '#fff'; // what was transparent must not turn black
  brush.fillRect(0, 0, width, height);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(picture, 0, 0, width, height);
  return canvas;
};

/** Gives the memory of a canvas back at once; a phone has little of it. */
const empty = (canvas: HTMLCanvasElement): void => void Object.assign(canvas, { width: 0, height: 0 });

const fit = (width: number, height: number, longest: number): [number, number] => {
  const scale = Math.min(1, longest / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
};

/**
 * Makes a picture smaller, turned as it was taken, as JPEG, with the mark drawn across where one is given.
 * @returns undefined where the device cannot read the picture or has not the memory for it: the original is sent then
 */
export const shrink = async (file: Blob, mark: string | undefined): Promise<Shrunk | undefined> => {
  let picture: ImageBitmap | undefined;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const canvas = canvasOf(picture, ...fit(picture.width, picture.height, LONG_SIDE));
    picture.close();
    if (mark !== undefined) drawMark(canvas, mark);
    const preview = mark === undefined ? undefined : canvasOf(canvas, ...fit(canvas.width, canvas.height, PREVIEW));
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    empty(canvas);
    return blob?.type === 'image/jpeg' ? { blob, preview } : undefined;
  } catch {
    picture?.close();
    return undefined;
  }
};
