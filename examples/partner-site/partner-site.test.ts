import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from '@wadul/testing/page';
import { fileAnonymously, lookUp, officesPart } from '../testing/in-browser.ts';
import { start, type Running } from '../testing/run.ts';
import { freePort, startWadul, type Wadul } from '../testing/start-wadul.ts';
import { launchChromium, watchedPage } from '../testing/watched-page.ts';

describe('the partner site, in Chromium with a server on PGlite', () => {
  let browser: Browser;
  let wadul: Wadul;
  let site: Running;
  let partner: string;

  beforeAll(async () => {
    const port = await freePort();
    partner = `http://127.0.0.1:${port}`;
    [browser, wadul] = await Promise.all([launchChromium(), startWadul([partner])]);
    site = await start(['examples/partner-site/server.ts'], { OFFICE: wadul.origin, PORT: String(port), HOST: '127.0.0.1' }, /partner site is at (\S+)/);
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([site.stop(), wadul.stop()]);
  });

  test('takes a complaint to its receipt, tracks it and shows the book, without a word in the console and asking nobody but the office', async () => {
    const { page, complaints, origins } = await watchedPage(browser);
    await page.goto(`${partner}/`);
    const receipt = await fileAnonymously(page, 'Papan reklame di simpang tiga miring ke arah jalan.');
    expect(receipt.ticket).toMatch(/^PKL-\d{4}-[0-9A-Z]{6}$/);
    await expectNoAxeViolations(page);

    await officesPart(page).getByRole('link', { name: 'Lacak pengaduan ini' }).click();
    expect(page.url()).toBe(`${partner}/lacak.html#${receipt.ticket}`);
    await lookUp(page, receipt);
    await page.getByRole('heading', { name: 'Diterima, menunggu verifikasi' }).waitFor();
    await expectNoAxeViolations(page);

    await page.getByRole('navigation').getByRole('link', { name: 'Buku pengaduan' }).click();
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('table').innerText()).not.toContain('simpang tiga');
    await expectNoAxeViolations(page);

    expect(complaints).toEqual([]);
    expect(origins()).toEqual([partner, wadul.origin].sort());
  });

  test('gives the form its own font, accent, corners and headings', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${partner}/`);
    await officesPart(page).getByRole('button', { name: 'Kirim pengaduan' }).waitFor();
    const heading = await page.locator('wadul-form').evaluate((form) => getComputedStyle(form.shadowRoot?.querySelector('legend') as Element).color);
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(heading).toBe('rgb(31, 47, 92)');
    const button = await officesPart(page).getByRole('button', { name: 'Kirim pengaduan' }).evaluate((one) => {
      const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(one);
      return { backgroundColor, borderRadius, fontFamily };
    });
    expect(button).toEqual({ backgroundColor: 'rgb(138, 61, 20)', borderRadius: '0px', fontFamily: font });
  });

  test('shows what stands inside the tag where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${partner}/`);
    expect(await page.getByRole('link', { name: 'mengisinya di situs kantor' }).getAttribute('href')).toBe(`${wadul.origin}/dpmptsp-kota-pekalongan/form`);
    await context.close();
  });

  test('runs no script whose bytes are not those of its integrity', async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.route('**/wadul-form.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n// changed on the way` });
    });
    await page.goto(`${partner}/`);
    await page.getByText('Formulir sedang dimuat.').waitFor();
    expect(complaints.join('\n')).toContain('integrity');
    expect(await page.locator('wadul-form').evaluate((form) => form.shadowRoot)).toBeNull();
  });

  test('of an origin that the office does not list is told that the form cannot be used from there', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(partner.replace('127.0.0.1', 'localhost'));
    await page.getByText('Pilihan jenis pengaduan belum dapat dimuat').waitFor();
  });
});
