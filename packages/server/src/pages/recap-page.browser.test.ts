import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '@wadul/testing/chromium';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { createApp } from '../app.ts';
import { openPGliteWithTables } from '../db/testing/pglite-template.ts';
import { apiDocument } from '../http/open-api.ts';
import { operations } from '../routes/index.ts';
import { enterOne, fileOne } from '../testing/file-one.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { openTestPages } from './testing/open-test-pages.ts';

let wadul: TestServer;
let http: Server;
let browser: Browser;
let pages: Awaited<ReturnType<typeof openTestPages>>;
let close: () => Promise<void>;

/** Complaints from January to March, some of them verified in time and forwarded, one of supervision. */
const file = async (server: TestServer): Promise<void> => {
  const does = async (id: string, version: number, event: object) => {
    const { status } = await server.send('POST', `/api/desk/complaints/${id}/events`, { body: event, headers: { 'if-match': `"${version}"` }, as: await server.signIn('head') });
    if (status !== 200) throw new Error(`${status}`);
  };
  for (const [month, count] of [['01', 3], ['02', 4], ['03', 5]] as const) {
    server.at(`2026-${month}-10T03:00:00.000Z`);
    const ids: string[] = [];
    for (let filed = 0; filed < count; filed += 1) ids.push((await fileOne(server, { type: filed % 2 === 0 ? 'reklame' : 'bangunan', occurredOn: '2026-01-02' })).id);
    await enterOne(server, 'head', { type: 'menara', receivedAt: `2026-${month}-09T03:00:00.000Z`, letterDate: undefined, boxOpenedOn: undefined, occurredOn: undefined });
    for (const id of ids.slice(0, 3)) await does(id, 1, { type: 'officer.declaredComplete' });
    server.at(`2026-${month}-25T03:00:00.000Z`);
    for (const id of ids.slice(0, 3)) await does(id, 2, { type: 'officer.forwarded', to: 'Satpol PP', reason: 'Kewenangan Satpol PP.' });
  }
  server.at('2026-03-26T03:00:00.000Z');
  await fileOne(server, { type: 'pungutan-liar', occurredOn: '2026-03-20' });
  server.at('2026-04-08T03:00:00.000Z');
};

beforeAll(async () => {
  const database = await openPGliteWithTables();
  wadul = await startTestServer(database);
  await file(wadul);
  pages = await openTestPages(wadul.parts.regions, () => apiDocument(operations));
  const app = createApp(wadul.parts, pages);
  const listener = getRequestListener(app.fetch);
  http = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  browser = await launchChromium();
  close = () => database.close();
}, 120_000);
afterAll(async () => {
  await browser.close();
  http.closeAllConnections();
  await new Promise((resolve) => http.close(resolve));
  await pages.remove();
  await close();
});

const open = async (path: string, width: number) => {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`http://127.0.0.1:${(http.address() as AddressInfo).port}/${wadul.office.slug}/${path}`, { waitUntil: 'networkidle' });
  return { page, complaints };
};

describe('the page of a year in numbers, in Chromium,', () => {
  test.each([
    ['recap-page', 'recap/2026', 360],
    ['recap-page-en', 'recap/2026?lang=en', 1280],
  ] as const)('%s stands under its policy without a script, axe finds nothing, and it is as wide as the screen', async (name, path, width) => {
    const { page, complaints } = await open(path, width);
    expect(complaints).toEqual([]);
    expect(await page.locator('script').count()).toBe(0);
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await screenshot(page, name);
    await page.close();
  });

  test('has a table and a bar for each count, and singles nobody out', async () => {
    const { page } = await open('recap', 1280);
    const types = page.getByRole('table').filter({ hasText: 'Jenis pengaduan' });
    await types.getByRole('row', { name: 'Reklame 7 43,8%' }).waitFor();
    await types.getByRole('row', { name: 'Tidak dirinci 1 6,3%' }).waitFor();
    await types.getByRole('row', { name: 'Jumlah 16 100%' }).waitFor();
    expect(await types.locator('tbody svg rect').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('width')))).toEqual(['100.00', '71.43', '42.86', '14.29']);
    expect(await page.locator('main').innerText()).not.toMatch(/pungutan/i);
    await page.close();
  });

  test('leads to its papers, and back to the office’s other pages', async () => {
    const { page } = await open('recap?lang=en', 360);
    for (const ending of ['pdf', 'xlsx', 'csv']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: `Download ${ending.toUpperCase()}` }).click()]);
      expect(download.suggestedFilename()).toBe(`${wadul.office.slug}-2026-public.${ending}`);
    }
    await page.getByRole('link', { name: 'Complaint book' }).click();
    await page.getByRole('link', { name: 'Yearly recap' }).click();
    await page.getByRole('heading', { level: 1, name: 'Complaints in 2026' }).waitFor();
    await page.close();
  });

  test('of a year that the book does not have says so to people', async () => {
    const { page } = await open('recap/1999', 360);
    await page.getByText('not-found').first().waitFor();
    await page.close();
  });
});
