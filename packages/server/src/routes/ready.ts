import * as z from 'zod/mini';
import { askDatabase } from '../db/ask-database.ts';
import { openOperation } from '../http/operation.ts';

const Readiness = z
  .object({
    status: z.literal('ready'),
    engine: z.enum(['pglite', 'postgres']),
    /** Whether what is acknowledged outlives a power cut, as far as the server could see. */
    durability: z.enum(['verified', 'unverified', 'memory']),
    /** When the newest backup was made (UTC); absent where there is none. */
    lastBackupAt: z.optional(z.iso.datetime()),
  })
  .check(z.meta({ id: 'Readiness' }));

export const ready = openOperation({
  id: 'ready',
  method: 'GET',
  path: '/ready',
  summary: 'Whether complaints can be taken in',
  answers: { 200: { description: 'The database answers.', schema: Readiness } },
  handle: async ({ c, parts }) => {
    await askDatabase(parts.db);
    const lastBackupAt = await parts.lastBackupAt?.();
    return c.json({ status: 'ready', engine: parts.engine, durability: parts.durability, ...(lastBackupAt === undefined ? {} : { lastBackupAt }) } as const);
  },
});
