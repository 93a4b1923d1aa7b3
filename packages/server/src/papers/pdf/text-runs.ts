import bidiFactory, { type Bidi } from 'bidi-js';
import { namedCharacter } from '../named-character.ts';

/** A piece of a line that is drawn with one font, in the order in which its letters are read. */
export interface TextRun {
  readonly text: string;
  /** Which font of the stack has its letters. */
  readonly font: number;
}

/** Tells which font of a stack has a character; undefined where none has. */
export type FontOf = (codePoint: number) => number | undefined;

const bidi = (bidiFactory as unknown as () => Bidi)(); // its types are those of its CommonJS build
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const runsOf = (text: string, fontOf: FontOf): TextRun[] => {
  const runs: { text: string; font: number }[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const found = fontOf(codePoint);
    const piece = found === undefined ? namedCharacter(codePoint) : character;
    const last = runs.at(-1);
    // A blank stays with the font before it: every font has one.
    if (last && (last.font === (found ?? 0) || character === ' ')) last.text += piece;
    else runs.push({ text: piece, font: found ?? 0 });
  }
  return runs;
};

/** The pieces of a line of which each is read in one direction, from left to right as they stand on paper. */
const inVisualOrder = (line: string): readonly string[] => {
  const embedding = bidi.getEmbeddingLevels(line, 'auto');
  const mirrored = bidi.getMirroredCharactersMap(line, embedding.levels);
  const pieces: { text: string; level: number; last: number }[] = [];
  for (const index of bidi.getReorderedIndices(line, embedding)) {
    const level = embedding.levels[index] ?? 0;
    const character = mirrored.get(index) ?? line.charAt(index);
    const piece = pieces.at(-1);
    const isBackwards = level % 2 === 1;
    // The font turns a word of a right-to-left script round by itself, so its letters go in as they are read; blanks between such words are pieces of their own.
    if (piece && piece.level === level && Math.abs(index - piece.last) === 1 && !(isBackwards && (character === ' ' || piece.text === ' '))) {
      piece.text = isBackwards ? character + piece.text : piece.text + character;
      piece.last = index;
    } else pieces.push({ text: character, level, last: index });
  }
  return pieces.map(({ text, level }) => (level % 2 === 1 && !rightToLeft.test(text) ? [...text].reverse().join('') : text));
};

/** What most lines are made of; the first font has all of it. */
const plain = /^[ -~]+$/;

/** A line as it is drawn from left to right: by fonts, and by the direction in which its scripts are read (UAX #9). */
export const textRuns = (line: string, fontOf: FontOf): readonly TextRun[] =>
  plain.test(line) ? [{ text: line, font: 0 }] : (rightToLeft.test(line) ? inVisualOrder(line) : [line]).flatMap((piece) => runsOf(piece, fontOf));
