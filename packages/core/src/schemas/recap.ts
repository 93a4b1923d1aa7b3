import * as z from 'zod/mini';
import { DueKind } from '../complaint/complaint.dues.ts';
import { Signatory } from './register-view.ts';
import { Instant, Words } from './text.ts';

const Count = z.int();

/** Complaints by one of their properties, and how many stand in no row of it: `rows` and `rest` make up all complaints of the year. */
const Part = z.object({ rows: z.array(z.object({ code: z.string(), label: z.optional(Words), complaints: Count })), rest: Count });

/**
 * A year of an office in numbers, as it is handed on: by month, channel, type, severity and outcome, and how the office kept its terms. `internal` counts what exists for the officer who asked, to the last one;
 * `public` singles nobody out: a count under three, types of supervision (R15) and what came or ended too lately to be told apart stand in `rest` and in the totals only; of the terms, which count all that came by
 * that day, a count under three and what it could be reckoned from are null.
 */
export const Recap = z
  .object({
    office: z.object({ slug: z.string(), name: z.string(), letterhead: z.array(z.string()) }),
    version: z.enum(['internal', 'public']),
    /** `YYYY` */
    year: z.string(),
    countedAt: Instant,
    complaints: Count,
    /** All twelve, `YYYY-MM`. */
    months: z.array(z.object({ month: z.string(), complaints: Count })),
    /** To the end of which civil day channels, types, severities, outcomes and terms are told apart; null where nothing is yet. */
    detailedTo: z.nullable(z.string()),
    channels: Part,
    types: Part,
    /** `light`, `medium`, `heavy`, and `unweighed`. */
    severities: Part,
    /** The chart's outcomes, and `open` for what has not ended. */
    outcomes: Part,
    /** Complaints by whether the office kept its terms: `all` of those that ran for a complaint, and each kind of term for itself. Null before everybody where it is not told. */
    terms: z.array(z.object({ kind: z.union([z.literal('all'), DueKind]), onTime: z.nullable(Count), late: z.nullable(Count), running: z.nullable(Count) })),
    preparedBy: Signatory,
    acknowledgedBy: Signatory,
  })
  .check(z.meta({ id: 'Recap' }));
export type Recap = z.infer<typeof Recap>;
