import type { Locale } from '../id.ts';

export const register: Locale['register'] = {
  month: 'Month',
  loading: 'Loading the book …',
  print: 'Print',
  none: 'There is no month to show yet.',
  retry: 'Try again',
  caption: ({ month, year }) => `${month} ${year}`,
  masked: 'Names are masked to initials; addresses show village and district only.',
  nil: 'There were no complaints this month.',
  formNumber: 'Form number',
  issuedOn: 'Issued on',
  note: 'Note',
  download: ({ ending }) => `Download ${ending}`,
  issued: ({ version, formNumber, on }) => `Issued: version ${version}, form number ${formNumber}, date of issue ${on}.`,
  making: 'Not issued yet: this month may still change.',
  takenBack: ({ version }) => `Something of issued version ${version} was taken back. This is the month as it stands now: not issued yet, and it may still change.`,
  check: 'Check that it is genuine',
  checking: 'Checking …',
};
