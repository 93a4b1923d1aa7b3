import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { Page } from 'playwright-core';
import { fileWithFiles, somePicture, uploadOne } from '../../../../../server/src/testing/attach-one.ts';
import { fileOne, type FiledOne } from '../../../../../server/src/testing/file-one.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { scriptOf, startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';
import { workOn } from '../../../testing/work-on.ts';
import { fileOf, pdfOf } from '../../wadul-form/attaching/testing/some-files.ts';

const TRACKING = /\/tracking(\/events)?$/;
let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
});
afterEach(async () => {
  wadul.lose(TRACKING, undefined);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const html = (root = 'lang="id"') =>
  `<!doctype html><html ${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kantor</title><main><h1>Lacak</h1><wadul-status office="${wadul.office}" endpoint="${wadul.origin}"></wadul-status></main><script type="module" src="${scriptOf(wadul.origin, 'wadul-status')}"></script>`;

/** A complaint on the screen, on the office's own page unless another's is given. */
const follow = async ({ receipt }: FiledOne, address = wadul.showAtOffice(html())): Promise<{ page: Page; complaints: string[] }> => {
  const { page, complaints } = await browser.visit(address);
  await page.getByLabel('Nomor tiket').fill(receipt.ticket);
  await page.getByLabel('Kode rahasia').fill(receipt.secret);
  await page.getByRole('button', { name: 'Lihat pengaduan' }).click();
  await page.locator('#state').waitFor();
  return { page, complaints };
};
const unfold = (page: Page, name: string) => page.locator('summary', { hasText: name }).click();
const documents = (page: Page) => page.getByLabel('Pilih dokumen');
const attached = (page: Page, name: string) => page.locator('.file').filter({ hasText: name }).getByText('Terlampir').waitFor();
/** Holds uploads back until what it answers is called. */
const hold = async (page: Page): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\/uploads/, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
};
const listed = (page: Page) => page.getByRole('region', { name: 'Lampiran' }).getByRole('listitem').allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);
const filesOf = async ({ id }: FiledOne) => (await wadul.api.parts.db.selectFrom('attachment').select(['kind', 'complaintId']).execute()).filter(({ complaintId }) => complaintId === id);
const unclaimed = async () => (await wadul.api.parts.db.selectFrom('attachment').select('id').where('complaintId', 'is', null).execute()).length;

describe('the files of a complaint that is followed, in Chromium,', () => {
  test('are listed with name, kind, size and when they came', async () => {
    const { page, complaints } = await follow(await fileWithFiles(wadul.api));
    const [card, letter] = await listed(page);
    expect(card).toMatch(/ktp\.jpg\s+KTP · 1 KB · 9 Maret 2026, 10\.00 WIB/);
    expect(letter).toMatch(/surat\.pdf\s+Dokumen pendukung · 1 KB/);
    expect(complaints).toEqual([]);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-status-files');
  });

  test('can be more, and the office gets them with a remark', async () => {
    const filed = await fileOne(wadul.api);
    const { page, complaints } = await follow(filed);
    await unfold(page, 'Tambah lampiran');
    await documents(page).setInputFiles([pdfOf('foto-baru.pdf'), pdfOf('surat-baru.pdf')]);
    await attached(page, 'foto-baru.pdf');
    await attached(page, 'surat-baru.pdf');
    await page.getByLabel('Keterangan (tidak wajib)').fill('Foto hari ini.');
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-status-adding-files');
    await page.getByRole('button', { name: 'Kirim lampiran' }).click();
    await page.getByRole('status').filter({ hasText: 'Sudah kami catat.' }).waitFor();
    expect((await listed(page)).length).toBe(2);
    expect(await filesOf(filed)).toHaveLength(2);
    expect(await page.locator('.story li').first().innerText()).toContain('Anda menambahkan lampiran');
    expect(complaints).toEqual([]);
  });

  test('that the office asked for go with the words that it asked for', async () => {
    const filed = await fileOne(wadul.api);
    await workOn(wadul.api, filed.id, [['frontDesk', { type: 'officer.askedForCompletion', missing: 'Surat keterangan.' }]]);
    const { page } = await follow(filed);
    await documents(page).setInputFiles(pdfOf('keterangan.pdf'));
    await page.getByLabel('Kelengkapan Anda').fill('Surat terlampir.');
    await page.getByRole('button', { name: 'Kirim kelengkapan' }).click(); // it waits for what is under way
    await page.getByRole('heading', { level: 2, name: 'Diterima, menunggu verifikasi' }).waitFor();
    expect(await filesOf(filed)).toHaveLength(1);
    expect(await page.locator('summary', { hasText: 'Tambah lampiran' }).count()).toBe(1); // and not twice, before
  });

  test('are awaited, and what is written meanwhile goes with them', async () => {
    const filed = await fileOne(wadul.api);
    const { page } = await follow(filed);
    const go = await hold(page);
    await unfold(page, 'Tambah lampiran');
    await documents(page).setInputFiles(pdfOf('surat.pdf'));
    await page.getByLabel('Keterangan (tidak wajib)').fill('Foto kemarin.');
    await page.getByRole('button', { name: 'Kirim lampiran' }).click();
    await page.getByText('Menunggu berkas selesai diunggah').first().waitFor();
    await page.getByLabel('Keterangan (tidak wajib)').fill('Foto hari ini.');
    go();
    await page.getByRole('status').filter({ hasText: 'Sudah kami catat.' }).waitFor();
    expect(await page.locator('.story li').first().innerText()).toContain('Foto hari ini.');
  });

  test('are awaited in words that are read out, until somebody no longer wants to; the complaint is not read anew meanwhile', async () => {
    const { page } = await follow(await fileOne(wadul.api));
    const go = await hold(page);
    await unfold(page, 'Tambah lampiran');
    await documents(page).setInputFiles(pdfOf('surat.pdf'));
    await page.getByRole('button', { name: 'Kirim lampiran' }).click();
    await page.locator('[aria-live="polite"]').getByText('Menunggu berkas selesai diunggah').waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-status-awaiting-files');
    await page.getByRole('button', { name: 'Perbarui' }).click();
    expect(await page.getByText('Menunggu berkas selesai diunggah').count()).toBe(1);
    await page.getByRole('button', { name: 'Batal', exact: true }).click();
    await expect.poll(() => page.getByText('Menunggu berkas selesai diunggah').count()).toBe(0);
    expect(await focused(page)).toBe('addedFiles-send');
    go();
    await attached(page, 'surat.pdf');
    expect(await page.locator('.story li').count()).toBe(1); // nothing was sent
    await page.getByRole('button', { name: 'Kirim lampiran' }).click();
    await page.getByRole('status').filter({ hasText: 'Sudah kami catat.' }).waitFor();
  });

  test('leave an empty form behind: what was said of them does not go with the next', async () => {
    const { page } = await follow(await fileOne(wadul.api));
    await unfold(page, 'Tambah lampiran');
    await documents(page).setInputFiles(pdfOf('satu.pdf'));
    await attached(page, 'satu.pdf');
    await page.getByLabel('Keterangan (tidak wajib)').fill('Yang pertama.');
    await page.getByRole('button', { name: 'Kirim lampiran' }).click();
    await page.getByRole('status').filter({ hasText: 'Sudah kami catat.' }).waitFor();
    expect(await page.locator('details[open]').count()).toBe(0);
    await unfold(page, 'Tambah lampiran');
    expect(await page.getByLabel('Keterangan (tidak wajib)').inputValue()).toBe('');
  });

  test.for(['sending again', 'reading anew'] as const)('whose answers were both lost are known as recorded, on %s', async (how) => {
    const filed = await fileOne(wadul.api);
    const { page } = await follow(filed);
    await unfold(page, 'Tambah lampiran');
    await documents(page).setInputFiles(pdfOf('surat.pdf'));
    await attached(page, 'surat.pdf');
    wadul.lose(TRACKING, 'answer');
    await page.getByRole('button', { name: 'Kirim lampiran' }).click();
    await page.getByRole('alert').filter({ hasText: 'Koneksi terputus.' }).waitFor();
    wadul.lose(TRACKING, undefined);
    await page.getByRole('button', { name: how === 'sending again' ? 'Kirim lampiran' : 'Perbarui' }).click();
    await page.getByRole('status').filter({ hasText: 'Sudah kami catat.' }).waitFor();
    expect(await page.locator('.file').filter({ hasText: 'surat.pdf' }).getByText('Terlampir').count()).toBe(0);
    expect(await filesOf(filed)).toHaveLength(1);
    expect(await page.locator('.story li').count()).toBe(2);
  });

  test('hold one card: once it is there, no second is asked for', async () => {
    const { page } = await follow(await fileOne(wadul.api));
    await unfold(page, 'Tambah lampiran');
    const card = page.locator('input[name="/attachments/ktp"]');
    await card.setInputFiles({ name: 'ktp.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await somePicture()) });
    await attached(page, 'ktp.jpg');
    await page.getByRole('button', { name: 'Kirim lampiran' }).click();
    await page.getByRole('status').filter({ hasText: 'Sudah kami catat.' }).waitFor();
    await unfold(page, 'Tambah lampiran');
    await documents(page).waitFor({ state: 'attached' });
    expect(await card.count()).toBe(0);
  });

  test('hold one card: one that was picked goes when the office adds it first, which is said, and the rest can be sent', async () => {
    const filed = await fileOne(wadul.api);
    const { page } = await follow(filed);
    await unfold(page, 'Tambah lampiran');
    const picture = await somePicture();
    await page.locator('input[name="/attachments/ktp"]').setInputFiles({ name: 'milik-saya.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(picture) });
    await documents(page).setInputFiles(pdfOf('surat.pdf'));
    await attached(page, 'milik-saya.jpg');
    await attached(page, 'surat.pdf');
    const { id } = await uploadOne(wadul.api, { bytes: picture, name: 'ktp.jpg', kind: 'ktp' }, await wadul.api.signIn('frontDesk'));
    await workOn(wadul.api, filed.id, [['frontDesk', { type: 'officer.addedFiles', attachments: [id] }]]);
    await page.getByRole('button', { name: 'Perbarui' }).click();
    await page.getByText('milik-saya.jpg dihapus. Foto KTP sudah ada pada pengaduan ini.').first().waitFor();
    await page.getByRole('button', { name: 'Kirim lampiran' }).click();
    await page.getByRole('status').filter({ hasText: 'Sudah kami catat.' }).waitFor();
    expect((await filesOf(filed)).map(({ kind }) => kind).sort()).toEqual(['document', 'ktp']);
    await expect.poll(unclaimed).toBe(0);
  });

  test('are not sent without one, nor with one that cannot be taken', async () => {
    const { page } = await follow(await fileOne(wadul.api));
    await unfold(page, 'Tambah lampiran');
    await documents(page).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Kirim lampiran' }).click();
    await page.getByText('Pilih paling sedikit satu berkas').waitFor();
    expect(await focused(page)).toBe('addedFiles-files');
    await documents(page).setInputFiles([fileOf('program.exe', 'MZ'), pdfOf('surat.pdf')]);
    await attached(page, 'surat.pdf');
    await page.getByRole('button', { name: 'Kirim lampiran' }).click();
    await page.getByText('hapus yang tidak dapat diterima').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Hapus program.exe' }).click();
    await page.getByRole('button', { name: 'Kirim lampiran' }).click();
    await page.getByRole('status').filter({ hasText: 'Sudah kami catat.' }).waitFor();
    expect(await listed(page)).toHaveLength(1);
  });

  test('that were uploaded and not sent leave the server with the screen', async () => {
    const { page } = await follow(await fileOne(wadul.api));
    await unfold(page, 'Tambah lampiran');
    await documents(page).setInputFiles(pdfOf('surat.pdf'));
    await attached(page, 'surat.pdf');
    expect(await unclaimed()).toBe(1);
    await page.getByRole('button', { name: 'Keluar dari tampilan ini' }).click();
    await expect.poll(unclaimed).toBe(0);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('cannot be picked while what that needs does not load, which is said, and can afterwards', async () => {
    const { page } = await follow(await fileOne(wadul.api));
    await page.route(/attachments-field/, (route) => route.abort());
    await unfold(page, 'Tambah lampiran');
    await page.getByText('belum dapat dimuat').waitFor();
    await page.unroute(/attachments-field/);
    await page.getByRole('button', { name: 'Muat lagi' }).click();
    await documents(page).waitFor({ state: 'attached' });
  });
});

describe('one’s rights over one’s data, in Chromium,', () => {
  const request = async (page: Page, kind: string, text = '') => {
    await unfold(page, 'Minta hak atas data pribadi saya');
    await page.getByLabel(kind).check();
    await page.getByLabel('Keterangan', { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Kirim permintaan' }).click();
  };
  const said = (page: Page) => page.getByRole('region', { name: 'Data pribadi Anda' }).innerText();

  test('are asked for by their kind, and answered within 72 hours, which is shown', async () => {
    const { page, complaints } = await follow(await fileOne(wadul.api));
    await request(page, 'Salinan data saya');
    await page.getByRole('status').filter({ hasText: 'Sudah kami catat.' }).waitFor();
    expect(await said(page)).toMatch(/Salinan data saya[^]*Diminta 9 Maret 2026, 10\.00 WIB[^]*Dijawab kantor paling lambat 12 Maret 2026, 10\.00 WIB\./);
    expect(complaints).toEqual([]);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-status-data-request');
  });

  test('are asked for once while one waits: the second is refused in words that say so, and what was written is not sent with it', async () => {
    const { page } = await follow(await fileOne(wadul.api));
    await request(page, 'Salinan data saya', 'Untuk arsip saya.');
    await page.getByRole('status').filter({ hasText: 'Sudah kami catat.' }).waitFor();
    await unfold(page, 'Minta hak atas data pribadi saya');
    expect(await page.getByLabel('Keterangan', { exact: true }).inputValue()).toBe('');
    expect(await page.getByLabel('Salinan data saya').isChecked()).toBe(false);
    await page.getByLabel('Salinan data saya').check();
    await page.getByRole('button', { name: 'Kirim permintaan' }).click();
    await page.getByRole('alert').filter({ hasText: 'Tindakan ini tidak dapat dilakukan pada tahap sekarang.' }).waitFor();
  });

  test('need their kind, and a correction what is to be corrected', async () => {
    const { page } = await follow(await fileOne(wadul.api));
    await unfold(page, 'Minta hak atas data pribadi saya');
    await page.getByRole('button', { name: 'Kirim permintaan' }).click();
    await page.getByText('Pilih salah satu permintaan.').waitFor();
    expect(await focused(page)).toBe('madeDataRequest-request');
    await expectNoAxeViolations(page);
    await page.getByLabel('Perbaikan data').check();
    await page.getByRole('button', { name: 'Kirim permintaan' }).click();
    expect(await page.locator('#madeDataRequest-error').innerText()).toContain('wajib diisi');
    await expect.poll(() => focused(page)).toBe('madeDataRequest-text');
    await screenshot(page, 'wadul-status-data-request-missing');
  });

  test('say when they were granted, and what was erased', async () => {
    const filed = await fileOne(wadul.api);
    const first = await follow(filed);
    await unfold(first.page, 'Cabut pengaduan');
    await first.page.getByLabel('Ya, saya mencabut pengaduan ini.').check();
    await first.page.getByRole('button', { name: 'Cabut pengaduan' }).click();
    await first.page.getByRole('heading', { level: 2, name: 'Dicabut' }).waitFor();
    await request(first.page, 'Penghapusan data', 'Saya tidak ingin data saya disimpan.');
    await first.page.getByRole('status').filter({ hasText: 'Sudah kami catat.' }).waitFor();
    await workOn(wadul.api, filed.id, [['head', { type: 'officer.answeredDataRequest', requestId: 'r1', granted: true, text: 'Data Anda kami hapus.' }]]);
    await first.page.getByRole('button', { name: 'Perbarui' }).click();
    await expect.poll(() => said(first.page)).toMatch(/sudah dihapus 9 Maret 2026[^]*Dikabulkan 9 Maret 2026/);
    await expectNoAxeViolations(first.page);
  });

  test('and files are left to the office’s own page where the page is another’s', async () => {
    const filed = await fileOne(wadul.api);
    const { page } = await follow(filed, wadul.show(html()));
    expect(await page.locator('summary').allInnerTexts()).not.toEqual(expect.arrayContaining([expect.stringMatching(/lampiran|data pribadi/)]));
    const link = page.getByRole('link', { name: 'Buka pengaduan ini di situs kantor' });
    expect(await link.getAttribute('href')).toBe(`${wadul.origin}/${wadul.office}/track#${filed.receipt.ticket}`);
    await link.click();
    expect(await page.getByLabel('Nomor tiket').inputValue()).toBe(filed.receipt.ticket);
    await expectNoAxeViolations(page);
  });

  test('are asked for in English, too', async () => {
    const { receipt } = await fileOne(wadul.api);
    const { page } = await browser.visit(wadul.showAtOffice(html('lang="en"')));
    await page.getByLabel('Ticket number').fill(receipt.ticket);
    await page.getByLabel('Tracking secret').fill(receipt.secret);
    await page.getByRole('button', { name: 'Show the complaint' }).click();
    await unfold(page, 'Ask for my rights over my data');
    await page.getByLabel('A copy of my data').check();
    await page.getByRole('button', { name: 'Send the request' }).click();
    await page.getByText('The office answers by 12 March 2026, 10.00 WIB at the latest.').waitFor();
  });
});
