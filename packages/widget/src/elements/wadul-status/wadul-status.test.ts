import type { Receipt } from '@wadul/core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { Page } from 'playwright-core';
import { fileOne, type FiledOne } from '../../../../server/src/testing/file-one.ts';
import { openBrowser, type OpenBrowser } from '../../testing/browser.ts';
import { scriptOf, startWadul, type RunningWadul } from '../../testing/wadul-server.ts';
import { toAnswer, workOn } from '../../testing/work-on.ts';

const EVENTS = /\/tracking\/events$/;
let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
});
afterEach(async () => {
  wadul.lose(EVENTS, undefined);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const address = (more = '', root = 'lang="id"') =>
  wadul.show(`<!doctype html><html ${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kota</title><main><h1>Lacak</h1><wadul-status office="${wadul.office}" endpoint="${wadul.origin}" ${more}></wadul-status></main><script type="module" src="${scriptOf(wadul.origin, 'wadul-status')}"></script>`);
const look = async (page: Page, { ticket, secret }: Pick<Receipt, 'ticket' | 'secret'>): Promise<void> => {
  await page.getByLabel('Nomor tiket').fill(ticket);
  await page.getByLabel('Kode rahasia').fill(secret);
  await page.getByRole('button', { name: 'Lihat pengaduan' }).click();
};
const state = (page: Page, name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);
/** A complaint of its own, on the screen. */
const follow = async (steps: Parameters<typeof workOn>[2] = [], change: Parameters<typeof fileOne>[1] = {}): Promise<FiledOne & { page: Page; complaints: string[] }> => {
  const filed = await fileOne(wadul.api, change);
  await workOn(wadul.api, filed.id, steps);
  const { page, complaints } = await browser.visit(address());
  await look(page, filed.receipt);
  await page.locator('#state').waitFor();
  return { ...filed, page, complaints };
};

describe('looking up a complaint, in Chromium,', () => {
  test('shows where it stands, whose turn it is, until when, and the story so far', async () => {
    const { page, complaints, receipt } = await follow();
    await state(page, 'Diterima, menunggu verifikasi');
    expect(await focused(page)).toBe('state');
    const text = await page.locator('.case').innerText();
    expect(text).toContain('Sekarang giliran kantor.');
    expect(text).toContain('Jatuh tempo 12 Maret 2026.');
    expect(text).toContain(receipt.ticket);
    expect(text).not.toMatch(/Siti|3375|8123/);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
  });

  test('says which e-mails were sent and when, and which could not be delivered', async () => {
    const { receipt, id } = await fileOne(wadul.api);
    await workOn(wadul.api, id, [['frontDesk', { type: 'officer.askedForCompletion', missing: 'Foto.' }]]);
    const settled = { nextTryAt: null, settledAt: new Date('2026-03-09T03:00:00.000Z') };
    const { db } = wadul.api.parts;
    await db.updateTable('notice').set({ ...settled, state: 'sent' }).where('complaintId', '=', id).where('eventSeq', '=', 1).execute();
    await db.updateTable('notice').set({ ...settled, state: 'failed', failure: 'refused' }).where('complaintId', '=', id).where('eventSeq', '=', 2).execute();
    const { page } = await browser.visit(address());
    await look(page, receipt);
    await page.getByText('Surel terkirim 9 Maret 2026, 10.00 WIB.').waitFor();
    await page.getByText('Surel pemberitahuan tidak dapat dikirim (9 Maret 2026, 10.00 WIB).').waitFor();
    await expectNoAxeViolations(page);
  });

  test('takes ticket and secret in small letters and without dashes', async () => {
    const { receipt } = await fileOne(wadul.api);
    const { page } = await browser.visit(address());
    await look(page, { ticket: receipt.ticket.toLowerCase().replaceAll('-', ' '), secret: receipt.secret.toLowerCase().replaceAll('-', '') });
    await page.locator('#state').waitFor();
  });

  test('says the same of a wrong ticket and a wrong secret, and nothing of either', async () => {
    const { receipt } = await fileOne(wadul.api);
    const { page } = await browser.visit(address());
    for (const wrong of [{ ...receipt, secret: '0000-0000-0000-00' }, { ...receipt, ticket: 'PKL-2026-000000' }]) {
      await look(page, wrong);
      await page.getByRole('alert').filter({ hasText: 'Nomor tiket atau kode rahasia tidak sesuai.' }).waitFor();
    }
    expect(await focused(page)).toBe('notice');
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-status-wrong');
  });

  test('asks for what was left empty, at its field', async () => {
    const { page } = await browser.visit(address());
    await page.getByLabel('Nomor tiket').fill('PKL-2026-7K4M9Q');
    await page.getByRole('button', { name: 'Lihat pengaduan' }).click();
    expect(await focused(page)).toBe('secret');
    expect(await page.locator('#secret-error').innerText()).toContain('Isian ini wajib diisi.');
    await expectNoAxeViolations(page);
  });

  test('begins with the ticket of the page’s fragment or of the attribute, and never with a secret', async () => {
    const fragment = await browser.visit(`${address()}#PKL-2026-7K4M9Q`);
    expect(await fragment.page.getByLabel('Nomor tiket').inputValue()).toBe('PKL-2026-7K4M9Q');
    const attribute = await browser.visit(`${address('ticket="PKL-2026-000001"')}?secret=8Q2R-K0VD-31ZT-5A`);
    expect(await attribute.page.getByLabel('Nomor tiket').inputValue()).toBe('PKL-2026-000001');
    expect(await attribute.page.getByLabel('Kode rahasia').inputValue()).toBe('');
    expect(await (await browser.visit(`${address()}#ticket=PKL-2026-7K4M9Q&secret=8Q2R-K0VD-31ZT-5A`)).page.getByLabel('Kode rahasia').inputValue()).toBe('');
  });

  test('puts neither ticket nor secret into an address, and forgets both on leaving', async () => {
    const { receipt } = await fileOne(wadul.api);
    const visit = await browser.visit(address());
    const urls: string[] = [];
    visit.page.on('request', (request) => urls.push(request.url()));
    await look(visit.page, receipt);
    await visit.page.getByRole('button', { name: 'Keluar dari tampilan ini' }).click();
    expect(urls.filter((url) => url.includes(receipt.ticket) || url.includes(receipt.secret))).toEqual([]);
    expect(await visit.page.getByLabel('Kode rahasia').inputValue()).toBe('');
    expect(await visit.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('says that there is no connection, and keeps what was typed', async () => {
    const { receipt } = await fileOne(wadul.api);
    const { page, context } = await browser.visit(address());
    await page.getByLabel('Nomor tiket').focus();
    await page.waitForResponse(/following/);
    await context.setOffline(true);
    await look(page, receipt);
    await page.getByRole('alert').filter({ hasText: 'Koneksi terputus.' }).waitFor();
    expect(await page.getByLabel('Kode rahasia').inputValue()).toBe(receipt.secret);
  });

  test('speaks English, and mirrors on a page that is read from right to left', async () => {
    const { receipt } = await fileOne(wadul.api);
    const { page } = await browser.visit(address('lang="en"', 'lang="ar" dir="rtl"'));
    await page.getByLabel('Ticket number').fill(receipt.ticket);
    await page.getByLabel('Tracking secret').fill(receipt.secret);
    await page.getByRole('button', { name: 'Show the complaint' }).click();
    await state(page, 'Received, waiting to be verified');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
  });
});

describe('what a complainant can do, in Chromium,', () => {
  test('completes the file when the office asked for more', async () => {
    const { page } = await follow([['frontDesk', { type: 'officer.askedForCompletion', missing: 'Foto papan reklame dari depan.' }]]);
    await state(page, 'Perlu dilengkapi');
    await page.getByText('Foto papan reklame dari depan.').first().waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-status-completion');
    await page.getByRole('button', { name: 'Kirim kelengkapan' }).click();
    expect(await focused(page)).toBe('completedFile-text');
    await page.getByLabel('Kelengkapan Anda').fill('Foto saya serahkan di loket.');
    await page.getByRole('button', { name: 'Kirim kelengkapan' }).click();
    await page.getByText('Sudah kami catat.').waitFor();
    await state(page, 'Diterima, menunggu verifikasi');
    await page.getByText('Foto saya serahkan di loket.').waitFor();
  });

  test('reads the answer, is not satisfied, and says why', async () => {
    const { page } = await follow(toAnswer);
    await state(page, 'Sudah ditanggapi');
    const answer = page.getByRole('region', { name: 'Tanggapan kantor' });
    expect(await answer.innerText()).toMatch(/akan ditertibkan[^]*Jika Anda belum puas, balas paling lambat \d+ Maret 2026[^]*Ombudsman RI \(137\)/);
    await page.getByText('Saya belum puas').click();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-status-answered');
    await page.getByRole('button', { name: 'Buka kembali pengaduan' }).click();
    await page.getByText('Isian ini wajib diisi.').waitFor();
    await page.getByLabel('Mengapa Anda belum puas?').fill('Papan itu masih berdiri.');
    await page.getByRole('button', { name: 'Buka kembali pengaduan' }).click();
    await page.getByText('Anda menyatakan belum puas; pengaduan dibuka kembali').waitFor();
  });

  test('says that it is solved, and rates the service', async () => {
    const { page } = await follow(toAnswer);
    await page.getByText('Masalah saya selesai').click();
    await page.getByLabel('Sangat baik').check();
    const sent = page.waitForRequest(EVENTS);
    await page.getByRole('button', { name: 'Nyatakan selesai' }).click();
    expect((await sent).postDataJSON()).toMatchObject({ event: { type: 'citizen.acceptedAnswer', rating: 5 } });
    await state(page, 'Selesai');
    expect(await page.locator('summary').count()).toBe(0);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-status-finished');
  });

  test('withdraws only after ticking that it is meant', async () => {
    const { page } = await follow();
    await page.getByText('Cabut pengaduan').first().click();
    await page.getByRole('button', { name: 'Cabut pengaduan' }).click();
    await page.getByText('Beri tanda pada kotak ini untuk mencabut pengaduan.').waitFor();
    expect(await focused(page)).toBe('withdrew-confirm');
    await expectNoAxeViolations(page);
    await page.getByLabel('Ya, saya mencabut pengaduan ini.').check();
    await page.getByRole('button', { name: 'Cabut pengaduan' }).click();
    await state(page, 'Dicabut');
  });

  test('lets a confidential name be seen, and asks to be heard apart', async () => {
    const { page } = await follow([], { identityMode: 'confidential' });
    await page.getByText('Buka nama saya').click();
    await page.getByRole('button', { name: 'Izinkan nama saya dilihat' }).click();
    await page.getByText('Anda mengizinkan nama Anda diketahui pihak terkait').waitFor();
    await page.getByText('Minta didengar terpisah').first().click();
    await page.getByRole('button', { name: 'Minta didengar terpisah' }).click();
    await page.getByText('Anda meminta didengar secara terpisah').waitFor();
  });

  test('is told when something happened meanwhile, sees it, and can do it again', async () => {
    const { page, id } = await follow(toAnswer.slice(0, 2));
    await workOn(wadul.api, id, toAnswer.slice(2));
    await page.getByText('Cabut pengaduan').first().click();
    await page.getByLabel('Ya, saya mencabut pengaduan ini.').check();
    await page.getByRole('button', { name: 'Cabut pengaduan' }).click();
    await page.getByRole('alert').filter({ hasText: 'Ada perkembangan baru pada pengaduan ini.' }).waitFor();
    await state(page, 'Sudah ditanggapi');
    await expectNoAxeViolations(page);
  });

  test('whose answer was lost on the way is told that it was recorded, and it is recorded once', async () => {
    const { page, receipt } = await follow(toAnswer);
    await page.getByText('Saya belum puas').click();
    await page.getByLabel('Mengapa Anda belum puas?').fill('Papan itu masih berdiri.');
    wadul.lose(EVENTS, 'answer');
    await page.getByRole('button', { name: 'Buka kembali pengaduan' }).click();
    await page.getByText('Sudah kami catat.').waitFor();
    const view = (await (await wadul.api.send('POST', `/api/offices/${wadul.office}/tracking`, { body: { ticket: receipt.ticket, secret: receipt.secret } })).json()) as { timeline: { type: string }[] };
    expect(view.timeline.filter(({ type }) => type === 'citizen.disputedAnswer')).toHaveLength(1);
  });

  test('whose earlier words turn out to have been recorded is shown them, and that what was written since was not', async () => {
    const { page } = await follow(toAnswer);
    const reason = page.getByLabel('Mengapa Anda belum puas?');
    const send = page.getByRole('button', { name: 'Buka kembali pengaduan' });
    await page.getByText('Saya belum puas').click();
    await reason.fill('Papan itu masih berdiri.');
    wadul.lose(/\/tracking(\/events)?$/, 'answer');
    await send.click();
    await page.getByRole('alert').filter({ hasText: 'Koneksi terputus.' }).waitFor();
    wadul.lose(/\/tracking(\/events)?$/, undefined);
    await reason.fill('Papan itu masih berdiri, dan lampunya padam.');
    await send.click();
    await page.getByRole('alert').filter({ hasText: 'Ada perkembangan baru pada pengaduan ini.' }).waitFor();
    await page.getByText('Papan itu masih berdiri.', { exact: true }).waitFor();
  });

  test('that leaves while it is sent finds nothing of the complaint on the screen afterwards', async () => {
    const { page } = await follow(toAnswer);
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route(EVENTS, async (route) => {
      await promise;
      await route.continue();
    });
    await page.getByText('Saya belum puas').click();
    await page.getByLabel('Mengapa Anda belum puas?').fill('Papan itu masih berdiri.');
    await page.getByRole('button', { name: 'Buka kembali pengaduan' }).click();
    await page.getByRole('button', { name: 'Keluar dari tampilan ini' }).click();
    const answered = page.waitForResponse(EVENTS);
    resolve();
    await (await answered).finished();
    await page.locator('button.primary[aria-disabled="false"]').waitFor(); // what was pressed is done
    expect(await page.locator('.case').count()).toBe(0);
    expect(await page.locator('#notice').count()).toBe(0);
  });

  test('whose request was lost keeps the text, and can send it again', async () => {
    const { page } = await follow(toAnswer);
    await page.getByText('Saya belum puas').click();
    await page.getByLabel('Mengapa Anda belum puas?').fill('Papan itu masih berdiri.');
    wadul.lose(EVENTS, 'request');
    await page.getByRole('button', { name: 'Buka kembali pengaduan' }).click();
    await page.getByRole('alert').filter({ hasText: 'Koneksi terputus.' }).waitFor();
    expect(await page.getByLabel('Mengapa Anda belum puas?').inputValue()).toBe('Papan itu masih berdiri.');
    wadul.lose(EVENTS, undefined);
    await page.getByRole('button', { name: 'Buka kembali pengaduan' }).click();
    await page.getByText('Sudah kami catat.').waitFor();
  });
});
