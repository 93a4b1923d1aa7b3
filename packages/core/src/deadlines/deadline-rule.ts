import * as z from 'zod/mini';

/**
 * A term as an office sets it (R1): `n` working or calendar days from an event of the complaint; day 0 is the day of the event.
 * `rollToWorkingDay` moves an end on a day off on to the next working day (the citizen's window). Codes: `deadline.days`, `choice`.
 */
export const DeadlineRule = z.strictObject({
  n: z.int('deadline.days').check(z.minimum(0, 'deadline.days'), z.maximum(3650, 'deadline.days')),
  unit: z.enum(['working', 'calendar'], 'choice'),
  from: z.enum(['received', 'asked', 'complete', 'decided', 'answered'], 'choice'),
  rollToWorkingDay: z.optional(z.boolean()),
});
export type DeadlineRule = z.infer<typeof DeadlineRule>;
