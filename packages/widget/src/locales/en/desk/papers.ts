import type { DeskLocale } from '../../id/desk/index.ts';

export const papers: DeskLocale['papers'] = {
  title: 'Letters and minutes',
  hint: 'PDF files to print. The copy for the respondent does not hold a complainant’s name that is in confidence.',
  none: 'There is no paper for this complaint yet.',
  minutesForFile: ({ kind, number, version }) => `Minutes ${kind} ${number} (version ${version}), for the file`,
  minutesForRespondent: ({ kind, number, version }) => `Minutes ${kind} ${number} (version ${version}), copy for the respondent`,
  report: ({ number = '' }) => `Inspection report ${number}`.trim(),
  invitation: ({ to }) => `Invitation: ${to}`,
  answer: 'Letter of answer to the complainant',
  receipt: 'Receipt (without the secret)',
  saved: ({ what }) => `Downloaded: ${what}.`,
  nextNumber: 'Propose the next number',
  ownReceipt: 'Download the receipt (PDF)',
};
