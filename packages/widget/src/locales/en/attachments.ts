import type { Locale } from '../id.ts';

export const attachments: Locale['attachments'] = {
  title: 'Attachments',
  limits: ({ most, megabytes }) => `JPEG, PNG, WebP, HEIC or PDF. At most ${most} files of at most ${megabytes} MB each.`,
  anonymous: 'What is in a file, and its name, are sent too. Make sure that neither says who you are.',
  drop: 'You can also drag files here.',
  ktp: { label: 'KTP (ID card)', hint: 'The photo is marked “HANYA UNTUK PENGADUAN” (for this complaint only) before it is sent.', pick: 'Choose KTP file', replace: 'Replace KTP file', photo: 'Photograph KTP' },
  document: { label: 'Supporting documents', hint: 'For example a photo of what happened, or a letter.', pick: 'Choose documents', photo: 'Take a photo' },
  again: 'The files you chose before were not kept on this device. Please choose them again.',
  cardGone: ({ name }) => `${name} was removed. An anonymous complaint is sent without a KTP.`,
  cardNotAsked: ({ name }) => `${name} was removed. This complaint already has a KTP.`,
  notNow: 'The files were not added because the connection was lost. Check your internet connection, then choose them again.',
  waiting: 'Waiting for the files to finish uploading …',
};
