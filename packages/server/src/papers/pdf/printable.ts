import { namedCharacter } from '../named-character.ts';

const plain = /^[\n -~]*$/;

/** What only steers how the text around it is shown: no mark on paper stands for it. */
const unseen = /[\u200B\u200E\u200F\u2060-\u2064\u2066-\u206F\uFEFF\uFE00-\uFE0F]/g;

/** Control characters, and what turns the direction of a text round: they must not vanish, nor do what they do. */
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E]/g;

/** A text with what can stand on paper: lines end with `\n`, a tab is a blank, a control character stands as its number (`[U+0007]`), half a character (a lone surrogate) is `�`. */
export const printable = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .toWellFormed()
        .replace(/\r\n?|[\u2028\u2029\u000B\u000C\u0085]/g, '\n')
        .replace(/\t/g, ' ')
        .replace(controls, (character) => namedCharacter(character.charCodeAt(0)))
        .replace(unseen, '');
