import * as z from 'zod/mini';
import { Severity } from '../complaint/complaint.context.ts';
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
  })
  .check(z.meta({ id: 'DeskStatistics' }));
export type DeskStatistics = z.infer<typeof DeskStatistics>;
