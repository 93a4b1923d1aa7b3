import type { Locale } from '../id.ts';

export const status: Locale['status'] = {
  intro: 'Enter the ticket number and the tracking secret from your receipt.',
  ticket: 'Ticket number',
  ticketHint: 'For example ABC-2026-7K4M9Q.',
  secret: 'Tracking secret',
  secretHint: 'The code from your receipt. Capitals and dashes do not matter.',
  look: 'Show the complaint',
  looking: 'Looking …',
  required: '(required)',
  requiredIssue: 'This field is required.',
  connection: 'The connection was lost. Check your internet connection, then try again.',
};
