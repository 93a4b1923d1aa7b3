import * as z from 'zod/mini';
import { Role } from '../complaint/complaint.actor.ts';
import { Instant } from './text.ts';

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** An entry of a complaint's log as officers read it. `hash` covers all of it and `previousHash`, so that nothing before it can be changed unseen. */
export const CaseEvent = z
  .object({
    seq: z.int(),
    at: Instant,
    by: z.object({ kind: z.enum(['complainant', 'officer', 'clock']), id: z.optional(z.string()), name: z.optional(z.string()), roles: z.optional(z.array(Role)) }),
    type: z.string(),
    /** What was said; absent once it was erased. */
    payload: z.optional(z.record(z.string(), z.unknown())),
    previousHash: Hash,
    hash: Hash,
  })
  .check(z.meta({ id: 'CaseEvent' }));
export type CaseEvent = z.infer<typeof CaseEvent>;

/** The whole log of a complaint, from its receipt. */
export const CaseStory = z.object({ events: z.array(CaseEvent) }).check(z.meta({ id: 'CaseStory' }));
export type CaseStory = z.infer<typeof CaseStory>;
