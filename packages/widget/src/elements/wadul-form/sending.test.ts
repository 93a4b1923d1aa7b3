import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { Page } from 'playwright-core';
import { openBrowser, type OpenBrowser } from '../../testing/browser.ts';
import { fillMatter, fillPerson, matter, person as invented, send, type Fields } from '../../testing/fill-in.ts';
import { formPlaces, visitForm, type FormPlace } from '../../testing/form-places.ts';
import { startWadul, type RunningWadul } from '../../testing/wadul-server.ts';

const COMPLAINTS = /\/complaints$/;
let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
});
afterEach(async () => {
  wadul.lose(COMPLAINTS, undefined);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const visitFilled = async (place: FormPlace) => {
  const visit = await visitForm(wadul, browser, place);
  await fillMatter(visit.page);
  await fillPerson(visit.person);
  return visit;
};
const receiptOf = (person: Fields) => person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' });
const lost = (person: Fields) => person.getByText('Pengaduan belum terkirim karena koneksi terputus. Isian Anda masih tersimpan di perangkat ini.');
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));

describe.for(formPlaces)('a broken connection, the form %s, in Chromium,', (place) => {
  test('is told, keeps what was typed, and the complaint is filed once when the device is online again', async () => {
    const before = await wadul.countComplaints();
    const { page, person, context } = await visitFilled(place);
    await context.setOffline(true);
    await send(person);
    await lost(person).waitFor();
    expect(await person.getByLabel('Nama lengkap').inputValue()).toBe(invented.name);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-form-offline');
    await context.setOffline(false);
    await receiptOf(person).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
  });

  test('that lost the answer only does not file twice: the receipt of the first comes back', async () => {
    const before = await wadul.countComplaints();
    const { person } = await visitFilled(place);
    wadul.lose(COMPLAINTS, 'answer');
    await send(person);
    await lost(person).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
    wadul.lose(COMPLAINTS, undefined);
    await person.getByRole('button', { name: 'Coba lagi' }).click();
    await receiptOf(person).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
  });

  test('that lost the answer, and words changed since: the first complaint’s receipt is shown, and that the changes are not in it', async () => {
    const before = await wadul.countComplaints();
    const { page, person } = await visitFilled(place);
    wadul.lose(COMPLAINTS, 'answer');
    await send(person);
    await lost(person).waitFor();
    await page.getByLabel('Deskripsi pengaduan').fill('Papan reklame itu sudah roboh.');
    expect(await lost(person).count()).toBe(0);
    wadul.lose(COMPLAINTS, undefined);
    await send(person);
    await receiptOf(person).waitFor();
    await person.getByText('Yang kami terima adalah isian sebelum Anda ubah.').waitFor();
    await expectNoAxeViolations(page);
    expect(await wadul.countComplaints()).toBe(before + 1);
  });

  test('that lost the request, and words changed since: what is sent are the new words, once', async () => {
    const before = await wadul.countComplaints();
    const { page, person } = await visitFilled(place);
    wadul.lose(COMPLAINTS, 'request');
    await send(person);
    await lost(person).waitFor();
    await page.getByLabel('Deskripsi pengaduan').fill('Papan reklame itu sudah roboh.');
    wadul.lose(COMPLAINTS, undefined);
    await send(person);
    await receiptOf(person).waitFor();
    expect(await person.getByText('Yang kami terima adalah isian sebelum').count()).toBe(0);
    expect(await wadul.countComplaints()).toBe(before + 1);
  });

  test('that lost the answer, and a page loaded anew with other words: says that it had arrived, and files anew only when told', async () => {
    const before = await wadul.countComplaints();
    const { page, person } = await visitFilled(place);
    wadul.lose(COMPLAINTS, 'answer');
    await send(person);
    await lost(person).waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    wadul.lose(COMPLAINTS, undefined);
    await fillPerson(person, { name: 'Siti Contoh Binti Teladan' });
    await send(person);
    await person.getByText('Pengaduan dari formulir ini sudah kami terima sebelumnya').waitFor();
    await expectNoAxeViolations(page);
    expect(await wadul.countComplaints()).toBe(before + 1);
    await person.getByRole('button', { name: 'Kirim sebagai pengaduan baru' }).click();
    await receiptOf(person).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 2);
  });
});

describe.for(formPlaces)('no connection from the beginning, the form %s, in Chromium,', (place) => {
  test('before what sending needs was loaded: nothing is lost, and the next try loads it and files', async () => {
    const before = await wadul.countComplaints();
    const { page, person, context } = await visitForm(wadul, browser, place);
    await page.getByLabel('Jenis pengaduan').locator('option').nth(1).waitFor({ state: 'attached' });
    await person.getByRole('button', { name: 'Kirim pengaduan' }).waitFor();
    await context.setOffline(true);
    await fillMatter(page);
    await person.getByLabel('Tanpa nama').check();
    await send(person);
    await person.getByText('Pengaduan belum terkirim karena koneksi terputus. Isian Anda tetap ada selama halaman ini terbuka.').waitFor();
    await context.setOffline(false);
    await person.getByRole('button', { name: 'Coba lagi' }).click();
    await receiptOf(person).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
  });
});

describe('an element that is moved on the page, in Chromium,', () => {
  const move = (page: Page) =>
    page.evaluate(() => {
      const element = document.querySelector('wadul-form');
      if (element) document.querySelector('main')?.prepend(element);
    });

  test('in place keeps its words, its draft and its receipt', async () => {
    const { page, person } = await visitFilled('in place');
    await move(page);
    expect(await person.getByLabel('Nama lengkap').inputValue()).toBe(invented.name);
    await send(person);
    await receiptOf(person).waitFor();
    expect(await kept(page)).toBe('{}');
  });

  test('with a frame keeps the matter and its draft; a browser loads the frame anew, and who complains is filled in again', async () => {
    const { page, person } = await visitFilled('in a frame');
    await move(page);
    await expect.poll(() => person.getByLabel('Nama lengkap').inputValue()).toBe('');
    await fillPerson(person);
    await send(person);
    await receiptOf(person).waitFor();
    expect(await kept(page)).toBe('{}');
  });
});

describe.for(formPlaces)('the draft, the form %s, in Chromium,', (place) => {
  test('outlives a reload, and holds what the complaint is about but not who complains', async () => {
    const { page, person } = await visitFilled(place);
    await page.getByText('Rincian lain, jika ada').click();
    await page.getByLabel('Teradu').fill('Budi Teladan');
    await page.getByLabel('Permintaan penyelesaian').fill('Dipindahkan.');
    await page.getByRole('group', { name: 'Wilayah lokasi kejadian' }).getByLabel('Kecamatan').selectOption({ label: 'Pekalongan Barat' });
    const draft = await kept(page);
    expect(draft).toContain(matter.description);
    for (const secret of [invented.nik, invented.name, invented.mobile, '1234567890', invented.email, invented.address, 'Budi', 'Pekalongan Timur']) expect(draft).not.toContain(secret);
    await page.reload();
    await page.getByLabel('Jenis pengaduan').locator('option:checked', { hasText: 'Reklame' }).waitFor({ state: 'attached' });
    expect(await page.getByLabel('Deskripsi pengaduan').inputValue()).toBe(matter.description);
    expect(await page.getByLabel('Permintaan penyelesaian').inputValue()).toBe('Dipindahkan.');
    expect(await person.getByLabel('Nama lengkap').inputValue()).toBe('');
    const where = page.getByRole('group', { name: 'Wilayah lokasi kejadian' });
    await where.getByLabel('Kecamatan').locator('option:checked', { hasText: 'Pekalongan Barat' }).waitFor({ state: 'attached' });
  });

  test('goes when the complaint is filed, and when somebody clears the form', async () => {
    const { page, person } = await visitFilled(place);
    expect(await kept(page)).toContain(matter.description);
    await person.getByRole('button', { name: 'Hapus isian' }).click();
    await person.getByRole('button', { name: 'Ya, hapus semua isian' }).click();
    await person.getByText('Isian telah dihapus dari formulir dan perangkat ini.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('type');
    expect(await kept(page)).toBe('{}');
    expect(await page.getByLabel('Deskripsi pengaduan').inputValue()).toBe('');
    await fillMatter(page);
    await fillPerson(person);
    await send(person);
    await receiptOf(person).waitFor();
    expect(await kept(page)).toBe('{}');
  });

  test('is forgotten after seven days', async () => {
    const { page } = await visitForm(wadul, browser, place);
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

describe.for(formPlaces)('after the receipt, the form %s, in Chromium,', (place) => {
  test('ticket and secret can be copied, and another complaint begins with an empty form', async () => {
    const { page, person, context } = await visitFilled(place);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await send(person);
    await receiptOf(person).waitFor();
    await person.getByRole('button', { name: 'Salin tiket dan kode' }).click();
    await person.getByText('Nomor tiket dan kode rahasia telah disalin.').waitFor();
    const [ticket, secret] = [await person.locator('#ticket').innerText(), await person.locator('#secret').innerText()];
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`Nomor tiket: ${ticket}\nKode rahasia: ${secret}`);
    expect(await person.getByRole('link', { name: 'Lacak pengaduan ini' }).getAttribute('href')).toBe(`${wadul.origin}/${wadul.office}/track#${ticket}`);
    await person.getByRole('button', { name: 'Ajukan pengaduan lain' }).click();
    expect(await page.getByLabel('Deskripsi pengaduan').inputValue()).toBe('');
    expect(await person.getByLabel('Nama lengkap').inputValue()).toBe('');
  });

  test('the page hears of it by events that carry the ticket and nothing about the person', async () => {
    const { page, person } = await visitFilled(place);
    const heard = page.evaluate(() => new Promise<string>((resolve) => document.addEventListener('wadul-filed', (event) => resolve(JSON.stringify({ ...event, type: event.type })))));
    await send(person);
    expect(JSON.parse(await heard)).toEqual({ type: 'wadul-filed', isTrusted: false, office: wadul.office, ticket: expect.stringMatching(/^PKL-2026-/) as string });
  });
});
