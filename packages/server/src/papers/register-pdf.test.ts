import { describe, expect, test } from 'vitest';
import { readPublishedBook } from '../demo/published-book.ts';
import { registerPdf } from './register-pdf.ts';
import { badInput } from './testing/bad-input.ts';
import { qpdfIsContent, readPdf, type ReadPdf } from './testing/read-pdf.ts';
import { rowsOfPdf } from './testing/read-register-pdf.ts';
import { bytesOf, countedRows, filled, sheetOf } from './testing/some-sheet.ts';

const book = await readPublishedBook();
const print = { language: 'id', zone: 'Asia/Jakarta', madeAt: '2026-04-01T01:02:03.000Z' } as const;
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** What has no mark of its own, and half a character, which is no character. */
const unseen = /[\s\u0085\u200B-\u200F\u2060-\u2064\u2066-\u206F\uFEFF\uFE00-\uFE0F]/g;
/** The characters of a text in an order of their own: what is read from right to left is found on paper the other way round. One that stands as its number counts as itself. */
const characters = (text: string): string[] =>
  [...text.toWellFormed().replace(unseen, '').replace(/\[U\+([0-9A-F]{4,6})\]/g, (_, number: string) => String.fromCodePoint(Number.parseInt(number, 16)))].toSorted();
const said = ({ texts }: ReadPdf, page?: number): string => words(texts.filter((text) => page === undefined || text.page === page).map(({ text }) => text).join(' '));
const issue = {
  version: 2,
  replaces: 1, preparedAt: '2026-03-31T02:59:02.000Z', issuedAt: '2026-04-01T03:04:05.000Z',
  checkpoint: 'wadul.example/kota\n31\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— wadul.example/kota Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n',
  key: 'wadul.example/kota+03ddeb82+ASmpqWJ4Ej1qNlaeKX0b5n0v0xHk1l3n5m7p9r1t3v5x',
  address: 'https://wadul.example/api/offices/kota/register/2026-03',
};

describe('a month of the book as PDF', () => {
  test.each(book.months.map((month) => [month.month, month] as const))('carries every cell of the office’s own form of %s, in its heading and foot', async (month, own) => {
    const { office } = book;
    const head = { office: { slug: 'pekalongan', name: office.name, letterhead: [office.address] }, title: office.formTitle, month, monthName: own.monthName, formNumber: own.formNumber };
    const read = await readPdf(await bytesOf(registerPdf(sheetOf(own.rows, head), print)));
    expect(rowsOfPdf(read, 'Dibuat Oleh,')).toEqual(own.rows.map((row) => row.map(words)));
    expect([read.pages, Math.round(read.width), Math.round(read.height)]).toEqual([1, 842, 595]);
    const heading = [office.name, office.address, head.title, 'BULAN', `: ${own.monthName}`, 'TAHUN', ': 2026', 'Nomor Form', own.formNumber ?? ':', 'Tanggal Terbit'];
    for (const text of [...heading, '31/03/2026', 'Dibuat Oleh,', 'Pengolah Data', 'Mengetahui,', 'Kepala Contoh', 'Kepala', 'Catatan:', 'Halaman 1 dari 1']) expect(said(read)).toContain(text);
  });

  test('says of a month that is not issued as of when it is, and of an issued version which it is and where it is checked', async () => {
    const live = await readPdf(await bytesOf(registerPdf(sheetOf([filled({})]), print)));
    expect(said(live)).toContain('Keadaan buku pada saat dicetak: 1 April 2026, 08.02 WIB. Ini bukan terbitan resmi.');
    const of = async (one: typeof issue | (Omit<typeof issue, 'replaces'> & { replaces: null })) => said(await readPdf(await bytesOf(registerPdf(sheetOf([filled({})], {}, one), print))));
    expect(await of(issue)).toContain('Versi terbit 2. Menggantikan versi 1.');
    for (const line of [issue.address, issue.key, ...issue.checkpoint.split('\n').map(words)]) expect(await of(issue)).toContain(line);
    expect(await of(issue)).not.toContain('Keadaan buku');
    expect(await of({ ...issue, version: 1, replaces: null })).not.toContain('Menggantikan');
  });

  test('says on every page to which office and month it belongs, which version it is and for whom, and how many pages there are', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => filled({ 3: 'Papan reklame menutupi rambu.' }, `${index + 1}.`));
    for (const [version, warning] of [['internal', 'Versi internal: memuat data pribadi. Hanya untuk petugas.'], ['public', 'Versi publik: nama menjadi inisial']] as const) {
      const read = await readPdf(await bytesOf(registerPdf(sheetOf(rows, { version }), print)));
      expect(read.pages).toBeGreaterThan(2);
      for (let page = 1; page <= read.pages; page += 1) {
        for (const text of ['KANTOR CONTOH', 'BUKU KOMPLAIN', 'MARET', warning, `Halaman ${page} dari ${read.pages}`]) expect(said(read, page)).toContain(text);
      }
      expect(rowsOfPdf(read, 'Dibuat Oleh,').map(([number]) => number)).toEqual(rows.map(([number]) => number));
    }
  });

  test('keeps who signs on one page, whichever row comes before', async () => {
    for (let count = 8; count <= 18; count += 1) {
      const read = await readPdf(await bytesOf(registerPdf(sheetOf(Array.from({ length: count }, (_, index) => filled({}, `${index + 1}.`))), print)));
      const pagesOf = (text: string) => read.texts.filter((one) => one.text === text).map(({ page }) => page);
      expect(new Set([...pagesOf('Dibuat Oleh,'), ...pagesOf('Pengolah Data'), ...pagesOf('Mengetahui,'), ...pagesOf('Kepala Contoh'), ...pagesOf('Kepala')]).size).toBe(1);
    }
  });

  test('breaks a text of 20,000 characters over pages, each under the header and the row’s number, and loses none of it', async () => {
    const long = Array.from({ length: 2_500 }, (_, index) => `kata${String(index).padStart(3, '0')}`).join(' ').slice(0, 20_000);
    const rows = [filled({}, '1.'), filled({ 3: long, 4: 'x'.repeat(20_000) }, '2.'), filled({ 3: 'Sesudahnya.' }, '3.')];
    const read = await readPdf(await bytesOf(registerPdf(sheetOf(rows), print)));
    const [, second, third] = rowsOfPdf(read, 'Dibuat Oleh,');
    expect(second?.[3]).toBe(words(long));
    expect(second?.[4]?.replace(/ /g, '')).toBe(rows[1]?.[4]);
    expect(third?.[3]).toBe('Sesudahnya.');
  });

  test.each(badInput)('shows %s whole, each character or its number in Unicode, and does nothing of what it says', async (_name, text) => {
    const head = { office: { slug: 'kantor', name: `Kantor ${text}`.slice(0, 300), letterhead: [text.slice(0, 300)] }, title: text.slice(0, 300), note: text, formNumber: text.slice(0, 40) };
    const signatory = { label: 'Dibuat Oleh', position: text.slice(0, 300), name: text.slice(0, 200) };
    const bytes = await bytesOf(registerPdf(sheetOf([filled({ 2: text, 3: text, 8: text })], { ...head, acknowledgedBy: { ...signatory, label: 'Mengetahui' }, preparedBy: signatory }), print));
    const read = await readPdf(bytes);
    const [row] = rowsOfPdf(read, 'Dibuat Oleh,');
    for (const column of [2, 3, 8]) expect(characters(row?.[column] ?? '')).toEqual(characters(text));
    expect(read.active).toEqual([]);
    const written = Buffer.from(bytes).toString('latin1');
    for (const what of ['/S /URI', '/S /JavaScript', '/S /Launch', '/Type /EmbeddedFile', '/AcroForm', '/OpenAction', '/Annots']) expect(written).not.toContain(what);
    expect(qpdfIsContent(bytes)).not.toBe(false);
  });

  test('is drawn whole for a month of 5,000 rows', { timeout: 120_000 }, async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => filled({ 1: '09/03/2026', 2: `WARGA CONTOH ${index}`, 3: `Papan reklame nomor ${index} menutupi rambu di simpang jalan.` }, `${index + 1}.`));
    const bytes = await bytesOf(registerPdf(sheetOf(rows), print));
    expect(qpdfIsContent(bytes)).not.toBe(false);
    expect(rowsOfPdf(await readPdf(bytes), 'Dibuat Oleh,')).toEqual(rows);
  });

  test('takes no more rows once nobody reads it', async () => {
    const rows = countedRows();
    for await (const bytes of registerPdf({ ...sheetOf([]), rows }, print)) if (bytes.length > 0 && rows.taken > 20) break;
    expect([rows.ended, rows.taken < 200]).toEqual([true, true]);
  });
});
