import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { readPdf, textOf } from '../../../../../server/src/papers/testing/text-of-pdf.ts';
import { answeredCase, plannedCase, plannedInspection, someMinutes, withMinutes } from '../../../../../server/src/testing/cases-with-papers.ts';
import { atTheDesk, unfold } from '../../../testing/at-the-desk.ts';
import { pdfOf } from '../../wadul-form/attaching/testing/some-files.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';

let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
});
afterEach(() => browser.leave());
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

/** What a press on a button downloads: its name, and what a reader finds in it. */
const downloaded = async (page: Page, press: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: textOf(await readPdf(await buffer(await download.createReadStream()))) };
};
const byKey = (button: Locator) => async (): Promise<void> => {
  await button.focus();
  await button.press('Enter');
};

describe('the papers of a complaint at the desk, in Chromium,', () => {
  test('are downloaded from its page by keyboard: minutes for the file and for the respondent, and a receipt', { timeout: 60_000 }, async () => {
    const { receipt } = await withMinutes(wadul.api, { identityMode: 'confidential' }, someMinutes());
    const { page, open, complaints } = await atTheDesk(wadul, browser, 'head');
    await open(receipt.ticket);
    const papers = page.getByRole('region', { name: 'Surat dan Berita Acara' });
    const forFile = await downloaded(page, byKey(papers.getByRole('button', { name: /untuk berkas$/ })));
    expect(forFile.name).toBe(`${receipt.ticket}-berita-acara-m1.pdf`);
    expect(forFile.text).toContain('Siti Contoh');
    await papers.getByText(/^Diunduh: Berita Acara/).waitFor();
    const forRespondent = await downloaded(page, byKey(papers.getByRole('button', { name: /salinan untuk teradu$/ })));
    expect(forRespondent.text).toContain('BERITA ACARA RAPAT KOORDINASI');
    expect(forRespondent.text).not.toContain('Siti');
    const again = await downloaded(page, byKey(papers.getByRole('button', { name: 'Tanda terima (tanpa kode rahasia)' })));
    expect(again.text).toContain(receipt.ticket);
    expect(again.text).not.toContain(receipt.secret);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-papers');
    expect(complaints).toEqual([]);
  });

  test('are those that there are, in English and on a telephone', { timeout: 60_000 }, async () => {
    const { receipt } = await answeredCase(wadul.api);
    const { page, open } = await atTheDesk(wadul, browser, 'technicalTeam', { language: 'en', width: 360 });
    await open(receipt.ticket);
    const papers = page.getByRole('region', { name: 'Letters and minutes' });
    expect(await papers.getByRole('button').allInnerTexts()).toEqual(['Letter of answer to the complainant', 'Receipt (without the secret)']);
    expect((await downloaded(page, () => papers.getByRole('button', { name: 'Letter of answer' }).click())).text).toContain('Papan sudah dipindahkan.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-papers-360');
    const auditor = await atTheDesk(wadul, browser, 'auditor');
    await auditor.open(receipt.ticket);
    await auditor.page.getByText('Belum ada naskah untuk pengaduan ini.').waitFor();
  });

  test('are invitations, one for each who is invited; and minutes are proposed their number, which may be another', { timeout: 60_000 }, async () => {
    const { receipt } = await plannedCase(wadul.api);
    const { page, open } = await atTheDesk(wadul, browser, 'technicalTeam');
    await open(receipt.ticket);
    const second = await downloaded(page, () => page.getByRole('button', { name: 'Undangan: Pemilik papan reklame' }).click());
    expect(second.text).toContain('Yth. Pemilik papan reklame');
    expect(second.text).not.toContain('Siti');
    const form = await unfold(page, page.locator('details.action').filter({ has: page.locator('summary').getByText('Tulis Berita Acara', { exact: true }) }));
    await form.getByLabel('Tanggal pelaksanaan').fill('2026-02-28');
    await byKey(form.getByRole('button', { name: 'Usulkan nomor berikutnya' }))();
    const number = form.getByLabel('Nomor Berita Acara');
    await expect.poll(() => number.inputValue()).toMatch(/^BA-RK\/\d+\/DPMPTSP\/II\/2026$/);
    expect(await number.evaluate((field) => (field.getRootNode() as ShadowRoot).activeElement === field)).toBe(true);
    await form.getByLabel('Mulai pukul').fill('09:30');
    await number.fill('BA-RK/77/DPMPTSP/II/2026');
    await form.getByLabel('Tempat').fill('Ruang rapat');
    await form.getByLabel('Isi Berita Acara').fill('Para pihak hadir.');
    const third = form.getByRole('group', { name: 'Penanda tangan 3' });
    await third.getByLabel('Nama').fill('Budi Rekaan');
    await third.getByLabel('Instansi').fill('Dinas Contoh');
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-minutes-form');
    await form.getByRole('button', { name: 'Tulis Berita Acara' }).click();
    await page.getByText('Tercatat: Tulis Berita Acara.').waitFor();
    const paper = await downloaded(page, () => page.getByRole('button', { name: /untuk berkas$/ }).click());
    for (const said of ['BA-RK/77/DPMPTSP/II/2026', 'pukul 09.30 WIB', 'Dinas Contoh']) expect(paper.text).toContain(said);
  });

  test('are an inspection report with a proposed number and what was attached to it, which is never an identity card', { timeout: 60_000 }, async () => {
    const { receipt } = await plannedInspection(wadul.api);
    const { page, open, complaints } = await atTheDesk(wadul, browser, 'technicalTeam', { width: 360 });
    await open(receipt.ticket);
    const form = await unfold(page, page.locator('[data-action="officer.reportedInspection"]'));
    await form.getByLabel('Temuan, berurutan').fill('Papan menutupi rambu.');
    await form.getByLabel('Tanggal peninjauan').fill('2026-02-28');
    await byKey(form.getByRole('button', { name: 'Usulkan nomor berikutnya' }))();
    const number = form.getByLabel('Nomor laporan');
    await expect.poll(() => number.inputValue()).toMatch(/^LPL\/\d+\/DPMPTSP\/II\/2026$/);
    expect(await form.getByText('KTP').count()).toBe(0);
    await form.getByLabel('Pilih dokumen').setInputFiles(pdfOf('daftar-hadir.pdf'));
    await form.getByText('Terlampir', { exact: true }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-report-form-360');
    const given = await number.inputValue();
    await form.getByRole('button', { name: 'Tulis laporan peninjauan', exact: true }).click();
    await page.getByText('Tercatat: Tulis laporan peninjauan.').waitFor();
    const paper = await downloaded(page, () => page.getByRole('button', { name: `Laporan peninjauan lokasi ${given}` }).click());
    const listed = /1\. Dokumen daftar-hadir\.pdf \((\d+ KB), (SHA-256 [0-9a-f]{16}…)\)/.exec(paper.text);
    expect(paper.text).toContain(`Nomor: ${given}`);
    await page.getByText(`${listed?.[1]} · ${listed?.[2]}`).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(complaints).toEqual([]);
  });

  test('are a receipt with the secret right after the intake, whose link opens the complaint itself', { timeout: 60_000 }, async () => {
    const { page, go, complaints } = await atTheDesk(wadul, browser, 'frontDesk');
    await go('intake');
    await page.getByLabel('Sarana').selectOption({ label: 'Telepon' });
    await page.getByLabel('Jenis pengaduan').selectOption({ label: 'Reklame' });
    await page.getByLabel('Deskripsi pengaduan').fill('Papan reklame miring ke jalan.');
    await page.getByLabel('Nama lengkap').fill('Budi Contoh');
    await page.getByRole('button', { name: 'Catat dan buat tanda terima' }).click();
    const [ticket, secret] = [await page.locator('#ticket').innerText(), await page.locator('#secret').innerText()];
    const { name, text } = await downloaded(page, byKey(page.getByRole('button', { name: 'Unduh tanda terima (PDF)' })));
    expect(name).toBe(`${ticket}-tanda-terima.pdf`);
    expect(text.split(secret)).toHaveLength(2);
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: 'Buka pengaduan ini' }).click();
    await page.locator('#state-title').waitFor();
    expect(await page.evaluate(() => location.hash)).toMatch(/^#cases\/[0-9a-f-]{36}$/);
    await page.getByText(ticket).first().waitFor();
    expect(complaints).toEqual([]);
  });
});
