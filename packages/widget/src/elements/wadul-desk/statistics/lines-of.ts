/** A text in lines of at most so many letters; a word that is longer stands alone. */
export const linesOf = (text: string, letters: number): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + word.length >= letters ? [...lines, word] : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
