import { OfficerView } from '@wadul/core';
import { viewOfficer } from '../commands/sign-in.ts';
import { deskOperation } from '../http/operation.ts';
import { everyRole } from './roles.ts';

export const readSession = deskOperation({
  id: 'readSession',
  method: 'GET',
  path: '/api/desk/session',
  summary: 'Who is signed in',
  roles: everyRole,
  answers: { 200: { description: 'The officer and their office.', schema: OfficerView } },
  handle: async ({ c, office, officer }) => c.json(viewOfficer(office, officer)),
});
