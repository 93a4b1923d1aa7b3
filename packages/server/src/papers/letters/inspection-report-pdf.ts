import { BLANK, type InspectionReportPaper } from '@wadul/core';
import type { Paper } from '../pdf/paper.ts';
import { letterWords } from '../words/letters.ts';
import { attachmentList, beginSheet, centred, field, heading, letterhead, passage } from './sheet.ts';
import { closeAndSign } from './signatures.ts';

const { report: words } = letterWords;

/** An inspection report as PDF. @param madeAt UTC instant */
export const inspectionReportPdf = (report: InspectionReportPaper, madeAt: string): Paper => {
  const { office, ticket, type, inspectedOn, place, assignmentLetter, team, findings, attachments, minutes, writtenBy, number } = report;
  const paper = beginSheet({ title: `${words.document} ${ticket}`, foot: `${words.document} · ${ticket}`, page: letterWords.page, madeAt });
  letterhead(paper, office);
  centred(paper, words.title, { size: 13, weight: 'bold' });
  if (number !== undefined) centred(paper, `${letterWords.number}: ${number}`);
  centred(paper, words.subject({ type, ticket }));
  paper.space(12);
  field(paper, words.inspectedOn, inspectedOn);
  field(paper, words.place, place ?? BLANK);
  field(paper, words.assignmentLetter, assignmentLetter ?? BLANK);
  if (team.length === 0) field(paper, words.team, BLANK);
  team.forEach((member, index) => field(paper, index === 0 ? words.team : '', `${index + 1}. ${member}`));
  minutes.forEach((number, index) => field(paper, index === 0 ? words.minutes : '', number));
  heading(paper, words.findings);
  passage(paper, findings);
  closeAndSign(paper, words.closing, [{ above: [words.written], name: writtenBy ?? BLANK, below: [] }, ...team.filter((member) => member !== writtenBy).map((member) => ({ above: [words.team], name: member, below: [] }))]);
  attachmentList(paper, attachments);
  paper.end();
  return paper;
};
