import { BLANK, type Invitation } from '@wadul/core';
import type { Paper } from '../pdf/paper.ts';
import { letterWords } from '../words/letters.ts';
import { beginLetter, endLetter } from './letter.ts';
import { beginSheet, field, passage } from './sheet.ts';

const { invitation: words, letter } = letterWords;

/** An invitation as PDF. @param madeAt UTC instant */
export const invitationPdf = (invitation: Invitation, madeAt: string): Paper => {
  const { office, signatory, writtenOn, to, ticket, day, time, place, separate, assignmentLetter } = invitation;
  const paper = beginSheet({ title: words.about(invitation), foot: `${letter.document} · ${ticket}`, page: letterWords.page, madeAt });
  beginLetter(paper, { office, writtenOn, about: words.about(invitation), to: [to ?? BLANK] });
  passage(paper, words.opening(invitation));
  paper.space(6);
  const at = { indent: 24, labelWidth: 84 };
  field(paper, words.day, day, at);
  field(paper, words.time, time, at);
  field(paper, words.place, place ?? BLANK, at);
  if (assignmentLetter !== undefined) field(paper, words.assignmentLetter, assignmentLetter, at);
  paper.space(6);
  if (separate) passage(paper, words.separate);
  passage(paper, words.bring(invitation));
  endLetter(paper, words.closing, signatory);
  paper.end();
  return paper;
};
