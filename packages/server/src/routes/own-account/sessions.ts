import { ChangePassword, OwnSessions, ProveAgain, SessionView } from '@wadul/core';
import { beginProved } from '../../commands/begin-session.ts';
import { changePassword } from '../../commands/change-password.ts';
import { checkPassword, checkSecondFactor } from '../../commands/sign-in.ts';
import { viewOwnSessions, viewSession } from '../../commands/view-session.ts';
import { deleteOtherSessions } from '../../db/session.queries.ts';
import { deskOperation, type Operation } from '../../http/operation.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { writeSessionCookie } from '../../http/session-cookie.ts';
import { everyRole } from '../roles.ts';

/** An officer's own sessions and password. */
export const sessionOperations: readonly Operation[] = [
  deskOperation({
    id: 'proveAgain',
    method: 'POST',
    path: '/api/desk/session/proof',
    summary: 'Show once more who one is, by password and, where a second factor is on, its code: for ten minutes that is enough for what wants a fresh proof',
    roles: everyRole,
    body: ProveAgain,
    answers: { 200: { description: 'A new session in the place of the old, with a cookie of its own.', schema: SessionView } },
    problems: ['wrong-login', 'too-many-tries', 'second-factor-needed', 'wrong-code'],
    handle: async ({ c, parts, office, officer, session, body, now }) => {
      const known = await checkPassword(parts, office, { login: officer.login, password: body.password }, now);
      const provedBy = await checkSecondFactor(parts, office, known, body.code, now);
      const begun = await beginProved(parts, office, known, provedBy, now, session.idHash);
      if (!begun) throw new ProblemError('wrong-login');
      writeSessionCookie(c, parts.origins, begun.cookie);
      return c.json(await viewSession(parts, office, officer, begun.session));
    },
  }),
  deskOperation({
    id: 'changePassword',
    method: 'PUT',
    path: '/api/desk/password',
    summary: 'Set a password of one’s own: 12 characters at least, and none that is among the first to be guessed. Ends every other session of the officer',
    roles: everyRole,
    beforeOwnPassword: true,
    body: ChangePassword,
    answers: { 200: { description: 'It is set; a new session in the place of the old, with a cookie of its own.', schema: SessionView } },
    problems: ['wrong-login', 'too-many-tries', 'password-expired'],
    handle: async ({ c, parts, office, officer, session, body, now }) => {
      const begun = await changePassword(parts, { office, officer, session, now }, body);
      parts.log.info({ office: office.settings.slug, officer: officer.id }, 'an officer set their password');
      writeSessionCookie(c, parts.origins, begun.cookie);
      return c.json(await viewSession(parts, office, officer, begun.session));
    },
  }),
  deskOperation({
    id: 'listOwnSessions',
    method: 'GET',
    path: '/api/desk/sessions',
    summary: 'Where else one is signed in',
    roles: everyRole,
    answers: { 200: { description: 'The newest first.', schema: OwnSessions } },
    handle: async ({ c, parts, office, officer, session, now }) => c.json(await viewOwnSessions(parts, office, officer, session, now)),
  }),
  deskOperation({
    id: 'endOtherSessions',
    method: 'DELETE',
    path: '/api/desk/sessions',
    summary: 'Sign out everywhere else',
    roles: everyRole,
    answers: { 204: { description: 'Only this session goes on.' } },
    handle: async ({ c, parts, office, officer, session }) => {
      await deleteOtherSessions(parts.db, office.id, officer.id, session.idHash);
      return c.body(null, 204);
    },
  }),
];
