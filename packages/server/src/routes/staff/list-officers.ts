import { StaffList } from '@wadul/core';
import { viewStaffMember } from '../../commands/manage-staff.ts';
import { listOfficers } from '../../db/officer.queries.ts';
import { deskOperation } from '../../http/operation.ts';
import { staffReaders } from './staff-roles.ts';

export const listOfficersOperation = deskOperation({
  id: 'listOfficers',
  method: 'GET',
  path: '/api/desk/officers',
  summary: 'Who works for the office: roles, last sign-in, and who may no longer sign in',
  roles: staffReaders,
  answers: { 200: { description: 'By login, disabled ones too.', schema: StaffList } },
  handle: async ({ c, parts, office }) => c.json({ officers: (await listOfficers(parts.db, office.id)).map(viewStaffMember) } satisfies StaffList),
});
