import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { identityProvider } from '../../../../../server/src/identity-provider/identity-provider.ts';
import { startProvider, type RunningProvider } from '../../../../../server/src/identity-provider/testing/start-provider.ts';
import { PASSWORD } from '../../../../../server/src/testing/test-server.ts';
import { atTheDesk } from '../../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';

let provider: RunningProvider;
let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  provider = await startProvider();
  [wadul, browser] = await Promise.all([startWadul({ host: 'localhost', parts: { identityProvider: identityProvider(provider.settings) } }), openBrowser()]); // the provider is another site than that
});
afterEach(() => browser.leave());
afterAll(async () => {
  await browser.close();
  await wadul.close();
  await provider.stop();
});

const deskPage = (language: 'id' | 'en'): string => `${wadul.origin}/${wadul.office}/desk?lang=${language}`;

/** Signs in on the provider's own page. */
const beThere = async (page: Page, account: string): Promise<void> => {
  await page.getByRole('heading', { name: 'Akun Contoh' }).waitFor();
  await page.getByLabel('Nama akun').fill(account);
  await page.getByRole('button', { name: 'Masuk' }).click();
};

const enter = async (page: Page, account: string): Promise<void> => {
  await page.getByRole('button', { name: 'Masuk dengan Akun Kota Contoh' }).click();
  await beThere(page, account);
};

describe('the city’s own identity provider, in Chromium,', () => {
  test('that is down is told of in clear words, and the password works', async () => {
    const { page } = await browser.visit(deskPage('en'));
    await page.getByRole('button', { name: 'Sign in with Akun Kota Contoh' }).click();
    await page.getByRole('alert').filter({ hasText: 'The city account service cannot be reached at the moment.' }).waitFor();
    await expectNoAxeViolations(page);
    await page.locator('#login').fill('deputy');
    await page.locator('#password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Work list' }).waitFor();
    provider.serve(wadul.origin); // and it is up for all that follows
  });

  test('is linked on the account’s screen, signs its officer in from another site, and is unlinked', { timeout: 60_000 }, async () => {
    const { page, complaints } = await atTheDesk(wadul, browser, 'head');
    await page.getByRole('link', { name: 'akun saya' }).click();
    const part = page.getByRole('region', { name: 'Akun Kota Contoh', exact: true });
    await part.getByRole('button', { name: 'Tautkan Akun Kota Contoh' }).click();
    await beThere(page, 'siti-contoh');
    await page.getByRole('status').filter({ hasText: 'Akun kota Anda tertaut.' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#account');
    await part.getByText('Tertaut sejak').waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-provider-linked');

    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByRole('button', { name: 'Masuk dengan Akun Kota Contoh' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-provider-sign-in');
    await enter(page, 'siti-contoh');
    await page.getByRole('heading', { name: 'Daftar kerja' }).waitFor();
    await page.getByRole('link', { name: 'akun saya' }).click();
    await page.getByRole('region', { name: 'Sesi', exact: true }).getByText('dengan akun kota.').first().waitFor();
    await part.locator('summary').click();
    await part.getByRole('button', { name: 'Lepas tautan sekarang' }).click();
    await part.getByText('Tautan dilepas.').waitFor();

    await page.getByRole('button', { name: 'Keluar' }).click();
    await enter(page, 'siti-contoh');
    await page.getByRole('alert').filter({ hasText: 'tidak tertaut dengan petugas mana pun' }).waitFor();
    expect(await page.locator('#sign-in-failure').evaluate((notice) => notice.matches(':focus'))).toBe(true);
    expect(new URL(page.url()).hash).toBe('#cases');
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-provider-unlinked');
    expect(complaints).toEqual([]);
  });

  test('leads nobody in who brings another browser’s way back', async () => {
    const [mine, theirs] = [await browser.visit(deskPage('id')), await browser.visit(deskPage('id'))];
    const callback = /\/session\/provider\/callback\?/;
    wadul.lose(callback, 'request'); // so that it is not used up yet
    const leading = mine.page.waitForRequest(callback);
    await enter(mine.page, 'siti-contoh');
    const back = (await leading).url();
    wadul.lose(callback, undefined);
    await theirs.page.goto(back);
    await theirs.page.getByRole('alert').filter({ hasText: 'dimulai di peramban lain' }).waitFor();
    await expectNoAxeViolations(theirs.page);
  });

  test('that somebody turns back from is told of on a small screen, in English, too', async () => {
    const { page } = await browser.visit(deskPage('en'), { viewport: { width: 360, height: 800 } });
    await page.getByRole('button', { name: 'Sign in with Akun Kota Contoh' }).click();
    await page.getByRole('button', { name: 'Batal' }).click();
    await page.getByRole('alert').filter({ hasText: 'You came back from the city account without signing in.' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-provider-cancelled-small');
  });
});
