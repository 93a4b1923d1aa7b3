import { buildRegister } from '@wadul/core';
import { describe, expect, test } from 'vitest';
import { billboardInTheWay, billboardWithoutPermit, book, pekalongan } from '../../../core/src/register/fixtures/pekalongan-2026.ts';
import { registerPdf } from './register-pdf.ts';
import { qpdfIsContent, readPdf } from './testing/read-pdf.ts';
import { rowsOfPdf } from './testing/read-register-pdf.ts';
import { bytesOf, sheetOf } from './testing/some-sheet.ts';

const print = { language: 'id', zone: 'Asia/Jakarta', madeAt: '2026-04-01T01:02:03.000Z' } as const;
const filled = (cells: Partial<Record<number, string>>, number = '1.'): string[] => Array.from({ length: 9 }, (_, column) => cells[column] ?? (column === 0 ? number : ''));
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a month of the book as PDF', () => {
  test.each(book.months.map((month) => [month.month, month] as const))('carries every cell of the office’s own form of %s', async (month, own) => {
    const { rows, warnings: _, ...head } = buildRegister({
      month,
      office: pekalongan,
      entries: [billboardInTheWay, billboardWithoutPermit],
      version: 'internal',
      madeAt: print.madeAt,
      ...(own.rows[0]?.[0] === '2.' ? { numbering: 'year' as const, rowsBefore: 1 } : {}),
      form: { formNumber: own.formNumber },
    });
    const read = await readPdf(await bytesOf(registerPdf(sheetOf(rows, head), print)));
    expect(rowsOfPdf(read, 'Dibuat Oleh,')).toEqual(own.rows.map((row) => row.map(words)));
    const said = read.texts.map(({ text }) => text);
    for (const text of [pekalongan.name, ...pekalongan.letterhead, head.title, 'BULAN', `: ${own.monthName}`, 'TAHUN', ': 2026', 'Nomor Form', 'Tanggal Terbit', 'Dibuat Oleh,', 'Pengolah Data dan Informasi', 'Mengetahui,', 'Penata Perizinan Ahli Muda', 'Catatan: ']) {
      expect(said.map(words), text).toContain(words(text));
    }
    if (own.formNumber !== null) expect(said).toContain(own.formNumber);
  });
});
