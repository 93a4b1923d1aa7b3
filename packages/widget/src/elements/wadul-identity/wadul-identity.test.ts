import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { openBrowser, type OpenBrowser } from '../../testing/browser.ts';
import { fillMatter, fillPerson, matter, person as invented, send } from '../../testing/fill-in.ts';
import { focused, frameOf, insideFrame, tabTo, visitForm, type FormPlace } from '../../testing/form-places.ts';
import { scriptOf, startWadul, strictPolicy, type RunningWadul } from '../../testing/wadul-server.ts';

const FRAME = /^\/embed\//;
const FRAME_ADDRESS = /\/embed\//;
let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
});
afterEach(async () => {
  wadul.lose(FRAME, undefined);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const visit = (place: FormPlace, put?: Parameters<typeof visitForm>[3]) => visitForm(wadul, browser, place, put);
const failed = (page: Page) => page.getByText('Isian identitas dan tombol kirim, yang dilindungi oleh kantor, belum dapat dimuat.');

/** Everything that Tab reaches from the form's first field on, by what it is called, until it has left the form. */
const tabOrder = async (place: FormPlace): Promise<string[]> => {
  const { page, person } = await visit(place);
  await fillMatter(page);
  await person.getByLabel('Nama lengkap').fill(invented.name);
  await person.getByLabel('Pilih dokumen').waitFor({ state: 'attached' });
  await page.locator('#type').focus();
  const labels: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    const { label, name } = await focused(page);
    if (name === '' && label !== '' && labels.at(-1) === label) break;
    labels.push(`${name} ${label}`);
    if (name === 'wipe') break;
    await page.keyboard.press('Tab');
  }
  return labels;
};

/** What is said to be wrong when nothing, or only nonsense, was filled in: the list, and each field with what stands at it. */
const saidWrong = async (place: FormPlace) => {
  const { page, person } = await visit(place);
  await page.getByText('Rincian lain, jika ada').click();
  await page.getByLabel('Tanggal kejadian').fill('2999-01-01');
  await person.getByLabel('NIK (KTP-el)').fill('33750117O890001');
  await person.getByLabel('Nomor HP').fill('12');
  await person.getByLabel('Surel').fill('siti');
  await person.getByLabel('Wakil organisasi').check();
  await send(person);
  const summary = page.getByRole('group', { name: /^Ada \d+ isian/ });
  await summary.waitFor();
  const atFields = (selector: string) =>
    [...(document.querySelector(selector)?.shadowRoot?.querySelectorAll<HTMLInputElement>('[aria-invalid]') ?? [])].map((field) => {
      const described = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => (field.getRootNode() as ShadowRoot).getElementById(id)?.textContent ?? '');
      return [field.name, field.labels?.[0]?.textContent?.trim(), field.getAttribute('aria-required'), ...described];
    });
  const fields = [...(await page.evaluate(atFields, 'wadul-form')), ...(place === 'in place' ? [] : await insideFrame(page).evaluate(atFields, 'wadul-identity'))];
  const lines = await summary.getByRole('link').allInnerTexts();
  await page.getByRole('link', { name: /^Surel/ }).click();
  await expect.poll(async () => (await focused(page)).name).toBe('/complainant/email');
  return { title: await summary.getByRole('heading').innerText(), lines, fields };
};

describe('the form in a frame, in Chromium,', () => {
  test('is walked through with the Tab key in the same order, under the same names, as in place', async () => {
    const inPlace = await tabOrder('in place');
    expect(inPlace.length).toBeGreaterThan(20);
    expect(await tabOrder('in a frame')).toEqual(inPlace);
  });

  test('is walked back from the frame into the page', async () => {
    const { page } = await visit('in a frame');
    await page.getByLabel('Lokasi kejadian', { exact: true }).focus();
    await frameOf(page).getByRole('button', { name: 'Kirim pengaduan' }).waitFor();
    await tabTo(page, '/identityMode');
    await page.keyboard.press('Shift+Tab');
    expect((await focused(page)).label).toContain('Rincian lain, jika ada');
  });

  test('says what is wrong in the same words, in the same order, at the same fields as in place', async () => {
    const inPlace = await saidWrong('in place');
    expect(inPlace.lines.length).toBeGreaterThan(8);
    expect(await saidWrong('in a frame')).toEqual(inPlace);
  });

  test('takes back what was said of a field while it is put right', async () => {
    for (const place of ['in place', 'in a frame'] as const) {
      const { page, person } = await visit(place);
      await send(person);
      await page.getByRole('group', { name: /^Ada \d+ isian/ }).waitFor();
      await page.getByLabel('Deskripsi pengaduan').pressSequentially('Ru');
      expect(await page.getByLabel('Deskripsi pengaduan').getAttribute('aria-invalid')).toBeNull();
      const nik = person.getByLabel('NIK (KTP-el)');
      await nik.pressSequentially(invented.nik.slice(1));
      expect(await nik.getAttribute('aria-invalid')).toBe('true');
      await nik.press('End');
      await nik.pressSequentially('1');
      expect(await nik.getAttribute('aria-invalid')).toBeNull();
    }
  });

  test('looks at a field that was left for one on the other side', async () => {
    const { page, person } = await visit('in a frame');
    await person.getByLabel('NIK (KTP-el)').pressSequentially('123');
    await page.getByLabel('Lokasi kejadian', { exact: true }).click();
    await person.getByText('NIK harus terdiri atas 16 angka. Anda baru mengisi 3 angka.').waitFor();
    await page.getByText('Rincian lain, jika ada').click();
    await page.getByLabel('Tanggal kejadian').fill('2999-01-01');
    await person.getByLabel('Nama lengkap').click();
    await page.getByText('Tanggal kejadian belum terjadi.').waitFor();
  });

  test('leads from Enter in a field of the page to what is wrong, and then to the button that sends', async () => {
    const before = await wadul.countComplaints();
    const { page, person } = await visit('in a frame');
    await fillMatter(page);
    await page.getByLabel('Lokasi kejadian', { exact: true }).press('Enter');
    await page.getByRole('group', { name: /^Ada \d isian/ }).waitFor();
    await fillPerson(person);
    await page.getByLabel('Lokasi kejadian', { exact: true }).press('Enter');
    await expect.poll(async () => (await focused(page)).name).toBe('send');
    expect(await wadul.countComplaints()).toBe(before);
    await page.keyboard.press('Enter');
    await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
  });

  test('leads from Enter to what is wrong also when it was pressed before the frame was there', async () => {
    const { promise, resolve: go } = Promise.withResolvers<void>();
    const { page } = await visit('in a frame', { options: { viewport: { width: 360, height: 300 } } });
    await page.route(FRAME_ADDRESS, async (route) => {
      await promise;
      await route.continue();
    });
    await fillMatter(page);
    await page.getByLabel('Lokasi kejadian', { exact: true }).press('Enter');
    go();
    await page.getByRole('group', { name: /^Ada \d isian/ }).waitFor();
    await expect.poll(async () => (await focused(page)).name).toBe('summary');
  });

  test('grows and shrinks with what stands in it, at 360 and at 1280 px, with no bar to scroll and no gap below', async () => {
    const { page, person } = await visit('in a frame');
    const gap = async () => {
      const [frame, form] = [await page.locator('wadul-form iframe').boundingBox(), await person.locator('wadul-identity').boundingBox()];
      return frame && form ? Math.abs(frame.y + frame.height - form.y - form.height) : Number.NaN;
    };
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const name of ['Terbuka', 'Tanpa nama', 'Rahasia']) {
        await person.getByLabel(name).check();
        await expect.poll(gap).toBeLessThanOrEqual(1);
      }
    }
    expect(await insideFrame(page).evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('is no wider than a page without margins', async () => {
    const { page, person } = await visit('in a frame', { policy: strictPolicy(wadul.origin).replace("style-src 'self'", "style-src 'unsafe-inline'"), head: '<style>body { margin: 0 }</style>' });
    await person.getByRole('button', { name: 'Kirim pengaduan' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('wears the page’s clothes: colours, corners, sizes and fonts of the form around it, also when these change', async () => {
    const { page, person } = await visit('in a frame', { policy: `${strictPolicy(wadul.origin).replace("style-src 'self'", "style-src 'unsafe-inline'")}`, head: '<style>html { font-size: 20px } body { color: rgb(40, 20, 10); font-family: Georgia, serif } wadul-form { --wadul-accent: rgb(138, 61, 20); --wadul-radius: 0; font-size: 18px } .dark { color: rgb(240, 240, 240); color-scheme: dark } wadul-form::part(heading) { color: rgb(31, 47, 92) }</style>' });
    const button = person.getByRole('button', { name: 'Kirim pengaduan' });
    await button.waitFor();
    const styleOf = (selector: string) =>
      person.locator(selector).first().evaluate((element) => {
        const { color, backgroundColor, borderStartStartRadius, fontFamily, fontSize, colorScheme } = getComputedStyle(element);
        return { color, backgroundColor, borderStartStartRadius, fontFamily, fontSize, colorScheme };
      });
    expect(await styleOf('#send')).toMatchObject({ backgroundColor: 'rgb(138, 61, 20)', borderStartStartRadius: '0px', fontFamily: 'Georgia, serif', fontSize: '18px' });
    expect(await styleOf('legend')).toMatchObject({ color: 'rgb(31, 47, 92)' });
    expect(await styleOf('html')).toMatchObject({ fontSize: '20px' });
    await page.evaluate(() => document.body.classList.add('dark'));
    await expect.poll(() => styleOf('wadul-identity')).toMatchObject({ color: 'rgb(240, 240, 240)', colorScheme: 'dark' });
  });

  test('is dark where the page is dark by its meta tag alone, text and ground', async () => {
    const { page, person } = await visit('in a frame', { head: '<meta name="color-scheme" content="light dark">', options: { colorScheme: 'dark' } });
    await person.getByRole('button', { name: 'Kirim pengaduan' }).waitFor();
    expect(await person.locator('wadul-identity').evaluate((element) => getComputedStyle(element).color)).toBe('rgb(255, 255, 255)');
    const ground = [...(await sharp(await page.locator('wadul-form iframe').screenshot()).extract({ left: 1, top: 1, width: 1, height: 1 }).raw().toBuffer())];
    expect(Math.max(...ground.slice(0, 3))).toBeLessThan(64);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => person.locator('wadul-identity').evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
  });

  test.for([
    ['a pill’s corners', '--wadul-radius: 9999px', { borderStartStartRadius: '999px' }],
    ['corners in percent', '--wadul-radius: 50%', { borderStartStartRadius: '50%' }],
    ['corners that are reckoned of both', '--wadul-radius: calc(1px + 5%)', { borderStartStartRadius: '6px' }],
    ['fonts with signs in their names', '--wadul-font: "M+ 1p", "A&B Sans", serif', { fontFamily: '"M+ 1p", "A&B Sans", serif' }],
    ['fonts of which one is called oddly', '--wadul-font: "A/B", serif', { fontFamily: 'serif' }],
    ['more fonts than anybody needs', `--wadul-font: ${'"Huruf Panjang Sekali", '.repeat(30)}serif`, { fontFamily: Array.from({ length: 16 }, () => '"Huruf Panjang Sekali"').join(', ') }],
  ] as const)('is there on a page with %s, and wears the rest of its clothes', async ([, style, looks]) => {
    const { person } = await visit('in a frame', { policy: strictPolicy(wadul.origin).replace("style-src 'self'", "style-src 'unsafe-inline'"), head: `<style>wadul-form { --wadul-accent: rgb(138, 61, 20); ${style} }</style>` });
    const button = person.getByRole('button', { name: 'Kirim pengaduan' });
    await button.waitFor();
    const { backgroundColor, borderStartStartRadius, fontFamily } = await button.evaluate((element) => {
      const computed = getComputedStyle(element);
      return { backgroundColor: computed.backgroundColor, borderStartStartRadius: computed.borderStartStartRadius, fontFamily: computed.fontFamily };
    });
    expect({ backgroundColor, borderStartStartRadius, fontFamily }).toMatchObject({ backgroundColor: 'rgb(138, 61, 20)', ...looks });
  });

  test.for(['mailto:siti@contoh.example', 'https://', '//['])('wears the page’s clothes also where its tracking page is at no address: %s', async (odd) => {
    const { person } = await visit('in a frame', { more: `track-url="${odd}"`, policy: strictPolicy(wadul.origin).replace("style-src 'self'", "style-src 'unsafe-inline'"), head: '<style>wadul-form { --wadul-accent: rgb(138, 61, 20) }</style>' });
    const button = person.getByRole('button', { name: 'Kirim pengaduan' });
    await button.waitFor();
    expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(138, 61, 20)');
  });

  test('speaks the language that the page changes to, and the frame is called by what it is', async () => {
    const { page, person } = await visit('in a frame');
    await person.getByRole('button', { name: 'Kirim pengaduan' }).waitFor();
    expect(await page.locator('wadul-form iframe').getAttribute('title')).toBe('Identitas Anda dan pengiriman, formulir kantor');
    await page.evaluate(() => document.querySelector('wadul-form')?.setAttribute('lang', 'en'));
    await person.getByRole('button', { name: 'Send complaint' }).waitFor();
    expect(await page.locator('wadul-form iframe').getAttribute('title')).toBe('Who you are, and sending: the office’s form');
    expect(await insideFrame(page).evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test('stands twice on a page; each is filed by itself, under a key of its own', async () => {
    const before = await wadul.countComplaints();
    const tag = `<wadul-form office="${wadul.office}" endpoint="${wadul.origin}"></wadul-form>`;
    const { page } = await browser.visit(wadul.show(`<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Kota</title><main><h1>Pengaduan</h1>${tag}${tag}</main><script type="module" src="${scriptOf(wadul.origin, 'wadul-form')}"></script>`));
    const forms = [1, 0].map((nth) => page.locator('wadul-form').nth(nth)).map((form) => ({ form, person: form.frameLocator('iframe') }));
    for (const { form, person } of forms) {
      await form.getByLabel('Jenis pengaduan').locator('option').nth(1).waitFor({ state: 'attached' });
      await fillMatter(form);
      await fillPerson(person);
    }
    await expectNoAxeViolations(page);
    for (const { person } of forms) {
      await send(person);
      await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
    }
    expect(await wadul.countComplaints()).toBe(before + 2);
  });

  test('keeps nothing of the person on the device, and of a filed complaint nothing at all', async () => {
    const { page, person } = await visit('in a frame');
    await fillMatter(page);
    await fillPerson(person);
    const kept = () => insideFrame(page).evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(await kept()).toBe('{}');
    wadul.lose(/\/complaints$/, 'answer');
    await send(person);
    await person.getByText('Pengaduan belum terkirim karena koneksi terputus.').waitFor();
    wadul.lose(/\/complaints$/, undefined);
    const atFrame = Object.values(JSON.parse(await kept()) as Record<string, string>).map((text) => JSON.parse(text) as { id: string });
    expect(atFrame).toEqual([{ id: expect.stringMatching(/^[\da-f-]{36}$/) as string, savedAt: expect.any(Number) as number, values: {}, sent: true }]);
    // Nor does the page hold the key.
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(atFrame[0]?.id);
    await person.getByRole('button', { name: 'Coba lagi' }).click();
    await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
    expect(await kept()).toBe('{}');
  });

  test('shows the receipt in the place of the whole form, leads to the site’s own tracking page, and begins anew', async () => {
    const { page, person } = await visit('in a frame', { more: 'track-url="lacak.html"' });
    await fillMatter(page);
    await fillPerson(person);
    await send(person);
    await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
    expect(await page.getByLabel('Deskripsi pengaduan').count()).toBe(0);
    const track = person.getByRole('link', { name: 'Lacak pengaduan ini' });
    expect(await track.getAttribute('href')).toBe(`${wadul.partner}/lacak.html#${await person.locator('#ticket').innerText()}`);
    await screenshot(page, 'wadul-identity-receipt');
    await person.getByRole('button', { name: 'Ajukan pengaduan lain' }).click();
    await expect.poll(async () => (await focused(page)).name).toBe('/type');
    expect(await page.getByLabel('Deskripsi pengaduan').inputValue()).toBe('');
    expect(await person.getByLabel('Nama lengkap').inputValue()).toBe('');
    await fillMatter(page);
    await fillPerson(person);
    await send(person);
    await track.waitFor();
    await Promise.all([page.waitForURL(/lacak\.html#PKL/), track.click()]);
  });

  test('loads the frame when somebody comes near or begins to type, not before', async () => {
    const { page, requests } = await visit('in a frame', { options: { viewport: { width: 360, height: 300 } } });
    expect(requests.filter((request) => /embed|framing|submitting/.test(request))).toEqual([]);
    await page.getByLabel('Jenis pengaduan').focus();
    await frameOf(page).getByRole('button', { name: 'Kirim pengaduan' }).waitFor();
  });
});

describe('a frame that does not load, in Chromium,', () => {
  test('since the server is away: is told, keeps what was typed, sends nothing, and is loaded by the button', async () => {
    wadul.lose(FRAME, 'request');
    const { page, person } = await visit('in a frame');
    await fillMatter(page);
    await failed(page).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-identity-failed');
    wadul.lose(FRAME, undefined);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await fillPerson(person);
    expect(await failed(page).count()).toBe(0);
    expect(await page.getByLabel('Deskripsi pengaduan').inputValue()).toBe(matter.description);
    await send(person);
    await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
  });

  test('since the page’s policy does not name the office under frame-src: is told', async () => {
    const { page } = await visit('in a frame', { policy: strictPolicy(wadul.origin).replace(`frame-src ${wadul.origin}; `, '') });
    await failed(page).waitFor();
    await expectNoAxeViolations(page);
  });

  test('since the device is offline: comes by itself when the connection is back', async () => {
    const { page, person, context } = await visit('in a frame', { options: { viewport: { width: 360, height: 300 } } });
    await context.setOffline(true);
    await fillMatter(page);
    await failed(page).waitFor();
    await context.setOffline(false);
    await fillPerson(person);
    await send(person);
    await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
  });

  test('stands in a page that isolates itself too', async () => {
    const { page, person } = await visit('in a frame');
    await person.getByRole('button', { name: 'Kirim pengaduan' }).waitFor();
    const answer = await page.request.get(`${wadul.origin}/embed/${wadul.office}/identity`);
    expect(answer.headers()).toMatchObject({ 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'cross-origin' });
  });
});
