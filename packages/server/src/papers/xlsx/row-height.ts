/** Of a line, and beside all lines of a row, in points. */
const LINE = 12.75;
const PADDING = 3;
/** Excel makes no row higher. */
const HIGHEST = 409;

/** How wide a character of Arial is beside a figure, rather too wide than too narrow. */
const widthOf = (character: string): number => {
  if (/[ijltfrI.,:;'|()[\]!\s]/.test(character)) return 0.65;
  if (/[mwMW@%]/.test(character)) return 1.65;
  if (/[A-Z]/.test(character)) return 1.3;
  return (character.codePointAt(0) ?? 0) < 0x2e80 ? 1.05 : 2;
};

const wide = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** In how many lines a spreadsheet breaks a text in a cell that is so many figures wide. */
const linesIn = (text: string, figures: number): number =>
  text.split('\n').reduce((lines, paragraph) => {
    let [here, used] = [1, 0];
    for (const word of paragraph.match(/\S+\s*|\s+/g) ?? []) {
      const width = wide(word);
      if (used > 0 && used + wide(word.trimEnd()) > figures) [here, used] = [here + 1, 0];
      here += Math.max(0, Math.ceil(width / figures) - 1);
      used = width > figures ? width % figures : used + width;
    }
    return lines + here;
  }, 0);

/** The height of a row in points, by what stands in its cells: not every spreadsheet finds that out itself. */
export const heightOf = (cells: readonly { readonly text: string; readonly figures: number }[]): number =>
  Math.min(HIGHEST, Math.max(1, ...cells.map(({ text, figures }) => linesIn(text, Math.max(1, figures - 1)))) * LINE + PADDING);
