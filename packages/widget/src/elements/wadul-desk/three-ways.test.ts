// The procedure's three ways (domain: light, with a site check, heavy with mediation), from how it came to its end, through the desk's screens alone.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RegisterView, Role } from '@wadul/core';
import { atTheDesk, type AtDesk } from '../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../testing/wadul-server.ts';

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

const desk = (role: Role): Promise<AtDesk> => atTheDesk(wadul, browser, role);

/** Enters a complaint, and answers its ticket. */
const enter = async ({ page, go }: AtDesk, channel: string, { description, dates = {} }: { description: string; dates?: Readonly<Record<string, string>> }): Promise<string> => {
  await go('intake');
  await page.getByLabel('Sarana').selectOption({ label: channel });
  for (const [label, date] of Object.entries(dates)) await page.getByLabel(label).fill(date);
  await page.getByLabel('Jenis pengaduan').selectOption({ label: 'Bangunan (PBG/SLF)' });
  await page.getByLabel('Deskripsi pengaduan').fill(description);
  await page.getByLabel('Nama lengkap').fill('Siti Contoh');
  await page.getByText('Rincian lain').click();
  await page.getByLabel('Teradu', { exact: true }).fill('Usaha Contoh');
  await page.getByRole('button', { name: 'Catat dan buat tanda terima' }).click();
  return page.locator('#ticket').innerText();
};

/** Writes minutes that complainant, respondent and team sign, has all of them sign, and closes them. */
const minuted = async ({ page, act }: AtDesk, number: string, outcome: Readonly<Record<string, string>> = {}): Promise<void> => {
  const form = page.locator('details.action').filter({ has: page.locator('summary').getByText('Tulis Berita Acara', { exact: true }) });
  await form.locator('summary').first().click();
  await form.getByLabel('Nomor Berita Acara').fill(number);
  await form.getByLabel('Tanggal pelaksanaan').fill('2026-03-09');
  await form.getByLabel('Tempat').fill('Ruang rapat');
  await form.getByLabel('Isi Berita Acara').fill('Para pihak menyampaikan keterangannya.');
  for (const [label, value] of Object.entries(outcome)) {
    const field = form.getByLabel(label);
    if (label === 'Hasil mediasi') await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await form.getByRole('group', { name: 'Penanda tangan 3' }).getByLabel('Nama').fill('Petugas Contoh');
  await form.getByRole('button', { name: 'Tulis Berita Acara' }).click();
  await page.getByText('Tercatat: Tulis Berita Acara.').waitFor();
  for (const signer of ['Siti Contoh (Pengadu)', 'Usaha Contoh (Teradu)', 'Petugas Contoh (Tim Teknis)']) await act('Catat tanda tangan', { 'Yang bersangkutan': signer, 'Tanggal tanda tangan': '2026-03-09' });
  await act('Tutup Berita Acara');
};

const state = ({ page }: AtDesk, text: string) => page.getByRole('heading', { level: 1, name: text }).waitFor();
const accepted = (at: AtDesk, channel: string) => at.act('Catat: pengadu menerima tanggapan', { 'Disampaikan pengadu melalui': channel, 'Penilaian': '5 dari 5' });

/** The rows of the book, as the desk reads them. */
const book = async () => {
  const view = (await (await wadul.api.send('GET', '/api/desk/register/2026-03', { as: await wadul.api.signIn('head') })).json()) as RegisterView;
  return view.rows;
};

describe('the procedure on the desk, in Chromium,', () => {
  test('light: a call is answered directly, and the caller says that it is solved', { timeout: 90_000 }, async () => {
    const frontDesk = await desk('frontDesk');
    const ticket = await enter(frontDesk, 'Telepon', { description: 'Papan nama toko menutupi jalan.' });
    await frontDesk.open(ticket);
    await frontDesk.act('Nyatakan lengkap');
    const team = await desk('technicalTeam');
    await team.open(ticket);
    await team.act('Telaah dan tetapkan tingkat', { 'Sifat': 'Pengaduan', 'Tingkat': 'Ringan', 'Perlu peninjauan lokasi': 'Tidak' });
    await team.act('Tanggapi', { 'Tanggapan kepada pengadu': 'Papan nama sudah dipindahkan.' });
    await state(team, 'Sudah ditanggapi');
    await frontDesk.open(ticket);
    await frontDesk.page.getByRole('button', { name: 'Perbarui' }).click();
    await accepted(frontDesk, 'Telepon');
    await state(frontDesk, 'Selesai');
    expect([...frontDesk.complaints, ...team.complaints]).toEqual([]);
  });

  test('by fax, with a site check: inspected, reported, minutes signed by all, answered', { timeout: 90_000 }, async () => {
    const frontDesk = await desk('frontDesk');
    const ticket = await enter(frontDesk, 'Faks', { description: 'Bangunan berdiri di sempadan sungai.', dates: { 'Tanggal pada surat': '2026-03-06' } });
    await frontDesk.open(ticket);
    await frontDesk.act('Nyatakan lengkap');
    const team = await desk('technicalTeam');
    await team.open(ticket);
    await team.act('Telaah dan tetapkan tingkat', { 'Sifat': 'Pengaduan', 'Tingkat': 'Sedang', 'Perlu peninjauan lokasi': 'Ya' });
    await team.act('Jadwalkan peninjauan lokasi', { 'Waktu pelaksanaan': '2026-03-10T09:00', 'Tempat': 'Sempadan sungai', 'Tim peninjau': 'Petugas Contoh' });
    await team.act('Tulis laporan peninjauan', { 'Temuan, berurutan': 'Bangunan berjarak dua meter dari sungai.', 'Tanggal peninjauan': '2026-03-09' });
    await minuted(team, 'BA/1/DPMPTSP/III/2026');
    await team.act('Tanggapi', { 'Tanggapan kepada pengadu': 'Pemilik membongkar sendiri.' });
    await frontDesk.page.getByRole('button', { name: 'Perbarui' }).click();
    await accepted(frontDesk, 'Faks');
    await state(frontDesk, 'Selesai');
  });

  test('heavy, by the box: no agreement, escalated, mediated again with the city offices, agreed, approved by a second officer', { timeout: 120_000 }, async () => {
    const frontDesk = await desk('frontDesk');
    const ticket = await enter(frontDesk, 'Kotak pengaduan', { description: 'Dinding tetangga roboh ke halaman.', dates: { 'Tanggal pada surat': '2026-03-05', 'Tanggal kotak dibuka': '2026-03-09' } });
    await frontDesk.open(ticket);
    await frontDesk.act('Nyatakan lengkap');
    const team = await desk('technicalTeam');
    await team.open(ticket);
    await team.act('Telaah dan tetapkan tingkat', { 'Sifat': 'Pengaduan', 'Tingkat': 'Berat (perlu mediasi)', 'Perlu peninjauan lokasi': 'Tidak' });
    await team.act('Jadwalkan mediasi', { 'Waktu pelaksanaan': '2026-03-11T09:00', 'Tempat': 'Ruang rapat', 'Yang diundang': 'Siti Contoh\nUsaha Contoh' });
    await minuted(team, 'BA/2/DPMPTSP/III/2026', { 'Hasil mediasi': 'Tidak sepakat', 'Langkah berikutnya yang terbuka bagi pengadu': 'Mediasi ulang, atau Ombudsman RI.' });
    await state(team, 'Belum sepakat, dinaikkan statusnya');
    await team.act('Jadwalkan mediasi', { 'Waktu pelaksanaan': '2026-03-12T09:00', 'Tempat': 'Ruang rapat', 'Yang diundang': 'Siti Contoh\nUsaha Contoh', 'OPD terkait': 'Dinas Pekerjaan Umum' });
    await minuted(team, 'BA/3/DPMPTSP/III/2026', { 'Hasil mediasi': 'Sepakat', 'Isi kesepakatan, dengan tanggal': 'Dinding dibangun kembali sebelum 1 April 2026.' });
    await state(team, 'Menunggu persetujuan pimpinan');
    expect(await team.page.locator('[data-action="officer.approved"]').count()).toBe(0);
    const head = await desk('head');
    await head.open(ticket);
    await head.act('Setujui');
    await state(head, 'Selesai');
  });

  test('then stands right in the book of its month', async () => {
    const rows = await book();
    // Received at one moment, they stand in any order.
    expect(rows.map(([, ...cells]) => cells).sort()).toEqual(
      [
        ['Bangunan berdiri di sempadan sungai.', 'Pemilik membongkar sendiri.'],
        ['Dinding tetangga roboh ke halaman.', 'Dinding dibangun kembali sebelum 1 April 2026.'],
        ['Papan nama toko menutupi jalan.', 'Papan nama sudah dipindahkan.'],
      ].map(([matter, followUp]) => ['09/03/2026', 'SITI CONTOH', matter, followUp, '09/03/2026', '09/03/2026', wadul.api.office.settings.register.personInCharge, '']),
    );
  });
});
