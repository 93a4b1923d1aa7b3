import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { fileOne } from '../../../../../server/src/testing/file-one.ts';
import { codeOf, turnFactorOn } from '../../../../../server/src/testing/second-factor.ts';
import { PASSWORD } from '../../../../../server/src/testing/test-server.ts';
import { atTheDesk } from '../../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';

const NIK = '3375011708900001';
const START = '2026-03-09T03:00:00.000Z';
const LATER = '2026-03-09T03:11:00.000Z';
const LATER_STILL = '2026-03-09T03:22:00.000Z';

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

/** A complaint on the screen, eleven minutes after its officer signed in, with a reason to see the identity behind it. */
const aboutToLook = async (options: Parameters<typeof atTheDesk>[3] = {}) => {
  const { receipt } = await fileOne(wadul.api);
  const desk = await atTheDesk(wadul, browser, 'frontDesk', options);
  await desk.open(receipt.ticket);
  await desk.page.locator('summary').getByText(options.language === 'en' ? 'See NIK and contact' : 'Lihat NIK dan kontak').click();
  await desk.page.locator('#look-identity').fill('Menghubungi pengadu.');
  wadul.api.at(LATER);
  await desk.page.locator('#look-identity').press('Enter');
  return desk;
};

describe('what wants a fresh proof, in Chromium,', { timeout: 40_000 }, () => {
  test('asks for the password over the screen, and is then done with what was typed', async () => {
    const { page, complaints } = await aboutToLook();
    const dialog = page.getByRole('dialog', { name: 'Buktikan bahwa ini Anda' });
    await dialog.getByLabel('Kata sandi').fill('bukan kata sandinya');
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-proof');
    await page.keyboard.press('Enter');
    await dialog.getByText('Kata sandi tidak sesuai.').waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText(NIK).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('is left alone where the officer turns away, with the reason and the focus where they were', async () => {
    const { page } = await aboutToLook({ language: 'en', width: 360 });
    await page.getByRole('dialog', { name: 'Show that it is you' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-proof-en-360');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.keyboard.press('Escape');
    await page.getByRole('alert').filter({ hasText: 'Please show once more that it is you.' }).waitFor();
    expect(await page.locator('#look-identity').inputValue()).toBe('Menghubungi pengadu.');
    expect(await page.locator('#look-identity').evaluate((field) => field === (field.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    expect(await page.getByText(NIK).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText(NIK).waitFor();
  });

  test('asks for the code, too, where a second factor is on; a session that ended meanwhile is opened again with both', async () => {
    const { page } = await aboutToLook();
    const { secret } = await turnFactorOn(wadul.api, 'frontDesk');
    const dialog = page.getByRole('dialog', { name: 'Buktikan bahwa ini Anda' });
    await dialog.getByLabel('Kata sandi').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Kode', { exact: true }).fill('000 000');
    await page.keyboard.press('Enter');
    await dialog.getByText('Kode tidak sesuai atau sudah dipakai.').waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-proof-code');
    wadul.api.at(LATER_STILL);
    await wadul.api.parts.db.deleteFrom('session').execute();
    await dialog.getByLabel('Kode', { exact: true }).fill(await codeOf(secret, LATER_STILL));
    await page.keyboard.press('Enter');
    const signIn = page.getByRole('dialog', { name: 'Masuk' });
    await signIn.getByLabel('Kata sandi').fill(PASSWORD);
    await page.keyboard.press('Enter');
    const second = page.getByRole('dialog', { name: 'Verifikasi dua langkah' });
    await second.getByLabel('Kode', { exact: true }).waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.type(await codeOf(secret, LATER_STILL));
    await page.keyboard.press('Enter');
    await page.getByText(NIK).waitFor();
  });
});
