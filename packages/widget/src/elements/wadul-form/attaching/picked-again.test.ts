import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FrameLocator, Page } from 'playwright-core';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { fillMatter, fillPerson, send } from '../../../testing/fill-in.ts';
import { formPlaces, visitForm } from '../../../testing/form-places.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';
import { pdfOf, photoOf } from './testing/some-files.ts';

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

describe.for(formPlaces)('files of a complaint whose answer was lost, the form %s, in Chromium,', (place) => {
  test('are picked again after a reload, the card’s photo too, also when its mark would be of the next day, and it gets its receipt', async () => {
    const before = await wadul.countComplaints();
    const [card, letter] = [await photoOf('ktp.jpg', [2400, 1500]), pdfOf('surat.pdf')];
    const pick = async (person: Page | FrameLocator): Promise<void> => {
      await person.getByLabel('Pilih berkas KTP').setInputFiles(card);
      await person.getByLabel('Pilih dokumen').setInputFiles(letter);
      for (const { name } of [card, letter]) await person.getByRole('listitem').filter({ hasText: name }).getByText('Terlampir').waitFor();
    };
    const { page, person } = await visitForm(wadul, browser, place);
    await fillMatter(page);
    await fillPerson(person);
    await pick(person);
    wadul.lose(COMPLAINTS, 'answer');
    await send(person);
    await person.getByText('koneksi terputus').first().waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.clock.setFixedTime(Date.now() + 86_400_000);
    await page.reload();
    wadul.lose(COMPLAINTS, undefined);
    await fillPerson(person);
    await person.getByText('Silakan pilih kembali.').waitFor();
    await pick(person);
    await send(person);
    await person.getByText('Pengaduan Anda telah diterima').first().waitFor();
    expect(await wadul.countComplaints()).toBe(before + 1);
  });
});
