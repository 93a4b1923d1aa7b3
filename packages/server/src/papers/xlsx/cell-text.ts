import { namedCharacter } from '../named-character.ts';

/** What XML 1.0 cannot hold, whichever way it is written. */
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** A text with what a cell can hold: what XML cannot stands as its number (`[U+0007]`), half a character (a lone surrogate) is `�`. */
export const holdable = (text: string): string => text.toWellFormed().replace(impossible, (character) => namedCharacter(character.charCodeAt(0)));

/** A text as it stands in XML. */
export const inXml = (text: string): string => holdable(text).replace(/[&<>"\r]/g, (sign) => signs[sign] ?? sign);

/** A cell's text in XML. Excel reads `_x0041_` as the letter A: where somebody wrote that, it is written so that it is read as it was written. */
export const cellInXml = (text: string): string => inXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

/** What Excel takes in one cell: characters, and ends of lines. */
const MOST = { characters: 32_767, lines: 253 };

/** A text in pieces of which each fits into a cell; nearly always one. */
export const cellsOf = (text: string): string[] => {
  const whole = holdable(text);
  const pieces: string[] = [];
  let [start, lines] = [0, 0];
  for (let at = 0; at < whole.length; at += 1) {
    if (at - start >= MOST.characters || lines >= MOST.lines) {
      const end = whole.charCodeAt(at) >= 0xdc00 && whole.charCodeAt(at) <= 0xdfff ? at - 1 : at; // no character in two
      pieces.push(whole.slice(start, end));
      [start, lines] = [end, 0];
    }
    if (whole.charCodeAt(at) === 10) lines += 1;
  }
  return [...pieces, whole.slice(start)];
};
