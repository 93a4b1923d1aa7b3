import type { Locale } from '../id.ts';

export const filing: Locale['filing'] = {
  summary: ({ count }) => (count === 1 ? '1 field needs your attention' : `${count} fields need your attention`),
  busy: 'Your complaint was not sent because the service is busy. What you wrote is not lost; we will try again.',
  retrying: 'We will try to send it again once the connection is back. You can also try now.',
  already:
    'A complaint from this form has already reached us, with slightly different words. Its receipt cannot be shown again, since your identity is not kept on this device. Ask the office for its ticket number, or send this as a new complaint.',
  fileAnew: 'Send as a new complaint',
};

export const receipt: Locale['receipt'] = {
  title: 'Your complaint was received',
  lead: ({ ticket, due }) => `Keep the ticket number ${ticket}. We will verify the complaint by ${due} at the latest.`,
  estimated: '(estimate)',
  superseded: 'What we received is what you wrote before your last changes. Those were not sent; tell us about them on the tracking page or in a new complaint.',
  once: 'The tracking secret is shown this once. Copy or print it before you leave this page, and give it to nobody.',
  heading: 'Receipt',
  ticket: 'Ticket number',
  secret: 'Tracking secret',
  received: 'Received',
  type: 'Type of complaint',
  office: 'Office',
  channel: 'Channel',
  identity: 'Identity',
  attachments: 'Attachments',
  files: ({ count }) => (count === 1 ? '1 file' : `${count} files`),
  due: 'Verified by',
  copy: 'Copy ticket and secret',
  copied: 'Ticket number and tracking secret were copied.',
  copyFailed: 'They could not be copied by themselves. Ticket number and secret are selected; please copy them.',
  print: 'Print',
  download: 'Download PDF',
  downloadFailed: 'It cannot be downloaded now. Copy or print this page.',
  next: 'What happens next?',
  steps: [
    'An officer verifies your complaint: it is declared complete, more is asked for, or it is forwarded where it is not our competence.',
    'The technical team reviews and works on it, with a meeting, a site inspection or a mediation where needed.',
    'You get an answer, and can say whether it solved the matter.',
  ],
  track: 'Track this complaint',
  another: 'File another complaint',
};
