import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { Page } from 'playwright-core';
import { openBrowser, type OpenBrowser } from '../../testing/browser.ts';
import { fillMatter, fillPerson, matter, person, send } from '../../testing/fill-in.ts';
import { scriptOf, startWadul, type RunningWadul } from '../../testing/wadul-server.ts';

let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
});
afterEach(() => browser.leave());
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const tag = (more = '') => `<wadul-form office="${wadul.office}" endpoint="${wadul.origin}" ${more}>Formulir di kantor kami.</wadul-form>`;
const pageWith = (body: string, root = 'lang="id"') =>
  wadul.show(`<!doctype html><html ${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kota</title><main><h1>Pengaduan</h1>${body}</main><script type="module" src="${scriptOf(wadul.origin, 'wadul-form')}"></script>`);
const visitForm = async (more = '', root?: string) => {
  const visit = await browser.visit(pageWith(tag(more), root));
  await visit.page.getByLabel(/^(Jenis pengaduan|Type of complaint)/).locator('option').nth(1).waitFor({ state: 'attached' });
  return visit;
};
/** Name, id or text of what has the focus, inside the element. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement;
    return inner?.getAttribute('name') ?? inner?.id ?? '';
  });
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let step = 0; step < 60; step += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} cannot be reached with the Tab key`);
};

describe('a citizen in Chromium', () => {
  test('files a complaint from a partner’s site under a strict policy, and gets a receipt with ticket, secret and due date', async () => {
    const { page, complaints } = await visitForm();
    await fillMatter(page);
    await fillPerson(page);
    await send(page);
    const receipt = page.getByRole('region', { name: 'Pengaduan Anda telah diterima' });
    await receipt.waitFor();
    expect(await receipt.innerText()).toMatch(/PKL-2026-[0-9A-Z]{6}[^]*12 Maret 2026/);
    expect(await page.locator('#secret').innerText()).toMatch(/^(\w{4}-){3}\w\w$/);
    expect(await focused(page)).toBe('receipt-title');
    expect(complaints).toEqual([]);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-form-receipt');
  });

  test('can do all of it with the keyboard alone', async () => {
    const { page } = await visitForm();
    await tabTo(page, '/type');
    await page.keyboard.type('Rek');
    const typed: [string, string][] = [
      ['/description', matter.description],
      ['/place/text', matter.place],
      ['/complainant/name', person.name],
      ['/complainant/nik', person.nik],
      ['/complainant/mobile', person.mobile],
      ['/complainant/address', person.address],
      ['/complainant/region/district', 'Pekalongan Ut'],
      ['/complainant/region/village', 'Kra'],
    ];
    for (const [name, text] of typed) {
      await tabTo(page, name);
      if (name.includes('/region/')) await page.locator(`[name="${name}"] option:nth-child(2)`).waitFor({ state: 'attached' });
      await page.keyboard.type(text);
    }
    await tabTo(page, '/capacity/kind');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
  });

  test('may be anonymous: identity is neither asked nor sent, and nothing stays on the device', async () => {
    const { page } = await visitForm();
    await fillMatter(page);
    await fillPerson(page);
    await page.getByLabel('Tanpa nama').check();
    expect(await page.getByLabel('Nama lengkap').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    const sent = page.waitForRequest(/complaints$/);
    await send(page);
    expect((await sent).postData()).not.toMatch(/Siti|33750|complainant/);
    await page.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('who acts for somebody else is asked for whom', async () => {
    const { page } = await visitForm();
    await page.getByLabel('Kuasa orang lain').check();
    await page.getByLabel('Nama orang yang memberi kuasa').waitFor();
    await page.getByLabel('Wakil organisasi').check();
    await page.getByLabel('Nama organisasi').waitFor();
    await expectNoAxeViolations(page);
  });
});

describe('what is wrong, in Chromium,', () => {
  test('is listed on top, takes the focus, and each line leads to its field', async () => {
    const { page } = await visitForm();
    await page.getByLabel('NIK (KTP-el)').fill('337501170890001');
    await send(page);
    await page.getByRole('group', { name: /^Ada \d isian yang perlu diperbaiki$/ }).waitFor();
    expect(await focused(page)).toBe('summary');
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-form-errors');
    await page.getByRole('link', { name: 'NIK harus terdiri atas 16 angka. Anda baru mengisi 15 angka.' }).click();
    expect(await focused(page)).toBe('/complainant/nik');
    const nik = page.getByLabel('NIK (KTP-el)');
    expect(await nik.getAttribute('aria-invalid')).toBe('true');
    expect(await nik.getAttribute('aria-describedby')).toBe('complainant-nik-hint complainant-nik-error');
    await page.getByRole('link', { name: /^Kecamatan: Isian ini wajib diisi/ }).click();
    expect(await focused(page)).toBe('/complainant/region/district');
  });

  test('with a NIK’s date is a doubt, which stops nobody', async () => {
    const { page } = await visitForm();
    await fillMatter(page);
    await fillPerson(page, { nik: '3375013102900001' });
    await page.getByText('Tanggal lahir pada NIK tampak tidak lazim.').waitFor();
    await expectNoAxeViolations(page);
    await send(page);
    await page.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
  });

  test('in the further details opens them, and is a day that has not come', async () => {
    const { page } = await visitForm();
    await page.getByText('Rincian lain, jika ada').click();
    await page.getByLabel('Tanggal kejadian').fill('2999-01-01');
    await page.getByText('Rincian lain, jika ada').click();
    await send(page);
    await page.getByRole('link', { name: /Tanggal kejadian belum terjadi/ }).click();
    expect(await focused(page)).toBe('/occurredOn');
  });
});

describe('the form in Chromium', () => {
  test('can be typed in after two requests, before the office’s settings came, and loses nothing when they come', async () => {
    const address = pageWith(tag());
    wadul.lose(/^\/api\/offices\/[^/]+$/, 'request');
    const { page, requests } = await browser.visit(address);
    await page.getByLabel('Deskripsi pengaduan').fill(matter.description);
    expect(requests.slice(0, 2).map((request) => request.split(' ')[0])).toEqual(['document', 'script']);
    await page.getByText('Pilihan jenis pengaduan belum dapat dimuat.').waitFor();
    await expectNoAxeViolations(page);
    wadul.lose(/^\/api\/offices\/[^/]+$/, undefined);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByLabel('Jenis pengaduan').selectOption({ label: 'Reklame' });
    expect(await page.getByLabel('Deskripsi pengaduan').inputValue()).toBe(matter.description);
  });

  test('does not move what is on the screen when the settings come', async () => {
    const { page } = await visitForm();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift).toBeLessThan(0.001);
  });

  test('takes the settings that the office’s own page brings along, without asking for them', async () => {
    const { page, requests, complaints } = await browser.visit(`${wadul.origin}/${wadul.office}/form`);
    await page.getByLabel('Jenis pengaduan').selectOption({ label: 'Reklame' });
    expect(requests.filter((request) => request.includes('/api/'))).toEqual([]);
    expect(complaints).toEqual([]);
    await expectNoAxeViolations(page);
  });

  test('fits on 360 px in every part, and has nothing for axe to find', async () => {
    const { page } = await visitForm();
    await page.getByText('Rincian lain, jika ada').click();
    await page.getByText('Pemberitahuan privasi').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-form');
  });

  test('speaks English where it is told to, and says so to a screen reader', async () => {
    const { page } = await visitForm('lang="en"');
    await page.getByRole('button', { name: 'Send complaint' }).click();
    await page.getByRole('group', { name: /fields need your attention/ }).waitFor();
    expect(await page.locator('wadul-form > *, wadul-form div[lang]').first().getAttribute('lang')).toBe('en');
    await expectNoAxeViolations(page);
  });

  test('mirrors on a page that is read from right to left', async () => {
    const { page } = await visitForm('', 'lang="ar" dir="rtl"');
    const [label, edge] = await page.evaluate(() => {
      const root = document.querySelector('wadul-form')?.shadowRoot;
      const form = root?.querySelector('form')?.getBoundingClientRect();
      const first = root?.querySelector('input[type="radio"]')?.getBoundingClientRect();
      return [first?.right ?? 0, form?.right ?? 0];
    });
    expect(edge - label).toBeLessThan(30);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
  });

  test('has fields to touch of at least 44 px, in forced colours and with less motion too', async () => {
    const { page } = await visitForm();
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const small = await page.evaluate(() =>
      [...(document.querySelector('wadul-form')?.shadowRoot?.querySelectorAll('button, select, textarea, summary, input:not([type="radio"]), .option') ?? [])]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML),
    );
    expect(small).toEqual([]);
    await expectNoAxeViolations(page);
  });

  test('offers regions of its home city at once, of another after it was chosen, and a line of text where a file is lost', async () => {
    const { page, requests } = await visitForm();
    const home = page.getByRole('group', { name: 'Wilayah tempat tinggal' });
    await home.scrollIntoViewIfNeeded();
    expect(await home.getByLabel('Kabupaten/kota').evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label)).toBe('Kota Pekalongan');
    await home.getByLabel('Provinsi').selectOption({ label: 'Daerah Istimewa Yogyakarta' });
    await home.getByLabel('Kabupaten/kota').selectOption({ label: 'Kota Yogyakarta' });
    await home.getByLabel('Kecamatan').selectOption({ label: 'Gedongtengen' });
    expect(requests.filter((request) => request.includes('/regions/')).map((request) => request.split('/').at(-1))).toEqual(['index.json', '33.75.json', '34.71.json']);
    wadul.lose(/34\.02\.json$/, 'request');
    await home.getByLabel('Kabupaten/kota').selectOption({ label: 'Kabupaten Bantul' });
    await home.getByLabel('Kecamatan, Kelurahan/desa').fill('Sewon, Panggungharjo');
    wadul.lose(/34\.02\.json$/, undefined);
    await expectNoAxeViolations(page);
    await fillMatter(page);
    await page.getByLabel('Nama lengkap').fill(person.name);
    await page.getByLabel('NIK (KTP-el)').fill(person.nik);
    await page.getByLabel('Nomor HP').fill(person.mobile);
    await page.getByLabel('Alamat lengkap').fill(person.address);
    const sent = page.waitForRequest(/complaints$/);
    await send(page);
    expect((await sent).postDataJSON()).toMatchObject({ complainant: { region: { regency: { code: '34.02' }, freeText: 'Sewon, Panggungharjo' } } });
    await page.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
  });

  test('stands twice on a page, each with its own fields and draft', async () => {
    const { page } = await browser.visit(pageWith(`${tag()}${tag()}`));
    const [first, second] = [page.locator('wadul-form').nth(0), page.locator('wadul-form').nth(1)];
    await fillMatter(first);
    expect(await second.getByLabel('Deskripsi pengaduan').inputValue()).toBe('');
    await fillMatter(second, { description: 'Yang kedua.' });
    // The draft is kept once the part that keeps it has come.
    await expect.poll(async () => new Set(await page.evaluate(() => Object.values(localStorage).map((draft) => (JSON.parse(String(draft)) as { id: string }).id))).size, { timeout: 10_000 }).toBe(2);
    await expectNoAxeViolations(page);
  });

  test('is defined once, however often and in whatever version its script is loaded', async () => {
    const { page, complaints } = await visitForm();
    await page.evaluate((src) => import(`${src}?again`), scriptOf(wadul.origin, 'wadul-form')).catch(() => undefined);
    const twice = await browser.visit(wadul.show(`<!doctype html><html lang="id"><title>Kota</title>${tag()}${['', '?again'].map((again) => `<script type="module" src="${scriptOf(wadul.origin, 'wadul-form')}${again}"></script>`).join('')}`));
    await twice.page.getByLabel('Deskripsi pengaduan').fill(matter.description);
    expect([...complaints.filter((text) => !text.includes('again')), ...twice.complaints]).toEqual([]);
  });

  test('shows the text inside the tag until its script runs', async () => {
    const { page } = await browser.visit(wadul.show(`<!doctype html><html lang="id"><title>Kota</title>${tag()}`));
    expect(await page.getByText('Formulir di kantor kami.').isVisible()).toBe(true);
  });

  test('says so where the office is unknown on this server', async () => {
    const { page } = await browser.visit(`${wadul.origin}/${wadul.office}/form`);
    await page.evaluate(() => document.querySelector('wadul-form script')?.remove());
    await page.evaluate(() => document.querySelector('wadul-form')?.setAttribute('office', 'tidak-ada'));
    await page.getByText('kantor tidak dikenal').waitFor();
  });
});
