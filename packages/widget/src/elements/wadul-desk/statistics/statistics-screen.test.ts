import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { fileOne } from '../../../../../server/src/testing/file-one.ts';
import { atTheDesk } from '../../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';
import { toAnswer, workOn } from '../../../testing/work-on.ts';

let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
  wadul.api.at('2026-02-10T03:00:00.000Z');
  const old = await fileOne(wadul.api, { occurredOn: '2026-02-01' });
  await workOn(wadul.api, old.id, [['head', { type: 'officer.rejected', reason: 'Bukan pengaduan.' }]]);
  await fileOne(wadul.api, { occurredOn: '2026-02-01' });
  wadul.api.at('2026-03-09T03:00:00.000Z');
  for (const steps of [toAnswer, toAnswer.slice(0, 2), toAnswer.slice(0, 1), []]) {
    const { id } = await fileOne(wadul.api);
    await workOn(wadul.api, id, steps);
  }
});
afterEach(() => browser.leave());
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

describe('seeing how it stands, in Chromium,', () => {
  test('is the month at a glance, the procedure from the chart, and the year as tables and pictures', async () => {
    const { page, go, complaints } = await atTheDesk(wadul, browser, 'head');
    await go('statistics');
    const glance = page.getByRole('region', { name: 'Bulan ini sekilas' });
    await glance.getByRole('row', { name: 'Diterima 2 4' }).waitFor();
    await glance.getByRole('row', { name: 'Ditutup 1 0' }).waitFor();
    await glance.getByRole('link', { name: '5 terbuka' }).waitFor();
    await glance.getByRole('link', { name: '1 terlambat' }).waitFor();
    await page.getByRole('table', { name: 'Hasil akhir' }).getByRole('row', { name: 'Ditolak 1' }).waitFor();
    await page.getByRole('table', { name: 'Hasil akhir' }).getByRole('row', { name: 'Belum berakhir 5' }).waitFor();
    await page.getByRole('table', { name: 'Tepat waktu atau terlambat' }).getByRole('row', { name: 'verifikasi 4 1 1' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-seeing');
    expect(complaints).toEqual([]);
  });

  test('leads from a state in the picture to its complaints, also those that have ended, by mouse and by keyboard', async () => {
    const { page, go } = await atTheDesk(wadul, browser, 'auditor');
    await go('statistics');
    await page.getByRole('link', { name: 'Ditolak 1' }).click();
    await page.getByText('1 pengaduan ditampilkan').waitFor();
    expect(new URL(page.url()).hash).toBe('#cases?label=state.rejected');
    expect(await page.getByLabel('Keadaan').inputValue()).toBe('state.rejected');
    await go('statistics');
    await page.getByRole('link', { name: 'Sudah ditanggapi 1' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 pengaduan ditampilkan').waitFor();
    expect(new URL(page.url()).hash).toBe('#cases?label=state.answered');
  });

  test('says in a table what the picture shows, and where a complaint may go from each state', async () => {
    const { page, go } = await atTheDesk(wadul, browser, 'head');
    await go('statistics');
    await page.getByText('Tampilkan sebagai tabel').click();
    const rows = page.getByRole('table', { name: 'Keadaan semua pengaduan sekarang' }).getByRole('row');
    await rows.filter({ hasText: /^Perlu dilengkapi→ Diterima, menunggu verifikasi · Diarsipkan/ }).waitFor();
    await rows.filter({ hasText: /^Dicabutkapan saja sebelum ditutup/ }).waitFor();
    expect(await rows.count()).toBe(23);
    await expectNoAxeViolations(page);
  });

  test('is saved as a recap of the year for officers, and leads to the one for everybody', async () => {
    const { page, go, complaints } = await atTheDesk(wadul, browser, 'head');
    await go('statistics');
    const part = page.getByRole('region', { name: 'Rekap tahun 2026' });
    for (const [button, name, begin] of [['Unduh PDF', 'rekap-pengaduan-2026-internal.pdf', '%PDF-1.7'], ['Unduh XLSX', 'rekap-pengaduan-2026-internal.xlsx', 'PK'], ['Unduh CSV', 'rekap-pengaduan-2026-internal.csv', '\uFEFF"REKAP']] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), part.getByRole('button', { name: button }).click()]);
      expect(download.suggestedFilename()).toBe(name);
      expect((await readFile(await download.path(), 'utf8')).startsWith(begin)).toBe(true);
    }
    wadul.lose(/recap/, 'request');
    await part.getByRole('button', { name: 'Unduh PDF' }).click();
    await part.getByRole('alert').waitFor();
    wadul.lose(/recap/, undefined);
    await part.getByRole('link', { name: 'Buka rekap umum' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rekap pengaduan 2026' }).waitFor();
    await expectNoAxeViolations(page);
    expect(complaints.filter((line) => !line.includes('recap'))).toEqual([]);
  });

  test('is read on a telephone: the page is as wide as the screen, the picture is scrolled and made larger and smaller', async () => {
    const { page, go } = await atTheDesk(wadul, browser, 'head', { width: 360, language: 'en' });
    await go('statistics');
    const picture = page.getByRole('group', { name: 'Picture of the procedure' });
    const width = async () => (await picture.boundingBox())?.width ?? 0;
    await page.getByRole('link', { name: 'Answered 1' }).waitFor();
    const before = await width();
    await page.getByRole('button', { name: 'Make the picture larger' }).click();
    await expect.poll(width).toBe(before * 1.5);
    for (let index = 0; index < 3; index += 1) await page.getByRole('button', { name: 'Make the picture smaller' }).click();
    await expect.poll(width).toBe(before / 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-seeing-en');
  });
});
