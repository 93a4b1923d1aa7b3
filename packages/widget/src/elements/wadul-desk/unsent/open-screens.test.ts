import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { fileOne } from '../../../../../server/src/testing/file-one.ts';
import { PASSWORD } from '../../../../../server/src/testing/test-server.ts';
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

describe('whoever is called away from what they write, in Chromium,', () => {
  test('finds it on the way back as it was, in several places at once, and may discard it', { timeout: 40_000 }, async () => {
    const { receipt } = await fileOne(wadul.api);
    const { page, go, open, complaints } = await atTheDesk(wadul, browser, 'frontDesk');
    await go('intake');
    await page.getByLabel('Deskripsi pengaduan').fill('Papan reklame miring.');
    await open(receipt.ticket);
    const unsent = page.getByRole('navigation', { name: 'Belum dikirim' });
    expect(await unsent.getByRole('link').allInnerTexts()).toEqual(['Catat pengaduan']);
    await page.locator('summary', { hasText: 'Minta kelengkapan' }).click();
    await page.getByLabel('Yang perlu dilengkapi').fill('Foto lokasi.');
    await go('statistics');
    await expect.poll(() => unsent.getByRole('link').allInnerTexts()).toEqual(['Catat pengaduan', receipt.ticket]);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-unsent');
    await unsent.getByRole('link', { name: receipt.ticket }).click();
    await page.getByRole('status').filter({ hasText: 'Yang Anda mulai masih ada di sini.' }).waitFor();
    expect(await page.getByLabel('Yang perlu dilengkapi').inputValue()).toBe('Foto lokasi.');
    await page.getByRole('button', { name: 'Minta kelengkapan' }).click();
    await page.getByText('Tercatat: Minta kelengkapan.').waitFor();
    await unsent.getByRole('link', { name: 'Catat pengaduan' }).click();
    expect(await page.getByLabel('Deskripsi pengaduan').inputValue()).toBe('Papan reklame miring.');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Buang dan mulai lagi' }).click();
    await expect.poll(() => page.getByLabel('Deskripsi pengaduan').inputValue()).toBe('');
    await go('cases');
    await page.getByRole('heading', { name: 'Daftar kerja' }).waitFor();
    expect(await unsent.count()).toBe(0);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(complaints).toEqual([]);
  });

  test('is asked before it is lost by signing out, and afterwards it is gone', async () => {
    const { page, go } = await atTheDesk(wadul, browser, 'frontDesk', { language: 'en', width: 360 });
    await go('intake');
    await page.getByLabel('Description').fill('The sign leans.');
    await go('cases');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('alert').filter({ hasText: 'Something is not sent yet: Enter a complaint.' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-discard');
    await page.getByRole('button', { name: 'Stay here' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign out and discard it' }).click();
    await page.locator('#login').fill('frontdesk');
    await page.locator('#password').fill(PASSWORD);
    await page.locator('#password').press('Enter');
    await page.getByRole('heading', { name: 'Work list' }).waitFor();
    await go('intake');
    expect(await page.getByLabel('Description').inputValue()).toBe('');
    expect(await page.getByRole('navigation', { name: 'Not sent yet' }).count()).toBe(0);
  });

  test('is asked by the browser before the page is closed, also from another screen, and not where nothing was written', async () => {
    const { page, go } = await atTheDesk(wadul, browser, 'frontDesk');
    const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    await go('intake');
    await page.getByLabel('Deskripsi pengaduan').waitFor();
    expect(await asks()).toBe(false);
    await page.getByLabel('Nama lengkap').fill('Budi Contoh');
    expect(await asks()).toBe(true);
    await go('statistics');
    await page.getByRole('heading', { name: 'Bulan ini sekilas' }).waitFor();
    expect(await asks()).toBe(true);
    await go('intake');
    await page.getByLabel('Nama lengkap').fill('');
    expect(await asks()).toBe(false);
  });

  test('leaves no NIK behind that was shown: it goes with the screen', async () => {
    const { receipt } = await fileOne(wadul.api);
    const { page, open, go } = await atTheDesk(wadul, browser, 'frontDesk');
    await open(receipt.ticket);
    await page.locator('summary', { hasText: 'Lihat NIK dan kontak' }).click();
    await page.locator('#look-identity').fill('Menghubungi pengadu.');
    await page.getByRole('button', { name: 'Lihat NIK dan kontak' }).click();
    await page.getByText('3375011708900001').waitFor();
    await page.locator('summary', { hasText: 'Minta kelengkapan' }).click();
    await page.getByLabel('Yang perlu dilengkapi').fill('Foto lokasi.');
    await go('cases');
    await page.getByRole('navigation', { name: 'Belum dikirim' }).getByRole('link', { name: receipt.ticket }).waitFor();
    await expect.poll(() => page.getByText('3375011708900001').count()).toBe(0);
  });
});
