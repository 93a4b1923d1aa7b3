import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unpacked } from './woff.ts';

/** How letters stand: the body's, or the headings'. */
export type Weight = 'regular' | 'bold';

const arimo = (weight: Weight, part: 'latin' | 'latin-ext'): string => `@fontsource/arimo/files/arimo-${part}-${weight === 'bold' ? 700 : 400}-normal.woff`;

/**
 * The fonts of the papers, each embedded: Arimo, which is as wide as Arial, the letters of office papers here; and for what it does not have (other alphabets, signs, faces) DejaVu Sans,
 * which reads well beside it. In the order in which they are asked for a letter.
 */
export const fontFiles: Readonly<Record<Weight, readonly string[]>> = {
  regular: [arimo('regular', 'latin'), arimo('regular', 'latin-ext'), 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'],
  bold: [arimo('bold', 'latin'), arimo('bold', 'latin-ext'), 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'],
};

const read = new Map<string, Buffer>();

/** The bytes of a font file, unpacked; read once. */
export const readFont = (path: string): Buffer => {
  const known = read.get(path);
  if (known) return known;
  const bytes = unpacked(readFileSync(createRequire(import.meta.url).resolve(path)));
  read.set(path, bytes);
  return bytes;
};
