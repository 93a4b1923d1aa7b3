import type { DeskLocale } from '../../id/desk/index.ts';

export const provider: DeskLocale['provider'] = {
  enter: ({ name }) => `Sign in with ${name}`,
  leaves: ({ name }) => `${name} opens another page: what you typed on this screen will be lost.`,
  lead: ({ name }) => `Link your ${name}, then sign in to the desk without typing the desk’s password. Your password here stays good.`,
  link: ({ name }) => `Link ${name}`,
  linkedSince: ({ at }) => `Linked since ${at}.`,
  unlink: 'Unlink',
  unlinkLead: ({ name }) => `After that you cannot sign in with ${name} any more.`,
  unlinkNow: 'Unlink now',
  unlinked: 'Unlinked.',
  outcomes: {
    linked: 'Your city account is linked. From now on you can sign in with it.',
    cancelled: 'You came back from the city account without signing in.',
    late: 'This sign-in was used already, took too long, or began in another browser. Please try again.',
    unlinked: 'This city account is not linked with any officer of this office. Sign in with name and password, then link it under My account.',
    taken: 'This city account is linked with another officer already.',
    refused: 'The answer of the city account service could not be accepted. Please try again, or sign in with name and password.',
    unavailable: 'The city account service cannot be reached at the moment. Please sign in with name and password.',
    busy: 'Too many are signing in through the city account. Wait a few minutes, or sign in with name and password.',
  },
};
