import { signOut } from '../commands/sign-out.ts';
import { deskOperation } from '../http/operation.ts';
import { clearSessionCookie, readSessionCookie } from '../http/session-cookie.ts';
import { everyRole } from './roles.ts';

export const closeSession = deskOperation({
  id: 'closeSession',
  method: 'DELETE',
  path: '/api/desk/session',
  summary: 'Sign out',
  roles: everyRole,
  beforeOwnPassword: true,
  answers: { 204: { description: 'The session has ended.' } },
  handle: async ({ c, parts }) => {
    const cookie = readSessionCookie(c, parts.origins);
    if (cookie) await signOut(parts, cookie);
    clearSessionCookie(c, parts.origins);
    return c.body(null, 204, { 'clear-site-data': '"cache", "cookies"' });
  },
});
