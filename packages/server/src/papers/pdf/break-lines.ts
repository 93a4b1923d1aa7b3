import LineBreaker from 'linebreak';

/** The width of a text in points. */
export type WidthOf = (text: string) => number;

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** A word that is wider than a line, in pieces that are not; one letter is a piece however wide. */
const brokenWord = (word: string, most: number, widthOf: WidthOf): string[] => {
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const { segment } of graphemes.segment(word)) {
    const added = widthOf(segment);
    if (piece !== '' && width + added > most) {
      pieces.push(piece);
      [piece, width] = ['', 0];
    }
    piece += segment;
    width += added;
  }
  return [...pieces, piece];
};

function* wordsOf(paragraph: string): Generator<string> {
  const breaker = new LineBreaker(paragraph);
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position < paragraph.length && paragraph.endsWith('://', next.position)) continue; // an address is not left at its scheme
    if (next.position > start) yield paragraph.slice(start, next.position);
    start = next.position;
  }
}

const linesOfParagraph = (paragraph: string, most: number, widthOf: WidthOf): string[] => {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const add = (word: string) => {
    const shown = widthOf(word.trimEnd()); // blanks at its end may hang over the edge
    if (line !== '' && width + shown > most) {
      lines.push(line.trimEnd());
      [line, width] = ['', 0];
    }
    if (line === '' && shown > most) {
      const pieces = brokenWord(word.trimEnd(), most, widthOf);
      lines.push(...pieces.slice(0, -1));
      const rest = pieces.at(-1) ?? '';
      [line, width] = [rest + word.slice(word.trimEnd().length), widthOf(rest + word.slice(word.trimEnd().length))];
    } else {
      line += word;
      width += shown === 0 && word === '' ? 0 : widthOf(word);
    }
  };
  for (const word of wordsOf(paragraph)) add(word);
  return [...lines, line.trimEnd()];
};

/** A text in lines that are no wider than `most` points: broken where its script allows it (UAX #14), in the middle of a word only where the word alone is wider. An empty text is one empty line. */
export const breakLines = (text: string, most: number, widthOf: WidthOf): string[] => text.split('\n').flatMap((paragraph) => linesOfParagraph(paragraph, most, widthOf));
