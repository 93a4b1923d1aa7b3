import { CaseStory } from '@wadul/core';
import { tellCase } from '../commands/tell-case.ts';
import { deskOperation } from '../http/operation.ts';
import { readers } from './roles.ts';

export const readComplaintEvents = deskOperation({
  id: 'readComplaintEvents',
  method: 'GET',
  path: '/api/desk/complaints/:id/events',
  summary: 'Everything that happened to a complaint, with the hashes of its log',
  roles: readers,
  answers: { 200: { description: 'From its receipt.', schema: CaseStory } },
  problems: ['not-found'],
  handle: async ({ c, parts, office, officer }) => c.json(await tellCase(parts, office, officer, c.req.param('id') ?? '')),
});
