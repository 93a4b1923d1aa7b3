/** What of pdfkit's own font is needed to keep what it laid out: a word, its letters in place. */
interface LaidOutByWords {
  layoutCached: (word: string) => object;
  layoutRun: (word: string) => object;
}

/** So many words of a font are kept; a page has some hundreds. */
const MOST = 4000;

/** Has a font keep the words that it laid out, as pdfkit does of itself, but never more than so many: pdfkit's own memory grows with every new word of a paper. */
export const rememberLayouts = (font: LaidOutByWords): void => {
  const kept = new Map<string, object>();
  font.layoutCached = (word) => {
    const known = kept.get(word);
    if (known) return known;
    if (kept.size >= MOST) kept.clear();
    const run = font.layoutRun(word);
    kept.set(word, run);
    return run;
  };
};
