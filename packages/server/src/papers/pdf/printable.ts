/** Control characters but the end of a line, and what only steers how the text around it is shown: no mark on paper stands for them. */
const unprintable = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFE00-\uFE0F]/g;

/** A text with what can stand on paper: lines end with `\n`, a tab is a blank, what cannot be printed is left out, half a character (a lone surrogate) is `�`. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u000B\u000C\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, '');
