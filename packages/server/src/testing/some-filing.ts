import type { Filing, Intake } from '@wadul/core';

/** What a citizen files, complete and in order; a test changes the field that it is about. Invented people only. */
export const someFiling = (change: Partial<Filing> = {}): Filing => ({
  type: 'reklame',
  identityMode: 'open',
  complainant: {
    nik: '3375011708900001',
    name: 'Siti Contoh',
    phone: '0285421234',
    mobile: '081234567890',
    email: 'siti.contoh@surel.example',
    address: 'Jalan Melati Nomor 7',
    region: {
      province: { code: '33', name: 'Jawa Tengah' },
      regency: { code: '33.75', name: 'Kota Pekalongan' },
    },
  },
  capacity: { kind: 'self' },
  description: 'Papan reklame menutupi rambu di simpang jalan.',
  place: { text: 'Simpang Jalan Kenanga' },
  occurredOn: '2026-03-07',
  respondent: 'Pemilik papan reklame',
  settlementSought: 'Papan reklame dipindahkan.',
  language: 'id',
  ...change,
});

/** A complaint that came by a letter in the complaint box. */
export const someIntake = (change: Partial<Intake> = {}): Intake => ({
  ...someFiling(),
  channel: 'kotak-pengaduan',
  receivedAt: '2026-03-09T02:00:00.000Z',
  letterDate: '2026-03-05',
  boxOpenedOn: '2026-03-09',
  ...change,
});
