import { SessionView, SignIn } from '@wadul/core';
import { signIn } from '../commands/sign-in.ts';
import { signOut } from '../commands/sign-out.ts';
import { viewSession } from '../commands/view-session.ts';
import { openOperation } from '../http/operation.ts';
import { readSessionCookie, writeSessionCookie } from '../http/session-cookie.ts';

export const openSession = openOperation({
  id: 'openSession',
  method: 'POST',
  path: '/api/desk/session',
  summary: 'Sign in to the desk; once more with `code` where the answer is second-factor-needed',
  body: SignIn,
  answers: { 200: { description: 'Signed in; the cookie lasts 12 hours, 30 minutes unused.', schema: SessionView } },
  problems: ['wrong-login', 'too-many-tries', 'password-expired', 'second-factor-needed', 'wrong-code'],
  handle: async ({ c, parts, body, now }) => {
    const before = readSessionCookie(c, parts.origins);
    const { cookie, office, officer, session } = await signIn(parts, body, now);
    if (before) await signOut(parts, before);
    writeSessionCookie(c, parts.origins, cookie);
    return c.json(await viewSession(parts, office, officer, session));
  },
});
