import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import { fileOne } from '../../../../../server/src/testing/file-one.ts';
import { prepareOne } from '../../../../../server/src/testing/issue-one.ts';
import { atTheDesk } from '../../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';
import { workOn } from '../../../testing/work-on.ts';

let wadul: RunningWadul;
let browser: OpenBrowser;
let first: string;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
  wadul.api.at('2026-03-09T02:00:00.000Z');
  first = (await fileOne(wadul.api)).id;
  wadul.api.at('2026-03-09T03:00:00.000Z');
  await fileOne(wadul.api, { type: 'bangunan', description: 'Bangunan di tepi sungai.' });
});
afterEach(() => browser.leave());
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const atTheBook = async (...[role, options]: [Parameters<typeof atTheDesk>[2], Parameters<typeof atTheDesk>[3]?]) => {
  const officer = await atTheDesk(wadul, browser, role, options);
  await officer.go('book/2026-03');
  const issuing = officer.page.getByRole('region', { name: options?.language === 'en' ? 'Issuing' : 'Penerbitan' });
  await issuing.waitFor();
  return { ...officer, issuing };
};

describe('issuing a month at the desk, in Chromium,', () => {
  test('leads from the warnings over two officers to versions, and says of each what changed', { timeout: 120_000 }, async () => {
    const one = await atTheBook('frontDesk');
    await one.issuing.getByText('Bulan ini belum diterbitkan.').waitFor();
    await one.page.getByRole('region', { name: 'Perlu diperiksa' }).getByText('Bulan ini belum berakhir.').waitFor();
    await one.issuing.getByRole('button', { name: 'Siapkan untuk diterbitkan' }).press('Enter');
    await one.issuing.getByText('lalu centang kotak ini').waitFor();
    await expectNoAxeViolations(one.page);
    await screenshot(one.page, 'wadul-desk-book-prepare');
    await one.issuing.getByLabel('Saya sudah memeriksa').press('Space');
    await one.issuing.getByRole('button', { name: 'Siapkan untuk diterbitkan' }).press('Enter');
    await one.issuing.getByText('Bulan ini sudah disiapkan.').waitFor();
    await one.issuing.getByText('Disiapkan oleh Petugas frontDesk pada 9 Maret 2026, 10.00 WIB.').waitFor();
    expect(await one.issuing.getByRole('button', { name: 'Ketahui dan terbitkan' }).count()).toBe(0);
    await one.page.locator('.heading').getByText('260309100000').waitFor(); // the form has its number now
    expect(one.complaints).toEqual([]);
    await browser.leave();

    const head = await atTheBook('head', { width: 360 });
    await workOn(wadul.api, first, [['head', { type: 'officer.assigned', personInCharge: 'Bidang Pengaduan' }]]);
    await head.page.getByRole('region', { name: 'Perlu diperiksa' }).getByText('Bulan ini belum berakhir.').waitFor();
    await head.issuing.getByRole('button', { name: 'Ketahui dan terbitkan' }).press('Enter');
    await head.issuing.getByText('lalu centang kotak ini').waitFor(); // who acknowledges it looks as well
    await expectNoAxeViolations(head.page);
    await screenshot(head.page, 'wadul-desk-book-acknowledge');
    await head.issuing.getByLabel('Saya sudah memeriksa').press('Space');
    await head.issuing.getByRole('button', { name: 'Ketahui dan terbitkan' }).press('Enter');
    await head.issuing.getByRole('alert').filter({ hasText: 'Isi bulan ini berubah setelah disiapkan.' }).waitFor();
    await head.issuing.getByText('Baris 1 berubah: Penanggung Jawab.').waitFor();
    expect(await head.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(head.page);
    await screenshot(head.page, 'wadul-desk-book-changed');
    await head.issuing.getByRole('button', { name: 'Tarik kembali' }).press('Enter');
    await head.issuing.getByText('Yang disiapkan sudah ditarik kembali.').waitFor();
    await head.issuing.getByLabel('Saya sudah memeriksa').check();
    await head.issuing.getByRole('button', { name: 'Siapkan untuk diterbitkan' }).press('Enter');
    await head.issuing.getByText('Menunggu diketahui oleh pimpinan atau wakil pimpinan yang tidak menyiapkannya.').waitFor();
    await browser.leave();

    const deputy = await atTheBook('deputy');
    await deputy.issuing.getByLabel('Saya sudah memeriksa').check();
    await deputy.issuing.getByRole('button', { name: 'Ketahui dan terbitkan' }).press('Enter');
    await deputy.issuing.getByText('Versi 1 sudah terbit.').waitFor();
    await deputy.issuing.getByText('Versi terbit 1 masih sama dengan buku saat ini.').waitFor();
    await deputy.issuing.getByText('disiapkan oleh Petugas head, diketahui oleh Petugas deputy').waitFor();
    await workOn(wadul.api, first, [
      ['head', { type: 'officer.assigned', personInCharge: 'Seksi Reklame' }],
      ['head', { type: 'officer.published', problem: 'Papan reklame menutupi rambu.' }],
    ]);
    await deputy.go('book/2026-02');
    await deputy.go('book/2026-03');
    await deputy.issuing.getByText('Berubah sejak versi terbit 1:').waitFor();
    await deputy.issuing.getByText('Baris 1 berubah: Penanggung Jawab. Yang dibaca publik pada baris 1 berubah: Tanggal, Nama / Alamat, Masalah.').waitFor();
    expect(await deputy.issuing.getByText('Versi 1 sudah terbit.').count()).toBe(0);
    await expectNoAxeViolations(deputy.page);
    await screenshot(deputy.page, 'wadul-desk-book-versions');
    await deputy.issuing.getByRole('link', { name: 'Versi terbit 1' }).click();
    await deputy.page.getByText('Versi terbit 1, terbit 9 Maret 2026, 10.00 WIB').waitFor();
    await deputy.page.getByRole('cell', { name: 'Bidang Pengaduan' }).waitFor();
    await expectNoAxeViolations(deputy.page);
    await screenshot(deputy.page, 'wadul-desk-book-issued');
    await deputy.page.getByRole('link', { name: 'Lihat buku saat ini' }).click();
    await deputy.page.getByRole('cell', { name: 'Seksi Reklame' }).waitFor();
    await deputy.go('book/2026-03/7');
    await deputy.page.getByRole('alert').filter({ hasText: 'Bulan ini tidak memiliki versi terbit tersebut.' }).waitFor();
    expect(deputy.complaints.filter((line) => !line.includes('404'))).toEqual([]);
  });

  test('tells whoever acknowledges it how much neither of the two may read, and of a row that is withheld that something changed', async () => {
    wadul.api.at('2026-02-10T03:00:00.000Z');
    const { id } = await fileOne(wadul.api, { occurredOn: '2026-02-01' });
    await workOn(wadul.api, id, [
      ['technicalTeam', { type: 'officer.published', problem: 'Menurut Contoh papan itu roboh.' }],
      ['liaison', { type: 'officer.namedOfficer', officerId: wadul.api.officers.frontDesk }],
      ['liaison', { type: 'officer.namedOfficer', officerId: wadul.api.officers.head }],
    ]);
    const { id: unpublished } = await fileOne(wadul.api, { occurredOn: '2026-02-01' });
    await workOn(wadul.api, unpublished, [['liaison', { type: 'officer.namedOfficer', officerId: wadul.api.officers.head }]]);
    wadul.api.at('2026-03-09T03:00:00.000Z');
    await prepareOne(wadul.api, '2026-02');
    const { page, issuing, go } = await atTheBook('head', { width: 360 });
    await go('book/2026-02');
    await issuing.getByText('Masih ada 1 hal yang perlu diperiksa pada baris yang tidak dapat dibaca oleh Anda maupun petugas yang menyiapkan.').waitFor();
    expect(await page.getByLabel('Saya sudah memeriksa').count()).toBe(0);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-book-unread');
    await issuing.getByRole('button', { name: 'Ketahui dan terbitkan' }).press('Enter');
    await issuing.getByText('Versi 1 sudah terbit.').waitFor();
    await workOn(wadul.api, unpublished, [['liaison', { type: 'officer.narrowedIdentity', reason: 'Diminta pengadu.' }]]);
    await go('book/2026-03');
    await go('book/2026-02');
    await issuing.getByText('Ada yang berubah pada baris yang isinya tidak ditampilkan kepada Anda.').waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-book-withheld');
  });

  test('is only looked at by an auditor, in English', async () => {
    const { page, issuing } = await atTheBook('auditor', { language: 'en', width: 360 });
    await issuing.getByText('Two officers issue the book').waitFor();
    expect(await issuing.getByRole('button').count()).toBe(0);
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-book-auditor');
  });
});
