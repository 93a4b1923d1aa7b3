import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { engines, openWithTables } from '../db/testing/engines.ts';
import { readPdf } from '../papers/testing/read-pdf.ts';
import { rowsOfPdf } from '../papers/testing/read-register-pdf.ts';
import { rowsOfXlsx } from '../papers/testing/read-register-xlsx.ts';
import { openBookOffice } from './book-office.ts';
import { differences } from './compare-book.ts';
import { readPublishedBook } from './published-book.ts';
import { readMonth } from './read-book.ts';
import { tellBook, type Door } from './tell-book.ts';

const book = await readPublishedBook();
const cases = engines.flatMap((engine) => (['public', 'desk'] as const).map((march: Door) => ({ engine, name: engine.name, march, february: march === 'desk' ? ('public' as const) : ('desk' as const) })));

test.each(cases)('on $name, February by the $february door and March by the $march door give the office\'s own three months, cell for cell', { timeout: 60_000 }, async ({ engine, march, february }) => {
  const database = await openWithTables(engine);
  try {
    const office = await openBookOffice(database, 'dpmptsp-kota-pekalongan.json', (length) => new Uint8Array(randomBytes(length)), randomUUID);
    await tellBook(office, book, { february, march });

    expect(book.months.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03']);
    for (const own of book.months) {
      const internal = await readMonth(office, own.month, 'internal');
      expect(differences(internal, own, book)).toEqual([]);
      expect(internal.view.rows).toEqual(own.rows);
      const paper = async (ending: string) => new Uint8Array(await (await office.askAs('loket', `/api/desk/register/${own.month}.${ending}`)).arrayBuffer());
      expect(rowsOfPdf(await readPdf(await paper('pdf')), 'Dibuat Oleh,')).toEqual(own.rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')))); // where a line ends is the paper's
      expect(await rowsOfXlsx(await paper('xlsx'))).toEqual(own.rows);
      const otherwise = { ...own, rows: own.rows.map((row) => row.map((cell, index) => (index === 4 ? `${cell}.` : cell))) };
      expect(differences(internal, otherwise, book)).toEqual([`${own.month}: the rows as JSON`, `${own.month}: the rows as CSV`, `${own.month}: the rows of the page`]);
    }

    const { view } = await readMonth(office, '2026-03', 'internal');
    expect(view.warnings).toEqual([{ row: 0, code: 'register.finishedButInProcess', column: 6 }]);
    expect((await readMonth(office, '2026-02', 'internal')).view.warnings).toEqual([]);

    const months = (await (await office.ask(`/api/offices/${office.slug}/register`)).json()) as { months: string[] };
    expect(months).toEqual({ months: ['2026-04', '2026-03', '2026-02', '2026-01'] });
    for (const month of months.months) {
      for (const text of (await readMonth(office, month, 'public')).texts) expect(text).not.toMatch(/warga contoh|mawar|gg |0812|6281|akmal|33750117/i);
    }
    expect((await readMonth(office, '2026-03', 'public')).view.rows[0]).toEqual([
      '1.',
      '09/03/2026',
      'W.C.\nPEKALONGAN TIMUR',
      'Permohonan pemindahan reklame di depan lahan warga, karena menghalangi akses keluar masuk untuk pembangunan.',
      view.rows[0]?.[4],
      '09/03/2026',
      '09/03/2026',
      'Bidang Kelompok Jabatan PTSP',
      '',
    ]);
    expect((await readMonth(office, '2026-01', 'public')).view.rows).toEqual(book.months[0]?.rows);
  } finally {
    await database.close();
  }
});
