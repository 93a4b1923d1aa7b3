import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { Page } from 'playwright-core';
import { fileOne } from '../../../../server/src/testing/file-one.ts';
import { openBrowser, type OpenBrowser } from '../../testing/browser.ts';
import { scriptOf, startWadul, type RunningWadul } from '../../testing/wadul-server.ts';
import { toAnswer, workOn } from '../../testing/work-on.ts';

let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
  wadul.api.at('2026-02-10T03:00:00.000Z');
  await fileOne(wadul.api, { occurredOn: '2026-02-01' });
  wadul.api.at('2026-03-09T03:00:00.000Z');
  const { id } = await fileOne(wadul.api);
  await workOn(wadul.api, id, [...toAnswer, ['technicalTeam', { type: 'officer.published', problem: 'Papan reklame menutupi rambu.', followUp: 'Akan ditertibkan.' }]]);
});
afterEach(() => browser.leave());
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const REGISTER = /\/register/;
const address = (more = '', root = 'lang="id"') =>
  wadul.show(`<!doctype html><html ${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kota</title><main><h1>Buku pengaduan</h1><wadul-register office="${wadul.office}" endpoint="${wadul.origin}" ${more}>Buku di kantor kami.</wadul-register></main><script type="module" src="${scriptOf(wadul.origin, 'wadul-register')}"></script>`);
const cells = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') }).allInnerTexts();

describe('the public book, in Chromium,', () => {
  test('shows the newest month as a table with a caption and headers, masked', async () => {
    const { page, complaints } = await browser.visit(address(), { viewport: { width: 1280, height: 800 } });
    await page.getByRole('table', { name: /FORM \/ BUKU KOMPLAIN PELANGGAN/ }).waitFor();
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['No', 'Tanggal', 'Nama / Alamat', 'Masalah', 'Tindak Lanjut', 'Tanggal Verifikasi', 'Tanggal Selesai', 'Penanggung Jawab', 'Paraf']);
    const text = (await cells(page)).join();
    expect(text).toContain('Papan reklame menutupi rambu.');
    expect(text).not.toMatch(/Siti|Melati|8123|3375/);
    expect(complaints).toEqual([]);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-register');
  });

  test('is read as cards on 360 px, and is still a table to a screen reader', async () => {
    const { page } = await browser.visit(address());
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(9);
    expect(await page.getByRole('cell').count()).toBe(6); // empty ones are left out, the others say which column they are of
    expect(await page.getByRole('cell').nth(1).getAttribute('aria-colindex')).toBe('3');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
  });

  test('changes to the month that is chosen, or that the page names', async () => {
    const { page } = await browser.visit(address());
    await page.getByLabel('Bulan').selectOption({ label: 'Februari 2026' });
    await page.getByText('Bulan FEBRUARI 2026').waitFor();
    expect(await page.locator('wadul-register').evaluate((element: HTMLElement & { month?: string }) => element.month)).toBe('2026-02');
    const named = await browser.visit(address('month="2026-02"'));
    await named.page.getByText('Bulan FEBRUARI 2026').waitFor();
    await expectNoAxeViolations(named.page);
  });

  test('says NIHIL of a month without complaints', async () => {
    const { page } = await browser.visit(address('month="2026-01"'));
    await page.getByText('Tidak ada pengaduan pada bulan ini.').waitFor();
    expect((await cells(page)).join()).toContain('NIHIL');
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-register-nihil');
  });

  test('says when it cannot be loaded, and loads it on the next try', async () => {
    const place = address();
    wadul.lose(REGISTER, 'request');
    const { page } = await browser.visit(place);
    await page.getByText('Koneksi terputus.').waitFor();
    await expectNoAxeViolations(page);
    wadul.lose(REGISTER, undefined);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('table').waitFor();
  });

  test('speaks English around the book, and mirrors on a page that is read from right to left', async () => {
    const { page } = await browser.visit(address('lang="en"', 'lang="ar" dir="rtl"'));
    await page.getByLabel('Month').waitFor();
    await page.getByRole('table').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
  });

  test('prints without the choice of the month', async () => {
    const { page } = await browser.visit(address());
    await page.getByRole('table').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByLabel('Bulan').isVisible()).toBe(false);
    expect(await page.getByRole('table').isVisible()).toBe(true);
  });
});
