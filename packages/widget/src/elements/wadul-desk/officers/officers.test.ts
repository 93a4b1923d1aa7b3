import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { StaffList, type Role, type StaffMember } from '@wadul/core';
import { addOne } from '../../../../../server/src/testing/add-one.ts';
import { askIssue, issueOne, prepareOne } from '../../../../../server/src/testing/issue-one.ts';
import { atTheDesk } from '../../../testing/at-the-desk.ts';
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

const desk = (role: Role, options: Parameters<typeof atTheDesk>[3] = {}) => atTheDesk(wadul, browser, role, options);
const staff = async (): Promise<StaffMember[]> => StaffList.parse(await (await wadul.api.send('GET', '/api/desk/officers', { as: await wadul.api.signIn('admin') })).json()).officers;
const oneOf = async (id: string): Promise<StaffMember | undefined> => (await staff()).find((one) => one.id === id);
const rename = async (id: string, name: string) =>
  wadul.api.send('PATCH', `/api/desk/officers/${id}`, { body: { name }, headers: { 'if-match': `"${(await oneOf(id))?.version ?? 0}"` }, as: await wadul.api.signIn('admin') });

describe('accounts at the desk, in Chromium,', () => {
  test('are what an administrator comes to, one entry of the menu away from all that they look after', async () => {
    const { page, complaints } = await desk('admin');
    await page.getByRole('heading', { name: 'Administrasi' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Layar kerja' }).getByRole('link').allInnerTexts()).toEqual(['Administrasi', 'Pengawasan']);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-administration');
    await page.getByRole('link', { name: 'Akun petugas' }).click();
    await page.getByRole('table', { name: 'Akun petugas' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Administrasi' }).getByRole('link').allInnerTexts()).toEqual(['Akun petugas', 'Pengaturan', 'Hari libur', 'Catatan perubahan']);
    expect(await page.getByRole('row', { name: /^admin \(Anda\) Petugas admin Administrator 9 Maret 2026, 10\.00 WIB Aktif$/ }).count()).toBe(1);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-officers');
    expect(complaints).toEqual([]);
  });

  test('are added with a password that is shown this once, and each thing that is wrong is told at its field', async () => {
    const { page, go, context, complaints } = await desk('admin', { width: 360 });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await go('officers');
    await page.getByRole('link', { name: 'Tambah petugas' }).click();
    await page.getByLabel('Nama pengguna').fill('siti contoh');
    await page.getByRole('button', { name: 'Tambah petugas' }).click();
    await page.getByText('Pakai huruf kecil, angka, titik').waitFor();
    expect(await page.evaluate(() => document.querySelector('wadul-desk')?.shadowRoot?.querySelector('wadul-desk-officers')?.shadowRoot?.activeElement?.id)).toBe('login');
    await expectNoAxeViolations(page);
    await page.getByLabel('Nama pengguna').fill('head');
    await page.getByLabel('Nama (wajib)').fill('Siti Contoh');
    await page.getByLabel('Petugas penerima').check();
    await page.getByRole('button', { name: 'Tambah petugas' }).click();
    await page.getByText('Nama pengguna ini sudah dipakai.').waitFor();
    expect(await page.getByLabel('Nama (wajib)').inputValue()).toBe('Siti Contoh');
    await page.getByLabel('Nama pengguna').fill('siti');
    await page.getByRole('button', { name: 'Tambah petugas' }).click();
    await page.getByRole('heading', { name: 'Kata sandi sekali pakai' }).waitFor();
    await page.getByText('Berlaku tujuh hari').waitFor();
    const password = await page.locator('#one-time-password').innerText();
    await page.getByRole('button', { name: 'Salin' }).click();
    await page.getByText('Tersalin.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(password);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-one-time-password');
    const signedIn = await wadul.api.send('POST', '/api/desk/session', { body: { office: wadul.office, login: 'siti', password }, headers: { origin: wadul.origin } });
    expect(await signedIn.json()).toMatchObject({ mustChangePassword: true });
    await page.getByRole('button', { name: 'Selesai' }).click();
    await page.locator('#one-time-password').waitFor({ state: 'detached' });
    expect(await page.getByText(password).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(complaints).toEqual([]);
  });

  test('get another name and other roles, and what somebody else changed meanwhile is shown beside what was typed', async () => {
    const id = await addOne(wadul.api);
    const { page, go } = await desk('admin');
    await go(`officers/${id}`);
    await page.getByLabel('Nama (wajib)').fill('Nama Yang Saya Ketik');
    await page.getByLabel('Tim Teknis').check();
    await rename(id, 'Nama Dari Rekan');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('alert').filter({ hasText: 'Akun ini sudah diubah orang lain.' }).waitFor();
    await page.getByRole('definition').filter({ hasText: 'Nama Dari Rekan' }).waitFor();
    expect([await page.getByLabel('Nama (wajib)').inputValue(), await page.getByLabel('Tim Teknis').isChecked()]).toEqual(['Nama Yang Saya Ketik', true]);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-officer-changed');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('status').filter({ hasText: 'Perubahan tersimpan.' }).waitFor();
    expect(await oneOf(id)).toMatchObject({ name: 'Nama Yang Saya Ketik', roles: ['frontDesk', 'technicalTeam'] });
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('status').filter({ hasText: 'Tidak ada yang berubah.' }).waitFor();
  });

  test('are disabled after a question, by the keyboard alone, with the duties that are left; and enabled again', async () => {
    const id = await addOne(wadul.api);
    const { page, go } = await desk('admin');
    await go(`officers/${id}`);
    await page.getByRole('button', { name: 'Nonaktifkan', exact: true }).press('Enter');
    await page.getByRole('dialog', { name: /^Nonaktifkan akun Pegawai Contoh\?$/ }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-disable-officer');
    await page.keyboard.press('Enter'); // the way back is what has the focus
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await oneOf(id)).not.toHaveProperty('disabledAt');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Nonaktifkan' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'Tidak ada pengaduan terbuka yang menjadi tanggung jawabnya.' }).waitFor();
    expect(await oneOf(id)).toHaveProperty('disabledAt');
    await page.getByRole('button', { name: 'Aktifkan kembali' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Aktifkan kembali' }).click();
    await page.getByRole('status').filter({ hasText: 'dapat masuk kembali' }).waitFor();
    await page.getByRole('button', { name: 'Beri kata sandi baru' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Beri kata sandi baru' }).click();
    await page.locator('#one-time-password').waitFor();
  });

  test('of the last head keep their role, and nobody is offered to disable their own', async () => {
    const { officers } = wadul.api;
    const { page, go } = await desk('admin');
    await go(`officers/${officers.head}`);
    await page.getByLabel('Pimpinan', { exact: true }).uncheck();
    await page.getByLabel('Pemeriksa').check();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('alert').filter({ hasText: 'Kantor harus tetap memiliki satu pengelola sistem dan satu kepala' }).waitFor();
    expect(await page.getByLabel('Pemeriksa').isChecked()).toBe(true);
    await go(`officers/${officers.admin}`);
    await page.getByRole('heading', { name: 'Akun Petugas admin' }).waitFor();
    expect(await page.getByRole('button', { name: 'Nonaktifkan' }).count()).toBe(0);
  });

  test('are read by the head, who changes none', async () => {
    const { page, go } = await desk('head', { language: 'en', width: 360 });
    await go('officers');
    await page.getByRole('link', { name: 'frontdesk' }).click();
    await page.getByRole('heading', { name: 'Account of Petugas frontDesk' }).waitFor();
    expect(await page.getByRole('button', { name: /Save|Disable|password/ }).count()).toBe(0);
    await expectNoAxeViolations(page);
    await go('officers/new');
    await page.getByText('There is no such account.').waitFor();
  });
});

describe('the log of changes at the desk, in Chromium,', () => {
  test('tells who did what to whom, the newest first, the older on demand, and that it is whole', async () => {
    for (let index = 0; index < 51; index += 1) await addOne(wadul.api);
    await rename(wadul.api.officers.liaison, 'Penghubung Lain');
    const { page, go, complaints } = await desk('auditor', { width: 360 });
    expect(await page.getByRole('navigation', { name: 'Layar kerja' }).getByRole('link').allInnerTexts()).toEqual(['Daftar kerja', 'Statistik', 'Buku Komplain', 'Administrasi', 'Pengawasan']);
    await go('staff-log');
    const entries = page.getByRole('list', { name: 'Catatan perubahan' }).getByRole('listitem');
    await page.getByRole('status').filter({ hasText: /^Utuh: \d+ catatan diperiksa/ }).waitFor();
    expect(await entries.first().innerText()).toContain('Petugas admin (admin) mengubah akun Penghubung Lain (liaison).');
    expect(await entries.first().innerText()).toContain('Nama: Petugas liaison menjadi Penghubung Lain.');
    expect(await entries.count()).toBe(50);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-staff-log');
    await page.getByRole('button', { name: 'Tampilkan yang lebih lama' }).click();
    await expect.poll(() => entries.count()).toBeGreaterThan(51);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(complaints).toEqual([]);
  });

  test('tells who prepared a month of the book, took that back and acknowledged it, in both languages', async () => {
    await prepareOne(wadul.api, '2026-02');
    await askIssue(wadul.api, 'liaison', 'DELETE', '2026-02/preparation');
    await issueOne(wadul.api, '2026-02');
    const said = async (language: 'id' | 'en') => {
      const { page, go } = await desk('auditor', { language, width: 360 });
      await go('staff-log');
      const entries = page.locator('ol.log li');
      await entries.first().waitFor();
      await expectNoAxeViolations(page);
      return (await entries.allInnerTexts()).slice(0, 4).map((text) => text.split('\n').at(-1));
    };
    expect(await said('id')).toEqual([
      'Petugas head (head) mengetahui Buku Komplain Februari 2026; terbit sebagai versi 1.',
      'Petugas frontDesk (frontdesk) menyiapkan Buku Komplain Februari 2026 untuk diterbitkan.',
      expect.stringMatching(/ \(liaison\) menarik kembali penyiapan Buku Komplain Februari 2026\.$/),
      'Petugas frontDesk (frontdesk) menyiapkan Buku Komplain Februari 2026 untuk diterbitkan.',
    ]);
    expect((await said('en'))[0]).toBe('Petugas head (head) acknowledged the complaint book of February 2026; it was issued as version 1.');
  });

  test('says at which entry it was broken', async () => {
    const { db } = wadul.api.parts;
    await db.updateTable('staffLogHead').set({ seq: 0 }).where('officeId', '=', wadul.api.office.id).execute();
    const { page, go } = await desk('head', { language: 'en' });
    await go('staff-log');
    await page.getByRole('alert').filter({ hasText: /The log’s chain is broken at entry \d+: the end of the chain does not match\./ }).waitFor();
    await expectNoAxeViolations(page);
  });
});
