import type { PaperWords } from '../id.ts';

export const book: PaperWords['book'] = {
  page: 'Page',
  of: 'of',
  continued: 'continued',
  asOf: ({ moment }) => `The book as it stood when this was printed: ${moment}. This is no issued version.`,
  version: ({ version }) => `Issued version ${version}`,
  replaces: ({ version }) => `Replaces version ${version}.`,
  noteWithheld: 'Issued with a note that is not shown any more.',
  when: ({ prepared, issued }) => `Prepared on ${prepared}; issued on ${issued}.`,
  notIssued: 'Not issued: this month may still change. This is no issued version.',
  takenBack: ({ version }) => `Something of issued version ${version} was taken back, and the next version is not issued yet. This is the book as it stands now.`,
  address: 'To be read and checked at:',
  checkpoint: 'Checkpoint:',
  key: 'The office’s key:',
  codeOfAddress: 'address',
  codeOfCheckpoint: 'checkpoint',
};
