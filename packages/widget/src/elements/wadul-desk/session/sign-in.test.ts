import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { Role } from '@wadul/core';
import type { Page } from 'playwright-core';
import { codeOf, turnFactorOn } from '../../../../../server/src/testing/second-factor.ts';
import { PASSWORD } from '../../../../../server/src/testing/test-server.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';

const START = '2026-03-09T03:00:00.000Z';
const LATER = '2026-03-09T03:02:00.000Z';
const OWN = 'tujuh belas ekor kambing';

let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul({ host: 'localhost' }), openBrowser()]);
});
afterEach(async () => {
  wadul.api.at(START);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const visit = async (language: 'id' | 'en' = 'id', width = 1280) => browser.visit(`${wadul.origin}/${wadul.office}/desk?lang=${language}`, { viewport: { width, height: 900 } });

const signIn = async (page: Page, role: Role, password = PASSWORD): Promise<void> => {
  await page.locator('#login').fill(role);
  await page.locator('#password').fill(password);
  await page.locator('#password').press('Enter');
};

/** The password of an officer's account is one that was handed out. */
const handOut = (role: Role, until: string | null) =>
  wadul.api.parts.db.updateTable('officer').set({ passwordExpiresAt: until === null ? null : new Date(until) }).where('id', '=', wadul.api.officers[role]).execute();

const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.querySelector('wadul-desk')?.shadowRoot?.activeElement?.id);

describe('a password that was handed out, in Chromium,', { timeout: 40_000 }, () => {
  test('opens the way to one of one’s own, and that one the desk', async () => {
    await handOut('head', '2026-03-12T03:00:00.000Z');
    const { page, complaints } = await visit();
    await signIn(page, 'head');
    await page.getByRole('heading', { name: 'Buat kata sandi Anda sendiri' }).waitFor();
    await expect.poll(() => focused(page)).toBe('new-password');
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-own-password');
    expect(await page.getByLabel('Kata sandi sekarang').count()).toBe(0);
    for (const [typed, refused] of [['pendek', 'Pakailah sedikitnya 12 karakter.'], [PASSWORD, 'sama dengan yang sekarang'], ['rahasia12345', 'termasuk yang pertama ditebak orang']] as const) {
      await page.getByLabel('Kata sandi baru').fill(typed);
      await page.getByRole('button', { name: 'Simpan kata sandi' }).click();
      await page.locator('#new-password-error').filter({ hasText: refused }).waitFor();
      expect(await page.getByLabel('Kata sandi baru').inputValue()).toBe(typed);
      expect(await focused(page)).toBe('new-password');
    }
    await page.getByLabel('Tampilkan yang saya ketik').check();
    expect(await page.getByLabel('Kata sandi baru').getAttribute('type')).toBe('text');
    await expectNoAxeViolations(page);
    await page.getByLabel('Kata sandi baru').fill(OWN);
    await page.getByRole('button', { name: 'Simpan kata sandi' }).click();
    await page.getByRole('heading', { name: 'Daftar kerja' }).waitFor();
    await page.getByRole('button', { name: 'Keluar' }).click();
    await signIn(page, 'head', OWN);
    await page.getByRole('heading', { name: 'Daftar kerja' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('is asked for again where the page was loaded anew meanwhile', async () => {
    await handOut('auditor', '2026-03-12T03:00:00.000Z');
    const { page } = await visit('en', 360);
    await signIn(page, 'auditor');
    await page.getByRole('heading', { name: 'Set a password of your own' }).waitFor();
    await page.reload();
    await page.getByLabel('Present password').fill('bukan kata sandinya');
    await page.getByLabel('New password').fill(OWN);
    await page.getByRole('button', { name: 'Save password' }).click();
    await page.locator('#old-password-error').filter({ hasText: 'The present password is not right.' }).waitFor();
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByLabel('Present password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Save password' }).click();
    await page.getByRole('heading', { name: 'Work list' }).waitFor();
  });

  test('that nobody used for seven days opens nothing, and says whom to ask', async () => {
    await handOut('deputy', '2026-03-01T03:00:00.000Z');
    const { page } = await visit();
    await signIn(page, 'deputy');
    await page.getByRole('alert').filter({ hasText: 'sudah kedaluwarsa. Mintalah yang baru kepada pengelola' }).waitFor();
    await expectNoAxeViolations(page);
  });
});

describe('a second factor, in Chromium,', { timeout: 40_000 }, () => {
  test('is asked for after the password; back and again, wrong and too often, then with a code of the app', async () => {
    const { secret } = await turnFactorOn(wadul.api, 'liaison');
    const { page, complaints } = await visit();
    await signIn(page, 'liaison');
    await page.getByRole('heading', { name: 'Verifikasi dua langkah' }).waitFor();
    await expect.poll(() => focused(page)).toBe('code');
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-second-step');
    await page.getByRole('button', { name: 'Kembali' }).click();
    await expect.poll(() => focused(page)).toBe('password');
    await signIn(page, 'liaison');
    const code = page.getByLabel('Kode', { exact: true });
    for (let tries = 0; tries < 5; tries += 1) {
      await code.fill(`00000${tries}`);
      await Promise.all([page.waitForResponse(/\/session$/), code.press('Enter')]);
      await page.getByRole('button', { name: 'Masuk', exact: true }).waitFor();
      await page.locator('#code-error').filter({ hasText: 'Kode tidak sesuai atau sudah dipakai.' }).waitFor();
    }
    expect(await focused(page)).toBe('code');
    await expectNoAxeViolations(page);
    await code.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Terlalu banyak percobaan.' }).waitFor();
    const after = '2026-03-09T03:20:00.000Z';
    wadul.api.at(after);
    const right = await codeOf(secret, after);
    await code.fill(`${right.slice(0, 3)} ${right.slice(3)}`);
    await code.press('Enter');
    await page.getByRole('heading', { name: 'Daftar kerja' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('is a recovery code, too, for which the keyboard gets letters', async () => {
    const { codes } = await turnFactorOn(wadul.api, 'technicalTeam');
    wadul.api.at(LATER);
    const { page } = await visit('en', 360);
    await signIn(page, 'technicalTeam');
    const code = page.getByLabel('Code', { exact: true });
    expect([await code.getAttribute('inputmode'), await code.getAttribute('autocomplete')]).toEqual(['numeric', 'one-time-code']);
    await page.getByLabel('I use a recovery code').check();
    expect(await code.getAttribute('inputmode')).toBe('text');
    await expect.poll(() => focused(page)).toBe('code');
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.keyboard.type((codes[0] ?? '').toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Work list' }).waitFor();
  });
});
