import { LeavingList } from '@wadul/core';
import { listLeaving } from '../../commands/list-leaving.ts';
import { deskOperation } from '../../http/operation.ts';
import { readers } from '../roles.ts';

export const listLeavingOperation = deskOperation({
  id: 'listLeaving',
  method: 'GET',
  path: '/api/desk/leaving',
  summary: 'What is kept of people and leaves by the clock in the coming thirty days, and what should have left before, by day and kind (R14)',
  roles: readers,
  answers: { 200: { description: 'Of the complaints that exist for this officer.', schema: LeavingList } },
  handle: async ({ c, parts, office, officer, now }) => c.json(await listLeaving(parts, office, officer, now)),
});
