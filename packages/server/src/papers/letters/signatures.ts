import { LINE, type Paper } from '../pdf/paper.ts';
import { SIDE, widthOf } from './sheet.ts';

/** One place to sign. */
export interface SignatureBlock {
  /** What stands over it: as what somebody signs, and for whom. */
  readonly above: readonly string[];
  /** What stands in the place of a signature; absent where it is still to be signed. */
  readonly state?: readonly string[];
  readonly name: string;
  /** What stands under the name. */
  readonly below: readonly string[];
}

const SIZE = 10;
const GAP = 28;
/** Room for a signature, in points. */
const ROOM = 52;

type Lines = readonly { readonly text: string; readonly weight: 'regular' | 'bold' }[];

const broken = (paper: Paper, texts: readonly string[], width: number, weight: 'regular' | 'bold'): Lines => texts.flatMap((text) => paper.linesOf(text, width, { size: SIZE, weight }).map((line) => ({ text: line, weight })));

const drawn = (paper: Paper, lines: Lines, x: number, y: number): number => {
  lines.forEach(({ text, weight }, index) => paper.line(text, x, y + index * SIZE * LINE, { size: SIZE, weight }));
  return y + lines.length * SIZE * LINE;
};

/** Two by two beside each other; no block is broken over pages. */
export const signatureBlocks = (paper: Paper, blocks: readonly SignatureBlock[]): void => {
  const width = (widthOf(paper) - GAP) / 2;
  const laid = blocks.map(({ above, state = [], name, below }) => ({
    above: broken(paper, above, width, 'regular'),
    state: broken(paper, state, width, 'regular'),
    name: broken(paper, [name], width, 'bold'),
    below: broken(paper, below, width, 'regular'),
  }));
  for (let index = 0; index < laid.length; index += 2) {
    const row = laid.slice(index, index + 2);
    const most = (part: 'above' | 'state' | 'name' | 'below'): number => Math.max(...row.map((block) => block[part].length)) * SIZE * LINE;
    const room = Math.max(ROOM, most('state') + 12);
    const height = most('above') + room + most('name') + 4 + most('below');
    paper.need(height);
    const top = paper.y;
    row.forEach((block, at) => {
      const x = paper.left + SIDE + at * (width + GAP);
      drawn(paper, block.above, x, top);
      const signing = top + most('above');
      drawn(paper, block.state, x, signing + (room - block.state.length * SIZE * LINE) / 2);
      const nameEnds = drawn(paper, block.name, x, signing + room);
      paper.rule(x, nameEnds + 1, x + width, nameEnds + 1);
      drawn(paper, block.below, x, nameEnds + 4);
    });
    paper.y = top + height;
    paper.space(16);
  }
};

/** The office's signature under a letter, at the right. */
export const signatory = (paper: Paper, { above, name, below = [] }: { above: readonly string[]; name: string; below?: readonly string[] }): void => {
  const width = (widthOf(paper) - GAP) / 2;
  const [over, named, under] = [broken(paper, above, width, 'regular'), broken(paper, [name], width, 'bold'), broken(paper, below, width, 'regular')];
  const height = (over.length + named.length + under.length) * SIZE * LINE + ROOM + 4;
  paper.need(height);
  const x = paper.left + SIDE + width + GAP;
  const nameEnds = drawn(paper, named, x, drawn(paper, over, x, paper.y) + ROOM);
  paper.rule(x, nameEnds + 1, x + width, nameEnds + 1);
  drawn(paper, under, x, nameEnds + 4);
  paper.y += height;
};
