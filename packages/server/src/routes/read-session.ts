import { SessionView } from '@wadul/core';
import { viewSession } from '../commands/view-session.ts';
import { deskOperation } from '../http/operation.ts';
import { everyRole } from './roles.ts';

export const readSession = deskOperation({
  id: 'readSession',
  method: 'GET',
  path: '/api/desk/session',
  summary: 'Who is signed in, what they showed it with, and what is still to be done',
  roles: everyRole,
  beforeOwnPassword: true,
  answers: { 200: { description: 'The officer, their office and their session.', schema: SessionView } },
  handle: async ({ c, parts, office, officer, session }) => c.json(await viewSession(parts, office, officer, session)),
});
