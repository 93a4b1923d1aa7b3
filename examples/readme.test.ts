import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileAnonymously } from './testing/in-browser.ts';
import { startWadul, type Wadul } from './testing/start-wadul.ts';
import { launchChromium, watchedPage } from './testing/watched-page.ts';

const root = new URL('../', import.meta.url);

/** The first HTML that a page of the documentation shows. */
const snippetOf = async (page: string): Promise<string> => {
  const [, snippet] = /^```html\n([^]*?)^```$/m.exec(await readFile(new URL(page, root), 'utf8')) ?? [];
  if (snippet === undefined) throw new Error(`${page} shows no HTML.`);
  return snippet;
};

const listening = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

describe.each(['README.md', 'docs/how-to/embed.md'])('the snippet of %s, in Chromium with a server on PGlite', (documentation) => {
  let browser: Browser;
  let wadul: Wadul;
  let snippet: string;
  let partner: string;
  /** Serves a page made of the snippet and nothing else, under the policy that docs/how-to/embed.md tells sites to have. */
  const site = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `default-src 'none'; script-src ${wadul.origin}; connect-src ${wadul.origin}` });
    response.end(isPage ? snippet : undefined);
  });

  beforeAll(async () => {
    partner = await listening(site);
    [browser, wadul] = await Promise.all([launchChromium(), startWadul([partner])]);
    const { files } = (await (await fetch(`${wadul.origin}/widget/integrity.json`)).json()) as { files: Record<string, string> };
    snippet = (await snippetOf(documentation)).replaceAll('https://wadul.example', wadul.origin).replace('sha384-…', files['wadul-form.js'] ?? '');
  });

  afterAll(async () => {
    await browser.close();
    site.close();
    await wadul.stop();
  });

  test('files a complaint to its receipt once address and integrity are filled in', async () => {
    expect(snippet).not.toContain('…');
    const { page, complaints, origins } = await watchedPage(browser);
    await page.goto(partner);
    const { ticket, secret } = await fileAnonymously(page, 'Spanduk menutup rambu lalu lintas.');
    expect(ticket).toMatch(/^PKL-/);
    expect(secret).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
    expect(complaints.filter((what) => !what.includes('favicon'))).toEqual([]);
    expect(origins()).toEqual([partner, wadul.origin].sort());
  });
});
