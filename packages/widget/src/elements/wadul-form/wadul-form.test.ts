import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { openBrowser, type OpenBrowser } from '../../testing/browser.ts';
import { fillMatter, fillPerson, matter, person as invented, send } from '../../testing/fill-in.ts';
import { focused, formPlaces, insideFrame, tabTo, visitForm, type FormPlace } from '../../testing/form-places.ts';
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
const visit = (place: FormPlace, put?: Parameters<typeof visitForm>[3]) => visitForm(wadul, browser, place, put);

describe.for(formPlaces)('a citizen, the form %s, in Chromium', (place) => {
  test('files a complaint under a strict policy, and gets a receipt with ticket, secret and due date', async () => {
    const { page, person, complaints } = await visit(place);
    await fillMatter(page);
    await fillPerson(person);
    await send(person);
    const receipt = person.getByRole('region', { name: 'Pengaduan Anda telah diterima' });
    await receipt.waitFor();
    expect(await receipt.innerText()).toMatch(/PKL-2026-[0-9A-Z]{6}[^]*12 Maret 2026/);
    expect(await person.locator('#secret').innerText()).toMatch(/^(\w{4}-){3}\w\w$/);
    await expect.poll(async () => (await focused(page)).name).toBe('receipt-title');
    expect(complaints).toEqual([]);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-form-receipt');
  });

  test('can do all of it with the keyboard alone', async () => {
    const { page, person } = await visit(place);
    await tabTo(page, '/type');
    await page.keyboard.type('Rek');
    const typed: [string, string][] = [
      ['/description', matter.description],
      ['/place/text', matter.place],
      ['/complainant/name', invented.name],
      ['/complainant/nik', invented.nik],
      ['/complainant/mobile', invented.mobile],
      ['/complainant/address', invented.address],
      ['/complainant/region/district', 'Pekalongan Ut'],
      ['/complainant/region/village', 'Kra'],
    ];
    for (const [name, text] of typed) {
      await tabTo(page, name);
      if (name.includes('/region/')) await person.locator(`[name="${name}"] option:nth-child(2)`).waitFor({ state: 'attached' });
      await page.keyboard.type(text);
    }
    await tabTo(page, '/capacity/kind');
    await page.keyboard.press('Enter');
    await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
  });

  test('may be anonymous: identity is neither asked nor sent, and nothing stays on the device', async () => {
    const { page, person } = await visit(place);
    await fillMatter(page);
    await fillPerson(person);
    await person.getByLabel('Tanpa nama').check();
    expect(await person.getByLabel('Nama lengkap').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
    const sent = page.waitForRequest(/complaints$/);
    await send(person);
    expect((await sent).postData()).not.toMatch(/Siti|33750|complainant/);
    await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
    for (const frame of page.frames()) expect(await frame.evaluate(() => localStorage.length)).toBe(0);
  });

  test('who acts for somebody else is asked for whom', async () => {
    const { page, person } = await visit(place);
    await person.getByLabel('Kuasa orang lain').check();
    await person.getByLabel('Nama orang yang memberi kuasa').waitFor();
    await person.getByLabel('Wakil organisasi').check();
    await person.getByLabel('Nama organisasi').waitFor();
    await expectNoAxeViolations(page);
  });
});

describe.for(formPlaces)('what is wrong, the form %s, in Chromium,', (place) => {
  test('is listed on top, takes the focus, and each line leads to its field', async () => {
    const { page, person } = await visit(place);
    await person.getByLabel('NIK (KTP-el)').fill('337501170890001');
    await send(person);
    await page.getByRole('group', { name: /^Ada \d isian yang perlu diperbaiki$/ }).waitFor();
    await expect.poll(async () => (await focused(page)).name).toBe('summary');
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-form-errors');
    await page.getByRole('link', { name: 'NIK harus terdiri atas 16 angka. Anda baru mengisi 15 angka.' }).click();
    await expect.poll(async () => (await focused(page)).name).toBe('/complainant/nik');
    const nik = person.getByLabel('NIK (KTP-el)');
    expect(await nik.getAttribute('aria-invalid')).toBe('true');
    expect(await nik.getAttribute('aria-describedby')).toBe('complainant-nik-hint complainant-nik-error');
    await page.getByRole('link', { name: /^Kecamatan: Isian ini wajib diisi/ }).click();
    await expect.poll(async () => (await focused(page)).name).toBe('/complainant/region/district');
  });

  test('with a NIK’s date is a doubt, which stops nobody', async () => {
    const { page, person } = await visit(place);
    await fillMatter(page);
    await fillPerson(person, { nik: '3375013102900001' });
    await person.getByText('Tanggal lahir pada NIK tampak tidak lazim.').waitFor();
    await expectNoAxeViolations(page);
    await send(person);
    await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
  });

  test('in the further details opens them, and is a day that has not come', async () => {
    const { page, person } = await visit(place);
    await page.getByText('Rincian lain, jika ada').click();
    await page.getByLabel('Tanggal kejadian').fill('2999-01-01');
    await page.getByText('Rincian lain, jika ada').click();
    await send(person);
    await page.getByRole('link', { name: /Tanggal kejadian belum terjadi/ }).click();
    await expect.poll(async () => (await focused(page)).name).toBe('/occurredOn');
  });
});

describe.for(formPlaces)('the form %s, in Chromium,', (place) => {
  test('fits on 360 px in every part, and has nothing for axe to find', async () => {
    const { page, person } = await visit(place);
    await page.getByText('Rincian lain, jika ada').click();
    await person.getByText('Pemberitahuan privasi').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-form');
  });

  test('speaks English where it is told to, and says so to a screen reader', async () => {
    const { page, person } = await visit(place, { more: 'lang="en"' });
    await person.getByRole('button', { name: 'Send complaint' }).press('Enter'); // as somebody does who sees no button
    await page.getByRole('group', { name: /fields need your attention/ }).waitFor();
    expect(await page.locator('wadul-form > *, wadul-form div[lang]').first().getAttribute('lang')).toBe('en');
    await expectNoAxeViolations(page);
  });

  test('mirrors on a page that is read from right to left', async () => {
    const { page, person } = await visit(place, { root: 'lang="ar" dir="rtl"' });
    const right = async (selector: string) => {
      const box = await person.locator(selector).first().boundingBox();
      return box ? box.x + box.width : Number.NaN;
    };
    expect((await right('form')) - (await right('input[type="radio"]'))).toBeLessThan(30);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
  });

  test('has fields to touch of at least 44 px, in forced colours and with less motion too', async () => {
    const { page, person } = await visit(place);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await person.getByRole('button', { name: 'Kirim pengaduan' }).waitFor();
    const small = (selector: string): string[] =>
      [...(document.querySelector(selector)?.shadowRoot?.querySelectorAll('button, select, textarea, summary, input:not([type="radio"]), .option') ?? [])]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML);
    expect(await page.evaluate(small, 'wadul-form')).toEqual([]);
    if (place === 'in a frame') expect(await insideFrame(page).evaluate(small, 'wadul-identity')).toEqual([]);
    await expectNoAxeViolations(page);
  });

  test('offers regions of its home city at once, of another after it was chosen, and a line of text where a file is lost', async () => {
    const { page, person, requests } = await visit(place);
    const home = person.getByRole('group', { name: 'Wilayah tempat tinggal' });
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
    await person.getByLabel('Nama lengkap').fill(invented.name);
    await person.getByLabel('NIK (KTP-el)').fill(invented.nik);
    await person.getByLabel('Nomor HP').fill(invented.mobile);
    await person.getByLabel('Alamat lengkap').fill(invented.address);
    const sent = page.waitForRequest(/complaints$/);
    await send(person);
    expect((await sent).postDataJSON()).toMatchObject({ complainant: { region: { regency: { code: '34.02' }, freeText: 'Sewon, Panggungharjo' } } });
    await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
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
    const { page } = await visit('in place');
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
    const { page, complaints } = await visit('in place');
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
