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
  'provider-unavailable': provider.outcomes.unavailable,
};
