import { QUIET, qrRuns } from '../qr-runs.ts';
import type { Paper } from './paper.ts';

/** Draws a QR code as wide as said, its quiet zone included: each run of dark modules of a line is one rectangle. */
export const drawQrCode = (paper: Paper, text: string, x: number, y: number, width: number): void => {
  const { size, runs } = qrRuns(text);
  const module = width / (size + 2 * QUIET);
  for (const { row, from, length } of runs) paper.fill(x + (QUIET + from) * module, y + (QUIET + row) * module, length * module, module);
};
