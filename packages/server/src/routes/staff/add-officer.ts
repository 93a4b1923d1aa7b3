import { NewOfficer, StaffWithPassword } from '@wadul/core';
import { addOfficer as add } from '../../commands/manage-staff.ts';
import { deskOperation } from '../../http/operation.ts';
import { staffKeepers } from './staff-roles.ts';

export const addOfficer = deskOperation({
  id: 'addOfficer',
  method: 'POST',
  path: '/api/desk/officers',
  summary: 'Adds an officer, with a one-time password that is told in the answer and never again. A login that is taken is refused at its place (`taken`)',
  roles: staffKeepers,
  needs: { proof: true },
  body: NewOfficer,
  answers: { 201: { description: 'The officer and their one-time password.', schema: StaffWithPassword } },
  handle: async ({ c, parts, office, officer, body, now }) => c.json(await add(parts, office.id, body, { kind: 'officer', id: officer.id }, now), 201, { 'cache-control': 'no-store' }),
});
