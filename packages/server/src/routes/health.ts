import * as z from 'zod/mini';
import { openOperation } from '../http/operation.ts';

const Health = z.object({ status: z.literal('ok') }).check(z.meta({ id: 'Health' }));

export const health = openOperation({
  id: 'health',
  method: 'GET',
  path: '/health',
  summary: 'Whether the process lives',
  answers: { 200: { description: 'It does.', schema: Health } },
  handle: async ({ c }) => c.json({ status: 'ok' } as const),
});
