import * as z from 'zod/mini';
import { Severity } from '../complaint/complaint.context.ts';
import { DueKind } from '../complaint/complaint.dues.ts';
import { stateLabels } from '../complaint/complaint.labels.ts';
import { tags } from '../complaint/complaint.tags.ts';
import { CivilDate, Instant, Words } from './text.ts';

const Named = z.object({ code: z.string(), label: Words });

/** A line of the work list: no name, no text. */
export const ComplaintSummary = z
  .object({
    id: z.string(),
    ticket: z.string(),
    version: z.int(),
    type: Named,
    channel: Named,
    /** A key of the locale files, such as `state.received`. */
    label: z.enum(stateLabels),
    tags: z.array(z.enum(tags)),
    turn: z.enum(['office', 'citizen', 'nobody']),
    severity: z.optional(Severity),
    supervision: z.boolean(),
    receivedAt: Instant,
    /** The civil date in the office's zone. */
    receivedOn: CivilDate,
    /** `workingDays`: how many of the office's working days are left, or with a minus how many it is late by; 0 on the day itself. */
    due: z.optional(z.object({ kind: DueKind, at: Instant, overdue: z.boolean(), workingDays: z.int() })),
    finishedAt: z.optional(Instant),
  })
  .check(z.meta({ id: 'ComplaintSummary' }));
export type ComplaintSummary = z.infer<typeof ComplaintSummary>;

/** One page of the work list, the most urgent first. `next` is the `after` of the page that follows, if there is one. */
export const ComplaintList = z.object({ complaints: z.array(ComplaintSummary), next: z.optional(z.string()) }).check(z.meta({ id: 'ComplaintList' }));
export type ComplaintList = z.infer<typeof ComplaintList>;
