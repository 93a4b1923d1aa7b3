import { OversightCounts } from '@wadul/core';
import { countOversight } from '../../commands/count-oversight.ts';
import { deskOperation } from '../../http/operation.ts';
import { readers } from '../roles.ts';

export const countOversightOperation = deskOperation({
  id: 'countOversight',
  method: 'GET',
  path: '/api/desk/oversight-counts',
  summary: 'How many notices could not be delivered, and in how many complaints a request about somebody’s data waits',
  roles: readers,
  answers: { 200: { description: 'Numbers of what exists for this officer.', schema: OversightCounts } },
  handle: async ({ c, parts, office, officer }) => c.json(await countOversight(parts, office, officer)),
});
