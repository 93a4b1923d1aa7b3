import type { BookIndex } from '@wadul/core';
import { makeNoteSigner } from '@wadul/core/proof';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { Page } from 'playwright-core';
import { fileOne } from '../../../../../server/src/testing/file-one.ts';
import { issueOne } from '../../../../../server/src/testing/issue-one.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { scriptOf, startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';
import { workOn } from '../../../testing/work-on.ts';

let wadul: RunningWadul;
let browser: OpenBrowser;
let february: string;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
  wadul.api.at('2026-02-10T03:00:00.000Z');
  february = (await fileOne(wadul.api, { occurredOn: '2026-02-01' })).id;
  await workOn(wadul.api, february, [['technicalTeam', { type: 'officer.published', problem: 'Papan reklame menutupi rambu.' }]]);
  wadul.api.at('2026-03-02T03:00:00.000Z');
  await issueOne(wadul.api, '2026-01');
  await issueOne(wadul.api, '2026-02');
  await fileOne(wadul.api, { occurredOn: '2026-03-01' });
  wadul.api.at('2026-03-20T03:00:00.000Z');
  await workOn(wadul.api, february, [['technicalTeam', { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' }]]);
});
afterEach(() => browser.leave());
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const address = (month: string, more = 'lang="id"') =>
  wadul.show(`<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kota</title><main><h1>Buku pengaduan</h1><wadul-register office="${wadul.office}" endpoint="${wadul.origin}" month="${month}" ${more}></wadul-register></main><script type="module" src="${scriptOf(wadul.origin, 'wadul-register')}"></script>`);
const check = (page: Page, name = 'Periksa keaslian') => page.getByRole('button', { name }).click();
/** On the way from the server, something of an answer is another. */
const changed = (page: Page, path: RegExp, from: RegExp, to: (...found: string[]) => string) =>
  page.route(path, async (route) => {
    const response = await route.fetch();
    const before = await response.text();
    const body = before.replace(from, to);
    expect(body).not.toBe(before);
    await route.fulfill({ response, body });
  });
const INDEX = /\/book$/;
const MONTH = /\/book\/2026-02$/;
const SHOWN = /\/register\/2026-02$/;

describe('a month of the public book, in Chromium,', () => {
  test('is offered as PDF, XLSX and CSV', async () => {
    const { page } = await browser.visit(address('2026-02'));
    for (const ending of ['pdf', 'xlsx', 'csv']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: `Unduh ${ending.toUpperCase()}` }).click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^${wadul.office}-2026-02-public.*\\.${ending}$`));
    }
  });

  test('that was not issued says so, and offers no check', async () => {
    const { page } = await browser.visit(address('2026-03'));
    await page.getByText('Belum diterbitkan: isi bulan ini masih dapat berubah.').waitFor();
    expect(await page.getByRole('button', { name: 'Periksa keaslian' }).count()).toBe(0);
    await expectNoAxeViolations(page);
  });

  test('that was issued is checked on demand, and says what was checked and against what to compare it', async () => {
    const { page, requests, complaints } = await browser.visit(address('2026-02'));
    await page.getByText(/^Sudah diterbitkan: versi 1, nomor form \d+/).waitFor();
    expect(requests.join()).not.toContain('checking');
    await check(page);
    await page.getByText('Asli: Buku Komplain Februari 2026 versi 1, 1 baris, sama dengan yang diterbitkan kantor.').waitFor();
    expect(requests.join()).toContain('wadul-register-checking-');
    expect(await page.locator('pre').nth(0).innerText()).toMatch(/\n\d+\n[A-Za-z0-9+/]{43}=\n\n— /);
    expect(await page.locator('pre').nth(1).innerText()).toMatch(/\+[0-9a-f]{8}\+/);
    expect(await page.locator('pre').nth(2).innerText()).toBe(`npx wadul-verify ${wadul.origin}/api/offices/${wadul.office}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(complaints).toEqual([]);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-register-checked');
  });

  test('of NIHIL is checked like any other', async () => {
    const { page } = await browser.visit(address('2026-01'));
    await check(page);
    await page.getByText('Asli: Buku Komplain Januari 2026 versi 1, 1 baris').waitFor();
  });

  test('shows the newest checkpoint beside its own where that is an older one, and the key that signed the newest alone, whatever others the index names', async () => {
    const other = makeNoteSigner('wadul.example/kantor', new Uint8Array(32).fill(7)).vkey;
    const { page } = await browser.visit(address('2026-01'));
    await page.getByText('Sudah diterbitkan').waitFor();
    await changed(page, INDEX, /"keys":\[/, (found) => `${found}"${other}",`);
    await check(page);
    await page.getByText('Asli: Buku Komplain Januari 2026').waitFor();
    const { keys, issues } = (await (await wadul.api.send('GET', `/api/offices/${wadul.office}/book`)).json()) as BookIndex;
    expect(keys).toHaveLength(1);
    expect((await page.locator('pre').allInnerTexts()).slice(0, -1).map((text) => text.trim())).toEqual([...issues.map(({ checkpoint }) => checkpoint.trim()), ...keys]);
    expect(await page.locator('.proof strong').allInnerTexts()).toEqual(['Titik periksa bulan ini', 'Titik periksa terbaru kantor', 'Kunci kantor yang menandatangani titik periksa di atas', 'Siapa pun dapat memeriksa semua bulan sekaligus, dengan Node.js:']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-register-newest-checkpoint');
  });

  test('has a checkpoint that can be copied', async () => {
    const visit = await browser.visit(address('2026-02'), { permissions: ['clipboard-read', 'clipboard-write'] });
    await check(visit.page);
    await visit.page.getByRole('button', { name: 'Salin: Titik periksa' }).click();
    await visit.page.getByText('Tersalin.').waitFor();
    expect(await visit.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\S+\n\d+\n/);
  });

  test.each([
    ['a row that was changed', MONTH, /menutupi rambu/, () => 'menutupi jalan', 'Ada baris yang diubah (bulan Februari 2026, versi 1, baris 1).'],
    ['a checkpoint that was signed anew', MONTH, /(— \S+ )(.)/, (_, name, first) => `${name}${first === 'A' ? 'B' : 'A'}`, 'Titik periksa tidak ditandatangani dengan kunci kantor (bulan Februari 2026'],
    ['an index that leaves an issue out', INDEX, /\{"head":\{[^]*?"consistency":\[[^\]]*\]\},/, () => '', 'Catatan kantor tidak cocok dengan titik periksanya'],
    ['another office’s book', INDEX, /("office":\{"slug":")kantor/, (_, before) => `${before}kantoz`, 'Ini bukan bulan, versi, atau kantor yang seharusnya'],
  ] as const satisfies [string, RegExp, RegExp, (...found: string[]) => string, string][])('finds %s', async (_name, path, from, to, said) => {
    const { page } = await browser.visit(address('2026-02'));
    await page.getByText('Sudah diterbitkan').waitFor();
    await changed(page, path, from, to);
    await check(page);
    const alert = page.getByRole('alert');
    await alert.getByText('Tidak cocok.').waitFor();
    expect(await alert.innerText()).toContain(said);
    await expectNoAxeViolations(page);
    if (path === MONTH) await screenshot(page, 'wadul-register-not-genuine');
  });

  test('says that a check could not be made without a connection, and makes it on the next try', async () => {
    const { page } = await browser.visit(address('2026-02'));
    await page.getByText('Sudah diterbitkan').waitFor();
    wadul.lose(MONTH, 'request');
    await check(page);
    await page.getByText('Koneksi terputus.').waitFor({ timeout: 30_000 });
    await expectNoAxeViolations(page);
    wadul.lose(MONTH, undefined);
    await check(page);
    await page.getByText('Asli: Buku Komplain Februari 2026').waitFor();
  });

  test('is shown as it was issued, whatever was written since, and the index of the book is asked for by the check alone', async () => {
    const { page, requests } = await browser.visit(address('2026-02'), { viewport: { width: 1280, height: 800 } });
    await page.getByText('Sudah diterbitkan: versi 1').waitFor();
    expect(await page.getByText('Bidang Pengaduan').count()).toBe(0);
    expect(requests.some((url) => INDEX.test(url))).toBe(false);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-register-issued');
  });

  test.each([
    ['a row', /menutupi rambu/, 'menutupi jalan', 'isi baris'],
    ['the number of a version', /("issue":\{"version":)1/, '$10', 'nomor versi'],
    ['the letterhead', /("letterhead":\[")/, '$1Bukan ', 'nama dan kepala surat kantor'],
    ['the title', /("title":")/, '$1BUKAN ', 'judul'],
    ['the month', /("monthName":")/, '$1Bukan ', 'bulan dan tahun'],
    ['the form number', /("formNumber":")/, '$19', 'nomor form'],
    ['the date of issue', /("issuedOn":")\d\d/, '$131', 'tanggal terbit'],
    ['the head of a column', /("columns":\[")/, '$1Bukan ', 'judul kolom'],
    ['who signs', /("acknowledgedBy":\{[^}]*"position":")/, '$1Bukan ', 'penanda tangan'],
    ['a note that was never issued', /"note":null/, '"note":"Loket tutup."', 'catatan pada kaki buku'],
  ])('that shows %s otherwise than it was issued, though it calls itself issued, is found', async (_name, from, to, said) => {
    const place = address('2026-02');
    const { page } = await browser.visit(place);
    await changed(page, SHOWN, from, (found) => found.replace(from, to));
    await page.goto(place);
    await page.getByText('Sudah diterbitkan').waitFor();
    await check(page);
    expect(await page.getByRole('alert').innerText()).toContain(`Yang tampil di atas bukan yang diterbitkan: ${said}.`);
  });

  test('of which something was taken back says so, offers no check, and is the month as it stands', async () => {
    const { id } = await wadul.api.parts.db.selectFrom('complaint').select('id').where('officeId', '=', wadul.api.office.id).orderBy('receivedAt').executeTakeFirstOrThrow();
    await workOn(wadul.api, id, [['head', { type: 'officer.unpublished', reason: 'Memuat nama.' }]]);
    const { page } = await browser.visit(address('2026-02'));
    await page.getByText('Sebagian isi versi 1 yang diterbitkan telah ditarik kembali.').waitFor();
    expect(await page.getByText('menutupi rambu').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Periksa keaslian' }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-register-taken-back');
    await workOn(wadul.api, id, [['technicalTeam', { type: 'officer.published', problem: 'Papan reklame menutupi rambu.' }]]);
  });

  test('is checked by keyboard, in English, wide', async () => {
    const { page } = await browser.visit(address('2026-02', 'lang="en"'), { viewport: { width: 1280, height: 800 } });
    await page.getByRole('button', { name: 'Check that it is genuine' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Genuine: the complaint book of February 2026, version 1, 1 row, is as the office issued it.').waitFor();
    await expectNoAxeViolations(page);
  });

  test('that is issued anew between its index and itself is asked for once more, and found as it was issued', async () => {
    const { page, requests } = await browser.visit(address('2026-02'));
    await page.getByText('Sudah diterbitkan: versi 1').waitFor();
    let before: string | undefined;
    await page.route(INDEX, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      if (before !== undefined) return route.fulfill({ response, body });
      before = body;
      await workOn(wadul.api, february, [['technicalTeam', { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' }]]);
      await issueOne(wadul.api, '2026-02');
      return route.fulfill({ response, body });
    });
    await check(page);
    await page.getByText('Asli: Buku Komplain Februari 2026 versi 2, 1 baris').waitFor();
    await page.getByText('Yang tampil di atas adalah versi sebelumnya (1 baris berbeda)').waitFor();
    expect(requests.filter((url) => MONTH.test(url))).toHaveLength(2);
  });
});
