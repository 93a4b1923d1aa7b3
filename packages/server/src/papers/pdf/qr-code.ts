import { generate } from 'lean-qr';
import type { Paper } from './paper.ts';

/** White around it, in modules, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

/** Draws a QR code of a text as filled rectangles, runs of modules in one; `width` in points includes the white around it. */
export const drawQrCode = (paper: Paper, text: string, x: number, y: number, width: number): void => {
  const code = generate(text);
  const module = width / (code.size + 2 * QUIET);
  for (let row = 0; row < code.size; row += 1) {
    for (let from = 0; from < code.size; from += 1) {
      let to = from;
      while (to < code.size && code.get(to, row)) to += 1;
      if (to > from) paper.fill(x + (from + QUIET) * module, y + (row + QUIET) * module, (to - from) * module, module);
      from = to;
    }
  }
};
