import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { fileOne } from '../../../../../server/src/testing/file-one.ts';
import { id as paper } from '../../../../../server/src/papers/words/id.ts';
import { book as words } from '../../../locales/id/desk/book.ts';
import { atTheDesk } from '../../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';
import { workOn } from '../../../testing/work-on.ts';

const FORM = /\/form$/;
let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
  wadul.api.at('2026-03-09T02:00:00.000Z');
  const { id } = await fileOne(wadul.api);
  wadul.api.at('2026-03-09T03:00:00.000Z');
  await workOn(wadul.api, id, [['head', { type: 'officer.rejected', reason: 'Masih dalam proses di dinas lain.' }]]);
  await fileOne(wadul.api, { type: 'bangunan', description: 'Bangunan di tepi sungai.' });
});
afterEach(async () => {
  wadul.lose(FORM, undefined);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

test('every warning that the paper has words for has words on the desk', () => {
  const { heading: _heading, row: _row, ...warnings } = paper.warnings;
  expect(words.warnings).toEqual(warnings);
});

describe('the book on the desk, in Chromium,', () => {
  test('is a month of the office’s form with its nine columns, and what is to be checked; NIHIL where there was nothing', async () => {
    const { page, go, complaints } = await atTheDesk(wadul, browser, 'frontDesk');
    await go('book');
    await page.getByRole('table', { name: /FORM \/ BUKU KOMPLAIN PELANGGAN, MARET 2026/ }).waitFor();
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['No', 'Tanggal', 'Nama / Alamat', 'Masalah', 'Tindak Lanjut', 'Tanggal Verifikasi', 'Tanggal Selesai', 'Penanggung Jawab', 'Paraf']);
    await page.getByRole('row', { name: /^1\. 09\/03\/2026 SITI CONTOH/ }).waitFor();
    await page.getByRole('region', { name: 'Perlu diperiksa' }).getByText('Baris 1 · Tanggal Selesai: Ada tanggal selesai, tetapi tindak lanjut menyebut masih dalam proses.').waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-book');
    await page.getByLabel('Bulan', { exact: true }).selectOption('2026-01');
    await page.getByRole('button', { name: 'Tampilkan' }).press('Enter');
    await page.getByRole('row', { name: /^1\. NIHIL/ }).waitFor();
    expect(new URL(page.url()).hash).toBe('#book/2026-01');
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.shadowRoot?.activeElement?.textContent)).toBe('Tampilkan'); // the keyboard stays where it was
    await go('book/1999-01');
    await page.getByRole('alert').filter({ hasText: 'Bulan ini tidak ada dalam buku.' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('is written on: what is left as it is stays, what is emptied is taken away, and what was typed outlives a lost connection', { timeout: 40_000 }, async () => {
    const { page, go } = await atTheDesk(wadul, browser, 'frontDesk');
    await go('book/2026-02');
    await page.getByText('Isi formulir bulan ini').click();
    await page.getByLabel('Dibuat oleh (nama)').fill('Penyusun Contoh');
    await page.getByLabel('Tanggal terbit').fill('2026-03-01');
    wadul.lose(FORM, 'request');
    await page.getByRole('button', { name: 'Simpan formulir' }).click();
    await page.getByRole('alert').filter({ hasText: 'Koneksi terputus.' }).waitFor({ timeout: 20_000 });
    wadul.lose(FORM, undefined);
    expect(await page.getByLabel('Dibuat oleh (nama)').inputValue()).toBe('Penyusun Contoh');
    await go('cases');
    await page.getByRole('navigation', { name: 'Belum dikirim' }).getByRole('link', { name: 'Buku Februari 2026' }).click();
    await page.getByRole('button', { name: 'Simpan formulir' }).click();
    await page.getByText('Formulir bulan ini tersimpan.').waitFor();
    const heading = page.locator('.heading');
    await heading.getByText('260309100000').waitFor();
    await heading.getByText('01/03/2026').waitFor();
    await page.getByLabel('Nomor form').fill('');
    await page.getByLabel('Penomoran baris').selectOption('year');
    await page.getByRole('button', { name: 'Simpan formulir' }).click();
    await expect.poll(() => heading.getByText('260309100000').count()).toBe(0);
    await page.getByRole('row', { name: /^2\. NIHIL/ }).waitFor();
    await page.locator('.signature .name').filter({ hasText: 'Penyusun Contoh' }).waitFor();
    await page.getByLabel('Catatan').fill('x'.repeat(2001));
    await page.getByRole('button', { name: 'Simpan formulir' }).click();
    await page.getByRole('link', { name: 'Catatan: Isian terlalu panjang. Persingkat isian ini.' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-book-form');
  });

  test('is only read by an auditor, on a telephone, in English around the paper', async () => {
    const { page, go } = await atTheDesk(wadul, browser, 'auditor', { language: 'en', width: 360 });
    await go('book');
    await page.getByRole('region', { name: 'To be checked' }).waitFor();
    expect(await page.getByText('Fill in this month’s form').count()).toBe(0);
    expect(await page.locator('article').getAttribute('lang')).toBe('id');
    expect(await page.getByText('081234567890', { exact: true }).count()).toBe(0); // an auditor sees no number (§7)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
  });

  test('is saved as PDF, XLSX or CSV by the keyboard, and says so; a lost connection is told', { timeout: 60_000 }, async () => {
    const { page, go } = await atTheDesk(wadul, browser, 'frontDesk');
    await go('book/2026-03');
    const save = async (format: string): Promise<[string, Buffer]> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Unduh ${format}` }).press('Enter')]);
      return [download.suggestedFilename(), await readFile(await download.path())];
    };
    const { slug } = wadul.api.office;
    const [name, pdf] = await save('PDF');
    expect([name, pdf.toString('latin1', 0, 5)]).toEqual([`${slug}-2026-03-internal.pdf`, '%PDF-']);
    await page.getByText('Berkas tersimpan. Isinya memuat data pribadi').waitFor();
    const [, xlsx] = await save('XLSX');
    expect(xlsx.toString('latin1', 0, 2)).toBe('PK');
    const [, csv] = await save('CSV');
    expect(csv.toString('utf8')).toContain('SITI CONTOH');
    await expectNoAxeViolations(page);
    wadul.lose(/\.pdf$/, 'request');
    await page.getByRole('button', { name: 'Unduh PDF' }).click();
    await page.getByRole('alert').filter({ hasText: 'Koneksi terputus.' }).waitFor({ timeout: 20_000 });
    wadul.lose(/\.pdf$/, undefined);
  });

  test('prints the paper alone on A4 landscape, and leaves other screens’ paper as it was', async () => {
    const { page, go } = await atTheDesk(wadul, browser, 'frontDesk');
    const size = async (): Promise<string | undefined> => /\/MediaBox\s*\[\s*0 0 ([\d.]+ [\d.]+)/.exec((await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1'))?.[1];
    await go('book');
    await page.getByRole('table', { name: /MARET 2026/ }).waitFor();
    const [width = 0, height = 0] = (await size())?.split(' ').map(Number) ?? [];
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Perlu diperiksa' }).count()).toBe(0);
    await page.getByRole('table', { name: /MARET 2026/ }).waitFor();
    await page.emulateMedia({ media: null });
    await go('cases');
    await page.getByRole('heading', { name: 'Daftar kerja' }).waitFor();
    const [across = 0, down = 0] = (await size())?.split(' ').map(Number) ?? [];
    expect(across).toBeLessThan(down);
  });
});
