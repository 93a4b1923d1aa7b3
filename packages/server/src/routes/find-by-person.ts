import { ComplaintList, text } from '@wadul/core';
import * as z from 'zod/mini';
import { listByPerson } from '../commands/list-by-person.ts';
import { deskOperation } from '../http/operation.ts';

/** Whoever looks must have something to look for: a whole NIK, number or address. */
const Body = z.strictObject({ person: text(254) }).check(z.meta({ id: 'PersonSearch' }));

export const findByPersonOperation = deskOperation({
  id: 'findByPerson',
  method: 'POST',
  path: '/api/desk/person-search',
  summary: 'The complaints of whoever has this NIK, phone number or e-mail address (POST, so that none stands in an address); shows no identity',
  roles: ['frontDesk', 'head', 'deputy', 'liaison'],
  body: Body,
  answers: { 200: { description: 'The newest hundred of what exists for this officer.', schema: ComplaintList } },
  handle: async ({ c, parts, office, officer, body, now }) => c.json(await listByPerson(parts, office, officer, body.person, now)),
});
