import type { Recap } from '@wadul/core';
import { wordsIn, type PaperLanguage } from '../words.ts';
import { workbook, type SheetCell, type SheetRow } from '../xlsx/workbook.ts';
import { termCount, type RecapRow, type RecapSheet, type RecapTable, type TermRow } from './recap-sheet.ts';

/** Of the five columns, in characters. */
const WIDTHS = [46, 13, 13, 13, 18];
/** Lines of a passage over all columns, by what goes into one: a spreadsheet does not find out itself how high it is. */
const PASSAGE = { characters: 100, line: 13.5 };
/** The letters of a title are bigger, and capitals. */
const TITLE = { characters: 60, line: 19 };

type Words = ReturnType<typeof wordsIn>['recap'];

const blank: SheetRow = { cells: [] };
const across = (text: string, look: SheetCell['look']): SheetRow => {
  const { characters, line } = look === 'title' ? TITLE : PASSAGE;
  return { cells: [{ column: 0, over: WIDTHS.length, text, look }], height: Math.max(1, Math.ceil(text.length / characters)) * line };
};
const header = (texts: readonly string[]): SheetRow => ({ cells: texts.map((text, column) => ({ column, text, look: 'header' })) });

/** A part of a whole as a number to be reckoned with; a dash where there is no whole. */
const share = (column: number, part: number, whole: number): SheetCell => (whole === 0 ? { column, text: '–', look: 'cellCentred' } : { column, text: part / whole, look: 'share' });

const countTable = ({ title, by, rows, total }: RecapTable, words: Words): SheetRow[] => {
  const line = ({ name, complaints }: RecapRow, isTotal: boolean): SheetRow => ({
    cells: [{ column: 0, text: name, look: isTotal ? 'cellBold' : 'cell' }, { column: 1, text: complaints, look: isTotal ? 'numberBold' : 'number' }, share(2, complaints, total.complaints)],
  });
  return [blank, across(title, 'bold'), header([by, words.complaints, words.share]), ...rows.map((row) => line(row, false)), line(total, true)];
};

const termTable = (terms: readonly TermRow[], words: Words): SheetRow[] => [
  blank,
  across(words.terms, 'bold'),
  header([words.term, words.onTime, words.late, words.stillRunning, words.onTimeShare]),
  ...terms.map(({ name, onTime, late, running }): SheetRow => ({
    cells: [{ column: 0, text: name, look: 'cell' }, ...[onTime, late, running].map((count, index): SheetCell => ({ column: index + 1, text: count ?? termCount(count), look: count === null ? 'cellCentred' : 'number' })), onTime === null || late === null ? share(4, 0, 0) : share(4, onTime, onTime + late)],
  })),
];

async function* rowsOf({ office, preparedBy, acknowledgedBy }: Recap, sheet: RecapSheet, words: Words): AsyncGenerator<SheetRow, void, undefined> {
  const pair = (one: string, other: string, look: SheetCell['look'], height?: number): SheetRow => ({ cells: [{ column: 0, text: one, look }, { column: 2, over: 3, text: other, look }], height });
  yield across(office.name, 'title');
  for (const line of office.letterhead) yield across(line, 'centred');
  yield blank;
  yield across(sheet.title, 'title');
  for (const text of sheet.about) yield across(text, 'centred');
  for (const text of sheet.lead) yield across(text, 'passage');
  for (const table of sheet.tables) yield* countTable(table, words);
  yield* termTable(sheet.terms, words);
  yield blank;
  yield across(words.notes.title, 'bold');
  for (const text of sheet.notes) yield across(text, 'passage');
  yield blank;
  yield pair(`${preparedBy.label},`, `${acknowledgedBy.label},`, 'centred');
  yield pair(preparedBy.name ?? '', acknowledgedBy.name ?? '', 'signed', 66);
  yield pair(preparedBy.position, acknowledgedBy.position, 'centred', 27);
}

/** A recap as a workbook of one sheet; its numbers are numbers. */
export const recapXlsx = (recap: Recap, sheet: RecapSheet, language: PaperLanguage): AsyncGenerator<Uint8Array, void, undefined> => {
  const words = wordsIn(language).recap;
  const foot = `${words.name(recap)} · ${words[recap.version]}`;
  return workbook({ name: words.name(recap), widths: WIDTHS, orientation: 'portrait', foot, page: words.page, madeAt: recap.countedAt }, rowsOf(recap, sheet, words));
};
