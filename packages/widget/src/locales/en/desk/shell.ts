import type { DeskLocale } from '../../id/desk/index.ts';

export const shell: DeskLocale['shell'] = {
  title: 'Complaint desk',
  places: 'Screens',
  cases: 'Work list',
  intake: 'Enter a complaint',
  signedInAs: ({ name, roles }) => `${name} · ${roles}`,
  signOut: 'Sign out',
  loading: 'Loading …',
  again: 'Try again',
  notLoaded: 'This screen could not be loaded. Check your internet connection, then try again.',
  account: 'my account',
  notHere: 'There is no such screen, or it is not part of your duties.',
  required: '(required)',
  roles: { frontDesk: 'Front desk', technicalTeam: 'Technical team', head: 'Head', deputy: 'Deputy head', liaison: 'Liaison', auditor: 'Auditor', admin: 'Administrator' },
};

export const signIn: DeskLocale['signIn'] = {
  title: 'Sign in',
  lead: ({ office }) => `For the officers of ${office}.`,
  expired: 'Your session has ended. Sign in again; what you typed on this screen is still there.',
  login: 'User name',
  password: 'Password',
  go: 'Sign in',
  going: 'Checking …',
  passkey: 'Use a passkey',
  wrong: 'The user name or password is not right.',
  stillIn: 'Not signed out yet: the connection was lost. Try again before you leave this computer.',
  other: 'Another officer is signed in now. What stood on the screen before was closed.',
};

export const standing: DeskLocale['standing'] = {
  turns: { office: 'The office’s turn', citizen: 'Awaiting the complainant', nobody: 'Closed' },
  severities: { light: 'Light', medium: 'Medium', heavy: 'Heavy' },
  due: ({ on }) => `Due ${on}`,
  overdue: ({ on }) => `Overdue since ${on}`,
  estimated: '(estimate)',
  noDue: 'No due date',
  supervision: 'Supervision case',
};
