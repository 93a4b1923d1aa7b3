import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { Role } from '@wadul/core';
import { fileOne } from '../../../../../server/src/testing/file-one.ts';
import { atTheDesk } from '../../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';
import { workOn } from '../../../testing/work-on.ts';

const CHANGES = /\/api\/desk\/changes$/;
let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
});
afterEach(async () => {
  wadul.lose(CHANGES, undefined);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const inBendanKergon = {
  place: {
    text: 'Dekat balai',
    region: {
      province: { code: '33', name: 'Jawa Tengah' },
      regency: { code: '33.75', name: 'Kota Pekalongan' },
      district: { code: '33.75.01', name: 'Pekalongan Barat' },
      village: { code: '33.75.01.1006', name: 'Bendan Kergon' },
    },
  },
};

/** An officer at the desk whose line is open: what is changed from then on is told. */
const listening = async (role: Role, options: Parameters<typeof atTheDesk>[3] = {}) => {
  const desk = await atTheDesk(wadul, browser, role, options);
  await expect.poll(() => desk.answers).toContain('200 /api/desk/changes');
  return desk;
};
const askForMore = (id: string) => workOn(wadul.api, id, [['frontDesk', { type: 'officer.askedForCompletion', missing: 'Foto papan reklame.' }]]);

describe('the filter of the work list, in Chromium,', () => {
  test('finds by district, by state and by words, and says what it does not look into', async () => {
    const [here, there] = [await fileOne(wadul.api, inBendanKergon), await fileOne(wadul.api)];
    const { page, complaints } = await atTheDesk(wadul, browser, 'head');
    await page.getByRole('link', { name: there.receipt.ticket }).waitFor();
    await page.getByText('Saring', { exact: true }).click();
    await page.getByText('Uraian dan data diri disegel dan tidak dicari.').waitFor();
    const place = page.getByLabel('Tempat kejadian');
    await place.focus();
    await place.getByRole('option', { name: 'Semua di Kecamatan Pekalongan Barat' }).waitFor({ state: 'attached' });
    await place.selectOption({ label: 'Semua di Kecamatan Pekalongan Barat' });
    await page.getByRole('button', { name: 'Tampilkan', exact: true }).click();
    await page.getByRole('link', { name: there.receipt.ticket }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: here.receipt.ticket }).waitFor();
    expect(new URL(page.url()).hash).toBe('#cases?place=33.75.01');
    await page.reload();
    await expect.poll(() => page.getByLabel('Tempat kejadian').inputValue()).toBe('33.75.01');
    await page.getByLabel('Kata', { exact: true }).fill(`${here.receipt.ticket.slice(-6)} situs`);
    await page.getByLabel('Kata', { exact: true }).press('Enter');
    await page.getByRole('status').filter({ hasText: '1 pengaduan ditampilkan' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-filter');
    expect(complaints).toEqual([]);
  });

  test('says in working days how far a due date is, in words beside the colour', async () => {
    const { receipt } = await fileOne(wadul.api);
    const { page } = await atTheDesk(wadul, browser, 'head');
    await page.getByRole('row', { name: receipt.ticket }).getByText(/^\d+ hari kerja lagi$/).waitFor();
  });
});

describe('views of one’s own, in Chromium,', () => {
  test('are kept under a name, opened again on another day, renamed and removed, by keyboard alone', async () => {
    await fileOne(wadul.api);
    const { page, go, complaints } = await atTheDesk(wadul, browser, 'technicalTeam', { width: 360 });
    await go('cases?due=week&severity=heavy');
    await page.getByRole('button', { name: 'Simpan saringan ini' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.querySelector('wadul-desk-work-list')?.shadowRoot?.querySelector('wadul-desk-views')?.shadowRoot?.activeElement?.id)).toBe('view-name');
    await page.getByLabel('Nama tampilan').press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Wajib diisi' }).waitFor();
    await page.getByLabel('Nama tampilan').fill('Berat minggu ini');
    await page.getByLabel('Nama tampilan').press('Enter');
    await page.getByRole('status').filter({ hasText: 'Tersimpan: Berat minggu ini.' }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-views-360');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await go('cases');
    await page.getByRole('link', { name: 'Berat minggu ini' }).press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#cases?due=week&severity=heavy');
    await go('cases?due=overdue');
    await page.getByRole('button', { name: 'Simpan saringan ini' }).press('Enter');
    await page.getByLabel('Nama tampilan').fill('berat minggu ini');
    await page.getByLabel('Nama tampilan').press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Tampilan dengan nama ini sudah ada.' }).waitFor();
    expect(await page.getByLabel('Nama tampilan').inputValue()).toBe('berat minggu ini');
    await page.getByRole('button', { name: 'Batal' }).press('Enter');
    await page.getByText('Atur tampilan').press('Enter');
    await page.getByRole('button', { name: 'Ganti nama Berat minggu ini' }).press('Enter');
    await page.getByLabel('Nama baru untuk Berat minggu ini').fill('Mendesak');
    await page.getByLabel('Nama baru untuk Berat minggu ini').press('Enter');
    await page.getByRole('link', { name: 'Mendesak' }).waitFor();
    await page.getByText('Atur tampilan').press('Enter');
    await page.getByRole('button', { name: 'Hapus Mendesak' }).press('Enter');
    await page.getByText('Pengaduannya tidak ikut terhapus.').waitFor();
    await page.getByRole('button', { name: 'Ya, hapus' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'Dihapus: Mendesak.' }).waitFor();
    await page.getByRole('link', { name: 'Mendesak' }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});

describe('two officers at work, in Chromium,', () => {
  test('see in the list that something came and something changed, and no row moves until they ask', async () => {
    const { receipt, id } = await fileOne(wadul.api);
    const { page, complaints } = await listening('head');
    const row = page.getByRole('row', { name: receipt.ticket });
    await row.getByText('Giliran kantor').waitFor();
    await askForMore(id);
    const fresh = await fileOne(wadul.api);
    await page.getByRole('status').filter({ hasText: 'Sejak daftar ini dimuat: 1 pengaduan baru, 1 pengaduan berubah.' }).waitFor();
    await row.getByText('berubah', { exact: true }).waitFor();
    await row.getByText('Giliran kantor').waitFor();
    expect(await page.getByRole('link', { name: fresh.receipt.ticket }).count()).toBe(0);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-live-list');
    await page.getByRole('button', { name: 'Tampilkan yang terbaru' }).press('Enter');
    await page.getByRole('link', { name: fresh.receipt.ticket }).waitFor();
    await row.getByText('Menunggu pengadu').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.querySelector('wadul-desk-work-list')?.shadowRoot?.activeElement?.id)).toBe('shown');
    expect(await page.getByText('Sejak daftar ini dimuat').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('see at once in one case that the other changed it; what was typed stays, and is sent to the newest state', async () => {
    const { receipt, id } = await fileOne(wadul.api);
    const one = await listening('technicalTeam');
    await one.open(receipt.ticket);
    await one.page.getByText('Lainnya', { exact: true }).first().waitFor({ state: 'attached' });
    const other = await atTheDesk(wadul, browser, 'frontDesk');
    await other.open(receipt.ticket);
    const form = other.page.locator('details[data-action="officer.askedForCompletion"]');
    await form.locator('summary').click();
    await form.getByLabel('Yang perlu dilengkapi').fill('Foto papan dari dua sisi.');
    await workOn(wadul.api, id, [['frontDesk', { type: 'officer.declaredComplete' }]]);
    await one.page.getByRole('status').filter({ hasText: 'Rekan Anda baru saja mengubah pengaduan ini.' }).waitFor();
    await other.page.getByRole('status').filter({ hasText: 'Rekan Anda baru saja mengubah pengaduan ini.' }).waitFor();
    expect(await form.getByLabel('Yang perlu dilengkapi').inputValue()).toBe('Foto papan dari dua sisi.');
    await expectNoAxeViolations(other.page);
    await screenshot(other.page, 'wadul-desk-live-case');
    await form.getByRole('button', { name: 'Minta kelengkapan' }).click();
    const kept = other.page.locator('[data-kept="officer.askedForCompletion"]');
    await kept.getByRole('alert').filter({ hasText: 'Pengaduan sudah berubah, dan langkah ini tidak dapat dilakukan lagi.' }).waitFor();
    expect(await kept.getByLabel('Yang perlu dilengkapi').inputValue()).toBe('Foto papan dari dua sisi.');
    expect(await kept.getByRole('button', { name: 'Minta kelengkapan', exact: true }).count()).toBe(0);
    await expectNoAxeViolations(other.page);
    await screenshot(other.page, 'wadul-desk-conflict');
    await kept.getByRole('button', { name: 'Buang isian Minta kelengkapan' }).click();
    await kept.waitFor({ state: 'detached' });
    await one.page.getByRole('button', { name: 'Tampilkan keadaan terbaru' }).click();
    await one.page.getByRole('status').filter({ hasText: 'Keadaan terbaru ditampilkan.' }).waitFor();
    expect(await one.page.getByText('Rekan Anda baru saja mengubah').count()).toBe(0);
    expect([...one.complaints, ...other.complaints]).toEqual([]);
  });

  test('are not told of what they did themselves', async () => {
    const { receipt } = await fileOne(wadul.api);
    const { page, open, act } = await listening('frontDesk', { language: 'en', width: 360 });
    await open(receipt.ticket);
    await act('Ask for completion', { 'What is missing': 'A letter.' });
    expect(await page.getByText('A colleague has just changed').count()).toBe(0);
  });

  test('go on without the line, are told so quietly, and that something may have changed once it is back', async () => {
    const { receipt, id } = await fileOne(wadul.api);
    const { page } = await listening('head', { language: 'en', width: 360 });
    await page.getByRole('link', { name: receipt.ticket }).waitFor();
    wadul.lose(CHANGES, 'request');
    wadul.cut();
    await page.getByText('Changes by colleagues are not shown by themselves at the moment.').waitFor();
    await askForMore(id);
    wadul.lose(CHANGES, undefined);
    await page.getByRole('status').filter({ hasText: 'The connection was lost for a while; something may have changed.' }).waitFor({ timeout: 20_000 });
    expect(await page.getByText('Changes by colleagues are not shown').count()).toBe(0);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-live-360');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('button', { name: 'Show the newest' }).click();
    await page.getByRole('row', { name: receipt.ticket }).getByText('Awaiting the complainant').waitFor();
  });
});
