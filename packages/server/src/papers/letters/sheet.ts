import type { AttachedOnPaper, OfficeOnPaper } from '@wadul/core';
import { LINE, Paper, type PaperOptions } from '../pdf/paper.ts';
import { letterWords } from '../words/letters.ts';

/** Letters and minutes stand this far in from the margin of the paper, in points. */
export const SIDE = 28;
/** The letters of a body. */
export const BODY = 11;

/** What a sheet is about: its title in the window, and what a loose page belongs to. */
export type SheetOptions = Pick<PaperOptions, 'title' | 'foot' | 'madeAt' | 'page'> & Partial<Pick<PaperOptions, 'language'>>;

/** Begins an A4 sheet upright. */
export const beginSheet = (options: SheetOptions): Paper => new Paper({ language: 'id', layout: 'portrait', ...options });

/** The width of the text. */
export const widthOf = (paper: Paper): number => paper.width - 2 * SIDE;

/** A passage of the body, over as many pages as it takes; `keep` as in a paper's text. */
export const passage = (paper: Paper, text: string, { indent = 0, keep = 0, size = BODY, weight = 'regular' }: { indent?: number; keep?: number; size?: number; weight?: 'regular' | 'bold' } = {}): void =>
  paper.text(text, { size, weight, indent: SIDE + indent, width: widthOf(paper) - indent, keep });

/** A heading that stays with what follows it. */
export const heading = (paper: Paper, text: string): void => {
  paper.space(8);
  passage(paper, text, { weight: 'bold', keep: 2 * BODY * LINE });
};

/** The files that go with a paper, where there are any. */
export const attachmentList = (paper: Paper, attachments: readonly AttachedOnPaper[]): void => {
  if (attachments.length === 0) return;
  heading(paper, letterWords.attachments);
  for (const one of attachments) passage(paper, letterWords.attached(one));
};

/** A line with its name before it: `Nama : Siti`. The value flows beside the name; one without a name goes on under the one before. */
export const field = (paper: Paper, label: string, value: string, { indent = 0, labelWidth = 96, size = BODY, width = widthOf(paper) - indent, weight = 'regular' }: { indent?: number; labelWidth?: number; size?: number; width?: number; weight?: 'regular' | 'bold' } = {}): void => {
  const x = paper.left + SIDE + indent;
  paper.need(size * LINE);
  if (label !== '') {
    paper.line(label, x, paper.y, { size });
    paper.line(':', x + labelWidth, paper.y, { size });
  }
  paper.text(value, { size, weight, indent: SIDE + indent + labelWidth + 8, width: width - labelWidth - 8 });
};

/** The office's name and lines, with a double rule under them. */
export const letterhead = (paper: Paper, { name, letterhead: lines }: OfficeOnPaper, size = 13): void => {
  const style = { align: 'center', indent: SIDE, width: widthOf(paper) } as const;
  paper.text(paper.evenLinesOf(name, widthOf(paper), { size, weight: 'bold' }).join('\n'), { ...style, size, weight: 'bold' });
  for (const line of lines) paper.text(line, { ...style, size: size - 4 });
  paper.space(5);
  const [left, right] = [paper.left + SIDE, paper.left + paper.width - SIDE];
  paper.rule(left, paper.y, right, paper.y, 1.6);
  paper.rule(left, paper.y + 2.6, right, paper.y + 2.6, 0.5);
  paper.space(14);
};

/** A title in the middle. */
export const centred = (paper: Paper, text: string, { size = BODY, weight = 'regular', keep = 0 }: { size?: number; weight?: 'regular' | 'bold'; keep?: number } = {}): void =>
  paper.text(text, { size, weight, align: 'center', indent: SIDE, width: widthOf(paper), keep });
