import { generate } from 'lean-qr';

/** Light modules around a code, without which no telephone reads it. */
export const QUIET = 4;

/** A run of dark modules in a line of a code. */
interface Run {
  readonly row: number;
  readonly from: number;
  readonly length: number;
}

/** A QR code as runs of dark modules, and how many modules it is wide, without its quiet zone. */
export const qrRuns = (text: string): { readonly size: number; readonly runs: readonly Run[] } => {
  const code = generate(text);
  const runs: Run[] = [];
  for (let row = 0; row < code.size; row += 1) {
    for (let column = 0; column < code.size; column += 1) {
      if (!code.get(column, row)) continue;
      const from = column;
      while (code.get(column + 1, row)) column += 1;
      runs.push({ row, from, length: column + 1 - from });
    }
  }
  return { size: code.size, runs };
};
