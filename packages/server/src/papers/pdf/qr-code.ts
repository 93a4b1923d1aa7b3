import { generate } from 'lean-qr';
import type { Paper } from './paper.ts';

/** Light modules around a code, without which no telephone reads it. */
const QUIET = 4;

/** Draws a QR code as wide as said, its quiet zone included: each run of dark modules of a line is one rectangle. */
export const drawQrCode = (paper: Paper, text: string, x: number, y: number, width: number): void => {
  const code = generate(text);
  const module = width / (code.size + 2 * QUIET);
  for (let row = 0; row < code.size; row += 1) {
    for (let column = 0; column < code.size; column += 1) {
      if (!code.get(column, row)) continue;
      const from = column;
      while (code.get(column + 1, row)) column += 1;
      paper.fill(x + (QUIET + from) * module, y + (QUIET + row) * module, (column + 1 - from) * module, module);
    }
  }
};
