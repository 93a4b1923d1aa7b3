import type { FrameLocator, Page } from 'playwright-core';

/** What the receipt on the screen says. */
export interface ShownReceipt {
  readonly ticket: string;
  readonly secret: string;
}

/** What of `<wadul-form>` on a partner's page is a frame of the office: who complains, the button that sends, the receipt. */
export const officesPart = (page: Page): FrameLocator => page.locator('wadul-form iframe').contentFrame();

/** Fills in `<wadul-form>` on a partner's page as somebody who stays anonymous, sends it, and reads the receipt. Plays at the page as a person would: by labels and roles. */
export const fileAnonymously = async (page: Page, description: string): Promise<ShownReceipt> => {
  await page.getByLabel('Jenis pengaduan').selectOption({ label: 'Reklame' });
  await page.getByLabel('Deskripsi pengaduan').fill(description);
  await page.getByLabel('Lokasi kejadian', { exact: true }).fill('Simpang tiga dekat pasar');
  const office = officesPart(page);
  await office.getByText('Tanpa nama (anonim)').click();
  await office.getByRole('button', { name: 'Kirim pengaduan' }).click();
  await office.getByRole('heading', { name: 'Pengaduan Anda telah diterima' }).waitFor();
  const read = async (id: string) => (await office.locator(`#${id}`).innerText()).trim();
  return { ticket: await read('ticket'), secret: await read('secret') };
};

/** Looks a complaint up in `<wadul-status>`. */
export const lookUp = async (page: Page, { ticket, secret }: ShownReceipt): Promise<void> => {
  await page.getByLabel('Nomor tiket').fill(ticket);
  await page.getByLabel('Kode rahasia').fill(secret);
  await page.getByRole('button', { name: 'Lihat pengaduan' }).click();
};
