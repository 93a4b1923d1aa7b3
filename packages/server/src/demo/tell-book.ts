import type { BookOffice, Filed } from './book-office.ts';
import { cellOf, type PublishedBook } from './published-book.ts';

/** By which door a complaint comes in: the form, or an officer who enters what came by another channel. */
export type Door = 'public' | 'desk';

const MORNING = { february: '2026-02-19T02:10:00.000Z', march: '2026-03-09T02:05:00.000Z' } as const;

/** The citizen of March, a stand-in, as the form asks for them. */
const standIn = {
  nik: '3375011708900001',
  name: 'Warga Contoh',
  mobile: '081200000000',
  address: 'Jl. Contoh Gg Mawar 1 RT 1 RW 1',
  region: {
    province: { code: '33', name: 'Jawa Tengah' },
    regency: { code: '33.75', name: 'Kota Pekalongan' },
    district: { code: '33.75.02', name: 'Pekalongan Timur' },
  },
};

const filed = (office: BookOffice, door: Door, filing: object, channel: string, receivedAt: string): Promise<Filed> =>
  door === 'public' ? office.file(filing) : office.enter('loket', { ...filing, channel, receivedAt });

/** February: an anonymous question about a billboard, told on the same day whose competence it is. */
const tellFebruary = async (office: BookOffice, book: PublishedBook, door: Door): Promise<void> => {
  office.at(MORNING.february);
  const filing = { type: 'reklame', identityMode: 'anonymous', capacity: { kind: 'self' }, description: cellOf(book, '2026-02', 'Masalah'), language: 'id' };
  const complaint = await filed(office, door, filing, 'kotak-pengaduan', MORNING.february);
  office.at('2026-02-19T06:30:00.000Z');
  const reason = cellOf(book, '2026-02', 'Tindak Lanjut');
  await office.does('loket', complaint, { type: 'officer.forwarded', to: 'Satpol P3KP', reason });
  await office.does('teknis', complaint, { type: 'officer.published', problem: cellOf(book, '2026-02', 'Masalah'), followUp: reason });
};

/** March: a named citizen wants a billboard moved; answered, and the answer accepted by telephone, on the same day. */
const tellMarch = async (office: BookOffice, book: PublishedBook, door: Door): Promise<void> => {
  office.at(MORNING.march);
  const filing = { type: 'reklame', identityMode: 'open', complainant: standIn, capacity: { kind: 'self' }, description: cellOf(book, '2026-03', 'Masalah'), language: 'id' };
  const complaint = await filed(office, door, filing, 'datang-langsung', MORNING.march);
  office.at('2026-03-09T03:20:00.000Z');
  await office.does('loket', complaint, { type: 'officer.declaredComplete' });
  await office.does('teknis', complaint, { type: 'officer.assessed', nature: 'complaint', severity: 'light', siteCheckNeeded: false });
  office.at('2026-03-09T06:00:00.000Z');
  await office.does('teknis', complaint, { type: 'officer.answered', text: cellOf(book, '2026-03', 'Tindak Lanjut') });
  office.at('2026-03-09T08:15:00.000Z');
  await office.does('loket', complaint, { type: 'citizen.acceptedAnswer', via: 'telepon' });
  await office.does('teknis', complaint, {
    type: 'officer.published',
    problem: 'Permohonan pemindahan reklame di depan lahan warga, karena menghalangi akses keluar masuk untuk pembangunan.',
    followUp: cellOf(book, '2026-03', 'Tindak Lanjut'),
  });
};

/** The office's first three months of 2026 as they are recorded: January nothing, February and March one complaint each, and the two forms that were made of them. */
export const tellBook = async (office: BookOffice, book: PublishedBook, doors: { readonly february: Door; readonly march: Door }): Promise<void> => {
  await tellFebruary(office, book, doors.february);
  await tellMarch(office, book, doors.march);
  office.at('2026-04-01T02:00:00.000Z');
  const numbering = { '2026-02': 'year', '2026-03': 'month' } as const;
  for (const { month, formNumber } of book.months) {
    if (formNumber === null) continue; // nobody made a form of January
    const body = JSON.stringify({ formNumber, numbering: numbering[month as keyof typeof numbering] });
    await office.askAs('loket', `/api/desk/register/${month}/form`, { method: 'PUT', body, headers: { 'content-type': 'application/json' } });
  }
};
