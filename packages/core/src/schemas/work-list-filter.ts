import * as z from 'zod/mini';
import { Severity } from '../complaint/complaint.context.ts';
import { stateLabels } from '../complaint/complaint.labels.ts';
import { tags } from '../complaint/complaint.tags.ts';
import { Slug, text } from './text.ts';

/** What the work list can be narrowed to; all of it must hold. */
export const WorkListFilter = z
  .strictObject({
    turn: z.optional(z.enum(['office', 'citizen', 'nobody'], 'choice')),
    tag: z.optional(z.enum(tags, 'choice')),
    channel: z.optional(Slug),
    type: z.optional(Slug),
    severity: z.optional(Severity),
    label: z.optional(z.enum(stateLabels, 'choice')),
    /** Those in whose log this officer stands. */
    mine: z.optional(z.enum(['acted'], 'choice')),
    /** What is past; what is due by the end of today; by the end of the seventh day from today. */
    due: z.optional(z.enum(['overdue', 'today', 'week'], 'choice')),
    /** The code of a province, regency, district or village in which the matter lies. */
    place: z.optional(z.string().check(z.regex(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/, 'region.code'))),
    /** Words: parts of tickets, of what types and channels are called, or a whole number of another system. A whole ticket finds its complaint, whatever else is asked. */
    q: z.optional(text(100)),
  })
  .check(z.meta({ id: 'WorkListFilter' }));
export type WorkListFilter = z.infer<typeof WorkListFilter>;
