import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { Role } from '@wadul/core';
import type { Page } from 'playwright-core';
import { codeOf } from '../../../../../server/src/testing/second-factor.ts';
import { PASSWORD } from '../../../../../server/src/testing/test-server.ts';
import { atTheDesk } from '../../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';

const START = '2026-03-09T03:00:00.000Z';
const LATER = '2026-03-09T03:11:00.000Z';
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

/** An officer's account on the screen, reached by their name in the bar. */
const ownAccount = async (role: Role, options: NonNullable<Parameters<typeof atTheDesk>[3]> = {}) => {
  const desk = await atTheDesk(wadul, browser, role, options);
  await desk.page.getByRole('link', { name: options.language === 'en' ? 'my account' : 'akun saya' }).click();
  await desk.page.getByRole('heading', { level: 1, name: options.language === 'en' ? 'My account' : 'Akun saya' }).waitFor();
  return desk;
};

/** Gives the page's browser an authenticator, as a telephone has one. */
const addAuthenticator = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
};

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const prove = async (page: Page): Promise<void> => {
  await page.locator('#proof-password').fill(PASSWORD);
  await page.keyboard.press('Enter');
};

describe('an officer’s own account, in Chromium,', { timeout: 40_000 }, () => {
  test('sets up an app by its QR code or key, signs in with its code and a recovery code, and turns it off', async () => {
    const { page, complaints } = await ownAccount('head');
    const factor = part(page, 'Verifikasi dua langkah');
    wadul.api.at(LATER);
    await factor.getByRole('button', { name: 'Aktifkan' }).click();
    await prove(page);
    await factor.getByRole('img', { name: 'Kode QR untuk aplikasi autentikator' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-second-factor');
    const secret = (await factor.locator('#secret').innerText()).replaceAll(' ', '');
    await factor.getByLabel('Kode dari aplikasi').fill('000000');
    await page.keyboard.press('Enter');
    await factor.locator('#code-error').filter({ hasText: 'Kode tidak sesuai' }).waitFor();
    await expectNoAxeViolations(page);
    await factor.getByLabel('Kode dari aplikasi').fill(await codeOf(secret, LATER));
    await page.keyboard.press('Enter');
    await factor.getByRole('heading', { name: 'Kode pemulihan Anda' }).waitFor();
    const codes = await factor.locator('ol').getByRole('listitem').allInnerTexts();
    expect(codes).toHaveLength(8);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-recovery-codes');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await factor.getByRole('button', { name: 'Salin' }).click();
    await factor.getByText('Kode pemulihan tersalin.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codes.join('\n'));
    await page.emulateMedia({ media: 'print' });
    expect([await factor.getByText(codes[7] ?? '').isVisible(), await part(page, 'Kata sandi').isVisible()]).toEqual([true, false]);
    await page.emulateMedia({ media: null });
    await factor.getByRole('button', { name: 'Sudah saya simpan' }).click();
    await factor.getByText('Kode pemulihan tersisa: 8.').waitFor();

    const enter = async (code: string): Promise<void> => {
      await page.getByRole('button', { name: 'Keluar' }).click();
      await page.locator('#login').fill('head');
      await page.locator('#password').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByLabel('Kode', { exact: true }).fill(code);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'akun saya' }).click();
    };
    const then = '2026-03-09T03:13:00.000Z';
    wadul.api.at(then);
    await enter(await codeOf(secret, then));
    await factor.getByText('Kode pemulihan tersisa: 8.').waitFor();
    await enter(codes[0] ?? '');
    await factor.getByText('Kode pemulihan tersisa: 7.').waitFor();

    await factor.getByRole('button', { name: 'Buat kode pemulihan baru' }).click();
    await factor.getByRole('heading', { name: 'Kode pemulihan Anda' }).waitFor();
    expect(await factor.getByText(codes[1] ?? '').count()).toBe(0);
    await factor.getByRole('button', { name: 'Sudah saya simpan' }).click();
    await factor.locator('summary').click();
    await factor.getByRole('button', { name: 'Nonaktifkan sekarang' }).click();
    await factor.getByText('Verifikasi dua langkah tidak aktif lagi.').waitFor();
    await factor.getByRole('button', { name: 'Aktifkan' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('makes a passkey, with which its officer signs in and proves anew, names it anew and takes it away', async () => {
    const { page, complaints } = await ownAccount('frontDesk');
    await addAuthenticator(page);
    const passkeys = part(page, 'Kunci sandi');
    wadul.api.at(LATER);
    await passkeys.getByLabel('Nama kunci sandi').fill('Ponsel contoh');
    await page.keyboard.press('Enter');
    await prove(page);
    await passkeys.getByText('Kunci sandi ditambahkan.').waitFor();
    await passkeys.getByRole('listitem').filter({ hasText: 'Ponsel contoh' }).getByText('Belum pernah dipakai.').waitFor();
    expect(await passkeys.getByLabel('Nama kunci sandi').inputValue()).toBe('');
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-account');
    await passkeys.getByLabel('Nama kunci sandi').fill('Sekali lagi');
    await page.keyboard.press('Enter');
    await passkeys.getByRole('alert').filter({ hasText: 'Perangkat ini sudah memiliki kunci sandi untuk akun Anda.' }).waitFor();

    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByRole('button', { name: 'Gunakan kunci sandi' }).click();
    await page.getByRole('heading', { name: 'Daftar kerja' }).waitFor();
    await page.getByRole('link', { name: 'akun saya' }).click();
    await part(page, 'Sesi').getByText('dengan kunci sandi.').waitFor();

    await passkeys.locator('summary').getByText('Ganti nama Ponsel contoh').click();
    await passkeys.getByLabel('Nama baru').fill('Ponsel lama');
    await page.keyboard.press('Enter');
    await passkeys.getByText('Nama kunci sandi diganti.').waitFor();
    wadul.api.at('2026-03-09T03:25:00.000Z');
    await passkeys.locator('summary').getByText('Hapus Ponsel lama').click();
    await passkeys.getByRole('button', { name: 'Hapus sekarang' }).first().click();
    const proof = page.getByRole('dialog', { name: 'Buktikan bahwa ini Anda' });
    await proof.getByRole('button', { name: 'Gunakan kunci sandi' }).click();
    await passkeys.getByText('Kunci sandi dihapus.').waitFor();
    await passkeys.getByText('Anda belum memiliki kunci sandi.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('says so where a browser has no passkey to show', async () => {
    const { page } = await browser.visit(`${wadul.origin}/${wadul.office}/desk`);
    await addAuthenticator(page);
    await page.getByRole('button', { name: 'Gunakan kunci sandi' }).click();
    await page.getByRole('alert').filter({ hasText: 'Tidak ada kunci sandi yang dipakai' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-no-passkey');
  });

  test('lists where its officer is signed in, and ends what is elsewhere, also by another password', async () => {
    await wadul.api.signIn('liaison');
    await wadul.api.signIn('liaison');
    const { page, complaints } = await ownAccount('liaison', { language: 'en', width: 360 });
    const [sessions, password] = [part(page, 'Sessions'), part(page, 'Password')];
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await sessions.getByRole('button', { name: 'End 2 other sessions' }).click();
    await sessions.getByText('All other sessions have ended.').waitFor();
    await sessions.getByText('There is no other session.').waitFor();
    const elsewhere = await wadul.api.signIn('liaison');
    await password.getByLabel('Present password').fill('bukan kata sandinya');
    await password.getByLabel('New password').fill(OWN);
    await page.keyboard.press('Enter');
    await password.getByText('The present password is not right.').waitFor();
    expect(await password.getByLabel('New password').inputValue()).toBe(OWN);
    await expectNoAxeViolations(page);
    await password.getByLabel('Present password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await password.getByText('The new password is saved. Your sessions elsewhere have ended.').waitFor();
    expect((await wadul.api.send('GET', '/api/desk/session', { as: elsewhere })).status).toBe(401);
    await sessions.getByText('There is no other session.').waitFor();
    expect(complaints).toEqual([]);
  });
});
