import { momentInWords } from './dates-in-words.ts';
import { issueLines } from './issue-lines.ts';
import { oneByOne } from './one-by-one.ts';
import type { RegisterPrint } from './register-pdf.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { wordsIn, type PaperWords } from './words.ts';
import { cellsOf } from './xlsx/cell-text.ts';
import { workbook, type SheetCell, type SheetRow } from './xlsx/workbook.ts';

/** Of the nine columns, in characters. */
const WIDTHS = [6, 12, 24, 38, 36, 12, 12, 18, 9];
/** No, the three dates and Paraf stand in the middle of their cells. */
const CENTRED = [0, 1, 5, 6, 8];
/** Lines of a passage over all columns, by what goes into one: a spreadsheet does not find out itself how high it is. */
const PASSAGE = { characters: 150, line: 13.5, most: 400 };
/** The letters of a title are bigger, and capitals. */
const TITLE = { characters: 95, line: 19 };

const over = (column: number, columns: number, text: string, look: SheetCell['look']): SheetCell => ({ column, over: columns, text, look });
const across = (text: string, look: SheetCell['look']): SheetRow => {
  const { characters, line } = look === 'title' ? TITLE : PASSAGE;
  const lines = text.split('\n').reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / characters)), 0);
  return { cells: [over(0, WIDTHS.length, text, look)], height: Math.min(PASSAGE.most, lines * line) };
};
const blank: SheetRow = { cells: [] };

/** What stands over the rows, the header of the columns last. */
const top = ({ head }: RegisterSheet, words: PaperWords): SheetRow[] => {
  const fact = (left: string, leftValue: string, right: string, rightValue: string): SheetRow => ({
    cells: [over(0, 2, left, 'plain'), { column: 2, text: leftValue, look: 'bold' }, over(5, 2, right, 'plain'), over(7, 2, rightValue, 'bold')],
  });
  return [
    across(head.office.name, 'title'),
    ...head.office.letterhead.map((line) => across(line, 'centred')),
    blank,
    across(head.title, 'title'),
    blank,
    fact(words.month.toUpperCase(), head.monthName, words.formNumber, head.formNumber ?? ''),
    fact(words.year.toUpperCase(), head.year, words.issuedOn, head.issuedOn ?? ''),
    blank,
    { cells: head.columns.map((text, column) => ({ column, text, look: 'header' })) },
  ];
};

/** A row of the book, in as many rows of the sheet as its longest cell needs: what a cell cannot hold goes on under it. */
const bookRows = (cells: readonly string[], { book }: PaperWords): SheetRow[] => {
  const pieces = cells.map(cellsOf);
  return Array.from({ length: Math.max(...pieces.map(({ length }) => length)) }, (_, part) => ({
    cells: pieces.map((texts, column) => ({
      column,
      text: part > 0 && column === 0 ? `${texts[0] ?? ''} (${book.continued})` : (texts[part] ?? ''),
      look: CENTRED.includes(column) ? 'cellCentred' : 'cell',
    })),
  }));
};

const bottom = ({ head, isNoteWithheld = false, issue, takenBack }: RegisterSheet, words: PaperWords, { madeAt, zone, language }: RegisterPrint): SheetRow[] => {
  const { preparedBy, acknowledgedBy } = head;
  const pair = (one: string, other: string, look: SheetCell['look'], height?: number): SheetRow => ({ cells: [over(1, 2, one, look), over(6, 3, other, look)], height });
  const said = issue
    ? [
        ...issueLines(issue, { language, zone }),
        `${words.book.address} ${issue.address}`,
        `${words.book.checkpoint}\n${issue.checkpoint.trimEnd()}`,
        `${words.book.key} ${issue.key}`,
      ]
    : [...(takenBack === undefined ? [] : [words.book.takenBack({ version: takenBack })]), words.book.asOf({ moment: momentInWords(madeAt, zone, language) })];
  return [
    blank,
    pair(`${preparedBy.label},`, `${acknowledgedBy.label},`, 'centred'),
    pair(preparedBy.name ?? '', acknowledgedBy.name ?? '', 'signed', 66),
    pair(preparedBy.position, acknowledgedBy.position, 'centred', 27),
    blank,
    across(`${words.note}: ${isNoteWithheld ? words.book.noteWithheld : (head.note ?? '')}`, 'passage'),
    ...said.map((text) => across(text, 'passage')),
    across(words[head.version], 'passage'),
  ];
};

async function* rowsOf(sheet: RegisterSheet, words: PaperWords, print: RegisterPrint): AsyncGenerator<SheetRow, void, undefined> {
  yield* top(sheet, words);
  for await (const row of oneByOne(sheet.rows)) yield* bookRows(row, words);
  yield* bottom(sheet, words, print);
}

/** A month of the book as a workbook in the form of the office: given as it is written, row by row. Whoever stops taking it ends the work. */
export const registerXlsx = (sheet: RegisterSheet, print: RegisterPrint): AsyncGenerator<Uint8Array, void, undefined> => {
  const words = wordsIn(print.language);
  const { head } = sheet;
  return workbook(
    {
      name: `${head.monthName} ${head.year}`,
      widths: WIDTHS,
      header: top(sheet, words).length,
      foot: `${head.monthName} ${head.year} · ${words[head.version]}`,
      page: words.book,
      madeAt: print.madeAt,
    },
    rowsOf(sheet, words, print),
  );
};
