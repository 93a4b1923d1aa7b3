import type { RegisterView } from '@wadul/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registerCsv } from './register-csv.ts';
import { registerHtml } from './register-html.ts';
import { readCsv } from '../demo/read-csv.ts';
import { rowsOfHtml } from '../demo/rows-of-html.ts';
import { wordsIn } from './words.ts';

const view = (rows: string[][], more: Partial<RegisterView> = {}): RegisterView => ({
  office: { slug: 'kantor', name: 'KANTOR CONTOH', letterhead: ['Jl. Contoh 1'] },
  title: 'BUKU KOMPLAIN',
  version: 'internal',
  month: '2026-03',
  monthName: 'MARET',
  year: '2026',
  formNumber: '260331095902',
  issuedOn: '31/03/2026',
  note: null,
  columns: ['No', 'Tanggal', 'Nama / Alamat'],
  rows,
  warnings: [],
  preparedBy: { label: 'Dibuat Oleh', position: 'Pengolah Data' },
  acknowledgedBy: { label: 'Mengetahui', position: 'Kepala', name: 'Kepala Contoh' },
  ...more,
});
const page = { language: 'id', stylesheet: '/assets/register.css', csv: 'x.csv', json: 'x.json' } as const;

describe('the book as CSV', () => {
  test('begins with a byte order mark, quotes every cell and ends its lines with CRLF', () => {
    expect(registerCsv(view([['1.', '', 'A "B",\nC']]))).toBe('\uFEFF"No","Tanggal","Nama / Alamat"\r\n"1.","","A ""B"",\nC"\r\n');
  });

  test('comes back as it was, cell for cell, whatever stands in it', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
        const [, ...read] = readCsv(registerCsv(view(rows)));
        expect(read.map((cells) => cells.map((text) => text.replace(/^'/, '')))).toEqual(rows.map((cells) => cells.map((text) => text.replace(/^'/, ''))));
      }),
    );
  });

  test('holds no cell that a spreadsheet would run, also behind blanks and in full-width forms', () => {
    const trigger = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20', '  =', '\u00a0+');
    fc.assert(
      fc.property(trigger, fc.string(), (start, rest) => {
        const [, cells] = readCsv(registerCsv(view([[`${start}${rest}`, '', '']])));
        expect(cells?.[0]).toBe(`'${start}${rest}`);
      }),
    );
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
