import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '@wadul/testing/chromium';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { parseConfig } from '../config.ts';
import { pgliteTemplate } from '../db/testing/pglite-template.ts';
import { startServer, type RunningServer } from '../start-server.ts';
import { testLog } from '../testing/test-log.ts';

let server: RunningServer;
let browser: Browser;
let dataDirectory: string;
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'wadul-pages-'));
  const database = { engine: 'pglite', memory: true, template: await pgliteTemplate() } as const;
  const config = { ...parseConfig({ PORT: '0', DATA_DIR: dataDirectory, LOG_LEVEL: 'silent' }), database };
  [server, browser] = await Promise.all([startServer(config, { now: Date.now, randomBytes: (length) => new Uint8Array(randomBytes(length)), log: testLog().log }), launchChromium()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  await rm(dataDirectory, { recursive: true, force: true });
});

/** Opens a page and hears of everything that the browser complains about: refused scripts, missing files, errors. */
const open = async (path: string): Promise<{ page: Page; complaints: string[] }> => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
  await page.goto(server.origins[0] + path, { waitUntil: 'networkidle' });
  return { page, complaints };
};

const pages = [
  ['landing', '/'],
  ['landing-en', '/?lang=en'],
  ['reference', '/docs'],
  ['problems', '/problems'],
  ['problem', '/problems/event-not-allowed'],
  ['form-page', '/dpmptsp-kota-pekalongan/form'],
  ['track-page', '/dpmptsp-kota-pekalongan/track'],
  ['register-page', '/dpmptsp-kota-pekalongan/register'],
  ['form-page-en', '/nusa-harapan/form'],
] as const;

describe('in Chromium', () => {
  test.each(pages)('the page %s (%s) stands under its policy, and axe finds nothing', async (name, path) => {
    const { page, complaints } = await open(path);
    expect(complaints).toEqual([]);
    await expectNoAxeViolations(page);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(isWide).toBe(false);
    await screenshot(page, name);
    await page.close();
  });

  test.each([
    ['form', 'wadul-form'],
    ['track', 'wadul-status'],
    ['register', 'wadul-register'],
  ])('the page /%s shows its element at work', async (path, element) => {
    const { page } = await open(`/dpmptsp-kota-pekalongan/${path}`);
    expect(await page.evaluate((name) => customElements.get(name) !== undefined && (document.querySelector(name)?.shadowRoot?.textContent?.trim().length ?? 0) > 20, element)).toBe(true);
    await page.close();
  });

  test('a link of the reference to a shape unfolds the shape', async () => {
    const { page } = await open('/docs#schema-RegisterView');
    await page.locator('#schema-RegisterView').waitFor({ state: 'visible' });
    await page.close();
  });

  test('the printed month is the office\'s form on a screen and on paper', async () => {
    const month = new Date().toISOString().slice(0, 7);
    const { page, complaints } = await open(`/api/offices/dpmptsp-kota-pekalongan/register/${month}.html`);
    expect(complaints).toEqual([]);
    await expectNoAxeViolations(page);
    await screenshot(page, 'register-paper');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.about') ?? document.body).display)).toBe('none');
    await page.close();
  });
});
