import type { RegisterHead } from '@wadul/core';
import { momentInWords } from './dates-in-words.ts';
import { issueLines } from './issue-lines.ts';
import { oneByOne } from './one-by-one.ts';
import { LINE, Paper } from './pdf/paper.ts';
import { drawQrCode } from './pdf/qr-code.ts';
import { Table } from './pdf/table.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { wordsIn, type PaperLanguage, type PaperWords } from './words.ts';

/** How a month of the book is printed, and when. */
export interface RegisterPrint {
  readonly language: PaperLanguage;
  /** The office's time zone. */
  readonly zone: string;
  /** UTC instant (ISO 8601). */
  readonly madeAt: string;
}

/** How the nine columns share a line. */
export const columnWidths: readonly number[] = [30, 58, 116, 172, 160, 60, 58, 76, 39.89];
/** No, the three dates and Paraf stand in the middle of their cells. */
const CENTRED = [0, 1, 5, 6, 8];
const CELL = 8.5;
const SIGNED = { width: 240, space: 52 };
const CODE = 92;

const letterhead = (paper: Paper, { office, title }: RegisterHead): void => {
  paper.text(office.name, { size: 12.5, weight: 'bold', align: 'center' });
  for (const line of office.letterhead) paper.text(line, { size: 9.5, align: 'center' });
  paper.space(4);
  const right = paper.left + paper.width;
  paper.rule(paper.left, paper.y, right, paper.y, 1.5);
  paper.rule(paper.left, paper.y + 2.5, right, paper.y + 2.5, 0.5);
  paper.space(12);
  paper.text(title, { size: 12.5, weight: 'bold', align: 'center' });
  paper.space(8);
};

/** BULAN and TAHUN at the left, Nomor Form and Tanggal Terbit at the right. */
const heading = (paper: Paper, { monthName, year, formNumber, issuedOn }: RegisterHead, words: PaperWords): void => {
  const size = 9.5;
  const facts = [
    [words.month.toUpperCase(), monthName, words.formNumber, formNumber ?? ''],
    [words.year.toUpperCase(), year, words.issuedOn, issuedOn ?? ''],
  ] as const;
  for (const [left, leftValue, right, rightValue] of facts) {
    const lines = paper.linesOf(rightValue, 150, { size, weight: 'bold' });
    paper.line(`${left}`, paper.left, paper.y, { size });
    paper.line(`: ${leftValue}`, paper.left + 62, paper.y, { size, weight: 'bold' });
    const x = paper.left + paper.width - 240;
    paper.line(`${right}`, x, paper.y, { size });
    paper.line(':', x + 82, paper.y, { size, weight: 'bold' });
    lines.forEach((line, index) => paper.line(line, x + 88, paper.y + index * size * LINE, { size, weight: 'bold' }));
    paper.space(lines.length * size * LINE);
  }
  paper.space(6);
};

const signatures = (paper: Paper, { preparedBy, acknowledgedBy }: RegisterHead): void => {
  const size = 9.5;
  const column = ({ label, name = '', position }: RegisterHead['preparedBy']) => ({
    above: paper.linesOf(`${label},`, SIGNED.width, { size }),
    name: paper.linesOf(name, SIGNED.width, { size, weight: 'bold' }),
    below: paper.linesOf(position, SIGNED.width, { size }),
  });
  const columns = [column(preparedBy), column(acknowledgedBy)];
  const most = (part: 'above' | 'name' | 'below') => Math.max(...columns.map((one) => one[part].length)) * size * LINE;
  paper.space(12);
  paper.need(most('above') + SIGNED.space + most('name') + 3 + most('below'));
  const top = paper.y;
  columns.forEach(({ above, name, below }, index) => {
    const left = index === 0 ? paper.left : paper.left + paper.width - SIGNED.width;
    const draw = (lines: readonly string[], y: number, weight: 'regular' | 'bold') =>
      lines.forEach((line, at) => paper.line(line, left + (SIGNED.width - paper.widthOf(line, { size, weight })) / 2, y + at * size * LINE, { size, weight }));
    const ruled = top + most('above') + SIGNED.space + most('name') + 1;
    draw(above, top, 'regular');
    draw(name, ruled - 1 - name.length * size * LINE, 'bold');
    paper.rule(left + 30, ruled, left + SIGNED.width - 30, ruled);
    draw(below, ruled + 2, 'regular');
  });
  paper.space(most('above') + SIGNED.space + most('name') + 3 + most('below'));
};

const note = (paper: Paper, { head, isNoteWithheld = false }: Pick<RegisterSheet, 'head' | 'isNoteWithheld'>, words: PaperWords): void => {
  paper.space(12);
  paper.text(`${words.note}: ${isNoteWithheld ? words.book.noteWithheld : (head.note ?? '')}`, { size: 9.5 });
};

/** A code with a word under it; drawn from the top of a block of this height. */
const code = (paper: Paper, text: string, said: string, x: number, y: number): void => {
  drawQrCode(paper, text, x, y, CODE);
  paper.line(said, x + (CODE - paper.widthOf(said, { size: 7 })) / 2, y + CODE, { size: 7 });
};

/** Which version it is, where it is to be checked, and the checkpoint under which it stands; address and checkpoint beside it as codes for a telephone, for nobody types a signature. */
const issued = (paper: Paper, issue: NonNullable<RegisterSheet['issue']>, { book }: PaperWords, print: RegisterPrint): void => {
  const { checkpoint, key, address } = issue;
  const [which, when] = issueLines(issue, print);
  const width = paper.width - 2 * (CODE + 8);
  const passages = [
    { text: which, size: 9.5, weight: 'bold' as const },
    { text: when, size: 8, weight: 'regular' as const },
    { text: `${book.address} ${address}`, size: 8, weight: 'regular' as const },
    { text: book.checkpoint, size: 8, weight: 'regular' as const },
    { text: checkpoint.trimEnd(), size: 7, weight: 'regular' as const },
    { text: `${book.key} ${key}`, size: 7, weight: 'regular' as const },
  ];
  const lines = passages.flatMap(({ text, ...style }) => paper.linesOf(text, width, style).map((line) => ({ line, style })));
  const height = lines.reduce((sum, { style }) => sum + style.size * LINE, 0);
  paper.space(12);
  const whole = Math.max(CODE + 7 * LINE, height);
  paper.need(whole);
  const top = paper.y;
  code(paper, address, book.codeOfAddress, paper.left, top);
  code(paper, checkpoint, book.codeOfCheckpoint, paper.left + paper.width - CODE, top);
  let y = top;
  for (const { line, style } of lines) {
    paper.line(line, paper.left + CODE + 8, y, style);
    y += style.size * LINE;
  }
  paper.space(whole);
};

/** A month of the book as PDF in the form of the office, A4 landscape: given as it is drawn, page by page. Whoever stops taking it ends the work. */
export async function* registerPdf({ head, isNoteWithheld, rows, issue, takenBack }: RegisterSheet, { language, zone, madeAt }: RegisterPrint): AsyncGenerator<Uint8Array, void, undefined> {
  const words = wordsIn(language);
  const called = `${head.title} · ${head.monthName} ${head.year}`;
  const paper = new Paper({
    title: `${called} · ${head.office.name}`,
    language: 'id', // its columns and cells are
    layout: 'landscape',
    foot: `${head.monthName} ${head.year} · ${words[head.version]}`,
    page: words.book,
    madeAt,
  });
  const taken = function* (): Generator<Uint8Array, void, undefined> {
    for (let bytes = paper.take(); bytes; bytes = paper.take()) yield bytes;
  };
  try {
    const named = () => {
      const [first = '', ...more] = paper.linesOf(`${called} · ${head.office.name}`.replace(/\s+/g, ' '), paper.width - 12, { size: 8 }); // the first page says it whole
      paper.text(more.length > 0 ? `${first} …` : first, { size: 8 });
      paper.space(4);
    };
    letterhead(paper, head);
    heading(paper, head, words);
    const table = new Table(paper, head.columns.map((title, index) => ({ title, width: columnWidths[index] ?? 0, align: CENTRED.includes(index) ? 'center' : 'left' })), CELL);
    paper.need(table.headerHeight * 2);
    table.header();
    paper.onNewPage = () => {
      named();
      table.header();
    };
    for await (const row of oneByOne(rows)) {
      table.row(row);
      yield* taken();
    }
    paper.onNewPage = named;
    signatures(paper, head);
    note(paper, { head, isNoteWithheld }, words);
    if (issue) issued(paper, issue, words, { language, zone, madeAt });
    else {
      paper.space(8);
      if (takenBack !== undefined) paper.text(words.book.takenBack({ version: takenBack }), { size: 8 });
      paper.text(words.book.asOf({ moment: momentInWords(madeAt, zone, language) }), { size: 8 });
    }
    paper.end();
    yield* taken();
  } finally {
    paper.bytes.destroy();
  }
}
