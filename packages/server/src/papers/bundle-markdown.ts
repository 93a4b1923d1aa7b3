import type { PersonBundle } from '../commands/bundle-of-person.ts';

const labels: Readonly<Record<string, string>> = {
  nik: 'NIK', name: 'Nama', phone: 'Telepon', mobile: 'Nomor HP', email: 'Surel', address: 'Alamat', region: 'Wilayah', capacity: 'Bertindak sebagai',
  description: 'Uraian', place: 'Lokasi', occurredOn: 'Tanggal kejadian', respondent: 'Pihak yang diadukan', settlementSought: 'Penyelesaian yang diminta', language: 'Bahasa', externalNumber: 'Nomor luar',
};

const plain = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(plain).join(', ');
};

/** Text that people typed, so that no character of it is taken for Markdown or HTML. */
const escaped = (value: string): string => value.replace(/[\\`*_{}[\]()#+\-.!|<>&~]/g, '\\$&').replace(/\s+/g, ' ');

const lines = (fields: object): string[] => Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [`- ${labels[field] ?? field}: ${escaped(plain(value))}`]));

/** A bundle as a document in Indonesian that its person can read and print. */
export const bundleMarkdown = ({ madeAt, office, complaints }: PersonBundle): string => {
  const parts = complaints.map(({ identity, filing, view }) => [
    `## ${view.ticket}`,
    '',
    `- Diterima: ${view.receivedAt}`,
    '',
    ...(identity ? ['### Data diri', '', ...lines({ ...identity.complainant, capacity: identity.capacity }), ''] : []),
    ...(filing ? ['### Yang diadukan', '', ...lines(filing), ''] : []),
    '### Berkas',
    '',
    ...view.attachments.map(({ name, mediaType }) => `- ${escaped(name ?? mediaType ?? '')}`),
    '',
    '### Perjalanan',
    '',
    ...view.timeline.map(({ at, type, text }) => `- ${at} ${escaped(type)}${text === undefined ? '' : `: ${escaped(text)}`}`),
    '',
  ]);
  return ['# Data pribadi yang disimpan', '', `${escaped(office)}, ${madeAt}`, '', 'Diberikan kepada subjek data sesuai UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.', '', ...parts.flat()].join('\n');
};
