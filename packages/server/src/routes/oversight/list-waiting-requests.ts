import { WaitingDataRequests } from '@wadul/core';
import { listWaitingRequests } from '../../commands/list-waiting-requests.ts';
import { deskOperation } from '../../http/operation.ts';
import { readers } from '../roles.ts';

export const listWaitingRequestsOperation = deskOperation({
  id: 'listWaitingDataRequests',
  method: 'GET',
  path: '/api/desk/data-requests',
  summary: 'What people asked of the data that is kept of them and nobody answered yet, the one whose 72 hours end first, first (R16)',
  roles: readers,
  answers: { 200: { description: 'All of those whose complaint exists for this officer.', schema: WaitingDataRequests } },
  handle: async ({ c, parts, office, officer, now }) => c.json(await listWaitingRequests(parts, office, officer, now)),
});
