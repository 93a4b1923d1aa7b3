import { registerColumns, type RegisterHead } from '@wadul/core';
import type { RegisterSheet } from '../register-sheet.ts';

/** A month to be laid out: these rows, and what stands around them as it is changed. */
export const sheetOf = (rows: Iterable<readonly string[]>, change: Partial<RegisterHead> = {}, issue?: RegisterSheet['issue']): RegisterSheet => ({
  head: {
    office: { slug: 'kantor', name: 'KANTOR CONTOH', letterhead: ['Jl. Contoh 1'] },
    title: 'BUKU KOMPLAIN',
    version: 'internal',
    month: '2026-03',
    monthName: 'MARET',
    year: '2026',
    formNumber: '260331095902',
    issuedOn: '31/03/2026',
    note: null,
    columns: [...registerColumns],
    preparedBy: { label: 'Dibuat Oleh', position: 'Pengolah Data' },
    acknowledgedBy: { label: 'Mengetahui', position: 'Kepala', name: 'Kepala Contoh' },
    ...change,
  },
  rows: {
    async *[Symbol.asyncIterator]() {
      yield* rows;
    },
  },
  issue,
});

/** A row of the book with these cells; the others are empty. */
export const filled = (cells: Readonly<Partial<Record<number, string>>>, number = '1.'): string[] => Array.from({ length: 9 }, (_, column) => cells[column] ?? (column === 0 ? number : ''));

/** Rows without an end, and how many were taken until nobody wanted more. */
export const countedRows = (): RegisterSheet['rows'] & { taken: number; ended: boolean } => ({
  taken: 0,
  ended: false,
  async *[Symbol.asyncIterator]() {
    try {
      for (; ; this.taken += 1) yield filled({ 3: 'Papan reklame. '.repeat(20) }, `${this.taken + 1}.`);
    } finally {
      this.ended = true;
    }
  },
});

/** All of a paper. */
export const bytesOf = async (paper: AsyncIterable<Uint8Array>): Promise<Uint8Array> => Buffer.concat(await Array.fromAsync(paper));
