import type { Page } from 'playwright-core';

/** A page, a part of it, or a frame in it. */
export type Fields = Pick<Page, 'getByLabel' | 'getByRole' | 'getByText'>;

/** An invented person. */
export const person = { name: 'Siti Contoh', nik: '3375011708900001', mobile: '0812 3456 7890', email: 'siti@contoh.example', address: 'Jalan Melati Nomor 7' };

/** What she complains about. */
export const matter = { type: 'Reklame', description: 'Papan reklame menutupi rambu lalu lintas.', place: 'Simpang Jalan Kenanga' };

/** Fills in what the matter is. */
export const fillMatter = async (form: Fields, change: Partial<typeof matter> = {}): Promise<void> => {
  const { type, description, place } = { ...matter, ...change };
  await form.getByLabel('Jenis pengaduan').selectOption({ label: type });
  await form.getByLabel('Deskripsi pengaduan').fill(description);
  await form.getByLabel('Lokasi kejadian', { exact: true }).fill(place);
};

/** Fills in who she is, down to the village where she lives. */
export const fillPerson = async (form: Fields, change: Partial<typeof person> = {}): Promise<void> => {
  const { name, nik, mobile, email, address } = { ...person, ...change };
  await form.getByLabel('Nama lengkap').fill(name);
  await form.getByLabel('NIK (KTP-el)').fill(nik);
  await form.getByLabel('Nomor HP').fill(mobile);
  await form.getByLabel('Surel').fill(email);
  await form.getByLabel('Alamat lengkap').fill(address);
  const home = form.getByRole('group', { name: 'Wilayah tempat tinggal' });
  await home.getByLabel('Kecamatan').selectOption({ label: 'Pekalongan Timur' });
  await home.getByLabel('Kelurahan/desa').selectOption({ label: 'Kauman' });
};

/** Presses the button that sends. */
export const send = (form: Fields): Promise<void> => form.getByRole('button', { name: 'Kirim pengaduan' }).click();
