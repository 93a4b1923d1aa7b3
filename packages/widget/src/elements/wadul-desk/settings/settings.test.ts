import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { SettingsView, type Role } from '@wadul/core';
import { fileOne } from '../../../../../server/src/testing/file-one.ts';
import { settingsSchema } from '../../../../../server/src/offices/settings-schema.ts';
import { PASSWORD } from '../../../../../server/src/testing/test-server.ts';
import { atTheDesk } from '../../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';
import { sectionsOf } from './setting-schema.ts';

const START = '2026-03-09T03:00:00.000Z';
let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
});
afterEach(async () => {
  wadul.api.at(START);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const desk = (role: Role, options: Parameters<typeof atTheDesk>[3] = {}) => atTheDesk(wadul, browser, role, options);
const now = async (): Promise<SettingsView> => SettingsView.parse(await (await wadul.api.send('GET', '/api/desk/settings', { as: await wadul.api.signIn('head') })).json());
const change = async (body: object) => wadul.api.send('PATCH', '/api/desk/settings', { body, headers: { 'if-match': `"${(await now()).version}"` }, as: await wadul.api.signIn('head') });

describe('settings at the desk, in Chromium,', () => {
  test('are a section each, made of their own schema with the help at each setting, in both languages and on a telephone', { timeout: 120_000 }, async () => {
    const { page, go, complaints } = await desk('admin', { width: 360 });
    await go('settings');
    await page.getByText(/^Perubahan berlaku seketika, dan setiap versi disimpan\. Versi \d+, 9 Maret 2026/).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-settings');
    const english = await desk('admin', { width: 360, language: 'en' });
    for (const { name, schema } of sectionsOf(settingsSchema())) {
      for (const [one, title] of [[{ page, go }, schema?.title ?? 'Umum'], [english, schema?.['x-en']?.title ?? 'General']] as const) {
        await one.go(`settings/${name}`);
        await one.page.getByRole('heading', { level: 1, name: title }).waitFor();
        await one.page.locator('form button.primary').waitFor();
        await expectNoAxeViolations(one.page);
        expect([name, await one.page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, 360]);
      }
    }
    await go('settings/deadlines');
    await page.getByText('Waktu untuk memeriksa kelengkapan, dihitung sejak diterima.').waitFor();
    await screenshot(page, 'wadul-desk-settings-deadlines');
    await english.go('settings/fields');
    await english.page.getByRole('combobox', { name: 'NIK (required)' }).waitFor();
    expect([...complaints, ...english.complaints]).toEqual([]);
  });

  test('keep as they were what nobody touched: saving at once changes nothing', async () => {
    const { version } = await now();
    const { page, go } = await desk('head');
    for (const { name, schema } of sectionsOf(settingsSchema())) {
      await go(`settings/${name}`);
      await page.getByRole('heading', { level: 1, name: schema?.title ?? 'Umum' }).waitFor();
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByRole('status').filter({ hasText: 'Tidak ada yang berubah.' }).waitFor();
    }
    expect((await now()).version).toBe(version);
  });

  test('get lines added, moved and taken away by the keyboard, and each thing that is wrong is told at its field', async () => {
    const { page, go, complaints } = await desk('admin', { width: 360 });
    await go('settings/types');
    await page.getByRole('button', { name: 'Tambah: Jenis pengaduan' }).press('Enter');
    await page.keyboard.type('jalan rusak');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('group', { name: 'Ada 2 isian yang perlu diperiksa' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-settings-refused');
    await page.getByRole('link', { name: /^Jenis pengaduan \d+ › Kode: Pakai huruf, angka, dan tanda hubung saja/ }).press('Enter');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('jalan-rusak');
    await page.getByRole('link', { name: /› Bahasa Indonesia: Isian ini wajib diisi\.$/ }).press('Enter');
    await page.keyboard.type('Jalan rusak');
    const count = (await now()).settings.types.length;
    await page.getByRole('button', { name: `Naikkan Jenis pengaduan ${count + 1}` }).press('Enter');
    await page.keyboard.press('Enter'); // the focus goes with the line
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('status').filter({ hasText: 'Tersimpan sebagai versi' }).waitFor();
    const { types } = (await now()).settings;
    expect(types[count - 2]).toEqual({ code: 'jalan-rusak', label: { id: 'Jalan rusak' } });
    await page.getByRole('button', { name: `Hapus Jenis pengaduan ${count - 1}` }).click();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect.poll(async () => (await now()).settings.types.length).toBe(count);
    expect(complaints).toEqual([]);
  });

  test('retire a type that complaints carry, since it cannot be taken away', async () => {
    await fileOne(wadul.api, { type: 'reklame' });
    const { page, go } = await desk('head');
    await go('settings/types');
    const at = (await now()).settings.types.findIndex(({ code }) => code === 'reklame') + 1;
    await page.getByRole('button', { name: `Hapus Jenis pengaduan ${at}`, exact: true }).click();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('link', { name: /^Jenis pengaduan: Sudah dipakai oleh pengaduan.*“Dihentikan”/ }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Buang isian saya' }).click();
    await page.getByRole('group', { name: new RegExp(`^Jenis pengaduan ${at}\\b`) }).getByLabel('Dihentikan').check();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('status').filter({ hasText: 'Tersimpan sebagai versi' }).waitFor();
    expect((await now()).settings.types[at - 1]).toMatchObject({ code: 'reklame', retired: true });
  });

  test('that somebody else changed meanwhile are shown as they are kept, and what was typed stays', async () => {
    const { page, go } = await desk('head');
    await go('settings/contact');
    await page.getByLabel('Surel').fill('pengaduan@kantor.example');
    await change({ contact: { phone: '0285 111222' } });
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('alert').filter({ hasText: 'Pengaturan sudah diubah orang lain.' }).waitFor();
    await page.getByRole('region', { name: 'Yang sekarang tersimpan' }).getByText('0285 111222').waitFor();
    expect(await page.getByLabel('Surel').inputValue()).toBe('pengaduan@kantor.example');
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-settings-changed');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('status').filter({ hasText: 'Tersimpan sebagai versi' }).waitFor();
    expect((await now()).settings.contact.email).toBe('pengaduan@kantor.example');
  });

  test('want a fresh proof, after which they are saved as they were typed', async () => {
    const { page, go } = await desk('head');
    await go('settings/general');
    await page.getByLabel('Nama singkat').fill('Kantor Contoh');
    wadul.api.at('2026-03-09T03:11:00.000Z');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('dialog', { name: 'Buktikan bahwa ini Anda' }).getByLabel('Kata sandi').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Tersimpan sebagai versi' }).waitFor();
    expect((await now()).settings.shortName).toBe('Kantor Contoh');
  });

  test('are read by the auditor in every version, with what changed and by whom', async () => {
    await change({ register: { ...(await now()).settings.register, numbering: 'year' }, partnerOrigins: ['https://mitra.example'] });
    const { version } = await now();
    const { page, go, complaints } = await desk('auditor', { width: 360 });
    await go('settings/register');
    await page.getByRole('definition').filter({ hasText: 'Sepanjang tahun' }).waitFor();
    expect(await page.getByRole('button', { name: 'Simpan' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Semua versi' }).click();
    await page.getByRole('link', { name: `Versi ${version}` }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: `Versi ${version}` }).click();
    await page.getByRole('heading', { level: 1, name: `Versi ${version}` }).waitFor();
    await page.getByText(/^Petugas head, 9 Maret 2026/).waitFor();
    await page.getByRole('row', { name: /^Buku komplain › Penomoran Per bulan Sepanjang tahun$/ }).waitFor();
    await page.getByRole('row', { name: /^Situs mitra/ }).first().waitFor();
    await page.getByText('Seluruh isi versi ini').click();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-settings-version');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(complaints).toEqual([]);
  });
});

describe('days off at the desk, in Chromium,', () => {
  test('are the nation’s and the office’s own, which are added and taken away', async () => {
    const { page, go, complaints } = await desk('head', { width: 360 });
    await go('days-off');
    await page.getByRole('heading', { name: 'Hari libur 2026' }).waitFor();
    await page.getByRole('table', { name: 'Libur nasional dan cuti bersama' }).getByRole('row', { name: /^1 Januari 2026/ }).waitFor();
    await page.getByRole('button', { name: 'Tambah hari libur' }).click();
    expect(await page.getByText('Isian ini wajib diisi.').count()).toBe(2);
    await expectNoAxeViolations(page);
    await page.getByLabel('Tanggal').fill('2031-04-01');
    await page.getByLabel('Nama hari libur').fill('Hari jadi kota');
    await change({ city: 'Kota Lain' });
    await page.getByRole('button', { name: 'Tambah hari libur' }).click();
    await page.getByRole('alert').filter({ hasText: 'Pengaturan sudah diubah orang lain.' }).waitFor();
    expect(await page.getByLabel('Nama hari libur').inputValue()).toBe('Hari jadi kota');
    await page.getByRole('button', { name: 'Tambah hari libur' }).click();
    await page.getByRole('status').filter({ hasText: '1 April 2031 menjadi hari libur.' }).waitFor();
    await page.getByRole('heading', { name: 'Hari libur 2031' }).waitFor();
    await page.getByText('Belum ada daftar libur nasional untuk tahun ini').waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-days-off');
    await page.getByRole('button', { name: 'Hapus 1 April 2031' }).click();
    await page.getByRole('status').filter({ hasText: '1 April 2031 kembali menjadi hari kerja.' }).waitFor();
    await go('days-off/2026');
    await page.getByRole('heading', { name: 'Hari libur 2026' }).waitFor();
    await screenshot(page, 'wadul-desk-days-off-2026');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(complaints).toEqual([]);
  });

  test('are read by everybody who works here', async () => {
    const { page, go } = await desk('frontDesk', { language: 'en' });
    expect(await page.getByRole('navigation', { name: 'Screens' }).getByRole('link').allInnerTexts()).not.toContain('Administration');
    await go('days-off/2026');
    await page.getByRole('table', { name: 'National holidays and joint leave' }).waitFor();
    expect(await page.getByRole('button', { name: /Add|Remove/ }).count()).toBe(0);
    await expectNoAxeViolations(page);
  });
});
