import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { Page } from 'playwright-core';
import { openBrowser, type OpenBrowser } from '../../testing/browser.ts';
import { fillMatter, fillPerson, matter, person, send } from '../../testing/fill-in.ts';
import { scriptOf, startWadul, type RunningWadul } from '../../testing/wadul-server.ts';

const COMPLAINTS = /\/complaints$/;
let wadul: RunningWadul;
let browser: OpenBrowser;
let address: string;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
  const tag = `<wadul-form office="${wadul.office}" endpoint="${wadul.origin}"></wadul-form>`;
  address = wadul.show(`<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kota</title><main><h1>Pengaduan</h1>${tag}</main><script type="module" src="${scriptOf(wadul.origin, 'wadul-form')}"></script>`);
});
afterEach(async () => {
  wadul.lose(COMPLAINTS, undefined);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const visitFilled = async () => {
  const visit = await browser.visit(address);
  await fillMatter(visit.page);
  await fillPerson(visit.page);
  return visit;
};
const receiptOf = (page: Page) => page.getByRole('heading', { name: 'Pengaduan Anda telah diterima' });
const lost = (page: Page) => page.getByText('Pengaduan belum terkirim karena koneksi terputus. Isian Anda masih tersimpan di perangkat ini.');
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));

describe('a broken connection, in Chromium,', () => {
  test('is told, keeps what was typed, and the complaint is filed once when the device is online again', async () => {
    const before = await wadul.countComplaints();
    const { page, context } = await visitFilled();
    await context.setOffline(true);
    await send(page);
    await lost(page).waitFor();
    expect(await page.getByLabel('Nama lengkap').inputValue()).toBe(person.name);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-form-offline');
    await context.setOffline(false);
    await receiptOf(page).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
  });

  test('that lost the answer only does not file twice: the receipt of the first comes back', async () => {
    const before = await wadul.countComplaints();
    const { page } = await visitFilled();
    wadul.lose(COMPLAINTS, 'answer');
    await send(page);
    await lost(page).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
    wadul.lose(COMPLAINTS, undefined);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await receiptOf(page).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
  });

  test('that lost the answer, and words changed since: the first complaint’s receipt is shown, and that the changes are not in it', async () => {
    const before = await wadul.countComplaints();
    const { page } = await visitFilled();
    wadul.lose(COMPLAINTS, 'answer');
    await send(page);
    await lost(page).waitFor();
    await page.getByLabel('Deskripsi pengaduan').fill('Papan reklame itu sudah roboh.');
    expect(await lost(page).count()).toBe(0);
    wadul.lose(COMPLAINTS, undefined);
    await send(page);
    await receiptOf(page).waitFor();
    await page.getByText('Yang kami terima adalah isian sebelum Anda ubah.').waitFor();
    await expectNoAxeViolations(page);
    expect(await wadul.countComplaints()).toBe(before + 1);
  });

  test('that lost the request, and words changed since: what is sent are the new words, once', async () => {
    const before = await wadul.countComplaints();
    const { page } = await visitFilled();
    wadul.lose(COMPLAINTS, 'request');
    await send(page);
    await lost(page).waitFor();
    await page.getByLabel('Deskripsi pengaduan').fill('Papan reklame itu sudah roboh.');
    wadul.lose(COMPLAINTS, undefined);
    await send(page);
    await receiptOf(page).waitFor();
    expect(await page.getByText('Yang kami terima adalah isian sebelum').count()).toBe(0);
    expect(await wadul.countComplaints()).toBe(before + 1);
  });

  test('that lost the answer, and a page loaded anew with other words: says that it had arrived, and files anew only when told', async () => {
    const before = await wadul.countComplaints();
    const { page } = await visitFilled();
    wadul.lose(COMPLAINTS, 'answer');
    await send(page);
    await lost(page).waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    wadul.lose(COMPLAINTS, undefined);
    await fillPerson(page, { name: 'Siti Contoh Binti Teladan' });
    await send(page);
    await page.getByText('Pengaduan dari formulir ini sudah kami terima sebelumnya').waitFor();
    await expectNoAxeViolations(page);
    expect(await wadul.countComplaints()).toBe(before + 1);
    await page.getByRole('button', { name: 'Kirim sebagai pengaduan baru' }).click();
    await receiptOf(page).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 2);
  });
});

describe('no connection from the beginning, in Chromium,', () => {
  test('before what sending needs was loaded: nothing is lost, and the next try loads it and files', async () => {
    const before = await wadul.countComplaints();
    const { page, context } = await browser.visit(address);
    await page.getByLabel('Jenis pengaduan').locator('option').nth(1).waitFor({ state: 'attached' });
    await context.setOffline(true);
    await fillMatter(page);
    await page.getByLabel('Tanpa nama').check();
    await send(page);
    await page.getByText('Pengaduan belum terkirim karena koneksi terputus. Isian Anda tetap ada selama halaman ini terbuka.').waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await receiptOf(page).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
  });

  test('the element may be moved on the page, and keeps its words, its draft and its receipt', async () => {
    const { page } = await visitFilled();
    await page.evaluate(() => {
      const element = document.querySelector('wadul-form');
      if (element) document.querySelector('main')?.prepend(element);
    });
    expect(await page.getByLabel('Nama lengkap').inputValue()).toBe(person.name);
    await send(page);
    await receiptOf(page).waitFor();
    expect(await kept(page)).toBe('{}');
  });
});

describe('the draft, in Chromium,', () => {
  test('outlives a reload, and holds what the complaint is about but not who complains', async () => {
    const { page } = await visitFilled();
    await page.getByText('Rincian lain, jika ada').click();
    await page.getByLabel('Teradu').fill('Budi Teladan');
    await page.getByLabel('Permintaan penyelesaian').fill('Dipindahkan.');
    await page.getByRole('group', { name: 'Wilayah lokasi kejadian' }).getByLabel('Kecamatan').selectOption({ label: 'Pekalongan Barat' });
    const draft = await kept(page);
    expect(draft).toContain(matter.description);
    for (const secret of [person.nik, person.name, person.mobile, '1234567890', person.email, person.address, 'Budi', 'Pekalongan Timur']) expect(draft).not.toContain(secret);
    await page.reload();
    await page.getByLabel('Jenis pengaduan').locator('option:checked', { hasText: 'Reklame' }).waitFor({ state: 'attached' });
    expect(await page.getByLabel('Deskripsi pengaduan').inputValue()).toBe(matter.description);
    expect(await page.getByLabel('Permintaan penyelesaian').inputValue()).toBe('Dipindahkan.');
    expect(await page.getByLabel('Nama lengkap').inputValue()).toBe('');
    const place = page.getByRole('group', { name: 'Wilayah lokasi kejadian' });
    await place.getByLabel('Kecamatan').locator('option:checked', { hasText: 'Pekalongan Barat' }).waitFor({ state: 'attached' });
  });

  test('goes when the complaint is filed, and when somebody clears the form', async () => {
    const { page } = await visitFilled();
    expect(await kept(page)).toContain(matter.description);
    await page.getByRole('button', { name: 'Hapus isian' }).click();
    await page.getByRole('button', { name: 'Ya, hapus semua isian' }).click();
    await page.getByText('Isian telah dihapus dari formulir dan perangkat ini.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('type');
    expect(await kept(page)).toBe('{}');
    expect(await page.getByLabel('Deskripsi pengaduan').inputValue()).toBe('');
    await fillMatter(page);
    await fillPerson(page);
    await send(page);
    await receiptOf(page).waitFor();
    expect(await kept(page)).toBe('{}');
  });

  test('is forgotten after seven days', async () => {
    const { page } = await browser.visit(address);
    await fillMatter(page);
    await page.evaluate(() => {
      for (const [key, draft] of Object.entries(localStorage)) localStorage.setItem(key, String(draft).replace(/"savedAt":\d+/, `"savedAt":${Date.now() - 8 * 86_400_000}`));
    });
    await page.reload();
    await page.getByLabel('Deskripsi pengaduan').waitFor();
    expect(await page.getByLabel('Deskripsi pengaduan').inputValue()).toBe('');
    expect(await kept(page)).toBe('{}');
  });
});

describe('after the receipt, in Chromium,', () => {
  test('ticket and secret can be copied, and another complaint begins with an empty form', async () => {
    const { page, context } = await visitFilled();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await send(page);
    await receiptOf(page).waitFor();
    await page.getByRole('button', { name: 'Salin tiket dan kode' }).click();
    await page.getByText('Nomor tiket dan kode rahasia telah disalin.').waitFor();
    const [ticket, secret] = [await page.locator('#ticket').innerText(), await page.locator('#secret').innerText()];
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`Nomor tiket: ${ticket}\nKode rahasia: ${secret}`);
    expect(await page.getByRole('link', { name: 'Lacak pengaduan ini' }).getAttribute('href')).toBe(`${wadul.origin}/${wadul.office}/track#${ticket}`);
    await page.getByRole('button', { name: 'Ajukan pengaduan lain' }).click();
    expect(await page.getByLabel('Deskripsi pengaduan').inputValue()).toBe('');
    expect(await page.getByLabel('Nama lengkap').inputValue()).toBe('');
  });

  test('the page hears of it by events that carry the ticket and nothing about the person', async () => {
    const { page } = await visitFilled();
    const heard = page.evaluate(() => new Promise<string>((resolve) => document.addEventListener('wadul-filed', (event) => resolve(JSON.stringify({ ...event, type: event.type })))));
    await send(page);
    expect(JSON.parse(await heard)).toEqual({ type: 'wadul-filed', isTrusted: false, office: wadul.office, ticket: expect.stringMatching(/^PKL-2026-/) as string });
  });
});
