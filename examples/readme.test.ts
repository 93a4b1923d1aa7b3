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

/** All the HTML that a page of the documentation shows, as somebody would paste it. */
const snippetOf = async (documentation: string): Promise<string> => {
  const snippets = [...(await readFile(new URL(documentation, root), 'utf8')).matchAll(/^ *```html\n([^]*?)^ *```$/gm)].map(([, snippet = '']) => snippet);
  if (snippets.length === 0) throw new Error(`${documentation} shows no HTML.`);
  return snippets.join('');
};

const listening = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

describe('the embed snippet, in Chromium with a server on PGlite', () => {
  let browser: Browser;
  let wadul: Wadul;
  let partner: string;
  let integrity: string;
  let version: string;
  let page: { readonly html: string; readonly policy: string };
  const site = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': page.policy });
    response.end(isPage ? page.html : undefined);
  });

  beforeAll(async () => {
    partner = await listening(site);
    [browser, wadul] = await Promise.all([launchChromium(), startWadul([partner])]);
    const built = (await (await fetch(`${wadul.origin}/widget/integrity.json`)).json()) as { version: string; files: Record<string, string> };
    version = built.version;
    integrity = built.files['wadul-form.js'] ?? '';
  });

  afterAll(async () => {
    await browser.close();
    site.close();
    await wadul.stop();
  });

  test.for([
    ['README.md', ''],
    ['docs/how-to/embed.md', "; require-trusted-types-for 'script'; trusted-types lit-html"],
    ['examples/partner-site/README.md', ''],
    ['packages/widget/README.md', ''],
  ] as const)('of %s, alone on a page under the policy that docs/how-to/embed.md names%s, files a complaint to its receipt', async ([documentation, trustedTypes]) => {
    const html = (await snippetOf(documentation)).replaceAll('https://wadul.example', wadul.origin).replace('sha384-…', integrity).replace('0.1.0-…', version);
    expect(html).not.toContain('…');
    page = { html, policy: `default-src 'none'; script-src ${wadul.origin}; connect-src ${wadul.origin}; frame-src ${wadul.origin}${trustedTypes}` };

    const watched = await watchedPage(browser);
    await watched.page.goto(partner);
    const { ticket, secret } = await fileAnonymously(watched.page, 'Spanduk menutup rambu lalu lintas.');
    expect(ticket).toMatch(/^PKL-/);
    expect(secret).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
    expect(watched.complaints).toEqual([]);
    expect(watched.origins()).toEqual([partner, wadul.origin].sort());
  });
});
