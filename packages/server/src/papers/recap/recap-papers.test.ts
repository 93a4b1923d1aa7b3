import { buildRecap, type RecapEntry } from '@wadul/core';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../demo/read-csv.ts';
import { readOfficeFile } from '../../offices/office-file.ts';
import { qpdfIsContent, readPdf } from '../testing/read-pdf.ts';
import type { PaperLanguage } from '../words.ts';
import { recapCsv } from './recap-csv.ts';
import { recapPdf } from './recap-pdf.ts';
import { recapSheet } from './recap-sheet.ts';
import { recapXlsx } from './recap-xlsx.ts';
import { wholeOf } from './whole-of.ts';

const office = await readOfficeFile(new URL('../../../offices/dpmptsp-kota-pekalongan.json', import.meta.url).pathname);
const due = { kind: 'verification', rule: 'verification', from: '2026-02-10T02:00:00.000Z', at: '2026-02-13T16:59:59.000Z', on: '2026-02-13', estimated: false } as const;
const one: RecapEntry = { receivedOn: '2026-02-10', channel: 'situs', type: 'reklame', severity: 'light', ended: { outcome: 'agreed', at: '2026-02-12T02:00:00.000Z' }, dues: [{ ...due, metAt: '2026-02-11T02:00:00.000Z' }] };
const other: RecapEntry = { ...one, channel: 'telepon', type: 'bangunan', severity: 'heavy', ended: undefined, dues: [{ ...due, metAt: '2026-02-16T02:00:00.000Z' }] };
const made = (entries: readonly RecapEntry[], version: 'internal' | 'public', settings = office) => buildRecap({ year: '2026', office: settings, entries, version, now: '2026-11-26T07:05:00.000Z' });
const sheetOf = (recap: ReturnType<typeof made>, language: PaperLanguage = 'id') => recapSheet(recap, { language, zone: 'Asia/Jakarta' });

/** The text of each page, as it stands. */
const pagesOf = async (pdf: Blob): Promise<string[]> => {
  const bytes = new Uint8Array(await pdf.arrayBuffer());
  expect(qpdfIsContent(bytes)).not.toBe(false);
  const { pages, texts, active } = await readPdf(bytes);
  expect(active).toEqual([]);
  return Array.from({ length: pages }, (_, index) => texts.filter(({ page }) => page === index + 1).map(({ text }) => text).join(' ').replace(/\s+/g, ' '));
};
const pdfOf = async (recap: ReturnType<typeof made>, language: PaperLanguage = 'id') => pagesOf(await recapPdf(recap, sheetOf(recap, language), language));

describe('the recap as PDF', () => {
  test('has letterhead, every table with its total, what counts as what, and who signs', async () => {
    const text = (await pdfOf(made([one, one, one, other], 'internal'))).join(' ');
    for (const part of [
      'DINAS PENANAMAN MODAL', 'Jl. Majapahit No. 1', 'REKAPITULASI PENGADUAN TAHUN 2026', 'Versi internal: hanya untuk petugas. Dihitung pada 26 November 2026, 14.05 WIB.',
      '4 pengaduan diterima pada tahun 2026. Dari 4 yang sudah dapat dinilai, 3 ditangani tepat waktu (75%). Tahun ini belum berakhir.',
      'Februari 4 100% Maret 0 0%', 'Situs web SAKPORE 3 75% Telepon 1 25% Jumlah 4 100%', 'Reklame 3 75% Bangunan (PBG/SLF) 1 25% Jumlah 4 100%', 'Ringan 3 75% Sedang 0 0% Berat 1 25% Belum dinilai 0 0%',
      'Selesai dengan kesepakatan 3 75%', 'Belum berakhir 1 25% Jumlah 4 100%', 'Semua batas waktu 3 1 0 75%', 'Terlambat: lewat jatuh tempo', 'Mengetahui,', 'Dibuat Oleh,', 'Halaman 1 dari', 'Penata Perizinan Ahli Muda',
    ]) expect(text).toContain(part);
  });

  test('as everybody may read it has no count under three, and says what is left out and why', async () => {
    const text = (await pdfOf(made([one, one, one, other], 'public'))).join(' ');
    expect(text).toContain('Situs web SAKPORE 3 75% Tidak dirinci 1 25% Jumlah 4 100%');
    expect(text).not.toMatch(/Telepon|Bangunan|Berat|dapat dinilai/);
    expect(text).toContain('Semua batas waktu * * 0 –');
    expect(text).toContain('tidak dirinci: jumlah di bawah 3, jenis pengaduan berkadar pengawasan, dan yang diterima atau berakhir setelah 31 Oktober 2026');
  });

  test('is in English where it is asked for so', async () => {
    const text = (await pdfOf(made([one, one, one, other], 'internal'), 'en')).join(' ');
    for (const part of ['COMPLAINTS IN 2026: YEARLY RECAP', 'Counted on 26 November 2026, 14.05 WIB.', 'Complaints received in 2026: 4.', 'SAKPORE website 3 75%', 'Heavy 1 25%', 'Finished by agreement 3 75%', 'Page 1 of']) expect(text).toContain(part);
    expect(text).not.toMatch(/Jumlah|Halaman|Tepat waktu/);
  });

  test('says of a year without complaints that there are none, and divides by none', async () => {
    const text = (await pdfOf(made([], 'internal'))).join(' ');
    expect(text).toContain('0 pengaduan diterima pada tahun 2026.');
    expect(text).toContain('Jumlah 0 –');
    expect(text).not.toMatch(/NaN|Infinity|∞/);
  });

  test('carries a table that is longer than a page, with its header on each, and cuts no name off', async () => {
    const types = Array.from({ length: 90 }, (_, index) => ({ code: `jenis-${index}`, label: { id: `Jenis ${index} ${'yang panjang namanya '.repeat(5)}ujung-${index}` } }));
    const pages = await pdfOf(made(types.map(({ code }) => ({ ...one, type: code })), 'internal', { ...office, types }));
    for (let index = 0; index < 90; index += 1) expect(pages.join(' ')).toContain(`ujung-${index}`);
    const within = pages.filter((text) => /ujung-/.test(text));
    expect(within.length).toBeGreaterThan(3);
    for (const text of within.slice(1)) expect(text).toContain('Jenis pengaduan Pengaduan Bagian');
  });
});

test('the recap as CSV has the same numbers, and no cell that a spreadsheet would run', () => {
  const types = [{ code: 'reklame', label: { id: '=HYPERLINK("http://x")' } }];
  const csv = recapCsv(sheetOf(made([one, one, one, other], 'internal', { ...office, types })), 'id');
  expect(csv.startsWith('\uFEFF"REKAPITULASI PENGADUAN TAHUN 2026"')).toBe(true);
  const lines = readCsv(csv);
  expect(lines).toContainEqual(['Situs web SAKPORE', '3', '75%', '', '']);
  expect(lines).toContainEqual([`'=HYPERLINK("http://x")`, '3', '75%', '', '']);
  expect(lines).toContainEqual(['Semua batas waktu', '3', '1', '0', '75%']);
  expect(readCsv(recapCsv(sheetOf(made([one, one, one, other], 'public')), 'id'))).toContainEqual(['Semua batas waktu', '*', '*', '0', '–']);
});

test('the recap as a workbook has the same numbers, as numbers, and nothing that looks like a formula is one', async () => {
  const types = [{ code: 'reklame', label: { id: '=HYPERLINK("http://x")' } }];
  const recap = made([one, one, one, other], 'internal', { ...office, types });
  const rows = await readSheet(Buffer.from(await (await wholeOf(recapXlsx(recap, sheetOf(recap), 'id'))).arrayBuffer()));
  const row = (name: string) => rows.find(([first]) => first === name);
  expect(row('Situs web SAKPORE')?.slice(0, 3)).toEqual(['Situs web SAKPORE', 3, 0.75]);
  expect(row('=HYPERLINK("http://x")')?.slice(0, 3)).toEqual(['=HYPERLINK("http://x")', 3, 0.75]);
  expect(row('Semua batas waktu')).toEqual(['Semua batas waktu', 3, 1, 0, 0.75]);
  expect(row('Jumlah')?.slice(0, 3)).toEqual(['Jumlah', 4, 1]);
  const open = made([one, one, one, other], 'public');
  expect((await readSheet(Buffer.from(await (await wholeOf(recapXlsx(open, sheetOf(open), 'id'))).arrayBuffer()))).find(([first]) => first === 'Semua batas waktu')).toEqual(['Semua batas waktu', '*', '*', 0, '–']);
});
