import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readPdf, textOf } from '../../../../../server/src/papers/testing/text-of-pdf.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { fillMatter, fillPerson, send } from '../../../testing/fill-in.ts';
import { formPlaces, visitForm } from '../../../testing/form-places.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';

const PDF = /\/tracking\/receipt$/;
let wadul: RunningWadul;
let browser: OpenBrowser;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
});
afterEach(async () => {
  wadul.lose(PDF, undefined);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

describe.for(formPlaces)('a citizen’s receipt, the form %s, in Chromium,', (place) => {
  test('is downloaded as PDF, with ticket and secret, and says so where it cannot be', { timeout: 60_000 }, async () => {
    const { page, person, complaints } = await visitForm(wadul, browser, place);
    await fillMatter(page);
    await fillPerson(person);
    await send(person);
    const [ticket, secret] = [await person.locator('#ticket').innerText(), await person.locator('#secret').innerText()];
    const button = person.getByRole('button', { name: 'Unduh PDF' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe(`${ticket}.pdf`);
    const text = textOf(await readPdf(await buffer(await download.createReadStream())));
    for (const said of [ticket, secret, 'TANDA TERIMA PENGADUAN', 'Siti Contoh']) expect(text).toContain(said);
    expect(complaints).toEqual([]);
    wadul.lose(PDF, 'request');
    await button.click();
    await person.getByText('Tidak dapat mengunduh sekarang.').waitFor({ timeout: 20_000 });
  });
});
