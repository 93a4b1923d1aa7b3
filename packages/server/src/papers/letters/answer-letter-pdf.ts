import type { AnswerLetter } from '@wadul/core';
import { LINE, type Paper } from '../pdf/paper.ts';
import { letterWords } from '../words/letters.ts';
import { beginLetter, endLetter } from './letter.ts';
import { beginSheet, BODY, field, passage } from './sheet.ts';

const { answer: words, letter } = letterWords;

const stepsOf = ({ kind, nextStep, respondBy, estimated, onward }: AnswerLetter, trackingAddress: string): string[] => [
  ...(nextStep === undefined ? [] : [nextStep]),
  ...(respondBy === undefined ? [] : [words.settled(trackingAddress), words.respondBy({ on: respondBy, estimated })]),
  ...(respondBy === undefined && kind !== 'answered' ? [words.follow(trackingAddress)] : []),
  ...(onward.length === 0 ? [] : [words.onward(onward.map(({ name, contact }) => (contact === undefined ? name : `${name} (${contact})`)).join(', '))]),
];

/** The letter to the complainant as PDF. @param trackingAddress without the ticket @param madeAt UTC instant */
export const answerLetterPdf = (answer: AnswerLetter, trackingAddress: string, madeAt: string): Paper => {
  const { office, signatory, writtenOn, to, ticket, type, channel, receivedOn, kind, sentTo, text } = answer;
  const paper = beginSheet({ title: words.about({ ticket }), foot: `${letter.document} · ${ticket}`, page: letterWords.page, madeAt });
  const named = [to.name, to.organisation, to.address].filter((line) => line !== undefined);
  beginLetter(paper, { office, writtenOn, about: words.about({ ticket }), to: to.name === undefined ? [letter.unnamed({ ticket })] : named, addressed: to.name !== undefined && to.address !== undefined });
  passage(paper, `${words.opening({ type, channel, receivedOn, ticket })} ${words.told[kind]}`);
  paper.space(6);
  if (sentTo !== undefined) field(paper, words.sentTo, sentTo, { weight: 'bold' });
  if (sentTo !== undefined && text !== undefined) field(paper, words.reason, text);
  else if (text !== undefined) passage(paper, text);
  const steps = stepsOf(answer, trackingAddress);
  if (steps.length > 0) {
    paper.space(8);
    passage(paper, words.steps, { keep: 30 });
    paper.space(2);
    steps.forEach((step, index) => {
      paper.need(BODY * LINE);
      passage(paper, `${index + 1}.`);
      paper.y -= BODY * LINE;
      passage(paper, step, { indent: 20 });
      paper.space(2);
    });
  }
  endLetter(paper, words.closing, signatory);
  paper.end();
  return paper;
};
