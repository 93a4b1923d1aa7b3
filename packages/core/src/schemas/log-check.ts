import * as z from 'zod/mini';
import { StaffLogCheck } from './staff.ts';

/** What came of checking the office's log as a tree, its checkpoints and issued months; else the first that is wrong, and why. */
export const LogTreeCheck = z
  .union([
    z.object({ ok: z.literal(true), leaves: z.int(), checkpoints: z.int(), issued: z.int() }),
    z.object({
      ok: z.literal(false),
      reason: z.enum(['leaf missing', 'leaf is not its event', 'event missing', 'event not in the log', 'leaf is not its month', 'issued month missing', 'subtree wrong', 'checkpoint wrong', 'head altered', 'row altered', 'sealed cells altered']),
      /** Which leaf, from 0. */
      leaf: z.optional(z.int()),
      /** Of which checkpoint. */
      size: z.optional(z.int()),
      /** `YYYY-MM` */
      month: z.optional(z.string()),
      version: z.optional(z.int()),
    }),
  ])
  .check(z.meta({ id: 'LogTreeCheck' }));
export type LogTreeCheck = z.infer<typeof LogTreeCheck>;

/** What came of checking the log of every complaint; no faults: nothing was changed. */
export const LogCheck = z
  .object({
    complaints: z.int(),
    events: z.int(),
    /** Complaints whose log was changed after it was written, each with the first event that is wrong; without its ticket where the complaint is hidden from the reader. */
    faults: z.array(z.object({ ticket: z.optional(z.string()), seq: z.int(), reason: z.string() })),
    /** The log of what was done with accounts and settings. */
    staffLog: StaffLogCheck,
    /** The events' hashes and issued months as a Merkle tree, under signed checkpoints. */
    tree: LogTreeCheck,
  })
  .check(z.meta({ id: 'LogCheck' }));
export type LogCheck = z.infer<typeof LogCheck>;
