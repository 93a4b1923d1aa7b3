import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { Filing, OfficerEvent, Role } from '@wadul/core';
import { sendNotice } from '../../../../../server/src/commands/send-notice.ts';
import { listEvents } from '../../../../../server/src/db/complaint-event.queries.ts';
import { listDueNotices } from '../../../../../server/src/db/notice.queries.ts';
import { smtpMailer } from '../../../../../server/src/notices/mailer.ts';
import { startMailServer, type MailServer } from '../../../../../server/src/notices/testing/mail-server.ts';
import { fileWithFiles } from '../../../../../server/src/testing/attach-one.ts';
import { fileOne, type FiledOne } from '../../../../../server/src/testing/file-one.ts';
import { someFiling } from '../../../../../server/src/testing/some-filing.ts';
import { PASSWORD } from '../../../../../server/src/testing/test-server.ts';
import { atTheDesk } from '../../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';
import { workOn } from '../../../testing/work-on.ts';

const START = '2026-03-09T03:00:00.000Z';
let wadul: RunningWadul;
let browser: OpenBrowser;
let mail: MailServer;
beforeAll(async () => {
  [wadul, browser, mail] = await Promise.all([startWadul({ withMail: true, parts: { lastBackupAt: async () => '2026-03-08T18:05:00.000Z' } }), openBrowser(), startMailServer()]);
});
afterEach(async () => {
  wadul.api.at(START);
  for (const path of [/\/retries$/, /\/leaving$/]) wadul.lose(path, undefined);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await mail.stop();
  await wadul.close();
});

const desk = (role: Role, options: Parameters<typeof atTheDesk>[3] = {}) => atTheDesk(wadul, browser, role, options);
const act = (id: string, event: OfficerEvent, role: Role = 'head') => workOn(wadul.api, id, [[role, event]]);
const asks = (id: string, request: 'access' | 'correction' | 'restriction' | 'erasure') => act(id, { type: 'citizen.madeDataRequest', request, via: 'telepon' });

/** Tries to send what is due now. */
const sendDue = async (): Promise<void> => {
  const { parts } = wadul.api;
  for (const ids of await listDueNotices(parts.db, new Date(parts.now()), 1000)) await sendNotice(parts, { mailer: smtpMailer(mail.settings), from: mail.settings.from }, ids);
};
/** A complaint whose first notice a mail server refused. */
const failed = async (change: Partial<Filing> = {}): Promise<FiledOne> => {
  await sendDue();
  mail.behave({ at: 'RCPT', code: 550 });
  const filed = await fileOne(wadul.api, change);
  await sendDue();
  mail.behave('takes');
  return filed;
};
const setAllAside = () => wadul.api.parts.db.deleteFrom('notice').where('state', '=', 'failed').execute();
const otherAddress = (address: string): Partial<Filing> => ({ complainant: { ...someFiling().complainant, email: address } });

describe('what complainants were told by e-mail, in Chromium,', () => {
  test('stands on the complaint in words, and what failed is tried again or set aside there', async () => {
    const { receipt, id } = await failed(otherAddress('budi.satu@surel.example'));
    await act(id, { type: 'officer.askedForCompletion', missing: 'Foto.' });
    await sendDue();
    const { page, open, complaints } = await desk('frontDesk');
    await open(receipt.ticket);
    const section = page.getByRole('region', { name: 'Surel kepada pengadu' });
    await section.getByText('Gagal 9 Maret 2026, 10.00 WIB: server surel menolak alamat atau pesannya (kode 550)').waitFor();
    await section.getByText('Terkirim 9 Maret 2026, 10.00 WIB').waitFor();
    expect(await section.innerText()).not.toContain('budi.satu@surel.example');
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-case-notices');
    await section.getByText('Kesampingkan', { exact: true }).first().click();
    await section.getByLabel('Alasan mengesampingkan').fill('  ');
    await section.getByRole('button', { name: 'Kesampingkan' }).click();
    await section.getByText('Isian ini wajib diisi.').waitFor();
    expect(await section.getByLabel('Alasan mengesampingkan').evaluate((field) => field.matches(':focus'))).toBe(true);
    await section.getByLabel('Alasan mengesampingkan').fill('Sudah ditelepon.');
    await page.keyboard.press('Enter');
    await section.getByRole('status').filter({ hasText: 'Pengaduan diterima: dikesampingkan.' }).waitFor();
    await section.getByText('Dikesampingkan 9 Maret 2026, 10.00 WIB oleh Petugas frontDesk').waitFor();
    await section.getByText('Alasan: Sudah ditelepon.').waitFor();
    expect(await section.getByRole('button', { name: 'Coba lagi' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('and did not reach them is a list that the work list leads to, by keyboard, and that an auditor reads and does not change', async () => {
    await setAllAside();
    const { receipt, id } = await failed(otherAddress('budi.dua@surel.example'));
    const { page } = await desk('technicalTeam');
    const attention = page.getByRole('link', { name: '1 surel kepada pengadu gagal terkirim' });
    await attention.waitFor();
    await expectNoAxeViolations(page);
    await attention.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Surel gagal terkirim' }).waitFor();
    expect(await page.getByRole('link', { name: 'Pengawasan' }).first().getAttribute('aria-current')).toBe('true');
    expect(await page.getByRole('link', { name: receipt.ticket }).getAttribute('href')).toBe(`#cases/${id}`);
    await page.getByText('Gagal 9 Maret 2026, 10.00 WIB: server surel menolak alamat atau pesannya (kode 550)').waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-notices');
    wadul.lose(/\/retries$/, 'request');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('alert').filter({ hasText: 'Koneksi terputus.' }).waitFor();
    wadul.lose(/\/retries$/, undefined);
    const auditor = await desk('auditor');
    await auditor.go('notices');
    await auditor.page.getByRole('link', { name: receipt.ticket }).waitFor();
    expect(await auditor.page.getByRole('button', { name: 'Coba lagi' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Coba lagi' }).focus();
    await page.keyboard.press('Enter');
    const done = page.getByRole('status').filter({ hasText: `${receipt.ticket} · Pengaduan diterima: akan dicoba lagi.` });
    await done.waitFor();
    expect(await done.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.getByText('Tidak ada surel yang gagal.').waitFor();
    const before = mail.arrived.length;
    await sendDue();
    expect(mail.arrived).toHaveLength(before + 1);
    await page.getByRole('link', { name: 'Daftar kerja' }).click();
    await page.getByRole('heading', { name: 'Daftar kerja' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: /gagal terkirim/ }).count()).toBe(0);
  });

  test('and was decided meanwhile by somebody else is said so', async () => {
    await setAllAside();
    await failed(otherAddress('budi.tiga@surel.example'));
    const [one, other] = [await desk('head'), await desk('deputy')];
    for (const { go, page } of [one, other]) {
      await go('notices');
      await page.getByRole('button', { name: 'Coba lagi' }).waitFor();
    }
    await one.page.getByRole('button', { name: 'Coba lagi' }).click();
    await one.page.getByText('akan dicoba lagi').waitFor();
    await other.page.getByRole('button', { name: 'Coba lagi' }).click();
    await other.page.getByRole('status').filter({ hasText: 'Surel ini sudah ditangani, atau surel sedang tidak aktif.' }).waitFor();
    await other.page.getByText('Tidak ada surel yang gagal.').waitFor();
  });
});

describe('requests about somebody’s data, in Chromium,', () => {
  test('are listed with their 72 hours in words, lead to the complaint, and are answered there, with a copy that the log keeps', async () => {
    const [late, fresh] = [await fileOne(wadul.api), await fileOne(wadul.api, { description: 'Salinan diminta.' })];
    await asks(late.id, 'correction');
    wadul.api.at('2026-03-12T02:30:00.000Z');
    await asks(fresh.id, 'access');
    wadul.api.at('2026-03-12T04:30:00.000Z');
    const { page, go, act: send, complaints } = await desk('head', { at: '2026-03-12T04:30:00.000Z' });
    await go('data-requests');
    await page.getByRole('status').filter({ hasText: '2 permintaan menunggu jawaban. 1 di antaranya terlambat.' }).waitFor();
    expect(await page.locator('.entries h2 a').allInnerTexts()).toEqual([late.receipt.ticket, fresh.receipt.ticket]);
    await page.getByText('Terlambat sejak 12 Maret 2026, 10.00 WIB').waitFor();
    await page.getByText('Paling lambat 15 Maret 2026, 09.30 WIB (tinggal 70 jam)').waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-data-requests');
    await page.getByRole('link', { name: fresh.receipt.ticket }).click();
    const section = page.getByRole('region', { name: 'Permintaan data pribadi' });
    await section.getByText('Buat salinan data').click();
    await section.getByRole('button', { name: 'Unduh salinan' }).click();
    await section.getByText('Isian ini wajib diisi.').waitFor();
    await section.getByLabel('Alasan membuat salinan').fill('Permintaan akses.');
    wadul.api.at('2026-03-12T04:45:00.000Z'); // the proof of signing in is too old now
    await section.getByRole('button', { name: 'Unduh salinan' }).click();
    await page.locator('#proof-password').fill(PASSWORD);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#proof-password').press('Enter')]);
    expect(download.suggestedFilename()).toBe('data-pribadi.md');
    expect(await readFile(await download.path(), 'utf8')).toContain('- NIK: 3375011708900001');
    await section.getByText('Salinan dibuat dan diunduh.').waitFor();
    const { parts, office } = wadul.api;
    expect((await listEvents(parts, office.id, fresh.id)).at(-1)).toMatchObject({ type: 'officer.viewedIdentity', payload: { reason: 'Permintaan akses.' } });
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-case-data-requests');
    await section.getByRole('button', { name: 'Tulis jawaban' }).click();
    const summary = page.locator('[data-action="officer.answeredDataRequest"] > summary');
    await expect.poll(() => summary.evaluate((element) => element.matches(':focus'))).toBe(true);
    await summary.click(); // folded up again: `act` opens it
    await send('Jawab permintaan data pribadi', { Permintaan: 'Salinan data', Dikabulkan: 'Ya', Jawaban: 'Salinan diserahkan di loket.' });
    await section.getByText('Dikabulkan 12 Maret 2026, 11.45 WIB').waitFor();
    await go('data-requests');
    await page.getByRole('status').filter({ hasText: '1 permintaan menunggu jawaban.' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('show what became of a correction, a restriction and an erasure', async () => {
    const { id, receipt } = await fileOne(wadul.api);
    for (const kind of ['correction', 'restriction', 'erasure'] as const) await asks(id, kind);
    const { page, open } = await desk('head');
    await open(receipt.ticket);
    const section = page.getByRole('region', { name: 'Permintaan data pribadi' });
    await section.getByText('Dapat dikabulkan setelah pengaduan ditutup.').waitFor();
    await section.getByRole('button', { name: 'Perbaiki data diri' }).click();
    await expect.poll(() => page.locator('[data-action="officer.correctedPerson"] > summary').evaluate((element) => element.matches(':focus'))).toBe(true);
    await act(id, { type: 'officer.answeredDataRequest', requestId: 'r2', granted: true, text: 'Dibatasi.' });
    await page.getByRole('button', { name: 'Perbarui' }).click();
    await section.getByText('Penggunaan data sekarang dibatasi.').waitFor();
    await act(id, { type: 'citizen.withdrew', via: 'telepon' });
    await act(id, { type: 'officer.answeredDataRequest', requestId: 'r1', granted: false, text: 'Sudah benar.' });
    await act(id, { type: 'officer.answeredDataRequest', requestId: 'r3', granted: true, text: 'Dihapus.' });
    await page.getByRole('button', { name: 'Perbarui' }).click();
    await section.getByText('Semua isi dan lampiran dihapus 9 Maret 2026, 10.00 WIB.').waitFor();
    await section.getByText('Tidak dikabulkan 9 Maret 2026, 10.00 WIB').waitFor();
  });
});

describe('what leaves by the clock, in Chromium,', () => {
  test('is a table by day and kind with what is overdue, and says when the line is down', async () => {
    const { id, receipt } = await fileWithFiles(wadul.api);
    await act(id, { type: 'citizen.withdrew', via: 'telepon' });
    const { page, go } = await desk('auditor');
    wadul.lose(/\/leaving$/, 'request');
    await go('retention');
    await page.getByRole('alert').filter({ hasText: 'Koneksi terputus.' }).waitFor();
    wadul.lose(/\/leaving$/, undefined);
    await page.getByRole('button', { name: 'Perbarui' }).click();
    await page.getByText('Tidak ada yang terlambat dihapus.').waitFor();
    const row = page.getByRole('row', { name: /8 April 2026/ });
    await row.getByText(/\d+ pengaduan/).click();
    expect(await row.getByRole('link', { name: receipt.ticket }).getAttribute('href')).toBe(`#cases/${id}`);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-retention');
    wadul.api.at('2026-04-09T03:00:00.000Z');
    const later = await desk('auditor', { at: '2026-04-09T03:00:00.000Z' });
    await later.go('retention');
    await later.page.getByRole('status').filter({ hasText: 'seharusnya sudah dihapus' }).waitFor();
    await later.page.getByText('Terlambat sejak 8 April 2026').waitFor();
  });
});

describe('the list after a breach, in Chromium,', () => {
  test('is made with what happened as its reason, saved, its letter copied, and goes with the screen', async () => {
    const { id } = await fileOne(wadul.api);
    const { page, context, go, complaints } = await desk('liaison');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await go('breach');
    await page.getByRole('button', { name: 'Buat daftar' }).click();
    expect(await page.getByLabel('Diketahui kantor pada').evaluate((field) => field.matches(':focus'))).toBe(true);
    await expectNoAxeViolations(page);
    await page.getByLabel('Diterima sejak').fill('2026-03-10');
    await page.getByLabel('Diterima sampai').fill('2026-03-09');
    await page.getByLabel('Diketahui kantor pada').fill('2026-03-09T11:00');
    await page.getByLabel('Yang terjadi').fill('Laptop cadangan hilang.');
    await page.getByRole('button', { name: 'Buat daftar' }).click();
    await page.getByText('Tanggal awal harus sebelum tanggal akhir.').waitFor();
    await page.getByText('Waktu ini belum tiba.').waitFor();
    await page.getByLabel('Diterima sejak').fill('2026-03-01');
    await page.getByLabel('Diketahui kantor pada').fill('2026-03-09T08:30');
    await page.getByRole('button', { name: 'Buat daftar' }).click();
    await page.getByText('12 Maret 2026, 08.30 WIB').first().waitFor();
    expect(await page.getByRole('heading', { name: 'Daftar', exact: true }).evaluate((heading) => heading.matches(':focus'))).toBe(true);
    await page.getByRole('heading', { name: /Siti Contoh/ }).first().waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-breach');
    const { parts, office } = wadul.api;
    expect((await listEvents(parts, office.id, id)).at(-1)).toMatchObject({ type: 'officer.viewedIdentity', payload: { reason: 'Laptop cadangan hilang.' } });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh daftar (CSV)' }).click()]);
    expect(download.suggestedFilename()).toBe('orang-terdampak.csv');
    expect(await readFile(await download.path(), 'utf8')).toContain(`"'+6281234567890"`);
    await page.getByRole('button', { name: 'Salin surat' }).click();
    await page.getByText('Surat disalin.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Laptop cadangan hilang.');
    await page.getByRole('button', { name: 'Hapus daftar dari layar ini' }).click();
    expect(await page.getByText('Siti Contoh').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Buat daftar' }).evaluate((button) => button.matches(':focus'))).toBe(true);
    expect(await page.getByLabel('Yang terjadi').inputValue()).toBe('Laptop cadangan hilang.');
    expect(complaints).toEqual([]);
  });
});

describe('the state of the service, in Chromium,', () => {
  test('says what an operator must know, and checks the log', async () => {
    await setAllAside();
    await failed(otherAddress('budi.empat@surel.example'));
    const { page, go, complaints } = await desk('admin');
    await page.getByRole('link', { name: 'Pengawasan' }).first().click();
    await expect.poll(() => page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Keadaan layanan']);
    await go('operations');
    await page.getByText('9 Maret 2026, 01.05 WIB: dalam sehari terakhir.').waitFor();
    await page.getByText('1 menunggu petugas.').waitFor();
    await page.getByText('Semua kunci pengaduan dibungkus dengan kunci induk terbaru.').waitFor();
    await page.getByRole('button', { name: 'Periksa sekarang' }).click();
    await page.getByText(/\d+ kejadian dalam \d+ pengaduan diperiksa: tidak ada yang berubah\./).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-operations');
    await wadul.api.parts.db.insertInto('logSize').values({ officeId: wadul.api.office.id, size: 1 }).execute(); // as if a leaf had been dropped
    await page.getByRole('button', { name: 'Periksa sekarang' }).click();
    await page.getByText('1 catatan tidak utuh.').waitFor();
    await page.getByText('Log kantor, yang membuktikan isi buku (leaf missing)').waitFor();
    await wadul.api.parts.db.updateTable('logSize').set({ size: 0 }).where('officeId', '=', wadul.api.office.id).execute();
    wadul.api.at('2026-03-10T03:00:00.000Z');
    const later = await desk('head', { at: '2026-03-10T03:00:00.000Z' });
    await later.go('operations');
    await later.page.getByText('9 Maret 2026, 01.05 WIB: lebih dari sehari yang lalu.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('and all of oversight speak English, at the width of a telephone', async () => {
    const { id } = await failed(otherAddress('budi.lima@surel.example'));
    await asks(id, 'access');
    const { page, go, complaints } = await desk('head', { language: 'en', width: 360 });
    await go('oversight');
    await page.getByText(/\d+ e-mails? to complainants not delivered/).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-oversight');
    for (const [place, heading, words] of [
      ['notices', 'E-mails not delivered', 'the mail server refused the address or the message (code 550)'],
      ['data-requests', 'Data requests', 'hours left'],
      ['retention', 'To be erased', 'What is erased by itself'],
      ['breach', 'Data breach', 'Make the list once.'],
      ['operations', 'State of the service', 'within the last day'],
      [`cases/${id}`, 'Received', 'E-mails to the complainant'],
    ] as const) {
      await go(place);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.getByText(words).first().waitFor();
      await expectNoAxeViolations(page);
      expect([place, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([place, 360]);
    }
    expect(complaints).toEqual([]);
  });
});
