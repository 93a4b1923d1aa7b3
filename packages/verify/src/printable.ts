/** A text of a book as a terminal may show it: one line, without what moves its cursor or turns its order, and not endless. */
export const printable = (text: string): string => {
  const shown = text.replace(/[\p{Control}\p{Format}\p{Surrogate}\u2028\u2029]/gu, '\ufffd');
  return shown.length > 120 ? `${shown.slice(0, 120)}…` : shown;
};
