import * as z from 'zod/mini';
import { stateLabels } from '../complaint/complaint.labels.ts';

const Count = z.int();
const InMonth = { month: z.string(), received: Count, closed: Count };

/** The present month of an office by its clock (`YYYY-MM`) beside the one before it, and where everything stands now: of what exists for this officer. */
export const MonthAtAGlance = z
  .object({
    ...InMonth,
    before: z.object(InMonth),
    open: Count,
    overdue: Count,
    /** Where complaints stand now, whenever they were received; states without any are not among them. */
    standing: z.array(z.object({ label: z.enum(stateLabels), complaints: Count })),
  })
  .check(z.meta({ id: 'MonthAtAGlance' }));
export type MonthAtAGlance = z.infer<typeof MonthAtAGlance>;
