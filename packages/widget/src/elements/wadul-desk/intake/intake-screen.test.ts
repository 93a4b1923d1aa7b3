import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot } from '@wadul/testing/page';
import type { OfficerCase } from '@wadul/core';
import { enterOne, fileOne, type FiledOne } from '../../../../../server/src/testing/file-one.ts';
import { atTheDesk } from '../../../testing/at-the-desk.ts';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';

const SAME = /\/possible-duplicates$/;
let wadul: RunningWadul;
let browser: OpenBrowser;
let one: FiledOne;
let hidden: FiledOne;
beforeAll(async () => {
  [wadul, browser] = await Promise.all([startWadul(), openBrowser()]);
  one = await fileOne(wadul.api);
  hidden = await enterOne(wadul.api, 'head', { supervision: true });
});
afterEach(async () => {
  wadul.lose(SAME, undefined);
  await browser.leave();
});
afterAll(async () => {
  await browser.close();
  await wadul.close();
});

const caseOf = async (ticket: string): Promise<OfficerCase> => {
  const as = await wadul.api.signIn('head');
  const { complaints } = (await (await wadul.api.send('GET', `/api/desk/complaints?q=${ticket}`, { as })).json()) as { complaints: { id: string }[] };
  return (await wadul.api.send('GET', `/api/desk/complaints/${complaints[0]?.id}`, { as })).json() as Promise<OfficerCase>;
};

describe('what may be the same, in Chromium,', () => {
  test('is told beside the form while somebody types, opens beside it, and is linked once the complaint is entered', { timeout: 40_000 }, async () => {
    const { page, go, complaints } = await atTheDesk(wadul, browser, 'frontDesk');
    const asked: string[] = [];
    page.on('request', (request) => SAME.test(request.url()) && asked.push(request.url()));
    await go('intake');
    await page.getByLabel('Sarana').selectOption({ label: 'Telepon' });
    await page.getByLabel('Jenis pengaduan').selectOption({ label: 'Reklame' });
    await page.getByLabel('Deskripsi pengaduan').pressSequentially('Papan reklame menutupi rambu lalu lintas.', { delay: 5 });
    const same = page.getByRole('group', { name: 'Mungkin sama' });
    await same.getByText('jenis sama').waitFor();
    await same.getByText('uraian mirip · jenis sama').waitFor();
    expect(await same.getByRole('link').count()).toBe(1); // the supervision case is not there for the front desk (R15)
    expect(await page.getByText(hidden.receipt.ticket).count()).toBe(0);
    expect(asked.length).toBeLessThan(4); // not a question a letter
    expect(asked.join()).not.toMatch(/rambu|\?/);
    await page.getByLabel('NIK', { exact: false }).first().fill('3375011708900001');
    await same.getByText('orang yang sama · uraian mirip · jenis sama').waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-possibly-the-same');
    const [tab] = await Promise.all([page.context().waitForEvent('page'), same.getByRole('link', { name: one.receipt.ticket }).click()]);
    await tab.locator('#state-title').waitFor();
    await tab.close();
    await page.getByLabel('Nama lengkap').fill('Siti Contoh');
    await page.getByRole('button', { name: 'Catat dan buat tanda terima' }).click();
    await page.getByRole('heading', { name: 'Tanda terima' }).waitFor();
    await page.getByRole('button', { name: `Hubungkan dengan ${one.receipt.ticket}` }).click();
    await page.getByText('Sudah dihubungkan.').waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'wadul-desk-receipt-linked');
    expect((await caseOf(await page.locator('#ticket').innerText())).linkedTickets).toEqual([one.receipt.ticket]);
    expect(complaints).toEqual([]);
  });

  test('stands in nobody’s way where it cannot be asked', { timeout: 40_000 }, async () => {
    const { page, go } = await atTheDesk(wadul, browser, 'technicalTeam', { language: 'en', width: 360 });
    await go('intake');
    wadul.lose(SAME, 'request');
    await page.getByLabel('Type of complaint').selectOption({ index: 1 });
    const lost = page.waitForEvent('requestfailed', { predicate: (request) => SAME.test(request.url()), timeout: 20_000 });
    await page.getByLabel('Description').fill('The sign covers the traffic light at the crossing.');
    await lost;
    expect(await page.getByRole('alert').count()).toBe(0);
    wadul.lose(SAME, undefined);
    await page.getByLabel('Type of complaint').selectOption('reklame');
    await page.getByLabel('Description').fill('Papan reklame menutupi rambu di simpang.');
    await page.getByRole('group', { name: 'Possibly the same' }).getByText('similar text · same type').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoAxeViolations(page);
  });
});
