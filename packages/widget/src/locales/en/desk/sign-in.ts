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

export const ownPassword: DeskLocale['ownPassword'] = {
  title: 'Set a password of your own',
  lead: 'The password that you were given is for your first sign-in only, and whoever gave it to you knows it. Set one that only you know; then you can begin to work.',
  old: 'Present password',
  new: 'New password',
  hint: 'At least 12 characters. Four words that have nothing to do with each other are a good choice.',
  show: 'Show what I type',
  wrongOld: 'The present password is not right.',
  go: 'Save password',
  cancel: 'Cancel',
};

export const passkeyTroubles: DeskLocale['passkeyTroubles'] = {
  none: 'No passkey was used: the request was cancelled, took too long, or this device has none. Please try again, or sign in with your password.',
  already: 'This device has a passkey for your account already.',
  wrongAddress: 'Passkeys cannot be used at this address. Open the complaint desk at its official address.',
};
