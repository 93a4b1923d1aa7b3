import { dateInProse, type MinutesPaper, type PartyOnPaper, type SignatureOnPaper, type SignatureRemark } from '@wadul/core';
import { LINE, type Paper } from '../pdf/paper.ts';
import { letterWords } from '../words/letters.ts';
import { attachmentList, beginSheet, BODY, centred, field, heading, letterhead, passage } from './sheet.ts';
import { closeAndSign, type SignatureBlock } from './signatures.ts';

const { minutes: words } = letterWords;

/** What says which version it is, and whether it is closed. */
const standing = ({ version, replaces, closedOn }: MinutesPaper): string | undefined => {
  const parts = [
    ...(version > 1 || replaces ? [words.version(version)] : []),
    ...(replaces ? [words.replaces(replaces)] : []),
    ...(closedOn === undefined ? [] : [words.closed(dateInProse(closedOn))]),
  ];
  const text = parts.join(', ');
  return text === '' ? undefined : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

const party = (paper: Paper, { name, position, office, as, called }: PartyOnPaper, n: number): void => {
  paper.need((position === undefined && office === undefined ? 2 : 3) * BODY * LINE);
  passage(paper, `${n}.`);
  paper.y -= BODY * LINE;
  const at = { indent: 22, labelWidth: 62 };
  field(paper, letterWords.name, name, { ...at, weight: 'bold' });
  if (position !== undefined) field(paper, letterWords.position, position, at);
  if (office !== undefined) field(paper, letterWords.office, office, at);
  field(paper, letterWords.as, called === undefined ? as : `${as}, ${letterWords.called(called)}`, at);
  paper.space(4);
};

const stateOf = ({ state, signedOn, remark }: SignatureOnPaper): readonly string[] | undefined => {
  if (state === 'awaited') return undefined;
  if (state === 'signed') return [words.signed(signedOn === undefined ? '' : dateInProse(signedOn))];
  return [words.states[state], ...(remark === undefined ? [] : [`(${words.seeRemark(remark)})`])];
};

const blockOf = (signature: SignatureOnPaper): SignatureBlock => {
  const { as, called, name, position, office } = signature;
  const state = stateOf(signature);
  return { above: [called === undefined ? as : `${called} (${as})`], ...(state ? { state } : {}), name, below: [position, office].filter((line) => line !== undefined) };
};

const remarkLines = (paper: Paper, remark: SignatureRemark): void => {
  const { reason, witnesses } = remark;
  passage(paper, words.remark(remark));
  if (reason !== undefined) field(paper, words.reason, reason, { indent: 16 });
  witnesses.forEach((witness, index) => field(paper, index === 0 ? words.witnesses : '', `${index + 1}. ${witness}`, { indent: 16 }));
  paper.space(4);
};

/** A Berita Acara as PDF: letterhead, heading, the sentence that opens it, parties, body, the sentence that closes it, and everybody's signature as it stands. @param madeAt UTC instant */
export const minutesPdf = (minutes: MinutesPaper, ticket: string, madeAt: string): Paper => {
  const { title, number, subject, confidence, copy, replacedBy, opening, parties, lead, body, outcome, terms, nextStep, closing, signatures, remarks, attachments } = minutes;
  const paper = beginSheet({ title: `${words.document} ${number}`, foot: `${words.document} · ${ticket}`, page: letterWords.page, madeAt });
  const mark = confidence ? words.confidence[confidence] : copy === 'respondent' ? words.forRespondent : undefined;
  if (mark !== undefined) {
    passage(paper, mark, { size: 9, weight: 'bold' });
    paper.space(6);
  }
  letterhead(paper, minutes.office);
  centred(paper, title, { size: 13, weight: 'bold' });
  centred(paper, `${letterWords.number}: ${number}`);
  paper.space(4);
  centred(paper, `${letterWords.subject}: ${subject}`);
  const version = standing(minutes);
  if (version !== undefined) centred(paper, version, { size: 9 });
  if (replacedBy) centred(paper, words.replacedBy(replacedBy), { size: 9, weight: 'bold' });
  paper.space(12);
  passage(paper, opening);
  paper.space(6);
  parties.forEach((one, index) => party(paper, one, index + 1));
  paper.space(2);
  passage(paper, lead);
  paper.space(6);
  passage(paper, body);
  if (outcome !== undefined) {
    heading(paper, words.outcome);
    passage(paper, words.outcomes[outcome]);
  }
  if (terms !== undefined) {
    heading(paper, words.terms);
    passage(paper, terms);
  }
  if (nextStep !== undefined) {
    heading(paper, words.nextStep);
    passage(paper, nextStep);
  }
  closeAndSign(paper, closing, signatures.map(blockOf));
  if (remarks.length > 0) {
    heading(paper, words.remarks);
    for (const remark of remarks) remarkLines(paper, remark);
  }
  attachmentList(paper, attachments);
  paper.end();
  return paper;
};
