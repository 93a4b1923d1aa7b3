import type { DeskLocale } from '../../id/desk/index.ts';
import { provider } from './provider.ts';

export const problems: DeskLocale['problems'] = {
  'second-factor-needed': 'Enter the code of your authenticator app.',
  'wrong-code': 'The code is not right or was used already. Wait for the next one.',
  'wrong-passkey': 'The passkey was not accepted. Please try again.',
  'password-expired': 'This one-time password has expired. Ask the administrator for a new one.',
  'proof-needed': 'Please show once more that it is you.',
  'password-change-needed': 'Please set a password of your own first.',
  'second-factor-there': 'A second factor is on already.',
  'last-of-role': 'The office must keep one administrator and one head who can sign in. Give somebody else the role first.',
  'view-there': 'A view of this name is there already. Choose another name.',
  'too-many-views': 'You already keep 30 views. Remove one that you no longer need.',
  'too-many-lines': 'Your desk is open in too many places. Close some of them.',
  'own-account': 'You cannot disable your own account. Please ask another administrator.',
  'warnings-not-seen': 'Look first at what stands under To be checked.',
  'already-prepared': 'This month is prepared already, and waits to be acknowledged.',
  'nothing-prepared': 'Nothing is prepared, or another officer issued it or took it back.',
  'own-preparation': 'What you prepared yourself must be acknowledged by another officer.',
  'month-changed': 'The month has changed since it was prepared. Look at the changes, then prepare it anew.',
  'nothing-changed': 'Nothing has changed since the newest version.',
  'provider-unavailable': provider.outcomes.unavailable,
};
