import * as z from 'zod/mini';

const Count = z.int();

/** How many open complaints each narrowing of the work list would show this officer. */
export const ComplaintCounts = z
  .object({
    open: Count,
    /** By whose turn it is. */
    office: Count,
    citizen: Count,
    /** By what is due, as the list's `due`. */
    overdue: Count,
    today: Count,
    week: Count,
    /** In whose log this officer stands. */
    acted: Count,
  })
  .check(z.meta({ id: 'ComplaintCounts' }));
export type ComplaintCounts = z.infer<typeof ComplaintCounts>;
