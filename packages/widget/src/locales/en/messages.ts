import type { Locale } from '../id.ts';

export const issues: Locale['issues'] = {
  'required': 'This field is required.',
  'choice': 'Choose one from the list.',
  'tooLong': 'This is too long. Please shorten it.',
  'text.characters': 'This holds characters that cannot be stored. Remove them or type it again.',
  'nik.length': ({ digits }) => `A NIK has 16 digits. You have typed ${digits} so far.`,
  'nik.tooLong': ({ digits }) => `A NIK has 16 digits. You have typed ${digits}.`,
  'nik.letters': 'A NIK holds digits only. Look for letters that resemble digits, such as O and 0.',
  'nik.repeated': 'This NIK cannot be right. Copy the 16 digits from your KTP.',
  'nik.serial': 'The last four digits of a NIK cannot be 0000. Copy the 16 digits from your KTP.',
  'phone.length': 'The phone number has the wrong length. Check its digits.',
  'phone.characters': 'A phone number holds digits only. Write one number.',
  'phone.prefix': 'Begin the phone number with 08 or an area code such as 0285.',
  'email': 'Write the whole e-mail address, such as name@example.id.',
  'date': 'Write a date that exists in the calendar.',
  'date.future': 'This day has not come yet. Choose today or earlier.',
  'region.code': 'Choose a region from the list.',
  'region.unknown': 'This region is not in the list. Choose again.',
  'region.notInParent': 'This region does not lie in the one chosen above it. Choose again.',
  'anonymous.identity': 'An anonymous complaint must not hold an identity.',
  'attachment.failed': 'This file is not attached. Try again, or remove it.',
  'attachment.refused': 'This file is not attached. Remove it, or choose another file.',
  'other': 'This is not right yet. Please check it.',
};

export const warnings: Locale['warnings'] = {
  'nik.date': 'The birth date in this NIK looks unusual. Check it again, or continue if it is as on the KTP.',
};

export const problems: Locale['problems'] = {
  'origin-not-allowed': 'This site is not registered to send complaints. Please use the office’s own site.',
  'unknown-office': 'Unknown office. Please tell the site’s owner.',
  'unknown-ticket-or-secret': 'The ticket number or the tracking secret is not right.',
  'rows-taken-back': 'The office has taken back something of this month. It can be checked again once its next version is issued.',
  'not-found': 'What you look for was not found.',
  'too-many-tries': ({ seconds }) =>
    seconds === undefined ? 'Too many tries. Please wait a moment, then try again.' : `Too many tries. Please try again in ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}.`,
  'papers-busy': 'Too many papers are being made at the moment. Please try again in a moment.',
  'not-ready': 'The service is busy. Please try again in a moment.',
  'event-not-allowed': 'This cannot be done at this stage.',
  'stale-version': 'Something new happened to this complaint. What you see is now up to date; please check it, and do it again if it is still needed.',
  'body-too-large': 'This is too long to be sent. Please shorten what you wrote.',
  'internal': ({ requestId }) => `Something went wrong on our side. Please try again.${requestId === undefined ? '' : ` If it goes on, tell the office this number: ${requestId}.`}`,
  'other': 'This could not be done. Please try again, or contact the office.',
};

export const connection: Locale['connection'] = 'The connection was lost. Check your internet connection, then try again.';
