import * as z from 'zod/mini';
import { StaffLogCheck } from './staff.ts';

/** What came of checking the log of every complaint; no faults: nothing was changed. */
export const LogCheck = z
  .object({
    complaints: z.int(),
    events: z.int(),
    /** Complaints whose log was changed after it was written, each with the first event that is wrong; without its ticket where the complaint is hidden from the reader. */
    faults: z.array(z.object({ ticket: z.optional(z.string()), seq: z.int(), reason: z.string() })),
    /** The log of what was done with accounts and settings. */
    staffLog: StaffLogCheck,
  })
  .check(z.meta({ id: 'LogCheck' }));
export type LogCheck = z.infer<typeof LogCheck>;
