import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { OfficerCase, Role } from '@wadul/core';
import { enterOne, fileOne } from '../../../../server/src/testing/file-one.ts';
import { fileWithFiles } from '../../../../server/src/testing/attach-one.ts';
import { PASSWORD } from '../../../../server/src/testing/test-server.ts';
import { atTheDesk } from '../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../testing/wadul-server.ts';
import { workOn } from '../../testing/work-on.ts';
import { fileOf, pdfOf } from '../wadul-form/attaching/testing/some-files.ts';

const EVENTS = /\/events$/;
let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
});
afterEach(async () => {
  wadul.lose(EVENTS, undefined);
  for (const path of [/\/complaints$/, /\/session$/]) wadul.lose(path, undefined);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const desk = (role: Role, options: Parameters<typeof atTheDesk>[3] = {}) => atTheDesk(wadul, browser, role, options);
const caseOf = async (id: string): Promise<OfficerCase> => (await wadul.api.send('GET', `/api/desk/complaints/${id}`, { as: await wadul.api.signIn('head') })).json() as Promise<OfficerCase>;
const endSessions = () => wadul.api.parts.db.deleteFrom('session').execute();

describe('signing in to the desk, in Chromium,', () => {
  test('says what is wrong without saying which, and goes on with the right password', async () => {
    const { page, complaints } = await browser.visit(`${wadul.origin}/${wadul.office}/desk`);
    await page.getByLabel('Nama pengguna').fill('head');
    await page.getByLabel('Kata sandi').fill('bukan kata sandinya');
    await page.getByRole('button', { name: 'Masuk' }).click();
    await page.getByRole('alert').filter({ hasText: 'Nama pengguna atau kata sandi tidak sesuai.' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-sign-in');
    await page.getByLabel('Kata sandi').fill(PASSWORD);
    await page.getByRole('button', { name: 'Masuk' }).click();
    await page.getByRole('heading', { name: 'Daftar kerja' }).waitFor();
    expect(complaints).toEqual([]);
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByLabel('Kata sandi').waitFor();
  });

  test('is not over while the line is down: the next at this computer would go on as this officer', async () => {
    const { page } = await desk('frontDesk');
    wadul.lose(/\/session$/, 'request');
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByRole('status').filter({ hasText: 'Belum keluar: koneksi terputus.' }).waitFor();
    wadul.lose(/\/session$/, undefined);
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByLabel('Kata sandi').waitFor();
  });

  test('shows each role the screens of its duties, and no others', async () => {
    for (const [role, places] of [['frontDesk', ['Daftar kerja', 'Catat pengaduan', 'Statistik', 'Buku Komplain', 'Pengawasan']], ['auditor', ['Daftar kerja', 'Statistik', 'Buku Komplain', 'Administrasi', 'Pengawasan']], ['admin', ['Administrasi', 'Pengawasan']]] as const) {
      const { page, go } = await desk(role);
      expect(await page.getByRole('navigation', { name: 'Layar kerja' }).getByRole('link').allInnerTexts()).toEqual(places);
      if (role === 'frontDesk') continue;
      await go('intake');
      await page.getByText('Layar ini tidak ada, atau bukan bagian dari tugas Anda.').waitFor();
    }
  });
});

describe('the work list, in Chromium,', () => {
  test('shows what waits, narrowed by the filter, which stands in the address', async () => {
    const [one, other] = [await enterOne(wadul.api, 'frontDesk'), await fileOne(wadul.api, { type: 'bangunan' })];
    const { page, complaints } = await desk('technicalTeam');
    await page.getByRole('link', { name: one.receipt.ticket }).waitFor();
    await page.getByRole('link', { name: other.receipt.ticket }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-work-list');
    await page.getByRole('navigation', { name: 'Sekilas' }).getByRole('link', { name: /^Giliran kantor: \d+$/ }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#cases?turn=office');
    await page.getByLabel('Giliran').selectOption('');
    await page.getByLabel('Jenis').selectOption('bangunan');
    await page.getByRole('button', { name: 'Tampilkan', exact: true }).click();
    await page.getByRole('link', { name: one.receipt.ticket }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toBe('#cases?type=bangunan');
    await page.reload();
    await page.getByRole('link', { name: other.receipt.ticket }).waitFor();
    expect(await page.getByLabel('Jenis').inputValue()).toBe('bangunan');
    expect(complaints).toEqual([]);
  });
});

describe('the statistics, in Chromium,', () => {
  test('show a year in tables, of what this officer can see, and another year at its address', async () => {
    await fileOne(wadul.api);
    const { page, go, complaints } = await desk('head');
    await go('statistics');
    await page.getByRole('status').filter({ hasText: /\d+ pengaduan diterima pada 2026\./ }).waitFor();
    expect(await page.getByRole('table', { name: 'Per sarana' }).getByRole('row', { name: /Situs web SAKPORE \d+/ }).count()).toBe(1);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-statistics');
    await page.getByLabel('Tahun', { exact: true }).selectOption('2025');
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    await page.getByRole('status').filter({ hasText: '0 pengaduan diterima pada 2025.' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#statistics/2025');
    expect(complaints).toEqual([]);
  });

  test('and all screens speak English', async () => {
    const { receipt } = await fileOne(wadul.api);
    const { page, go, open, act } = await desk('frontDesk', { language: 'en', width: 360 });
    await page.getByRole('heading', { name: 'Work list' }).waitFor();
    await go('intake');
    await page.getByRole('button', { name: 'Enter and make the receipt' }).waitFor();
    await go('statistics');
    await page.getByRole('table', { name: 'By month' }).waitFor();
    await open(receipt.ticket);
    await act('Ask for completion', { 'What is missing': 'A letter.' });
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('a complaint on the desk, in Chromium,', () => {
  test('is read with what may happen next, and with the rules that stand against the rest', async () => {
    const { receipt, id } = await fileWithFiles(wadul.api);
    await workOn(wadul.api, id, [['frontDesk', { type: 'officer.declaredComplete' }], ['technicalTeam', { type: 'officer.assessed', nature: 'complaint', severity: 'heavy', siteCheckNeeded: true }]]);
    const { page, open, complaints } = await desk('technicalTeam');
    await open(receipt.ticket);
    await page.getByText('Belum dapat dilakukan, dan sebabnya').click();
    await page.getByText('Peninjauan lokasi yang diperlukan harus ada laporan dan Berita Acaranya.').first().waitFor();
    await page.getByRole('button', { name: 'Tampilkan perjalanan' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Pengaduan selesai ditelaah' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-case');
    expect(complaints).toEqual([]);
  });

  test('takes what was typed as it is: what is missing is told at its field, before and after it is sent', async () => {
    const { receipt, id } = await fileOne(wadul.api);
    const { page, open, act } = await desk('frontDesk');
    await open(receipt.ticket);
    await page.locator('summary', { hasText: 'Minta kelengkapan' }).click();
    await page.getByRole('button', { name: 'Minta kelengkapan' }).click();
    await page.getByRole('group', { name: 'Ada 1 isian yang perlu diperiksa' }).waitFor();
    await page.getByRole('link', { name: /Yang perlu dilengkapi/ }).click();
    await expectNoAxeViolations(page);
    await page.keyboard.type('Surat keterangan.');
    await page.getByRole('button', { name: 'Minta kelengkapan' }).click();
    await page.getByText('Tercatat: Minta kelengkapan.').waitFor();
    expect((await caseOf(id)).missing).toBe('Surat keterangan.');
    await act('Catat kelengkapan dari pengadu', { 'Kelengkapan dari pengadu': 'Diantar ke loket.', 'Disampaikan pengadu melalui': 'Datang langsung' });
    expect((await caseOf(id)).label).toBe('state.received');
  });

  test('that a colleague changed meanwhile is shown as it is now, and what was typed stays', async () => {
    const { receipt, id } = await fileOne(wadul.api);
    const { page, open } = await desk('frontDesk');
    await open(receipt.ticket);
    await page.locator('summary', { hasText: 'Minta kelengkapan' }).click();
    await page.getByLabel('Yang perlu dilengkapi').fill('Surat keterangan.');
    await workOn(wadul.api, id, [['frontDesk', { type: 'officer.assigned', personInCharge: 'Bidang Perizinan' }]]);
    await page.getByRole('button', { name: 'Minta kelengkapan' }).click();
    await page.getByRole('alert').filter({ hasText: 'sudah berubah sejak Anda membukanya' }).waitFor();
    await page.getByRole('definition').filter({ hasText: 'Bidang Perizinan' }).waitFor();
    expect(await page.getByLabel('Yang perlu dilengkapi').inputValue()).toBe('Surat keterangan.');
    await page.getByRole('button', { name: 'Minta kelengkapan' }).click();
    await page.getByText('Tercatat: Minta kelengkapan.').waitFor();
    expect((await caseOf(id)).label).toBe('state.awaitingCompletion');
  });

  test('keeps what was typed while the session ends and somebody signs in again', async () => {
    const { receipt, id } = await fileOne(wadul.api);
    const { page, open } = await desk('frontDesk');
    await open(receipt.ticket);
    await page.locator('summary', { hasText: 'Minta kelengkapan' }).click();
    await page.getByLabel('Yang perlu dilengkapi').fill('Foto lokasi.');
    await endSessions();
    await page.getByRole('button', { name: 'Minta kelengkapan' }).click();
    await page.getByRole('dialog', { name: 'Masuk' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-session-ended');
    await page.getByLabel('Kata sandi').fill(PASSWORD);
    await page.getByRole('button', { name: 'Masuk' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Yang perlu dilengkapi').inputValue()).toBe('Foto lokasi.');
    await page.getByRole('button', { name: 'Minta kelengkapan' }).click();
    await page.getByText('Tercatat: Minta kelengkapan.').waitFor();
    expect((await caseOf(id)).missing).toBe('Foto lokasi.');
  });

  test('keeps what was typed while the connection is lost, and records it once', async () => {
    const { receipt, id } = await fileOne(wadul.api);
    const { page, open } = await desk('frontDesk');
    await open(receipt.ticket);
    await page.locator('summary', { hasText: 'Lainnya' }).click();
    await page.locator('summary', { hasText: 'Tetapkan penanggung jawab' }).click();
    await page.getByLabel('Penanggung jawab').fill('Bidang Perizinan');
    wadul.lose(EVENTS, 'request');
    await page.getByRole('button', { name: 'Tetapkan penanggung jawab' }).click();
    await page.getByRole('alert').filter({ hasText: 'Koneksi terputus.' }).waitFor();
    wadul.lose(EVENTS, undefined);
    await page.getByRole('button', { name: 'Tetapkan penanggung jawab' }).click();
    await page.getByText('Tercatat: Tetapkan penanggung jawab.').waitFor();
    expect((await caseOf(id)).personInCharge).toBe('Bidang Perizinan');
  });

  test('asks for a decision where there is one to make: nothing said is not taken for no', async () => {
    const { receipt, id } = await fileOne(wadul.api);
    await workOn(wadul.api, id, [['frontDesk', { type: 'officer.declaredComplete' }]]);
    const { page, open } = await desk('technicalTeam');
    await open(receipt.ticket);
    await page.locator('summary', { hasText: 'Telaah dan tetapkan tingkat' }).click();
    await page.getByLabel('Sifat').selectOption('complaint');
    await page.getByLabel('Tingkat').selectOption('light');
    await page.getByRole('button', { name: 'Telaah dan tetapkan tingkat' }).click();
    await page.getByRole('link', { name: 'Perlu peninjauan lokasi: Isian ini wajib diisi.' }).waitFor();
    await page.getByLabel('Perlu peninjauan lokasi').selectOption('no');
    await page.getByRole('button', { name: 'Telaah dan tetapkan tingkat' }).click();
    await page.getByText('Tercatat: Telaah dan tetapkan tingkat.').waitFor();
  });

  test('gets files that an officer adds, and none is left out in silence that was not taken', async () => {
    const { receipt, id } = await fileOne(wadul.api);
    const { page, open } = await desk('frontDesk');
    await open(receipt.ticket);
    await page.locator('summary', { hasText: 'Lainnya' }).click();
    await page.locator('summary', { hasText: 'Tambah lampiran' }).click();
    await page.getByLabel('Pilih dokumen').setInputFiles([fileOf('program.exe', 'MZ'), pdfOf('surat.pdf')]);
    await page.getByRole('listitem').filter({ hasText: 'surat.pdf' }).getByText('Terlampir').waitFor();
    await page.getByRole('button', { name: 'Tambah lampiran' }).click();
    await page.getByRole('group', { name: 'Ada 1 isian yang perlu diperiksa' }).waitFor();
    expect((await caseOf(id)).attachments).toEqual([]);
    await page.getByRole('button', { name: 'Hapus program.exe' }).click();
    const { promise, resolve: go } = Promise.withResolvers<void>();
    await page.route(/\/uploads/, async (route) => {
      await promise;
      await route.continue();
    });
    await page.getByLabel('Pilih dokumen').setInputFiles(pdfOf('foto.pdf'));
    await page.getByRole('button', { name: 'Tambah lampiran' }).click();
    await page.getByRole('button', { name: 'Menunggu berkas selesai diunggah …' }).waitFor();
    go();
    await page.getByText('Tercatat: Tambah lampiran.').waitFor();
    expect((await caseOf(id)).attachments.map(({ name }) => name)).toEqual(['surat.pdf', 'foto.pdf']);
  });

  test('shows NIK and contact, and the card, after a reason that its story then tells', async () => {
    const { receipt } = await fileWithFiles(wadul.api);
    const { page, open } = await desk('frontDesk');
    await open(receipt.ticket);
    expect(await page.getByText('3375011708900001').count()).toBe(0);
    await page.locator('summary', { hasText: 'Lihat NIK dan kontak' }).click();
    await page.locator('#look-identity').fill('Menghubungi pengadu.');
    await page.getByRole('button', { name: 'Lihat NIK dan kontak' }).click();
    await page.getByText('3375011708900001').waitFor();
    await page.locator('summary', { hasText: 'Lihat ktp.jpg, dengan alasan' }).click();
    await page.getByRole('listitem').filter({ hasText: 'ktp.jpg' }).getByLabel('Alasan melihat').fill('Mencocokkan nama.');
    await page.getByRole('button', { name: 'Lihat ktp.jpg, dengan alasan' }).click();
    await page.getByRole('img', { name: 'ktp.jpg' }).waitFor();
    expect(await page.getByText('3375011708900001').count()).toBe(0); // one at a time
    await page.getByRole('button', { name: 'Tampilkan perjalanan' }).click();
    await page.getByText('Mencocokkan nama.').waitFor();
    await expectNoAxeViolations(page);
  });
});

describe('entering a complaint, in Chromium,', () => {
  test('says so where an earlier try was recorded in other words, and enters what stands there as another', { timeout: 40_000 }, async () => {
    const before = await wadul.countComplaints();
    const { page, go } = await desk('frontDesk');
    await go('intake');
    await page.getByLabel('Sarana').selectOption({ label: 'Telepon' });
    await page.getByLabel('Jenis pengaduan').selectOption({ label: 'Reklame' });
    await page.getByLabel('Deskripsi pengaduan').fill('Papan reklame miring.');
    await page.getByLabel('Nama lengkap').fill('Budi Contoh');
    wadul.lose(/\/complaints$/, 'answer');
    await page.getByRole('button', { name: 'Catat dan buat tanda terima' }).click();
    await page.getByRole('alert').filter({ hasText: 'Koneksi terputus.' }).waitFor({ timeout: 20_000 });
    wadul.lose(/\/complaints$/, undefined);
    await page.getByLabel('Deskripsi pengaduan').fill('Papan reklame miring ke jalan.');
    await page.getByRole('button', { name: 'Catat dan buat tanda terima' }).click();
    await page.getByRole('alert').filter({ hasText: 'sudah tercatat pada percobaan sebelumnya' }).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Catat sebagai pengaduan tersendiri' }).click();
    await page.getByRole('heading', { name: 'Tanda terima' }).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 2);
  });

  test('gives its receipt, once, also where the first answer was lost', { timeout: 40_000 }, async () => {
    const before = await wadul.countComplaints();
    const { page, go, complaints } = await desk('frontDesk');
    await go('intake');
    await page.getByLabel('Sarana').selectOption({ label: 'Telepon' });
    await page.getByLabel('Jenis pengaduan').selectOption({ label: 'Reklame' });
    await page.getByRole('button', { name: 'Catat dan buat tanda terima' }).click();
    await page.getByRole('group', { name: /^Ada \d isian yang perlu diperiksa/ }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-intake');
    await page.getByLabel('Deskripsi pengaduan').fill('Papan reklame roboh ke jalan.');
    await page.getByLabel('Nama lengkap').fill('Budi Contoh');
    wadul.lose(/\/complaints$/, 'answer');
    await page.getByRole('button', { name: 'Catat dan buat tanda terima' }).click();
    await page.getByRole('alert').filter({ hasText: 'Pengaduan tidak akan tercatat dua kali.' }).waitFor({ timeout: 20_000 });
    wadul.lose(/\/complaints$/, undefined);
    await page.getByRole('button', { name: 'Catat dan buat tanda terima' }).click();
    await page.getByRole('heading', { name: 'Tanda terima' }).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-receipt');
    await page.getByRole('button', { name: 'Catat pengaduan lain' }).click();
    await page.getByLabel('Deskripsi pengaduan').waitFor();
    expect(await page.getByLabel('Deskripsi pengaduan').inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });
});
