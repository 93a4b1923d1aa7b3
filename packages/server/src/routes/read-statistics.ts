import { DeskStatistics } from '@wadul/core';
import * as z from 'zod/mini';
import { countYear } from '../commands/count-cases.ts';
import { deskOperation } from '../http/operation.ts';
import { readers } from './roles.ts';

const Query = z.strictObject({ year: z.string().check(z.regex(/^20\d\d$/, 'choice')) });

export const readStatistics = deskOperation({
  id: 'readStatistics',
  method: 'GET',
  path: '/api/desk/statistics',
  summary: 'What was received in one year, in numbers: by month, channel, type, severity and state, how it ended, and whether the office kept its times',
  roles: readers,
  query: Query,
  answers: { 200: { description: 'Numbers of what exists for this officer.', schema: DeskStatistics } },
  handle: async ({ c, parts, office, officer, query, now }) => c.json(await countYear(parts, office, officer, query.year, now)),
});
