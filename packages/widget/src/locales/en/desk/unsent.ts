import type { DeskLocale } from '../../id/desk/index.ts';

export const unsent: DeskLocale['unsent'] = {
  title: 'Not sent yet',
  back: 'What you began is still here.',
  discard: 'Discard it and begin anew',
  question: ({ what }) => `Something is not sent yet: ${what}. When you sign out, it is discarded.`,
  stay: 'Stay here',
  leave: 'Sign out and discard it',
};
