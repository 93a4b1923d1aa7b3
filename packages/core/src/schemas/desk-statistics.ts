import * as z from 'zod/mini';
import { outcomes, Severity } from '../complaint/complaint.context.ts';
import { DueKind } from '../complaint/complaint.dues.ts';
import { stateLabels } from '../complaint/complaint.labels.ts';
import { Words } from './text.ts';

const Count = z.int();
const ByCode = z.array(z.object({ code: z.string(), label: Words, complaints: Count }));

/** What an office received in one year, by the civil date of receipt, in numbers: of what exists for this officer. */
export const DeskStatistics = z
  .object({
    year: z.string(),
    complaints: Count,
    /** All twelve, `YYYY-MM`. */
    months: z.array(z.object({ month: z.string(), complaints: Count })),
    channels: ByCode,
    types: ByCode,
    /** Of those that were weighed. */
    severities: z.array(z.object({ severity: Severity, complaints: Count })),
    /** Where they stand now; states without any are not among them. */
    states: z.array(z.object({ label: z.enum(stateLabels), complaints: Count })),
    /** How they ended, all of the chart's outcomes in its order; what has not ended is in none. */
    outcomes: z.array(z.object({ outcome: z.enum(outcomes), complaints: Count })),
    /** The office's clocks that ran for them: how many were met by their due date, how many were not, and how many run and are not over. */
    clocks: z.array(z.object({ kind: DueKind, onTime: Count, late: Count, running: Count })),
  })
  .check(z.meta({ id: 'DeskStatistics' }));
export type DeskStatistics = z.infer<typeof DeskStatistics>;
