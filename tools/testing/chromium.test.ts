import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { expectNoAxeViolations, screenshot } from './page.ts';

const page = (body: string) => `<!doctype html><html lang="id"><title>Aduan</title><main><h1>Aduan</h1>${body}</main></html>`;
const server = createServer((request, response) => {
  response.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'");
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(page(request.url === '/broken' ? '<input>' : '<label>Nama <input></label>'));
});

describe('Chromium for tests', () => {
  let browser: Browser;
  let at: (path: string) => Promise<Page>;

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await launchChromium();
    at = async (path) => {
      const opened = await browser.newPage();
      await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
      return opened;
    };
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test('axe passes a sound page under a strict Content-Security-Policy', async () => {
    await expectNoAxeViolations(await at('/'));
  });

  test('axe names the input without a label under the same policy', async () => {
    await expect(expectNoAxeViolations(await at('/broken'))).rejects.toThrow(/label \(critical\)/);
  });

  test('text has glyphs: letters of different width take different room', async () => {
    const opened = await at('/');
    const widths = await opened.evaluate(() => ['iiii', 'WWWW'].map((text) => Math.round(new OffscreenCanvas(1, 1).getContext('2d')?.measureText(text).width ?? 0)));
    expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 2);
  });

  test('a screenshot is kept at the width of a telephone and of a desk', async () => {
    await screenshot(await at('/'), 'tools/harness');
    const widthOf = (width: number) => readFileSync(new URL(`../../.artifacts/screenshots/tools/harness-${width}.png`, import.meta.url)).readUInt32BE(16);
    expect([widthOf(360), widthOf(1280)]).toEqual([360, 1280]);
  });
});
