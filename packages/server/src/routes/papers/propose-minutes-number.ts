import { CivilDate, NextMinutesNumber, NumberedKind } from '@wadul/core';
import * as z from 'zod/mini';
import { nextMinutesNumber } from '../../commands/next-minutes-number.ts';
import { deskOperation } from '../../http/operation.ts';
import { handlers } from '../roles.ts';

export const proposeMinutesNumber = deskOperation({
  id: 'proposeMinutesNumber',
  method: 'GET',
  path: '/api/desk/minutes-number',
  summary: 'The next number of minutes of a kind, or of an inspection report (`report`), in the office’s pattern, for what was held on a civil date. Proposed only: they may be given another',
  roles: handlers,
  query: z.strictObject({ kind: NumberedKind, on: CivilDate }),
  answers: { 200: { description: 'The number.', schema: NextMinutesNumber } },
  handle: async ({ c, parts, office, query }) => c.json({ number: await nextMinutesNumber(parts, office, query) }),
});
