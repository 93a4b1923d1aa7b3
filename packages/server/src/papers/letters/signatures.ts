import { LINE, type Paper } from '../pdf/paper.ts';
import { BODY, passage, SIDE, widthOf } from './sheet.ts';

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

type Laid = Readonly<Record<'above' | 'state' | 'name' | 'below', Lines>>;

const BETWEEN = 16;

const laidOut = (paper: Paper, blocks: readonly SignatureBlock[], width: number): { readonly row: readonly Laid[]; readonly room: number; readonly height: number }[] => {
  const laid = blocks.map(({ above, state = [], name, below }): Laid => ({
    above: broken(paper, above, width, 'regular'),
    state: broken(paper, state, width, 'regular'),
    name: broken(paper, [name], width, 'bold'),
    below: broken(paper, below, width, 'regular'),
  }));
  return Array.from({ length: Math.ceil(laid.length / 2) }, (_, index) => {
    const row = laid.slice(2 * index, 2 * index + 2);
    const room = Math.max(ROOM, most(row, 'state') + 12);
    return { row, room, height: most(row, 'above') + room + most(row, 'name') + 4 + most(row, 'below') };
  });
};

const most = (row: readonly Laid[], part: keyof Laid): number => Math.max(...row.map((block) => block[part].length)) * SIZE * LINE;

const blockWidth = (paper: Paper): number => (widthOf(paper) - GAP) / 2;

/** The height that the signatures take, so that what stands before them can be kept with them: of all where a page holds them beside it, else of the first row. */
const heightOfSignatures = (paper: Paper, blocks: readonly SignatureBlock[], beside: number): number => {
  const rows = laidOut(paper, blocks, blockWidth(paper));
  const all = rows.reduce((sum, { height }) => sum + height + BETWEEN, -BETWEEN);
  return all + beside <= paper.bottom - paper.top ? all : (rows[0]?.height ?? 0);
};

/** Two by two beside each other; no block is broken over pages. */
export const signatureBlocks = (paper: Paper, blocks: readonly SignatureBlock[]): void => {
  const width = blockWidth(paper);
  for (const { row, room, height } of laidOut(paper, blocks, width)) {
    paper.need(height);
    const top = paper.y;
    row.forEach((block, at) => {
      const x = paper.left + SIDE + at * (width + GAP);
      drawn(paper, block.above, x, top);
      const signing = top + most(row, 'above');
      drawn(paper, block.state, x, signing + (room - block.state.length * SIZE * LINE) / 2);
      const nameEnds = drawn(paper, block.name, x, signing + room);
      paper.rule(x, nameEnds + 1, x + width, nameEnds + 1);
      drawn(paper, block.below, x, nameEnds + 4);
    });
    paper.y = top + height;
    paper.space(BETWEEN);
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

/** The sentence that closes a paper, and its signatures: together on one page where one holds them, so that nobody signs a sheet without words. */
export const closeAndSign = (paper: Paper, closing: string, blocks: readonly SignatureBlock[]): void => {
  const sentence = paper.linesOf(closing, widthOf(paper), { size: BODY }).length * BODY * LINE;
  paper.space(10);
  paper.need(sentence + 14 + heightOfSignatures(paper, blocks, sentence + 14));
  passage(paper, closing);
  paper.space(14);
  signatureBlocks(paper, blocks);
};
