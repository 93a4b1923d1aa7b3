import { ComplaintCounts, DeskStatistics } from '@wadul/core';
import * as z from 'zod/mini';
import { countCases, countYear } from '../commands/count-cases.ts';
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

const Query = z.strictObject({ year: z.string().check(z.regex(/^20\d\d$/, 'choice')) });

export const readStatistics = deskOperation({
  id: 'readStatistics',
  method: 'GET',
  path: '/api/desk/statistics',
  summary: 'What was received in one year, in numbers: by month, channel, type, severity and state',
  roles: readers,
  query: Query,
  answers: { 200: { description: 'Numbers of what exists for this officer.', schema: DeskStatistics } },
  handle: async ({ c, parts, office, officer, query }) => c.json(await countYear(parts, office, officer, query.year)),
});
