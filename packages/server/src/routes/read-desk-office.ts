import { deskOffice, DeskOffice } from '@wadul/core';
import { listOfficers } from '../db/officer.queries.ts';
import { deskOperation } from '../http/operation.ts';
import { everyRole } from './roles.ts';

export const readDeskOffice = deskOperation({
  id: 'readDeskOffice',
  method: 'GET',
  path: '/api/desk/office',
  summary: 'What the desk’s screens need to know of the office',
  roles: everyRole,
  answers: { 200: { description: 'What everybody may know of it, its channels, and who works there.', schema: DeskOffice } },
  handle: async ({ c, parts, office }) => {
    const officers = await listOfficers(parts.db, office.id);
    const colleagues = officers.filter(({ disabledAt }) => disabledAt === null).map(({ id, name }) => ({ id, name }));
    return c.json(deskOffice(office.settings, colleagues.toSorted((a, b) => a.name.localeCompare(b.name, 'id')), `/regions/${parts.regions.version}`));
  },
});
