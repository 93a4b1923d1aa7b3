// The guides for front desk, technical team and head, step by step as they are written, with the pictures that stand in them.
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { guidePicture } from '@wadul/testing/page';
import type { OfficerEvent, Role } from '@wadul/core';
import type { Locator } from 'playwright-core';
import { enterOne, type FiledOne } from '../../../../server/src/testing/file-one.ts';
import { prepareOne } from '../../../../server/src/testing/issue-one.ts';
import { indonesianWords } from './desk-context.ts';
import { atTheDesk, unfold, type AtDesk } from '../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../testing/wadul-server.ts';
import { toAnswer, workOn } from '../../testing/work-on.ts';

const TELEPHONE = 360;

let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
  for (const [login, name] of [['frontdesk', 'Sari Contoh'], ['technicalteam', 'Budi Contoh'], ['head', 'Wati Contoh']] as const) await wadul.api.parts.db.updateTable('officer').set({ name }).where('login', '=', login).execute();
});
afterEach(() => browser.leave());
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

/** A guide while it is followed: an officer at the desk, and the names of the pictures that were taken. */
const follow = async (role: Role, width = 1100): Promise<AtDesk & { picture(name: string, from?: Locator): Promise<void> }> => {
  const officer = await atTheDesk(wadul, browser, role, { width });
  await officer.page.setViewportSize({ width, height: width === TELEPHONE ? 740 : 720 });
  return { ...officer, picture: (name, from) => guidePicture(officer.page, `guide-${name}`, from) };
};

const about = (description: string) => ({ type: 'bangunan', description, respondent: 'Usaha Contoh', place: { text: 'Jl. Contoh No. 7' } });
const complaint = (description: string): Promise<FiledOne> => enterOne(wadul.api, 'frontDesk', about(description));
const heavy: readonly [Role, OfficerEvent][] = [['frontDesk', { type: 'officer.declaredComplete' }], ['technicalTeam', { type: 'officer.assessed', nature: 'complaint', severity: 'heavy', siteCheckNeeded: false }]];
const action = ({ page }: AtDesk, type: string): Locator => page.locator(`[data-action="officer.${type}"]`);

describe('the guide for the front desk, in Chromium,', () => {
  test('leads from the sign-in to a complaint that is entered, verified and answered for who said it', async () => {
    await complaint('Dinding tetangga roboh ke halaman.');
    await complaint('Papan reklame miring ke arah jalan.');
    const outside = await browser.visit(`${wadul.origin}/${wadul.office}/desk`, { viewport: { width: 1100, height: 560 } });
    await outside.page.getByLabel('Nama pengguna').fill('siti');
    await guidePicture(outside.page, 'guide-sign-in');

    const officer = await follow('frontDesk');
    const { page, go, picture, act } = officer;
    await go('cases');
    await page.getByRole('link', { name: /^PKL-/ }).first().waitFor();
    await picture('work-list');

    await go('intake');
    await page.getByLabel('Sarana').selectOption({ label: 'Telepon' });
    await page.getByLabel('Jenis pengaduan').selectOption({ label: 'Bangunan (PBG/SLF)' });
    await page.getByLabel('Deskripsi pengaduan').fill('Bangunan toko berdiri di atas saluran air; saat hujan jalan tergenang.');
    await page.getByLabel('Nama lengkap').fill('Siti Contoh');
    await picture('intake');
    await page.getByRole('button', { name: 'Catat dan buat tanda terima' }).click();
    const ticket = await page.locator('#ticket').innerText();
    await picture('receipt');

    await officer.open(ticket);
    await picture('verify');
    await act('Nyatakan lengkap');

    const answered = await complaint('Papan nama toko menutupi jalan.');
    await workOn(wadul.api, answered.id, toAnswer);
    await officer.open(answered.receipt.ticket);
    const form = await unfold(page, page.locator('[data-action="citizen.acceptedAnswer"]'));
    await form.getByLabel('Disampaikan pengadu melalui').selectOption({ label: 'Telepon' });
    await picture('recording', page.locator('section[aria-labelledby="next-title"]'));
    await form.getByRole('button', { name: 'Catat: pengadu menerima tanggapan' }).click();
    await page.getByText('Tercatat: Catat: pengadu menerima tanggapan.').waitFor();
  });
});

describe('the guide for the technical team, in Chromium,', () => {
  test('leads from the assessment over an inspection and a mediation to minutes that are signed', { timeout: 60_000 }, async () => {
    const inspected = await complaint('Bangunan berdiri di sempadan sungai.');
    await workOn(wadul.api, inspected.id, [['frontDesk', { type: 'officer.declaredComplete' }]]);
    const officer = await follow('technicalTeam');
    const { page, picture, act } = officer;
    await officer.open(inspected.receipt.ticket);
    const assess = await unfold(page, action(officer, 'assessed'));
    await assess.getByLabel('Sifat').selectOption({ label: 'Pengaduan' });
    await picture('assess');
    await assess.getByLabel('Tingkat').selectOption({ label: 'Sedang' });
    await assess.getByLabel('Perlu peninjauan lokasi').selectOption({ label: 'Ya' });
    await assess.getByRole('button', { name: 'Telaah dan tetapkan tingkat' }).click();
    await page.getByText('Tercatat: Telaah dan tetapkan tingkat.').waitFor();
    await act('Jadwalkan peninjauan lokasi', { 'Waktu pelaksanaan': '2026-03-10T09:00', 'Tempat': 'Sempadan sungai', 'Tim peninjau': 'Petugas Contoh' });

    const street = await follow('technicalTeam', TELEPHONE);
    await street.open(inspected.receipt.ticket);
    const report = await unfold(street.page, action(street, 'reportedInspection'));
    await report.getByLabel('Temuan, berurutan').fill('Bangunan berjarak dua meter dari tepi sungai.');
    await report.getByLabel('Tanggal peninjauan').fill('2026-03-09');
    await street.picture('inspection-360', action(street, 'reportedInspection'));
    await report.getByRole('button', { name: 'Tulis laporan peninjauan' }).click();
    await street.page.getByText('Tercatat: Tulis laporan peninjauan.').waitFor();

    const mediated = await complaint('Dinding tetangga roboh ke halaman.');
    await workOn(wadul.api, mediated.id, [...heavy]);
    await officer.open(mediated.receipt.ticket);
    const plan = await unfold(page, action(officer, 'plannedMediation'));
    await plan.getByLabel('Waktu pelaksanaan').fill('2026-03-11T09:00');
    await plan.getByLabel('Tempat').fill('Ruang rapat');
    await plan.getByLabel('Yang diundang').fill('Siti Contoh\nUsaha Contoh');
    await picture('mediation', action(officer, 'plannedMediation'));
    await plan.getByRole('button', { name: 'Jadwalkan mediasi' }).click();
    await page.getByText('Tercatat: Jadwalkan mediasi.').waitFor();

    const minutes = await unfold(page, action(officer, 'wroteMinutes'));
    await minutes.getByLabel('Nomor Berita Acara').fill('BA/7/DPMPTSP/III/2026');
    await minutes.getByLabel('Tanggal pelaksanaan').fill('2026-03-09');
    await minutes.getByLabel('Tempat').fill('Ruang rapat');
    await minutes.getByLabel('Isi Berita Acara').fill('Para pihak menyampaikan keterangannya.');
    await minutes.getByLabel('Hasil mediasi').selectOption({ label: 'Sepakat' });
    await minutes.getByLabel('Isi kesepakatan, dengan tanggal').fill('Dinding dibangun kembali sebelum 1 April 2026.');
    for (const [row, name] of [['1', 'Siti Contoh'], ['2', 'Usaha Contoh'], ['3', 'Petugas Contoh']]) await minutes.getByRole('group', { name: `Penanda tangan ${row}` }).getByLabel('Nama').fill(name ?? '');
    await picture('minutes', action(officer, 'wroteMinutes'));
    await minutes.getByRole('button', { name: 'Tulis Berita Acara' }).click();
    await page.getByText('Tercatat: Tulis Berita Acara.').waitFor();
    await act('Catat tanda tangan', { 'Yang bersangkutan': 'Siti Contoh (Pengadu)', 'Tanggal tanda tangan': '2026-03-09' });
    await unfold(page, action(officer, 'recordedSignature'));
    await picture('signatures', action(officer, 'recordedSignature'));
  });
});

describe('the guide for the head, in Chromium,', () => {
  test('leads from what waits for approval to the year in numbers', { timeout: 60_000 }, async () => {
    const filed = await complaint('Dinding tetangga roboh ke halaman.');
    await workOn(wadul.api, filed.id, [...heavy, ['technicalTeam', { type: 'officer.forwarded', to: 'Dinas Pekerjaan Umum', reason: 'Kewenangan Dinas Pekerjaan Umum.' }]]);
    const officer = await follow('head');
    const { page, go, picture } = officer;
    await go('cases?tag=phase%3Aapproval');
    await page.getByRole('link', { name: filed.receipt.ticket }).waitFor();
    await picture('waiting');
    await officer.open(filed.receipt.ticket);
    await picture('approve');
    await unfold(page, action(officer, 'declined'));
    await picture('decline', action(officer, 'declined'));
    await officer.act('Setujui');
    await go('statistics');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('img').or(page.locator('svg')).first().waitFor();
    await picture('statistics');
    await picture('procedure', page.getByRole('heading', { name: 'Alur penanganan dan isinya sekarang' }));
    await go('oversight');
    await page.getByRole('heading', { level: 1, name: 'Pengawasan' }).waitFor();
    await picture('oversight');
    await go('book/2026-03');
    await page.getByRole('cell').first().waitFor();
    await picture('book');
    await prepareOne(wadul.api);
    await go('book/2026-02');
    await go('book/2026-03');
    await page.getByRole('button', { name: 'Ketahui dan terbitkan' }).waitFor();
    await picture('issue', page.getByRole('heading', { name: 'Penerbitan' }));
  });
});

describe.for(['front-desk', 'technical-team', 'head'])('the guide %s', (name) => {
  const guide = () => readFile(new URL(`../../../../../docs/how-to/${name}.md`, import.meta.url), 'utf8');

  test('shows pictures of this walk', async () => {
    const walk = await readFile(new URL(import.meta.url), 'utf8');
    const shown = [...(await guide()).matchAll(/images\/guide-([\w-]+)\.png/g)].map(([, picture]) => picture);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((picture) => !walk.includes(`picture('${picture}'`) && !walk.includes(`'guide-${picture}'`))).toEqual([]);
  });

  test('names buttons and fields as the desk does', async () => {
    const words = JSON.stringify(indonesianWords);
    const named = [...(await guide()).matchAll(/\*\*(.+?)\*\*/g)].flatMap(([, text = '']) => text.split(' → '));
    expect(named.filter((text) => !words.includes(text))).toEqual([]);
  });
});
