import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { someSetUp } from '../../../../../server/src/testing/some-set-up.ts';
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

describe('an office that nobody can sign in to, in Chromium,', () => {
  test('is set up by the keyboard with the code of its operator; what is wrong is told at its field, and what was typed stays', async () => {
    const { office, code } = await someSetUp(wadul.api);
    const { page, complaints } = await browser.visit(`${wadul.origin}/${office}/desk`);
    await page.getByRole('heading', { name: 'Menyiapkan kantor' }).waitFor();
    await page.getByLabel('Kode penyiapan').fill('AAAA-BBBB-CCCC-DD');
    const [admin, head] = [page.getByRole('group', { name: 'Administrator' }), page.getByRole('group', { name: 'Pimpinan' })];
    await admin.getByLabel('Nama pengguna').fill('siti');
    await admin.getByLabel('Nama (wajib)').fill('Siti Contoh');
    await admin.getByLabel('Kata sandi').fill('pendek');
    await head.getByLabel('Nama pengguna').fill('budi');
    await head.getByLabel('Nama (wajib)').fill('Budi Contoh');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Ada 2 isian yang perlu diperiksa' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-set-up');
    await page.getByRole('link', { name: 'Administrator › Kata sandi: Kata sandi ini terlalu pendek. Pakailah sedikitnya 12 karakter.' }).press('Enter');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('gerobak ungu di tepi rawa');
    await head.getByLabel('Kata sandi').fill('tujuh kelelawar minum teh');
    await page.keyboard.press('Enter');
    await page.getByText('Kode tidak sesuai atau sudah dipakai. Periksa yang tercetak').waitFor();
    expect(await admin.getByLabel('Kata sandi').inputValue()).toBe('gerobak ungu di tepi rawa');
    await page.keyboard.press('ControlOrMeta+A'); // the focus is at the code
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await page.getByText('Kantor siap.').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Masuk' }).click();
    await page.getByLabel('Nama pengguna').fill('siti');
    await page.getByLabel('Kata sandi').fill('gerobak ungu di tepi rawa');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Administrasi' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('is asked for its code in English, too; one that is set up shows the way in', async () => {
    const { office } = await someSetUp(wadul.api);
    const { page } = await browser.visit(`${wadul.origin}/${office}/desk?lang=en`);
    await page.getByLabel('Set-up code').waitFor();
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.goto(`${wadul.origin}/${wadul.office}/desk?lang=en`);
    await page.getByLabel('User name').waitFor();
    expect(await page.getByLabel('Set-up code').count()).toBe(0);
  });
});
