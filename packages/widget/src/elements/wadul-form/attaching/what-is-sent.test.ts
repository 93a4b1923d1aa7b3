import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FrameLocator, Page } from 'playwright-core';
import type { OfficerCase } from '@wadul/core';
import { openBrowser, type OpenBrowser } from '../../../testing/browser.ts';
import { fillMatter, fillPerson, send } from '../../../testing/fill-in.ts';
import { formPlaces, insideFrame, visitForm, type FormPlace } from '../../../testing/form-places.ts';
import { startWadul, type RunningWadul } from '../../../testing/wadul-server.ts';
import { pdfOf } from './testing/some-files.ts';

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

type Part = Page | FrameLocator;
const documents = (person: Part) => person.getByLabel('Pilih dokumen');
const attached = (person: Part, name: string) => person.getByRole('listitem').filter({ hasText: name }).getByText('Terlampir').waitFor();
const again = (person: Part) => person.getByText('Kami akan mencoba mengirim lagi saat koneksi pulih.', { exact: false });
const waiting = (person: Part) => person.getByText('Menunggu berkas selesai diunggah …');
const documentOf = (page: Page, place: FormPlace) => (place === 'in place' ? page.mainFrame() : insideFrame(page));

/** Holds the bytes of files back until what it answers is called. */
const holdUploads = async (page: Page): Promise<() => void> => {
  const held = Promise.withResolvers<void>();
  await page.route(/\/uploads\/\w+$/, async (route) => {
    if (route.request().method() === 'PATCH') await held.promise;
    await route.continue().catch(() => undefined); // it was cancelled meanwhile
  });
  return held.resolve;
};

/** Files it, and answers what the office received: the kinds of the files, and what the receipt says of them. */
const received = async (person: Part) => {
  await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
  const rows = await wadul.api.parts.db
    .selectFrom('attachment')
    .innerJoin('complaint', (join) => join.onRef('complaint.officeId', '=', 'attachment.officeId').onRef('complaint.id', '=', 'attachment.complaintId'))
    .select('kind')
    .where('ticket', '=', await person.locator('#ticket').innerText())
    .execute();
  const said = await person.getByRole('term').filter({ hasText: /^Lampiran$/ }).locator('xpath=following-sibling::dd').allInnerTexts();
  return { kinds: rows.map(({ kind }) => kind).sort(), said };
};

/** A complaint with a card and a document that was sent over a broken line, and waits to be sent again. */
const waitToBeSent = async (place: FormPlace) => {
  const { page, person } = await visitForm(wadul, browser, place);
  await fillMatter(page);
  await fillPerson(person);
  await person.getByLabel('Pilih berkas KTP').setInputFiles(pdfOf('ktp.pdf'));
  await documents(person).setInputFiles(pdfOf('surat.pdf'));
  for (const name of ['ktp.pdf', 'surat.pdf']) await attached(person, name);
  wadul.lose(COMPLAINTS, 'request');
  await send(person);
  await again(person).waitFor();
  return { page, person };
};

/** A complaint that was sent while its document is still on the way; it arrives when `go` is called. */
const waitForFile = async (place: FormPlace) => {
  const { page, person } = await visitForm(wadul, browser, place);
  const go = await holdUploads(page);
  await fillMatter(page);
  await fillPerson(person);
  await documents(person).setInputFiles(pdfOf('surat.pdf'));
  await send(person);
  await waiting(person).waitFor();
  return { page, person, go };
};

describe.for(formPlaces)('what is sent, the form %s, in Chromium,', (place) => {
  test('is without the card that was removed while the sending waited for the line', async () => {
    const { page, person } = await waitToBeSent(place);
    await person.getByRole('button', { name: 'Hapus ktp.pdf' }).click();
    wadul.lose(COMPLAINTS, undefined);
    await again(person).waitFor({ state: 'detached' });
    await documentOf(page, place).evaluate(() => dispatchEvent(new Event('online'))); // nothing goes by itself any more
    await send(person);
    expect(await received(person)).toEqual({ kinds: ['document'], said: ['1 berkas'] });
  });

  test('is with the file that was dropped while the sending waited for the line', async () => {
    const { page, person } = await waitToBeSent(place);
    await documentOf(page, place).evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'seret.pdf', { type: 'application/pdf' }));
      const element = document.querySelector('wadul-identity') ?? document.querySelector('wadul-form');
      [...(element?.shadowRoot?.querySelectorAll('.attach') ?? [])].at(-1)?.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    }, pdfOf('seret.pdf').buffer.toString('latin1'));
    await attached(person, 'seret.pdf');
    wadul.lose(COMPLAINTS, undefined);
    await again(person).waitFor({ state: 'detached' });
    await send(person);
    expect(await received(person)).toEqual({ kinds: ['document', 'document', 'ktp'], said: ['3 berkas'] });
  });

  test('is with the file that was picked while the sending waited for another, and the sending goes on', async () => {
    const { person, go } = await waitForFile(place);
    await documents(person).setInputFiles(pdfOf('foto.pdf'));
    await person.getByRole('listitem').filter({ hasText: 'foto.pdf' }).waitFor();
    expect(await waiting(person).count()).toBe(1);
    go();
    expect(await received(person)).toEqual({ kinds: ['document', 'document'], said: ['2 berkas'] });
  });

  test('is with the words that were typed while the sending waited for a file, and the sending goes on', async () => {
    const { page, person, go } = await waitForFile(place);
    await page.getByLabel('Deskripsi pengaduan').pressSequentially(' Lampunya padam.');
    await person.getByLabel('Nama lengkap').fill('Budi Contoh');
    expect(await waiting(person).count()).toBe(1);
    go();
    await person.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
    const ticket = await person.locator('#ticket').innerText();
    const { id } = await wadul.api.parts.db.selectFrom('complaint').select('id').where('ticket', '=', ticket).executeTakeFirstOrThrow();
    const officerCase = (await (await wadul.api.send('GET', `/api/desk/complaints/${id}`, { as: await wadul.api.signIn('frontDesk') })).json()) as OfficerCase;
    expect(officerCase.filing?.description).toMatch(/Lampunya padam\.$/);
    expect(officerCase.complainant?.name).toBe('Budi Contoh');
  });
});
