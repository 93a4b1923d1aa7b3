import type { RegisterView } from '@wadul/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registerCsv } from './register-csv.ts';
import { registerHtml } from './register-html.ts';
import { readPublishedBook } from '../demo/published-book.ts';
import { readCsv } from '../demo/read-csv.ts';
import { rowsOfHtml } from '../demo/rows-of-html.ts';
import { badInput } from './testing/bad-input.ts';
import { bytesOf, countedRows, sheetOf } from './testing/some-sheet.ts';
import { wordsIn } from './words.ts';

const book = await readPublishedBook();
const view = (rows: string[][], change: Partial<RegisterView> = {}): RegisterView => ({ ...sheetOf([]).head, columns: ['No', 'Tanggal', 'Nama / Alamat'], rows, warnings: [], ...change });
const csvOf = async (rows: readonly (readonly string[])[]): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(registerCsv(sheetOf(rows, { columns: ['No', 'Tanggal', 'Nama / Alamat'] }))));
const page = { language: 'id', zone: 'Asia/Jakarta', stylesheet: '/assets/register.css', pdf: 'x.pdf', xlsx: 'x.xlsx', csv: 'x.csv', json: 'x.json' } as const;

describe('the book as CSV', () => {
  test('begins with a byte order mark, quotes every cell and ends its lines with CRLF', async () => {
    expect(await csvOf([['1.', '', 'A "B",\nC']])).toBe('\uFEFF"No","Tanggal","Nama / Alamat"\r\n"1.","","A ""B"",\nC"\r\n');
  });

  test('comes back as it was, cell for cell, whatever stands in it', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !text.includes('\0'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }), async (rows) => {
        const [, ...read] = readCsv(await csvOf(rows));
        expect(read.map((cells) => cells.map((text) => text.replace(/^'/, '')))).toEqual(rows.map((cells) => cells.map((text) => text.replace(/^'/, ''))));
      }),
    );
  });

  test.each(book.months.map((month) => [month.month, month.rows] as const))('carries every cell of the office’s own form of %s', async (_month, rows) => {
    expect(readCsv(await csvOf(rows)).slice(1)).toEqual(rows);
  });

  test.each(badInput)('carries %s whole, and a formula as text', async (_name, text) => {
    const [, cells] = readCsv(await csvOf([['1.', text, '']]));
    expect(cells?.[1]?.replace(/^'/, '')).toBe(text.toWellFormed());
    expect(cells?.[1]).not.toMatch(/^[=+\-@\t\r\n]/);
  });

  test('holds no cell that a spreadsheet would run, also behind blanks and in full-width forms', async () => {
    const trigger = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20', '  =', '\u00a0+');
    await fc.assert(
      fc.asyncProperty(trigger, fc.string(), async (start, rest) => {
        const [, cells] = readCsv(await csvOf([[`${start}${rest}`, '', '']]));
        expect(cells?.[0]).toBe(`'${start}${rest}`);
      }),
    );
  });

  test('holds all of a month of 5,000 rows, and takes no more rows once nobody reads it', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [`${index + 1}.`, '09/03/2026', 'Papan reklame. '.repeat(20)]);
    expect(readCsv(await csvOf(rows)).slice(1)).toEqual(rows);
    const counted = countedRows();
    for await (const bytes of registerCsv({ ...sheetOf([]), rows: counted })) if (bytes.length > 0 && counted.taken > 20) break;
    expect([counted.ended, counted.taken < 2_000]).toEqual([true, true]);
  });
});

describe('the book as a printable page', () => {
  test('holds letterhead, heading, columns, rows and foot', () => {
    const page1 = registerHtml(view([['1.', '09/03/2026', 'WARGA CONTOH\nJL. CONTOH']], { note: 'Arsip.' }), page);
    expect(rowsOfHtml(page1)).toEqual([
      ['No', 'Tanggal', 'Nama / Alamat'],
      ['1.', '09/03/2026', 'WARGA CONTOH\nJL. CONTOH'],
    ]);
    for (const text of ['KANTOR CONTOH', 'Jl. Contoh 1', 'MARET', '2026', '260331095902', '31/03/2026', 'Dibuat Oleh', 'Pengolah Data', 'Mengetahui', 'Kepala Contoh', 'Arsip.']) expect(page1).toContain(text);
  });

  test('shows every text as text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const hostile = `<script>alert(1)</script>${text}"'&`;
        const made = registerHtml(view([[hostile, hostile, hostile]], { note: hostile, formNumber: hostile }), page);
        expect(rowsOfHtml(made)[1]).toEqual([hostile, hostile, hostile]);
        expect(made).not.toMatch(/<script|\sstyle=|\son[a-z]+=/i);
      }),
    );
  });

  test('tells officers in words what is to be checked, with its row and column', () => {
    const made = registerHtml(view([['2.', '', '']], { warnings: [{ row: 0, code: 'register.finishedButInProcess', column: 1 }] }), page);
    expect(made).toContain(`Baris 2. · Tanggal: ${wordsIn('id').warnings['register.finishedButInProcess']}`);
  });

  test('speaks the language it is asked for', () => {
    expect(registerHtml(view([['1.', '', '']]), { ...page, language: 'en' })).toContain('<dt>Form number</dt>');
  });
});
