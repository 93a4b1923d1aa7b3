import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import type { PublicOffice } from '@wadul/core';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { fillMatter, fillPerson, person as invented, send } from '../../../testing/fill-in.ts';
import { focused, formPlaces, tabTo, visitForm, type FormPlace } from '../../../testing/form-places.ts';
import { scriptOf, startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';
import { fileOf, onDisk, pdfOf, photoOf, type PickedFile } from './testing/some-files.ts';

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

const visit = (place: FormPlace, put?: Parameters<typeof visitForm>[3]) => visitForm(wadul, browser, place, put);
type Part = Page | FrameLocator;

/** The section, once somebody has come to it. */
const comeTo = async (page: Page, person: Part): Promise<void> => {
  await fillMatter(page);
  await person.getByLabel('Nama lengkap').fill(invented.name);
  await person.getByRole('group', { name: 'Lampiran' }).waitFor();
};
const documents = (person: Part) => person.getByLabel('Pilih dokumen');
const card = (person: Part) => person.getByLabel('Pilih berkas KTP');
const item = (person: Part, name: string) => person.getByRole('listitem').filter({ hasText: name });
const attached = (person: Part, name: string) => item(person, name).getByText('Terlampir').waitFor();
const uploads = (kind?: 'ktp' | 'document') =>
  wadul.api.parts.db
    .selectFrom('attachment')
    .selectAll()
    .execute()
    .then((rows) => rows.filter((row) => kind === undefined || row.kind === kind));
/** The files of a complaint. */
const filesOf = (ticket: string) =>
  wadul.api.parts.db
    .selectFrom('attachment')
    .innerJoin('complaint', (join) => join.onRef('complaint.officeId', '=', 'attachment.officeId').onRef('complaint.id', '=', 'attachment.complaintId'))
    .select(['kind', 'mediaType'])
    .where('ticket', '=', ticket)
    .execute();
const unclaimed = async () => (await uploads()).filter(({ complaintId }) => complaintId === null);

/** What has the focus is called so; in a frame it comes there a moment later. */
const expectFocus = (page: Page) => expect.poll(async () => (await focused(page)).label);

/** Holds back all bytes of files until it is called. */
const hold = async (page: Page): Promise<() => void> => {
  const held = Promise.withResolvers<void>();
  await page.route(/\/uploads\/\w+$/, async (route) => {
    if (route.request().method() === 'PATCH') await held.promise;
    await route.continue().catch(() => undefined); // it was cancelled meanwhile
  });
  return held.resolve;
};

/** Picks a file, and tells the bytes that leave the page for it. */
const sentFor = async (page: Page, input: Locator, file: PickedFile): Promise<Buffer> => {
  await page.evaluate(() => {
    const { send: sendOn } = XMLHttpRequest.prototype;
    const sent: Promise<ArrayBuffer>[] = [];
    Object.assign(window, { sent });
    XMLHttpRequest.prototype.send = function (body) {
      if (body instanceof Blob) sent.push(body.arrayBuffer());
      sendOn.call(this, body);
    };
  });
  await input.setInputFiles(file);
  await attached(page, file.name);
  const sent = await page.evaluate(async () => (await Promise.all((window as unknown as { sent: Promise<ArrayBuffer>[] }).sent)).map((bytes) => [...new Uint8Array(bytes)]));
  return Buffer.concat(sent.map((bytes) => Buffer.from(bytes)));
};

describe.for(formPlaces)('files, the form %s, in Chromium', (place) => {
  test('are attached with name, size and state, and belong to the complaint that is filed', async () => {
    const { page, person, complaints } = await visit(place);
    await fillMatter(page);
    await fillPerson(person);
    await card(person).setInputFiles(await photoOf('IMG_2034.jpg', [400, 250]));
    await documents(person).setInputFiles([pdfOf('surat izin.pdf'), await photoOf('reklame.jpg', [300, 200])]);
    for (const name of ['IMG_2034.jpg', 'surat izin.pdf', 'reklame.jpg']) await attached(person, name);
    expect(await item(person, 'surat izin.pdf').innerText()).toMatch(/surat izin\.pdf 1 KB/);
    await expectNoAxeViolations(page);
    await screenshot(page, `wadul-form-attachments-${place === 'in place' ? 'page' : 'frame'}`);
    await send(person);
    await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
    const kept = await filesOf(await person.locator('#ticket').innerText());
    expect(kept.map(({ kind, mediaType }) => `${kind} ${mediaType}`).sort()).toEqual(['document application/pdf', 'document image/jpeg', 'ktp image/jpeg']);
    expect(complaints).toEqual([]);
    await person.getByRole('button', { name: 'Ajukan pengaduan lain' }).click();
    await person.getByLabel('Nama lengkap').waitFor();
    expect(await person.getByRole('listitem').count()).toBe(0);
  });

  test('that are still on their way are waited for, which can be stopped, and the complaint goes with them', async () => {
    const before = await wadul.countComplaints();
    const { page, person } = await visit(place);
    const release = await hold(page);
    await fillMatter(page);
    await fillPerson(person);
    await documents(person).setInputFiles(pdfOf('surat.pdf'));
    await send(person);
    await person.getByText('Menunggu berkas selesai diunggah …').waitFor();
    await expectNoAxeViolations(page);
    await person.getByRole('button', { name: 'Batal', exact: true }).click();
    expect(await person.getByText('Menunggu berkas selesai diunggah …').count()).toBe(0);
    await expectFocus(page).toBe('Kirim pengaduan');
    await send(person);
    await person.getByText('Menunggu berkas selesai diunggah …').waitFor();
    expect(await wadul.countComplaints()).toBe(before);
    release();
    await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
    expect(await unclaimed()).toEqual([]);
  });

  test('that were not taken keep the form from being sent, and the summary leads to them', async () => {
    const { page, person } = await visit(place);
    await fillMatter(page);
    await fillPerson(person);
    await documents(person).setInputFiles(fileOf('catatan.txt', 'Bukan berkas yang diterima.'));
    await item(person, 'catatan.txt').getByText('Jenis berkas ini tidak dapat diterima.').waitFor();
    await documents(person).setInputFiles([pdfOf('surat.pdf'), fileOf('kosong.pdf', '')]);
    await attached(person, 'surat.pdf');
    await item(person, 'kosong.pdf').getByText('Berkas ini kosong.').waitFor();
    await send(person);
    const summary = page.getByRole('group', { name: /perlu diperbaiki/ }).getByRole('link');
    // In a frame the summary stands in the partner's page, which is told a moment later, and no file's name.
    await expect.poll(() => summary.allInnerTexts()).toEqual(
      place === 'in place'
        ? ['catatan.txt: Jenis berkas ini tidak dapat diterima. Pilih foto (JPEG, PNG, WebP, HEIC) atau PDF.', 'kosong.pdf: Berkas ini kosong. Pilih berkas lain.']
        : [1, 3].map((number) => `Dokumen pendukung, berkas ke-${number}: Berkas ini tidak terlampir. Hapus berkas ini, atau pilih berkas lain.`),
    );
    await summary.last().click();
    await expectFocus(page).toBe('Hapus kosong.pdf');
    await page.keyboard.press('Enter');
    await person.getByRole('button', { name: 'Hapus catatan.txt' }).click();
    await send(person);
    await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
  });

  test('are picked, cancelled and removed with the keyboard alone, and the focus is never lost', async () => {
    const { page, person } = await visit(place);
    const release = await hold(page);
    // Listened to from the beginning: the browser has to have heard of it when the key is pressed.
    page.once('filechooser', (chooser) => void chooser.setFiles([pdfOf('satu.pdf'), pdfOf('dua.pdf'), pdfOf('tiga.pdf')]));
    await comeTo(page, person);
    await tabTo(page, '/attachments');
    await expectFocus(page).toBe('Pilih dokumen');
    await page.keyboard.press('Enter');
    await item(person, 'tiga.pdf').getByText('Menunggu giliran …').waitFor();
    await person.getByRole('progressbar', { name: 'Unggahan satu.pdf' }).waitFor();
    await tabTo(page, '/attachments/file2');
    await expectFocus(page).toBe('Batalkan dua.pdf');
    await page.keyboard.press('Enter');
    await expectFocus(page).toBe('Batalkan tiga.pdf');
    release();
    await attached(person, 'tiga.pdf');
    await expectFocus(page).toBe('Hapus tiga.pdf');
    await page.keyboard.press('Enter');
    await attached(person, 'satu.pdf');
    await expectFocus(page).toBe('Hapus satu.pdf');
    await page.keyboard.press('Enter');
    await expectFocus(page).toBe('Pilih dokumen');
    await expect.poll(unclaimed).toEqual([]);
  });

  test('of a card go when the complaint becomes anonymous, here and on the server', async () => {
    const { page, person } = await visit(place);
    await comeTo(page, person);
    await card(person).setInputFiles(await photoOf('ktp.jpg', [400, 250]));
    await attached(person, 'ktp.jpg');
    await documents(person).setInputFiles(pdfOf('surat.pdf'));
    await attached(person, 'surat.pdf');
    await person.getByLabel('Tanpa nama').check();
    expect(await person.getByRole('group', { name: 'KTP' }).count()).toBe(0);
    const gone = 'ktp.jpg dihapus. Pengaduan tanpa nama dikirim tanpa KTP.';
    await person.locator('.notice').getByText(gone).waitFor();
    expect(await person.locator('#attachments-said').innerText()).toContain(gone);
    await expectNoAxeViolations(page);
    await person.getByText('Pastikan keduanya tidak memuat identitas Anda.').waitFor();
    await expect.poll(async () => (await unclaimed()).map(({ kind }) => kind)).toEqual(['document']);
    await person.getByRole('button', { name: 'Hapus surat.pdf' }).click();
    await expect.poll(unclaimed).toEqual([]);
  });

  test('must be chosen again after a reload, which says so, and which file it was is nowhere on the device', async () => {
    const { page, person } = await visit(place);
    await comeTo(page, person);
    expect(await person.getByText('tidak disimpan di perangkat ini').count()).toBe(0);
    await documents(person).setInputFiles(pdfOf('surat rahasia.pdf'));
    await attached(person, 'surat rahasia.pdf');
    const kept = await Promise.all(page.frames().map((frame) => frame.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))));
    expect(kept.join()).not.toMatch(/rahasia|uploads|tus/);
    await page.reload();
    await comeTo(page, person);
    await person.getByText('Berkas yang tadi Anda pilih tidak disimpan di perangkat ini. Silakan pilih kembali.').waitFor();
    await expectNoAxeViolations(page);
    await documents(person).setInputFiles(pdfOf('lain.pdf'));
    await attached(person, 'lain.pdf');
    expect(await person.getByText('tidak disimpan di perangkat ini').count()).toBe(0);
    for (const { officeId, id } of await unclaimed()) await wadul.api.parts.db.deleteFrom('attachment').where('officeId', '=', officeId).where('id', '=', id).execute();
  });
});

test('files that were all removed by hand are not said to be lost after a reload, in Chromium', async () => {
  const { page, person } = await visit('in place');
  await comeTo(page, person);
  await documents(person).setInputFiles(pdfOf('surat.pdf'));
  await attached(person, 'surat.pdf');
  await person.getByRole('button', { name: 'Hapus surat.pdf' }).click();
  await person.getByRole('listitem').waitFor({ state: 'detached' });
  await page.reload();
  await comeTo(page, person);
  expect(await person.getByText('tidak disimpan di perangkat ini').count()).toBe(0);
});

describe('what is picked, in Chromium', () => {
  const empty = Buffer.alloc(0);
  test.for([
    ['kosong.pdf', fileOf('kosong.pdf', empty), 'Berkas ini kosong. Pilih berkas lain.'],
    ['virus.pdf', fileOf('virus.pdf', 'MZ\u0090 bukan PDF'), 'Jenis berkas ini tidak dapat diterima.'],
    ['gambar.svg', fileOf('gambar.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'), 'Jenis berkas ini tidak dapat diterima.'],
    ['surat.jpg', fileOf('surat.jpg', '%PDF-1.7 …'), 'Akhiran nama berkas tidak sesuai dengan isinya.'],
  ] as const)('%s is refused before anything is sent', async ([name, file, text]) => {
    const { page, person, requests } = await visit('in place');
    await comeTo(page, person);
    await documents(person).setInputFiles(file);
    await item(person, name).getByText(text).waitFor();
    expect(requests.filter((request) => request.includes('/uploads'))).toEqual([]);
    await expectNoAxeViolations(page);
  });

  test('above the limit is refused before anything is sent, with both sizes', async () => {
    const large = await onDisk(pdfOf('besar.pdf', 16 * 1024 * 1024));
    const { page, person, requests } = await visit('in place');
    await comeTo(page, person);
    await documents(person).setInputFiles(large.path);
    await item(person, 'besar.pdf').getByText('Ukuran berkas 16,1 MB melebihi batas 15 MB. Pilih berkas yang lebih kecil.').waitFor();
    expect(requests.filter((request) => request.includes('/uploads'))).toEqual([]);
    await large.remove();
  });

  test('is refused with the server’s words where only the server sees what is wrong', async () => {
    const { page, person } = await visit('in place');
    await comeTo(page, person);
    await documents(person).setInputFiles(fileOf('terpotong.pdf', '%PDF-1.7 tanpa akhir'));
    await item(person, 'terpotong.pdf').getByText('Berkas ini rusak sehingga tidak dapat dibuka. Pilih berkas lain.').waitFor();
    expect((await unclaimed()).map(({ state }) => state)).toEqual(['refused']); // its word is kept for a while
    await person.getByRole('button', { name: 'Hapus terpotong.pdf' }).click();
    await expect.poll(unclaimed).toEqual([]);
  });

  test('beyond ten files is not added, and that is said', async () => {
    const { page, person } = await visit('in place');
    await hold(page);
    await comeTo(page, person);
    await documents(person).setInputFiles(Array.from({ length: 12 }, (_, nth) => pdfOf(`surat ${nth}.pdf`)));
    await person.getByText('Paling banyak 10 berkas. 2 berkas tidak ditambahkan.').first().waitFor();
    expect(await person.getByRole('listitem').count()).toBe(10);
    await card(person).setInputFiles(pdfOf('ktp.pdf'));
    await person.getByText('Paling banyak 10 berkas. 1 berkas tidak ditambahkan.').first().waitFor();
    expect(await person.getByRole('listitem').count()).toBe(10);
  });

  test('as a card takes the place of the card before, also of one that was refused, and the server drops that', async () => {
    const { page, person } = await visit('in place');
    await comeTo(page, person);
    await card(person).setInputFiles(fileOf('ktp.docx', 'PK'));
    await item(person, 'ktp.docx').getByText('Jenis berkas ini tidak dapat diterima.').waitFor();
    const replace = person.getByLabel('Ganti berkas KTP');
    await replace.setInputFiles(pdfOf('ktp.pdf'));
    await attached(person, 'ktp.pdf');
    await item(person, 'ktp.pdf').getByText('Berkas ini tidak dapat ditandai di perangkat Anda').waitFor();
    const dropped = page.waitForResponse((response) => response.request().method() === 'DELETE' && response.ok());
    await replace.setInputFiles(pdfOf('ktp baru.pdf'));
    await attached(person, 'ktp baru.pdf');
    await dropped;
    expect(await person.getByRole('listitem').count()).toBe(1);
    await person.getByRole('button', { name: 'Hapus ktp baru.pdf' }).click();
    await person.getByLabel('Pilih berkas KTP').waitFor();
  });

  test('as a card and was refused is not said to be sent as it is', async () => {
    const { page, person } = await visit('in place');
    await comeTo(page, person);
    await card(person).setInputFiles(fileOf('ktp.pdf', '%PDF-1.7 tanpa akhir'));
    await item(person, 'ktp.pdf').getByText('Berkas ini rusak sehingga tidak dapat dibuka.').waitFor();
    expect(await item(person, 'ktp.pdf').getByText('tidak dapat ditandai').count()).toBe(0);
  });

  test('takes the same room from its first moment until it is attached: nothing below jumps', async () => {
    const { page, person } = await visit('in place');
    const release = await hold(page);
    await comeTo(page, person);
    await documents(person).setInputFiles([1, 2, 3].map((nth) => pdfOf(`surat ${nth}.pdf`)));
    await item(person, 'surat 3.pdf').getByText('Menunggu giliran …').waitFor();
    await item(person, 'surat 1.pdf').getByText(/Mengunggah/).waitFor();
    const heights = await person.getByRole('listitem').evaluateAll((items) => items.map((one) => one.getBoundingClientRect().height));
    expect(new Set(heights).size).toBe(1);
    release();
    for (const nth of [1, 2, 3]) await attached(person, `surat ${nth}.pdf`);
  });

  test('can be dragged onto the group, on a desk', async () => {
    const { page, person } = await visit('in place', { options: { viewport: { width: 1280, height: 800 } } });
    await comeTo(page, person);
    await person.getByText('Anda juga dapat menyeret berkas ke sini.').last().waitFor();
    const group = person.getByRole('group', { name: 'Dokumen pendukung' });
    const dragged = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'seret.pdf', { type: 'application/pdf' }));
      return transfer;
    }, pdfOf('seret.pdf').buffer.toString('latin1'));
    await group.dispatchEvent('dragover', { dataTransfer: dragged });
    expect(await group.getAttribute('data-over')).toBe('');
    await group.dispatchEvent('drop', { dataTransfer: dragged });
    await item(person, 'seret.pdf').waitFor();
    expect(await group.getAttribute('data-over')).toBeNull();
  });

  test('from a camera has a button of its own on a telephone, and none on a desk', async () => {
    const { page, person } = await visit('in place', { options: { hasTouch: true, isMobile: true } });
    await comeTo(page, person);
    expect(await person.getByLabel('Potret KTP').getAttribute('capture')).toBe('environment');
    expect(await person.getByLabel('Potret KTP').isVisible()).toBe(true);
    const desk = await visit('in place', { options: { viewport: { width: 1280, height: 800 } } });
    await comeTo(desk.page, desk.person);
    expect(await desk.person.getByLabel('Potret KTP').isVisible()).toBe(false);
  });
});

describe('a photo, in Chromium', () => {
  test('is made smaller and turned as it was taken before it is sent', async () => {
    const { page, person } = await visit('in place');
    await comeTo(page, person);
    const sent = await sentFor(page, documents(person), await photoOf('IMG_1.jpg', [3000, 2000], true));
    const { width, height, format, orientation } = await sharp(sent).metadata();
    expect({ width, height, format, orientation }).toEqual({ width: 1600, height: 1067, format: 'jpeg', orientation: undefined });
    const pixel = async (left: number) => [...(await sharp(sent).extract({ left, top: 500, width: 1, height: 1 }).raw().toBuffer())];
    const [[red = 0, , blueHere = 0], [redThere = 0, , blue = 0]] = [await pixel(100), await pixel(1500)] as [number[], number[]];
    expect([red > 150, blueHere < 80, redThere < 80, blue > 150]).toEqual([true, true, true, true]);
  });

  test('that would not become smaller is sent as it is', async () => {
    const { page, person } = await visit('in place');
    await comeTo(page, person);
    const tiny = { name: 'kecil.png', mimeType: 'image/png', buffer: await sharp({ create: { width: 16, height: 16, channels: 3, background: '#fff' } }).png().toBuffer() };
    const sent = await sentFor(page, documents(person), tiny);
    expect(sent.equals(tiny.buffer)).toBe(true);
  });

  test('that the device cannot read is sent as it is, and so is one for which its memory does not do', async () => {
    const { page, person } = await visit('in place');
    await comeTo(page, person);
    await page.evaluate(() => (window.createImageBitmap = () => Promise.reject(new RangeError('out of memory'))));
    const photo = await photoOf('ktp.jpg', [3000, 2000]);
    const sent = await sentFor(page, card(person), photo);
    expect(sent.equals(photo.buffer)).toBe(true);
    await item(person, 'ktp.jpg').getByText('Berkas ini tidak dapat ditandai di perangkat Anda').waitFor();
  });

  test('of a card goes with the mark across it, which is shown, and what is under it can still be read', async () => {
    const { page, person } = await visit('in place');
    await comeTo(page, person);
    const photo = await photoOf('ktp.jpg', [2400, 1500]);
    const sent = await sentFor(page, card(person), photo);
    const mark = `HANYA UNTUK PENGADUAN ${wadul.api.office.settings.shortName} –`;
    expect(await person.getByRole('img', { name: new RegExp(mark) }).isVisible()).toBe(true);
    await screenshot(page, 'wadul-form-ktp');
    const size = { width: 1600, height: 1000 };
    const pixels = (bytes: Buffer) => sharp(bytes).resize(size).raw().toBuffer();
    const [marked, plain] = await Promise.all([pixels(sent), pixels(photo.buffer)]);
    const changed = (left: number, top: number, wide: number, high: number) => {
      let count = 0;
      for (let y = top; y < top + high; y += 1)
        for (let x = left; x < left + wide; x += 1) {
          const at = 3 * (y * size.width + x);
          const far = [0, 1, 2].some((part) => Math.abs((marked[at + part] ?? 0) - (plain[at + part] ?? 0)) > 24);
          if (far) count += 1;
        }
      return count / (wide * high);
    };
    const tiles = Array.from({ length: 16 }, (_, nth) => changed(400 * (nth % 4), 250 * Math.floor(nth / 4), 400, 250));
    expect(Math.min(...tiles)).toBeGreaterThan(0.01); // nobody can cut a part out that has none of it
    expect(changed(0, 0, size.width, size.height)).toBeLessThan(0.25);
  });
});

describe('the section, in Chromium', () => {
  test('speaks English, reads from right to left, and stands in forced colours', async () => {
    const { page, person } = await visit('in place', { root: 'lang="en" dir="rtl"' });
    await page.emulateMedia({ forcedColors: 'active' });
    await person.getByLabel('Full name').fill(invented.name);
    await person.getByLabel('Choose documents').setInputFiles([pdfOf('letter.pdf'), fileOf('empty.pdf', '')]);
    await item(person, 'letter.pdf').getByText('Attached').waitFor();
    await item(person, 'empty.pdf').getByText('This file is empty. Choose another file.').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-form-attachments-rtl');
  });

  test('has targets of 44 pixels, and keeps within 360 pixels whatever a file is called', async () => {
    const { page, person } = await visit('in place');
    await comeTo(page, person);
    await documents(person).setInputFiles(fileOf(`${'panjang-sekali-'.repeat(12)}.pdf`, ''));
    await person.getByRole('listitem').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    for (const target of [person.getByRole('button', { name: /^Hapus panjang/ }), person.locator('label.pick').first()]) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });

  test('says once each what begins, is done and went wrong, and nothing in between', async () => {
    const { page, person } = await visit('in place');
    await comeTo(page, person);
    await person.locator('#attachments-said').evaluate((region) => {
      const said: string[] = [];
      new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(({ textContent }) => said.push(textContent ?? '')))).observe(region, { childList: true, subtree: true, characterData: true });
      Object.assign(window, { said });
    });
    await documents(person).setInputFiles([pdfOf('satu.pdf', 900_000), fileOf('kosong.pdf', '')]);
    await attached(person, 'satu.pdf');
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual(['2 berkas mulai diunggah.', 'kosong.pdf: Berkas ini kosong. Pilih berkas lain.', 'satu.pdf selesai diunggah.']);
  });

  test('says that files cannot be added while what they need does not load, and adds them afterwards', async () => {
    const { page, context, person } = await visit('in place');
    await comeTo(page, person);
    await context.setOffline(true);
    await documents(person).setInputFiles(pdfOf('surat.pdf'));
    await person.getByText('Berkas belum ditambahkan karena koneksi terputus.').first().waitFor();
    expect(await person.getByRole('listitem').count()).toBe(0);
    await context.setOffline(false);
    await documents(person).setInputFiles(pdfOf('surat.pdf'));
    await attached(person, 'surat.pdf');
  });
});

describe('an office, in Chromium,', () => {
  /** The form with the office's settings in the page, with other attachments. */
  const visitWith = async (attachments: Partial<PublicOffice['attachments']>) => {
    const settings = (await (await wadul.api.send('GET', `/api/offices/${wadul.office}`)).json()) as PublicOffice;
    const inside = JSON.stringify({ ...settings, attachments: { ...settings.attachments, ...attachments } });
    const tag = `<wadul-form office="${wadul.office}" endpoint="${wadul.origin}"><script type="application/json">${inside}</script></wadul-form>`;
    const html = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Kota</title><main><h1>Pengaduan</h1>${tag}</main><script type="module" src="${scriptOf(wadul.origin, 'wadul-form')}"></script>`;
    const { page } = await browser.visit(wadul.showAtOffice(html));
    await fillMatter(page);
    await fillPerson(page);
    return page;
  };

  test('that asks for the card says so where it is missing, and what it takes', async () => {
    const page = await visitWith({ ktp: 'required', most: 3, mostBytes: 1024 * 1024 });
    await page.getByText('Paling banyak 3 berkas, masing-masing paling besar 1 MB.').waitFor();
    await send(page);
    await page.getByRole('link', { name: 'KTP: Isian ini wajib diisi.' }).click();
    await expectFocus(page).toBe('Pilih berkas KTP');
    await expectNoAxeViolations(page);
  });

  test('that takes no files has no section for them', async () => {
    const page = await visitWith({ ktp: 'hidden', most: 0 });
    await send(page);
    await page.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
    expect(await page.getByText('Lampiran').count()).toBe(0);
  });
});
