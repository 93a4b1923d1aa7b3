import { book } from './en/book.ts';
import { recap } from './en/recap.ts';
import type { PaperWords } from './id.ts';

/** The words of the papers in English. */
export const en: PaperWords = {
  book,
  month: 'Month',
  year: 'Year',
  formNumber: 'Form number',
  issuedOn: 'Issued on',
  note: 'Note',
  internal: 'Internal version: holds personal data. For officers only.',
  public: 'Public version: names are initials, addresses are village and district; a description is shown once an officer has reviewed it.',
  print: 'To print, use your browser’s Print command (A4 landscape).',
  asPdf: 'Download PDF',
  asXlsx: 'Download XLSX',
  asCsv: 'Download CSV',
  asJson: 'See JSON',
  recap,
  warnings: {
    heading: 'To be checked',
    row: 'Row',
    'register.verifiedBeforeReceived': 'The verification date lies before the date received.',
    'register.finishedBeforeReceived': 'The finish date lies before the date received.',
    'register.finishedBeforeVerified': 'The finish date lies before the verification date.',
    'register.finishedInFuture': 'The finish date has not come yet.',
    'register.finishedButInProcess': 'There is a finish date, but the follow-up says that it is still in process.',
    'register.finishedButOpen': 'There is a finish date, but the complaint is not closed.',
    'register.closedWithoutFinish': 'The complaint is closed, but has no finish date.',
    'register.closedWithoutFollowUp': 'The complaint is closed, but its follow-up is empty.',
    'register.noPersonInCharge': 'Nobody is in charge yet.',
    'register.personalDataInCharge': 'The name of who is in charge seems to hold personal data.',
    'register.personalDataPublished': 'The published text seems to hold personal data.',
    'register.namePublished': 'The published text seems to hold a part of the complainant’s name.',
    'register.personalDataInNote': 'The note seems to hold personal data.',
    'register.monthNotOver': 'This month is not over yet.',
    'register.preparedByAnother': 'The printed name of who prepared it is not that of the officer who prepares this month.',
    'register.acknowledgedByAnother': 'The printed name of who acknowledges it is not that of an officer who may acknowledge this month.',
  },
};
