import { regionLevels, type Capacity, type CitizenView, type RegionChoice } from '@wadul/core';
import type { PersonBundle } from '../commands/bundle-of-person.ts';
import { dayInWords, momentInWords } from './dates-in-words.ts';
import { eventInWords } from './words/events.ts';

type Complaint = PersonBundle['complaints'][number];
type Line = readonly [label: string, value: string | undefined];

const languages = { id: 'Indonesia', en: 'Inggris' } as const;

/**
 * Text that people typed, so that no character of it is taken for Markdown or HTML. It never begins a line, so that what means something only there (`#`, `+`, `1.`) stays as
 * it is, for those who read the document as plain text: a number as `+62…`, an e-mail address.
 */
const escaped = (value: string): string =>
  value
    .replace(/[\\`*[\]<>~|]|&(?=[#\p{L}])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/\s+/g, ' ');

const lines = (list: readonly Line[]): string[] => list.flatMap(([label, value]) => (value === undefined ? [] : [`- ${label}: ${escaped(value)}`]));

/** The names from the village up, as an address has them. */
const regionInWords = (choice: RegionChoice | undefined): string | undefined => {
  const names = [choice?.freeText, ...regionLevels.toReversed().map((level) => choice?.[level]?.name)].filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(', ');
};

const capacityInWords = (capacity: Capacity): string => {
  if (capacity.kind === 'self') return 'diri sendiri';
  if (capacity.kind === 'proxy') return `kuasa dari ${capacity.principal}`;
  return `wakil organisasi ${capacity.organisation}${capacity.position === undefined ? '' : ` (${capacity.position})`}`;
};

const personLines = ({ complainant: { nik, name, phone, mobile, email, address, region }, capacity }: NonNullable<Complaint['identity']>): string[] =>
  lines([['NIK', nik], ['Nama', name], ['Telepon', phone], ['Nomor HP', mobile], ['Surel', email], ['Alamat', address], ['Wilayah', regionInWords(region)], ['Bertindak sebagai', capacityInWords(capacity)]]);

const matterLines = ({ description, place, occurredOn, respondent, settlementSought, language, externalNumber }: NonNullable<Complaint['filing']>): string[] =>
  lines([
    ['Uraian', description],
    ['Lokasi', place && [place.text, regionInWords(place.region)].filter((part) => part !== undefined).join(', ')],
    ['Tanggal kejadian', occurredOn && dayInWords(occurredOn)],
    ['Pihak yang diadukan', respondent],
    ['Penyelesaian yang diminta', settlementSought],
    ['Bahasa', languages[language]],
    ['Nomor luar', externalNumber],
  ]);

const fileLines = ({ attachments }: CitizenView): string[] =>
  lines(attachments.map(({ kind, name, mediaType, state }) => [kind === 'ktp' ? 'Gambar KTP' : 'Lampiran', `${name ?? mediaType}${state === 'erased' ? ' (sudah dihapus)' : ''}`]));

const storyLines = ({ timeline }: CitizenView, zone: string): string[] =>
  timeline.map(({ at, type, text, to, planned }) => {
    const said = [to && `Kepada: ${to}`, planned && `${momentInWords(planned.at, zone)}, ${planned.place}`, text].filter((part) => part !== undefined && part !== '');
    return `- ${momentInWords(at, zone)}: ${eventInWords(type)}${said.length === 0 ? '' : `. ${escaped(said.join('. '))}`}`;
  });

const part = (title: string, list: readonly string[]): string[] => (list.length === 0 ? [] : [`### ${title}`, '', ...list, '']);

/** A bundle as a document in Indonesian that its person can read and print, by the clocks of the office. @param zone IANA */
export const bundleMarkdown = ({ madeAt, office, complaints }: PersonBundle, zone: string): string => {
  const parts = complaints.flatMap(({ identity, filing, view }) => [
    `## ${view.ticket}`,
    '',
    `- Diterima: ${momentInWords(view.receivedAt, zone)}`,
    '',
    ...part('Data diri', identity ? personLines(identity) : []),
    ...part('Yang diadukan', filing ? matterLines(filing) : []),
    ...part('Berkas', fileLines(view)),
    ...part('Perjalanan', storyLines(view, zone)),
  ]);
  const about = 'Diberikan kepada subjek data sesuai UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.';
  return ['# Data pribadi yang disimpan', '', `Disusun oleh ${escaped(office)} pada ${momentInWords(madeAt, zone)}.`, '', about, '', ...parts].join('\n');
};
