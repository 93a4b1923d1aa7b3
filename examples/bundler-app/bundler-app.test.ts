import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from '@wadul/testing/page';
import { fileAnonymously, officesPart } from '../testing/in-browser.ts';
import { run, start, type Running } from '../testing/run.ts';
import { freePort, startWadul, type Wadul } from '../testing/start-wadul.ts';
import { launchChromium, watchedPage } from '../testing/watched-page.ts';

const vite = 'node_modules/vite/bin/vite.js';
const app = 'examples/bundler-app';

describe('the bundler app, in Chromium with a server on PGlite', () => {
  let browser: Browser;
  let wadul: Wadul;
  let preview: Running;
  let partner: string;
  let built: string;

  beforeAll(async () => {
    const port = await freePort();
    partner = `http://127.0.0.1:${port}`;
    built = await mkdtemp(join(tmpdir(), 'wadul-bundler-app-'));
    [browser, wadul] = await Promise.all([launchChromium(), startWadul([partner])]);
    const build = await run([vite, 'build', app, '--outDir', built, '--emptyOutDir'], { VITE_WADUL_ENDPOINT: wadul.origin });
    expect(build.code, build.printed).toBe(0);
    preview = await start([vite, 'preview', app, '--outDir', built], { PORT: String(port), HOST: '127.0.0.1' }, /Local:/);
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([preview.stop(), wadul.stop(), rm(built, { recursive: true, force: true })]);
  });

  test('files a complaint to its receipt and hears the ticket by the typed event, asking nobody but the office', async () => {
    const { page, complaints, origins } = await watchedPage(browser);
    await page.goto(`${partner}/`);
    const { ticket } = await fileAnonymously(page, 'Lampu papan reklame menyilaukan pengendara.');
    expect(await page.getByRole('listitem').filter({ hasText: ticket }).innerText()).toBe(ticket);
    expect(await page.locator('#said').innerText()).toBe(`Pengaduan ${ticket} sudah diterima dpmptsp-kota-pekalongan.`);
    await expectNoAxeViolations(page);
    expect(complaints).toEqual([]);
    expect(origins()).toEqual([partner, wadul.origin].sort());
  });

  test('hears of fields that were filled in wrongly', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${partner}/`);
    await page.getByLabel('Jenis pengaduan').selectOption({ label: 'Reklame' });
    await officesPart(page).getByRole('button', { name: 'Kirim pengaduan' }).click();
    await page.getByText('Masih ada isian yang perlu diperbaiki.').waitFor();
  });
});

test('the bundler app type-checks against the built packages, as its readers would', async () => {
  expect(await run(['node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false', '-p', app])).toEqual({ code: 0, printed: '' });
});
