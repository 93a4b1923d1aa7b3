import { MonthAtAGlance } from '@wadul/core';
import { monthAtAGlance } from '../commands/month-at-a-glance.ts';
import { deskOperation } from '../http/operation.ts';
import { readers } from './roles.ts';

export const readMonthAtAGlance = deskOperation({
  id: 'readMonthAtAGlance',
  method: 'GET',
  path: '/api/desk/statistics/month',
  summary: 'The present month beside the one before it, and where every complaint stands now',
  roles: readers,
  answers: { 200: { description: 'Numbers of what exists for this officer.', schema: MonthAtAGlance } },
  handle: async ({ c, parts, office, officer, now }) => c.json(await monthAtAGlance(parts, office, officer, now)),
});
