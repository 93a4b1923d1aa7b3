import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPublishedBook } from '../demo/published-book.ts';
import { namedCharacter } from './named-character.ts';
import { registerXlsx } from './register-xlsx.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { badInput } from './testing/bad-input.ts';
import { cellsOfXlsx, rowsOfXlsx } from './testing/read-register-xlsx.ts';
import { bytesOf, countedRows, filled, sheetOf } from './testing/some-sheet.ts';

const book = await readPublishedBook();
const print = { language: 'id', zone: 'Asia/Jakarta', madeAt: '2026-04-01T01:02:03.000Z' } as const;
const made = (sheet: RegisterSheet) => bytesOf(registerXlsx(sheet, print));

/** What XML cannot hold stands as its number. */
const holdable = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, (character) => namedCharacter(character.charCodeAt(0)));
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe('a month of the book as a workbook', () => {
  test.each(book.months.map((month) => [month.month, month] as const))('carries every cell of the office’s own form of %s, in its heading and foot', async (_month, own) => {
    const bytes = await made(sheetOf(own.rows, { office: { slug: 'pekalongan', name: book.office.name, letterhead: [book.office.address] }, title: book.office.formTitle, formNumber: own.formNumber, note: 'Catatan contoh.' }));
    expect(await rowsOfXlsx(bytes)).toEqual(own.rows);
    const cells = (await cellsOfXlsx(bytes)).flat();
    for (const text of [book.office.name, book.office.address, book.office.formTitle, 'BULAN', 'MARET', 'TAHUN', '2026', 'Nomor Form', own.formNumber ?? '', 'Tanggal Terbit', '31/03/2026', ...book.columns, 'Dibuat Oleh,', 'Pengolah Data', 'Mengetahui,', 'Kepala Contoh', 'Kepala', 'Catatan: Catatan contoh.']) {
      expect(cells).toContain(text);
    }
    expect(cells).toContain('Versi internal: memuat data pribadi. Hanya untuk petugas.');
  });

  test('says of a month that is not issued as of when it is, and of an issued version which it is and where it is checked', async () => {
    expect((await cellsOfXlsx(await made(sheetOf([filled({})])))).flat()).toContain('Keadaan buku pada saat dicetak: 1 April 2026, 08.02 WIB. Ini bukan terbitan resmi.');
    const cells = (await cellsOfXlsx(await made(sheetOf([filled({})], {}, { version: 2, replaces: 1, preparedAt: '2026-03-31T02:59:02.000Z', issuedAt: '2026-04-01T03:04:05.000Z', checkpoint: 'wadul.example/kota\n31\nabc=\n', key: 'kota+00000000+abc', address: 'https://wadul.example/x' })))).flat();
    for (const text of ['Versi terbit 2. Menggantikan versi 1.', 'Dapat dibaca dan diperiksa di: https://wadul.example/x', 'Kunci kantor: kota+00000000+abc', 'Titik periksa:\nwadul.example/kota\n31\nabc=']) expect(cells).toContain(text);
  });

  test('scrolls under its header, and is printed on A4 landscape, the header on each page, and pages counted', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': workbook } = partsOf(await made(sheetOf([filled({})])));
    expect(sheet).toContain('<pane ySplit="9" topLeftCell="A10" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain('Halaman &amp;P dari &amp;N');
    expect(workbook).toContain("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'MARET 2026'!$9:$9</definedName>");
    expect(sheet?.match(/<col /g)).toHaveLength(9);
  });

  test.each(badInput)('carries %s whole, and does nothing of what it says', async (_name, text) => {
    const signatory = { label: 'Dibuat Oleh', position: text, name: text };
    const bytes = await made(sheetOf([filled({ 2: text, 3: text })], { title: text, note: text, formNumber: text, preparedBy: signatory }));
    const rows = await rowsOfXlsx(bytes);
    for (const column of [2, 3]) expect(rows.map((row) => row[column]).join('')).toBe(holdable(text));
    const parts = partsOf(bytes);
    expect(Object.keys(parts).toSorted()).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const { 'xl/worksheets/sheet1.xml': sheet = '' } = parts;
    expect(new Set([...sheet.matchAll(/<([A-Za-z]+)/g)].map(([, element]) => element))).toEqual(
      new Set(['worksheet', 'sheetPr', 'pageSetUpPr', 'sheetViews', 'sheetView', 'pane', 'selection', 'sheetFormatPr', 'cols', 'col', 'sheetData', 'row', 'c', 'is', 't', 'mergeCells', 'mergeCell', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'oddFooter']),
    );
    expect([...sheet.matchAll(/ t="(\w+)"/g)].every(([, type]) => type === 'inlineStr')).toBe(true);
  });

  test('goes on in the next row with what a cell of Excel cannot hold, and loses none of it', async () => {
    const long = `${'x'.repeat(32_766)}🗑${'y'.repeat(40_000)}`;
    const rows = await rowsOfXlsx(await made(sheetOf([filled({ 3: long, 4: 'Dijawab.' }), filled({ 3: 'Sesudahnya.' }, '2.')])));
    expect(rows.map(([number]) => number)).toEqual(['1.', '1. (lanjutan)', '1. (lanjutan)', '2.']);
    expect(rows.slice(0, 3).map((row) => row[3]).join('')).toBe(long);
    expect(rows.map((row) => row[4])).toEqual(['Dijawab.', '', '', '']);
    for (const row of rows) for (const cell of row) expect(cell.length).toBeLessThanOrEqual(32_767);
  });

  test('holds all of a month of 5,000 rows, and takes no more rows once nobody reads it', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => filled({ 1: '09/03/2026', 3: `Papan reklame nomor ${index}.` }, `${index + 1}.`));
    expect(await rowsOfXlsx(await made(sheetOf(rows)))).toEqual(rows);
    const counted = countedRows();
    for await (const bytes of registerXlsx({ ...sheetOf([]), rows: counted }, print)) if (bytes.length > 0 && counted.taken > 20) break;
    expect([counted.ended, counted.taken < 2_000]).toEqual([true, true]);
  });
});
