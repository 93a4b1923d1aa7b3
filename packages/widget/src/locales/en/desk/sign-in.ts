import type { DeskLocale } from '../../id/desk/index.ts';

export const secondStep: DeskLocale['secondStep'] = {
  title: 'Second step',
  code: 'Code',
  hint: 'Six digits of your authenticator app, or one of the recovery codes. Each code is good once.',
  recovery: 'I use a recovery code',
  back: 'Back',
};

export const proof: DeskLocale['proof'] = {
  title: 'Show that it is you',
  lead: 'This step wants a fresh proof, which is good for ten minutes. What you typed on this screen is still there.',
  wrong: 'The password is not right.',
  go: 'Go on',
  cancel: 'Cancel',
};
