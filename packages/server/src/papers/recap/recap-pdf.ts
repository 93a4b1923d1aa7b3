import type { Recap } from '@wadul/core';
import { LINE, Paper } from '../pdf/paper.ts';
import { wordsIn, type PaperLanguage } from '../words.ts';
import { isWhole, termCount, type RecapSheet, type RecapTable, type TermRow, type WholeTermRow } from './recap-sheet.ts';
import { wholeOf } from './whole-of.ts';

const SIZE = 9.5;
const ROW = SIZE * LINE + 5;
/** Where the numbers of a table end and its picture begins, from the left margin. */
const COLUMNS = { count: 236, share: 300, picture: 326 };
const TERMS = { onTime: 180, late: 244, running: 306, share: 410, picture: 424 };
const SIGNED = { width: 220, space: 52 };
const shades = { onTime: 0.75, late: 0.4, running: 0.12 } as const;
const kepts = ['onTime', 'late', 'running'] as const;

const letterhead = (paper: Paper, { office }: Recap): void => {
  paper.text(paper.evenLinesOf(office.name, paper.width, { size: 12.5, weight: 'bold' }).join('\n'), { size: 12.5, weight: 'bold', align: 'center' });
  for (const line of office.letterhead) paper.text(line, { size: 9.5, align: 'center' });
  paper.space(4);
  const right = paper.left + paper.width;
  paper.rule(paper.left, paper.y, right, paper.y, 1.5);
  paper.rule(paper.left, paper.y + 2.5, right, paper.y + 2.5, 0.5);
  paper.space(14);
};

const right = (paper: Paper, text: string, end: number, y: number, weight: 'regular' | 'bold' = 'regular'): void =>
  paper.line(text, paper.left + end - paper.widthOf(text, { size: SIZE, weight }), y, { size: SIZE, weight });

/** A heading that stands on one page with so many lines after it, as far as a page has room. */
const heading = (paper: Paper, title: string, lines: number): void => {
  paper.space(12);
  paper.text(title, { size: 11, weight: 'bold', keep: Math.min(ROW * lines + 4, paper.bottom - paper.top - 20) });
  paper.space(2);
};

/** A line of a table: its name in as many lines as it needs, and what stands at the right of it. */
const line = (paper: Paper, name: string, width: number, draw: (y: number) => void, weight: 'regular' | 'bold' = 'regular'): void => {
  const lines = paper.linesOf(name, width, { size: SIZE, weight });
  const height = Math.max(1, lines.length) * SIZE * LINE + 5;
  paper.need(height + 1);
  const y = paper.y + 2.5;
  lines.forEach((text, index) => paper.line(text, paper.left, y + index * SIZE * LINE, { size: SIZE, weight }));
  draw(y);
  paper.space(height);
  paper.rule(paper.left, paper.y, paper.left + paper.width, paper.y);
};

const countTable = (paper: Paper, { title, by, rows, total }: RecapTable, words: ReturnType<typeof wordsIn>['recap']): void => {
  heading(paper, title, rows.length + 2);
  const width = COLUMNS.count - 44;
  const header = () =>
    line(paper, by, width, (y) => {
      right(paper, words.complaints, COLUMNS.count, y, 'bold');
      right(paper, words.share, COLUMNS.share, y, 'bold');
    }, 'bold');
  header();
  paper.onNewPage = header;
  const most = Math.max(1, ...rows.map(({ complaints }) => complaints));
  for (const { name, complaints, count, share, isRest } of rows) {
    line(paper, name, width, (y) => {
      right(paper, count, COLUMNS.count, y);
      right(paper, share, COLUMNS.share, y);
      if (complaints > 0) paper.fill(paper.left + COLUMNS.picture, y + 1, ((paper.width - COLUMNS.picture) * complaints) / most, 9, isRest ? 0.2 : 0.6);
    });
  }
  line(paper, total.name, width, (y) => {
    right(paper, total.count, COLUMNS.count, y, 'bold');
    right(paper, total.share, COLUMNS.share, y, 'bold');
  }, 'bold');
  paper.onNewPage = undefined;
};

/** Three parts of one bar: on time, late, running. */
const bar = (paper: Paper, row: WholeTermRow, y: number): void => {
  const all = row.onTime + row.late + row.running;
  const [left, width] = [paper.left + TERMS.picture, paper.width - TERMS.picture];
  let x = left;
  for (const kept of kepts) {
    const part = (width * row[kept]) / Math.max(1, all);
    if (part > 0) paper.fill(x, y + 1, part, 9, shades[kept]);
    x += part;
  }
};

const termTable = (paper: Paper, terms: readonly TermRow[], words: ReturnType<typeof wordsIn>['recap']): void => {
  heading(paper, words.terms, terms.length + 2);
  const [width, titles] = [TERMS.onTime - 72, { onTime: words.onTime, late: words.late, running: words.stillRunning }];
  line(paper, words.term, width, (y) => {
    for (const kept of kepts) {
      right(paper, titles[kept], TERMS[kept], y, 'bold');
      paper.fill(paper.left + TERMS[kept] - paper.widthOf(titles[kept], { size: SIZE, weight: 'bold' }) - 11, y + 2, 7, 7, shades[kept]);
    }
    right(paper, words.onTimeShare, TERMS.share, y, 'bold');
  }, 'bold');
  for (const row of terms) {
    line(paper, row.name, width, (y) => {
      for (const kept of kepts) right(paper, termCount(row[kept]), TERMS[kept], y);
      right(paper, row.share, TERMS.share, y);
      if (isWhole(row)) bar(paper, row, y);
    });
  }
  if (terms.length === 0) paper.text(words.none, { size: SIZE });
};

const signatures = (paper: Paper, { preparedBy, acknowledgedBy }: Recap): void => {
  const columns = [preparedBy, acknowledgedBy].map(({ label, name = '', position }) => ({
    above: paper.linesOf(`${label},`, SIGNED.width, { size: SIZE }),
    name: paper.linesOf(name, SIGNED.width, { size: SIZE, weight: 'bold' }),
    below: paper.linesOf(position, SIGNED.width, { size: SIZE }),
  }));
  const most = (part: 'above' | 'name' | 'below') => Math.max(...columns.map((one) => one[part].length)) * SIZE * LINE;
  paper.space(18);
  paper.need(most('above') + SIGNED.space + most('name') + most('below') + 4);
  const top = paper.y;
  columns.forEach(({ above, name, below }, index) => {
    const left = paper.left + index * (paper.width - SIGNED.width);
    const draw = (lines: readonly string[], y: number, weight: 'regular' | 'bold') =>
      lines.forEach((text, at) => paper.line(text, left + (SIGNED.width - paper.widthOf(text, { size: SIZE, weight })) / 2, y + at * SIZE * LINE, { size: SIZE, weight }));
    const under = top + most('above') + SIGNED.space + most('name') + 1;
    draw(above, top, 'regular');
    draw(name, under - 1 - name.length * SIZE * LINE, 'bold');
    paper.rule(left + 20, under, left + SIGNED.width - 20, under);
    draw(below, under + 2, 'regular');
  });
  paper.space(most('above') + SIGNED.space + most('name') + most('below') + 4);
};

/** A recap as PDF, A4 portrait: letterhead, tables with totals and a bar beside each number, what counts as what, who signs. */
export const recapPdf = async (recap: Recap, sheet: RecapSheet, language: PaperLanguage): Promise<Blob> => {
  const words = wordsIn(language).recap;
  const paper = new Paper({
    title: `${words.name(recap)} · ${recap.office.name}`,
    language,
    layout: 'portrait',
    foot: `${words.name(recap)} · ${words[recap.version]}`,
    page: words.page,
    madeAt: recap.countedAt,
  });
  letterhead(paper, recap);
  paper.text(sheet.title, { size: 12.5, weight: 'bold', align: 'center' });
  paper.text(sheet.about.join(' '), { size: 9.5, align: 'center' });
  paper.space(8);
  for (const text of sheet.lead) paper.text(text, { size: 10.5 });
  for (const table of sheet.tables) countTable(paper, table, words);
  termTable(paper, sheet.terms, words);
  heading(paper, words.notes.title, 3);
  for (const text of sheet.notes) {
    paper.text(text, { size: 9 });
    paper.space(3);
  }
  signatures(paper, recap);
  paper.end();
  return wholeOf(paper.bytes as AsyncIterable<Uint8Array>);
};
