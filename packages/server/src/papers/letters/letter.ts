import { BLANK, type OfficeOnPaper, type SignatoryOnPaper } from '@wadul/core';
import type { Paper } from '../pdf/paper.ts';
import { letterWords } from '../words/letters.ts';
import { BODY, field, letterhead, passage, SIDE, widthOf } from './sheet.ts';
import { signatory } from './signatures.ts';

const { letter: words } = letterWords;

/** What every letter of an office begins with. */
export interface LetterHead {
  readonly office: OfficeOnPaper;
  readonly writtenOn: string;
  readonly about: string;
  /** Whom it is for, line by line. */
  readonly to: readonly string[];
  /** The last line says where they are. */
  readonly addressed?: boolean;
}

/** Letterhead, place and date, number to be given by the office's own register of letters, matter, and addressee. */
export const beginLetter = (paper: Paper, { office, writtenOn, about, to, addressed = false }: LetterHead): void => {
  letterhead(paper, office);
  paper.text(words.date({ city: office.city, on: writtenOn }), { size: BODY, align: 'right', indent: SIDE, width: widthOf(paper) });
  paper.space(4);
  field(paper, letterWords.number, BLANK, { labelWidth: 62 });
  field(paper, words.enclosures, words.none, { labelWidth: 62 });
  field(paper, words.about, about, { labelWidth: 62, weight: 'bold' });
  paper.space(12);
  passage(paper, words.to);
  to.forEach((line, index) => passage(paper, line, { weight: index === 0 ? 'bold' : 'regular' }));
  if (!addressed) passage(paper, words.at);
  paper.space(12);
  passage(paper, words.greeting);
  paper.space(6);
};

/** The sentence that closes a letter, and the place to sign. */
export const endLetter = (paper: Paper, closing: string, { position, name }: SignatoryOnPaper): void => {
  paper.space(8);
  passage(paper, closing, { keep: 120 });
  paper.space(18);
  signatory(paper, { above: [`${position},`], name: name ?? BLANK });
};
