// `npm run pictures`: the pictures of the README and the docs, taken of a running office with invented people in it.
import { randomUUID } from 'node:crypto';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@wadul/core/client';
import type { OfficerEvent } from '@wadul/core';
import { guidePictures } from '@wadul/testing/page';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { signIn, type Desk } from '../node-sdk/desk.ts';
import { lookUp } from './in-browser.ts';
import { start } from './run.ts';
import { freePort, OFFICE, startWadul, type Wadul } from './start-wadul.ts';
import { launchChromium } from './watched-page.ts';

type Filing = Parameters<ReturnType<typeof createClient>['file']>[0];

/** A README is read on telephones too. */
const MOST_BYTES = 150_000;

const region = {
  province: { code: '33', name: 'Jawa Tengah' },
  regency: { code: '33.75', name: 'Kota Pekalongan' },
  district: { code: '33.75.02', name: 'Pekalongan Timur' },
  village: { code: '33.75.02.1007', name: 'Poncol' },
};

const filings: readonly (Omit<Filing, 'capacity' | 'language'> & { readonly told: readonly OfficerEvent[] })[] = [
  {
    type: 'reklame',
    identityMode: 'open',
    complainant: { nik: '3375011708900001', name: 'Warga Contoh', mobile: '081234567890', address: 'Jl. Contoh No. 7', region },
    description: 'Papan reklame di simpang tiga miring ke arah jalan dan dapat roboh.',
    place: { text: 'Simpang tiga dekat pasar' },
    told: [
      { type: 'officer.declaredComplete' },
      { type: 'officer.assessed', nature: 'complaint', severity: 'light', siteCheckNeeded: false },
      { type: 'officer.answered', text: 'Papan reklame sudah diturunkan pada 20 November. Pemiliknya diminta mengurus izin sebelum memasang kembali. Terima kasih atas laporan Anda.' },
      { type: 'officer.published', problem: 'Papan reklame miring ke arah jalan.', followUp: 'Diturunkan; pemilik diminta mengurus izin.' },
    ],
  },
  {
    type: 'parkir-lalu-lintas',
    identityMode: 'anonymous',
    description: 'Trotoar di depan rumah makan dipakai parkir setiap malam.',
    told: [
      { type: 'officer.forwarded', to: 'Dinas Perhubungan', reason: 'Penertiban parkir adalah kewenangan Dinas Perhubungan.' },
      { type: 'officer.published', problem: 'Trotoar dipakai parkir setiap malam.', followUp: 'Diteruskan ke Dinas Perhubungan.' },
    ],
  },
  {
    type: 'gangguan-usaha',
    identityMode: 'confidential',
    complainant: { nik: '3375015708900001', name: 'Ibu Contoh', mobile: '081298765432', address: 'Jl. Contoh No. 9', region },
    description: 'Bengkel las bekerja sampai larut malam.',
    told: [{ type: 'officer.declaredComplete' }],
  },
];

const fileAll = async (wadul: Wadul, desk: Desk) => {
  const citizen = createClient({ endpoint: wadul.origin, office: OFFICE });
  const receipts = [];
  for (const { told, ...filing } of filings) {
    const receipt = await citizen.file({ ...filing, capacity: { kind: 'self' }, language: 'id' }, { idempotencyKey: randomUUID() });
    let complaint = await desk.find(receipt.ticket);
    for (const event of told) complaint = await desk.send(complaint, event);
    receipts.push(receipt);
  }
  return receipts;
};

const open = async (browser: Browser, address: string, width: number, height: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: width < 600 ? 1.5 : 1, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  const page = await context.newPage();
  await page.goto(address);
  return page;
};

const take = async (page: Page, name: string): Promise<void> => {
  const path = fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url));
  await page.screenshot({ path });
  const { size } = await stat(path);
  if (size > MOST_BYTES) throw new Error(`${name}.png has ${size} bytes, more than ${MOST_BYTES}`);
  console.log(`docs/images/${name}.png: ${Math.round(size / 1000)} kB`);
};

/** Brings the guides' pictures, which their test took on its walk, into the documentation. */
const bringGuides = async (): Promise<void> => {
  for (const file of await readdir(guidePictures)) {
    const picture = await sharp(join(guidePictures, file)).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
    if (picture.length > MOST_BYTES) throw new Error(`${file} has ${picture.length} bytes, more than ${MOST_BYTES}`);
    await writeFile(fileURLToPath(new URL(`../../docs/images/${file}`, import.meta.url)), picture);
    console.log(`docs/images/${file}: ${Math.round(picture.length / 1000)} kB`);
  }
};

const fillIn = async (page: Page): Promise<void> => {
  await page.getByLabel('Jenis pengaduan').selectOption({ label: 'Reklame' });
  await page.getByLabel('Deskripsi pengaduan').fill('Papan reklame di simpang tiga miring ke arah jalan dan dapat roboh.');
  await page.getByLabel('Lokasi kejadian', { exact: true }).fill('Simpang tiga dekat pasar');
  await page.getByLabel('Lokasi kejadian', { exact: true }).blur();
};

await bringGuides();
const port = await freePort();
const partner = `http://127.0.0.1:${port}`;
const wadul = await startWadul([partner]);
const site = await start(['examples/partner-site/server.ts'], { OFFICE: wadul.origin, PORT: String(port), HOST: '127.0.0.1' }, /partner site is at/);
const browser = await launchChromium();
try {
  const desk = await signIn(wadul.origin, { office: OFFICE, login: 'teknis', password: wadul.password, newPassword: 'untuk gambar di dokumentasi' });
  const [answered] = await fileAll(wadul, desk);

  const form = await open(browser, `${wadul.origin}/${OFFICE}/form`, 360, 740);
  await fillIn(form);
  await form.evaluate(() => scrollTo(0, 0));
  await take(form, 'form-360');

  const tracking = await open(browser, `${wadul.origin}/${OFFICE}/track`, 360, 740);
  if (answered) await lookUp(tracking, answered);
  const state = tracking.getByRole('heading', { name: 'Sudah ditanggapi' });
  await state.evaluate((heading) => heading.scrollIntoView());
  await take(tracking, 'tracking-360');

  const register = await open(browser, `${wadul.origin}/${OFFICE}/register`, 1280, 840);
  await register.getByRole('cell', { name: 'Diteruskan' }).first().waitFor();
  await take(register, 'register-1280');

  const host = await open(browser, partner, 1280, 800);
  await fillIn(host);
  await host.evaluate(() => scrollTo(0, 0));
  await take(host, 'partner-1280');
} finally {
  await browser.close();
  await Promise.all([site.stop(), wadul.stop()]);
}
