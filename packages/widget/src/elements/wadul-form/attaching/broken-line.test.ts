import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { OWN_ORIGIN } from '../../../../../server/src/testing/test-server.ts';
import type { Page } from 'playwright-core';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { openFaultProxy, type FaultProxy } from '../../../testing/fault-proxy.ts';
import { fillMatter, fillPerson, person, send } from '../../../testing/fill-in.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';
import { onDisk, pdfOf } from './testing/some-files.ts';

const MB = 1_000_000;
/** What the line lets through before it breaks again: 12 MB need eleven of it at the least. */
const BETWEEN = 1.1 * MB;
const TIME = 60_000;
/** A part of what is sent before the line is held: the server notes it piece by piece. */
const SOME = MB / 2;
const LARGE = pdfOf('bukti lapangan.pdf', 12 * MB);

let proxy: FaultProxy;
let wadul: RunningWadul;
let browser: OpenBrowser;
let large: Awaited<ReturnType<typeof onDisk>>;
beforeAll(async () => {
  large = await onDisk(LARGE);
  proxy = await openFaultProxy();
  [wadul, browser] = await Promise.all([startWadul({ parts: { origins: [proxy.origin, OWN_ORIGIN] } }), openBrowser()]);
  proxy.leadTo(wadul.origin);
});
afterEach(async () => {
  proxy.cutEvery(undefined);
  proxy.holdAfter(undefined);
  await browser.leave();
  await wadul.api.parts.db.deleteFrom('attachment').execute();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
  await proxy.close();
  await large.remove();
});

/** The office's own form, over the line. */
const visit = async (): Promise<Page> => {
  const { page } = await browser.visit(`${proxy.origin}/${wadul.office}/form`);
  await page.getByLabel('Nama lengkap').fill(person.name);
  await page.getByRole('group', { name: 'Lampiran' }).waitFor();
  return page;
};
const item = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const attached = (page: Page, name: string) => item(page, name).getByText('Terlampir').waitFor({ timeout: TIME });
const rows = () => wadul.api.parts.db.selectFrom('attachment').selectAll().execute();
/** How many files are in the store. */
const stored = async () => (await Array.fromAsync(wadul.api.parts.files.list(''))).length;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** The hashes of what arrived, by the server's reckoning. */
const arrived = async () => (await rows()).map(({ sentSha256 }) => Buffer.from(sentSha256 ?? []).toString('hex')).sort();

describe('a line that breaks, in Chromium,', () => {
  test('ten times and more lets a file of 12 MB through, as it was sent, and the complaint is filed with it', { timeout: 2 * TIME }, async () => {
    const page = await visit();
    await fillMatter(page);
    await fillPerson(page);
    proxy.cutEvery(BETWEEN);
    await page.getByLabel('Pilih dokumen').setInputFiles(large.path);
    await attached(page, LARGE.name);
    expect(proxy.cuts).toBeGreaterThanOrEqual(10);
    expect(await arrived()).toEqual([sha256(LARGE.buffer)]);
    await send(page);
    await page.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
    expect((await rows()).map(({ complaintId }) => complaintId !== null)).toEqual([true]);
  });

  test('lets nothing of that size through that begins at its first byte each time: the control', { timeout: TIME }, async () => {
    const page = await visit();
    proxy.cutEvery(BETWEEN);
    const statuses = await page.evaluate(
      async ({ address, bytes }) => {
        const found: number[] = [];
        const body = new Blob(['%PDF-1.7\n', new Uint8Array(bytes)]);
        const tus = { 'tus-resumable': '1.0.0' };
        for (let attempt = 0; attempt < 11; attempt += 1) {
          const metadata = `kind ${btoa('document')},name ${btoa('bukti.pdf')}`;
          const begun = await fetch(address, { method: 'POST', headers: { ...tus, 'upload-length': String(body.size), 'upload-metadata': metadata } }).catch(() => undefined);
          const sent = begun && (await fetch(begun.headers.get('location') ?? '', { method: 'PATCH', headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }, body }).catch(() => undefined));
          found.push(sent?.status ?? 0);
        }
        return found;
      },
      { address: `${proxy.origin}/api/offices/${wadul.office}/uploads`, bytes: 12 * MB },
    );
    expect(statuses).not.toContain(204);
    expect((await rows()).filter(({ received, sentSize }) => received === sentSize)).toEqual([]);
  });

  test('lets two files through at once', { timeout: 2 * TIME }, async () => {
    const page = await visit();
    proxy.cutEvery(BETWEEN);
    const two = [pdfOf('satu.pdf', 3 * MB), pdfOf('dua.pdf', 3 * MB)];
    await page.getByLabel('Pilih dokumen').setInputFiles(two);
    for (const { name } of two) await attached(page, name);
    expect(proxy.cuts).toBeGreaterThanOrEqual(5);
    expect(await arrived()).toEqual(two.map(({ buffer }) => sha256(buffer)).sort());
  });

  test('for longer is told at the file, and it goes on by itself, or at once when somebody asks', async () => {
    const page = await visit();
    await page.route(/\/uploads\/\w+$/, (route) => route.abort());
    await page.getByLabel('Pilih dokumen').setInputFiles(pdfOf('surat.pdf', 1000));
    await item(page, 'surat.pdf').getByText('Terputus. Unggahan dilanjutkan dengan sendirinya.').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Coba lagi surat.pdf' }).click();
    expect(await page.evaluate(() => document.querySelector('wadul-form')?.shadowRoot?.activeElement?.textContent)).toBe('Batalkan surat.pdf');
    await attached(page, 'surat.pdf');
  });

  test('until the device is online again goes on from where it was', async () => {
    const page = await visit();
    proxy.holdAfter(2 * MB);
    await page.getByLabel('Pilih dokumen').setInputFiles(pdfOf('surat.pdf', 4 * MB));
    await expect.poll(async () => (await rows())[0]?.received ?? 0).toBeGreaterThan(SOME);
    await page.context().setOffline(true);
    await item(page, 'surat.pdf').getByText('Terputus.').waitFor();
    expect(await page.getByRole('progressbar').evaluate((bar) => (bar as HTMLProgressElement).value)).toBeGreaterThan(0);
    proxy.holdAfter(undefined);
    const offsets: number[] = [];
    page.on('request', (request) => request.method() === 'PATCH' && offsets.push(Number(request.headers()['upload-offset'])));
    await page.context().setOffline(false);
    await attached(page, 'surat.pdf');
    expect(Math.min(...offsets)).toBeGreaterThan(SOME);
  });
});

describe('an upload, in Chromium,', () => {
  test('that is cancelled in the middle leaves nothing on the server', async () => {
    const page = await visit();
    const before = await stored();
    proxy.holdAfter(2 * MB);
    await page.getByLabel('Pilih dokumen').setInputFiles(large.path);
    await expect.poll(async () => (await rows())[0]?.received ?? 0).toBeGreaterThan(SOME);
    await page.getByRole('button', { name: `Batalkan ${LARGE.name}` }).click();
    proxy.holdAfter(undefined);
    await expect.poll(rows).toEqual([]);
    await expect.poll(stored).toBe(before);
    expect(await item(page, LARGE.name).count()).toBe(0);
  });

  test('that is cancelled while it is being made leaves nothing either', async () => {
    const page = await visit();
    const made = Promise.withResolvers<void>();
    await page.route(/\/uploads$/, async (route) => {
      await made.promise;
      await route.continue();
    });
    const asked = page.waitForRequest(/\/uploads$/);
    await page.getByLabel('Pilih dokumen').setInputFiles(pdfOf('surat.pdf'));
    await asked;
    const dropped = page.waitForResponse((response) => response.request().method() === 'DELETE');
    await page.getByRole('button', { name: 'Batalkan surat.pdf' }).click();
    made.resolve();
    expect((await dropped).status()).toBe(204);
    expect(await rows()).toEqual([]);
  });

  test('that the server has forgotten begins anew by itself', async () => {
    const page = await visit();
    const file = pdfOf('surat.pdf', 4 * MB);
    proxy.holdAfter(2 * MB);
    await page.getByLabel('Pilih dokumen').setInputFiles(file);
    await expect.poll(async () => (await rows())[0]?.received ?? 0).toBeGreaterThan(SOME);
    const [forgotten] = await rows();
    await wadul.api.parts.db.deleteFrom('attachment').execute();
    proxy.holdAfter(undefined);
    await attached(page, 'surat.pdf');
    expect(await arrived()).toEqual([sha256(file.buffer)]);
    expect((await rows())[0]?.id).not.toBe(forgotten?.id);
  });

  test('that the server forgets while the form is open keeps the complaint from being made without it', async () => {
    const before = await wadul.countComplaints();
    const page = await visit();
    await fillMatter(page);
    await fillPerson(page);
    await page.getByLabel('Pilih dokumen').setInputFiles(pdfOf('surat.pdf'));
    await attached(page, 'surat.pdf');
    await wadul.api.parts.db.deleteFrom('attachment').execute();
    await send(page);
    await page.getByRole('link', { name: /^surat\.pdf: Berkas ini tidak ada lagi di layanan kami/ }).waitFor();
    await item(page, 'surat.pdf').locator('p.error').getByText('Berkas ini tidak ada lagi di layanan kami.').waitFor();
    expect(await wadul.countComplaints()).toBe(before);
    await page.getByRole('button', { name: 'Coba lagi surat.pdf' }).click();
    await attached(page, 'surat.pdf');
    await send(page);
    await page.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
  });

  test('for which the server has no room says so, and can be tried again', async () => {
    const page = await visit();
    await page.route(/\/uploads$/, (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', headers: { 'retry-after': '600' }, body: JSON.stringify({ code: 'uploads-full' }) }), { times: 1 });
    await page.getByLabel('Pilih dokumen').setInputFiles(pdfOf('surat.pdf'));
    await item(page, 'surat.pdf').getByText('Layanan kami sedang tidak dapat menerima berkas.').waitFor();
    await page.getByRole('button', { name: 'Coba lagi surat.pdf' }).click();
    await attached(page, 'surat.pdf');
  });
});
