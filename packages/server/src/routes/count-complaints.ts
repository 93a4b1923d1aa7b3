import { ComplaintCounts } from '@wadul/core';
import { countCases } from '../commands/count-cases.ts';
import { deskOperation } from '../http/operation.ts';
import { readers } from './roles.ts';

export const countComplaintsOperation = deskOperation({
  id: 'countComplaints',
  method: 'GET',
  path: '/api/desk/complaint-counts',
  summary: 'How many open complaints each narrowing of the work list would show',
  roles: readers,
  answers: { 200: { description: 'Numbers of what exists for this officer.', schema: ComplaintCounts } },
  handle: async ({ c, parts, office, officer, now }) => c.json(await countCases(parts, office, officer, now)),
});
