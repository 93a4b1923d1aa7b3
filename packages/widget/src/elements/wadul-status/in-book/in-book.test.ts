import type { Receipt } from '@wadul/core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { Page } from 'playwright-core';
import { fileOne, type FiledOne } from '../../../../../server/src/testing/file-one.ts';
import { issueOne } from '../../../../../server/src/testing/issue-one.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { scriptOf, startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';

const BOOK = /\/tracking\/book$/;
let wadul: RunningWadul;
let browser: OpenBrowser;
let issued: FiledOne;
let late: FiledOne;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
  wadul.api.at('2026-02-10T03:00:00.000Z');
  await fileOne(wadul.api, { occurredOn: '2026-02-01' });
  wadul.api.at('2026-02-11T03:00:00.000Z');
  issued = await fileOne(wadul.api, { occurredOn: '2026-02-01' });
  wadul.api.at('2026-03-09T03:00:00.000Z');
  await issueOne(wadul.api, '2026-02');
  late = await fileOne(wadul.api);
});
afterEach(async () => {
  wadul.lose(BOOK, undefined);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const open = (language = 'id', width = 360) =>
  browser.visit(
    wadul.show(`<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kota</title><main><h1>Lacak</h1><wadul-status office="${wadul.office}" endpoint="${wadul.origin}" lang="${language}"></wadul-status></main><script type="module" src="${scriptOf(wadul.origin, 'wadul-status')}"></script>`),
    { viewport: { width, height: 800 } },
  );
const look = async (page: Page, { ticket, secret }: Pick<Receipt, 'ticket' | 'secret'>, english = false): Promise<void> => {
  await page.getByLabel(english ? 'Ticket number' : 'Nomor tiket').fill(ticket);
  await page.getByLabel(english ? 'Tracking secret' : 'Kode rahasia').fill(secret);
  await page.getByRole('button', { name: english ? 'Show the complaint' : 'Lihat pengaduan' }).click();
  await page.locator('#state').waitFor();
};
/** On the way from the server, something of the proof is another. */
const changed = (page: Page, change: (proof: Record<string, unknown> & { row: { mark: string }; path: string[]; head: { month: string } }) => void) =>
  page.route(BOOK, async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as { proof: Parameters<typeof change>[0] };
    change(body.proof);
    await route.fulfill({ response, json: body });
  });
const otherDigit = (hash: string): string => `${hash.startsWith('0') ? '1' : '0'}${hash.slice(1)}`;

describe('a complaint in the book, in Chromium,', () => {
  test('is told to be in it once its proof was checked here, in the row where it stands', async () => {
    const { page, requests, complaints } = await open();
    await look(page, issued.receipt);
    await page.getByText('Pengaduan Anda tercatat dalam Buku Komplain Februari 2026, baris 2 (versi 1).').waitFor();
    expect(requests.join()).toContain('wadul-status-in-book-');
    const { mark } = (await (await wadul.api.send('POST', `/api/offices/${wadul.office}/tracking/book`, { body: { ticket: issued.receipt.ticket, secret: issued.receipt.secret } })).json() as { proof: { row: { mark: string } } }).proof.row;
    await page.getByText(mark).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(complaints).toEqual([]);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-status-in-book');
  });

  test('is known for the complainant’s own by the mark of their receipt, copied from there as it stands', async () => {
    const { page } = await open();
    await look(page, issued.receipt);
    const mark = await page.locator('.mark-of-row').innerText();
    const compare = async (typed: string) => {
      await page.getByLabel('Tanda pada tanda terima Anda').fill(typed);
      await page.getByRole('button', { name: 'Cocokkan' }).press('Enter');
    };
    await compare(mark.slice(0, 20));
    await page.getByRole('alert').filter({ hasText: 'Tanda terdiri atas 64 angka dan huruf a sampai f.' }).waitFor();
    await compare(otherDigit(mark));
    await page.getByRole('alert').filter({ hasText: 'Tidak sama dengan yang Anda isi.' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-status-other-mark');
    await compare(`Tanda dalam Buku Komplain yang diterbitkan: ${mark.slice(0, 40).toUpperCase()} ${mark.slice(40)}`);
    await page.getByRole('status').filter({ hasText: 'Sama dengan tanda terima Anda' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-status-own-mark');
  });

  test('that is in none yet is told so, and nothing is loaded to check it', async () => {
    const { page, requests } = await open();
    await look(page, late.receipt);
    await page.getByText('Pengaduan Anda belum tercatat dalam Buku Komplain yang diterbitkan.').waitFor();
    expect(requests.join()).not.toContain('in-book');
    await expectNoAxeViolations(page);
  });

  test.each([
    ['of another complaint’s row', (proof) => (proof.row.mark = otherDigit(proof.row.mark)), 'Baris-barisnya bukan yang diterbitkan (bulan Februari 2026, versi 1, baris 2).'],
    ['whose path leads elsewhere', (proof) => (proof.path[0] = otherDigit(proof.path[0] ?? '')), 'Baris-barisnya bukan yang diterbitkan (bulan Februari 2026, versi 1, baris 2).'],
    ['of another month', (proof) => (proof.head.month = '2026-01'), 'Catatan kantor tidak cocok dengan titik periksanya'],
    ['with something put in', (proof) => (proof['more'] = true), 'Jawaban server tidak berbentuk seperti seharusnya'],
  ] as const satisfies [string, Parameters<typeof changed>[1], string][])('is not told to be in it by a proof %s: there is a warning', async (_name, change, said) => {
    const { page } = await open();
    await changed(page, change);
    await look(page, issued.receipt);
    const alert = page.getByRole('alert').filter({ hasText: 'Peringatan: bukti bahwa pengaduan Anda tercatat dalam Buku Komplain tidak benar.' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain(said);
    expect(await page.getByText('tercatat dalam Buku Komplain Februari').count()).toBe(0);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-status-not-proven');
  });

  test('is shown without a word of the book while that cannot be asked, and is asked again by hand', async () => {
    wadul.lose(BOOK, 'request');
    const { page } = await open('en', 1280);
    await look(page, issued.receipt, true);
    await page.getByText('Whether your complaint is in the complaint book could not be checked.').waitFor({ timeout: 30_000 });
    await expectNoAxeViolations(page);
    wadul.lose(BOOK, undefined);
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByText('Your complaint is in the complaint book of February 2026, row 2 (version 1).').waitFor();
    await expectNoAxeViolations(page);
  });

  test('leaves nothing of the book on the screen once it is left', async () => {
    const { page } = await open();
    await look(page, issued.receipt);
    await page.getByText('Pengaduan Anda tercatat').waitFor();
    await page.getByRole('button', { name: 'Keluar dari tampilan ini' }).click();
    expect(await page.getByText('Buku Komplain').count()).toBe(0);
  });
});
