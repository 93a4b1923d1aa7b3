import type { ReceiptPaper, Words } from '@wadul/core';
import { dayInWords, momentInWords } from '../dates-in-words.ts';
import type { Paper } from '../pdf/paper.ts';
import { drawQrCode } from '../pdf/qr-code.ts';
import { receiptWords } from '../words/receipt.ts';
import type { PaperLanguage } from '../words.ts';
import { beginSheet, centred, field, letterhead, passage, SIDE, widthOf } from './sheet.ts';
import { signatureBlocks } from './signatures.ts';

/** How a receipt is printed: in which language, and whether the counter keeps a half of its own. @param madeAt UTC instant */
export interface ReceiptPrint {
  readonly language: PaperLanguage;
  readonly forCounter: boolean;
  readonly madeAt: string;
}

const SIZE = 10;
const QR = 116;

const facts = (paper: Paper, receipt: ReceiptPaper, language: PaperLanguage, width: number): void => {
  const words = receiptWords[language];
  const { office, who, type, channel, receivedAt, letterDate, boxOpenedOn, receivedBy, verificationDue, zone } = receipt;
  const inLanguage = (label: Words): string => label[language] ?? label.id;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.who, who.kind === 'named' ? who.name : words[who.kind]],
    [words.type, inLanguage(type)],
    [words.received, momentInWords(receivedAt, zone, language)],
    [words.office, office.name],
    [words.channel, inLanguage(channel)],
    [words.letterDate, letterDate && dayInWords(letterDate, language)],
    [words.boxOpenedOn, boxOpenedOn && dayInWords(boxOpenedOn, language)],
    [words.receivedBy, receivedBy],
    [words.due, verificationDue && `${dayInWords(verificationDue.on, language)}${verificationDue.estimated ? ` ${words.estimated}` : ''}`],
  ];
  for (const [label, value] of lines) if (value !== undefined) field(paper, label, value, { size: SIZE, labelWidth: 132, width });
};

const keyLine = (paper: Paper, label: string, value: string, width: number): void => field(paper, label, value, { size: 15, labelWidth: 132, width, weight: 'bold' });

const citizensHalf = (paper: Paper, receipt: ReceiptPaper, language: PaperLanguage): void => {
  const words = receiptWords[language];
  const { office, ticket, secret, trackingAddress, mark } = receipt;
  passage(paper, words.forCitizen, { size: 8 });
  paper.space(3);
  letterhead(paper, office, 11);
  centred(paper, words.title, { size: 12, weight: 'bold' });
  paper.space(8);
  const top = paper.y;
  drawQrCode(paper, trackingAddress, paper.left + paper.width - SIDE - QR, top, QR);
  const width = widthOf(paper) - QR - 10;
  keyLine(paper, words.ticket, ticket, width);
  if (secret !== undefined) keyLine(paper, words.secret, secret, width);
  paper.space(4);
  facts(paper, receipt, language, width);
  paper.y = Math.max(paper.y, top + QR);
  paper.space(4);
  field(paper, words.track, trackingAddress, { size: SIZE, labelWidth: 132 });
  passage(paper, `${words.scan} ${secret === undefined ? '' : `${words.keep} `}${words.free}`, { size: 9 });
  passage(paper, `${words.mark} ${mark}`, { size: 7 });
};

const countersHalf = (paper: Paper, receipt: ReceiptPaper, language: PaperLanguage): void => {
  const words = receiptWords[language];
  const { office, ticket, receivedBy } = receipt;
  passage(paper, words.forCounter, { size: 8 });
  paper.space(3);
  letterhead(paper, office, 11);
  centred(paper, words.title, { size: 12, weight: 'bold' });
  paper.space(8);
  keyLine(paper, words.ticket, ticket, widthOf(paper));
  paper.space(4);
  facts(paper, receipt, language, widthOf(paper));
  paper.space(4);
  passage(paper, words.secretApart, { size: 9 });
  paper.space(12);
  signatureBlocks(paper, [{ above: [words.signatureOfCitizen], name: ' ', below: [] }, { above: [words.signatureOfOfficer], name: receivedBy ?? ' ', below: [] }]);
};

const cuttingLine = (paper: Paper, y: number, said: string): void => {
  const [dash, gap] = [5, 4];
  const text = `✂ ${said}`;
  const textWidth = paper.widthOf(text, { size: 7 });
  paper.line(text, paper.left, y - 4, { size: 7 });
  for (let x = paper.left + textWidth + gap; x < paper.left + paper.width; x += dash + gap) paper.rule(x, y, Math.min(x + dash, paper.left + paper.width), y);
};

/** A receipt as PDF: the complainant's half with ticket, secret and a QR code to the tracking page; and, where there is a counter, the half that it keeps, without the secret. */
export const receiptPdf = (receipt: ReceiptPaper, { language, forCounter, madeAt }: ReceiptPrint): Paper => {
  const words = receiptWords[language];
  const paper = beginSheet({ title: `${words.document} ${receipt.ticket}`, foot: `${words.document} · ${receipt.ticket}`, page: words.page, language, madeAt });
  const middle = (paper.bottom + 42) / 2;
  citizensHalf(paper, receipt, language);
  if (forCounter) {
    // What is longer than a half has the counter's on a sheet of its own.
    if (paper.y > middle - 10) paper.newPage();
    else {
      cuttingLine(paper, middle, words.cut);
      paper.y = middle + 14;
    }
    countersHalf(paper, receipt, language);
  }
  paper.end();
  return paper;
};
