import * as z from 'zod/mini';
import { RegionChoice } from '../regions/index.ts';
import { ComplaintSummary } from './complaint-list.ts';
import { DESCRIPTION_MOST } from './filing.ts';
import { CivilDate, Slug, text } from './text.ts';

/** Why two complaints may be the same, the strongest first. */
export const DUPLICATE_REASONS = ['person', 'text', 'place', 'type'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

const asTyped = z.optional(text(254));

/** What stands in an intake so far, half typed as it may be: what is no NIK, number or address yet is not looked for. */
export const DuplicateQuestion = z
  .strictObject({
    type: z.optional(Slug),
    description: z.optional(text(DESCRIPTION_MOST)),
    place: z.optional(z.strictObject({ text: z.optional(text(500)), region: z.optional(RegionChoice) })),
    person: z.optional(z.strictObject({ nik: asTyped, phone: asTyped, mobile: asTyped, email: asTyped })),
    /** The civil date in the office's zone; today where it is absent. */
    receivedOn: z.optional(CivilDate),
  })
  .check(z.meta({ id: 'DuplicateQuestion' }));
export type DuplicateQuestion = z.infer<typeof DuplicateQuestion>;

/** A few complaints that may be the same as what is being entered (R18), the likeliest first: no identity, no text. */
export const PossibleDuplicates = z
  .object({ complaints: z.array(z.extend(ComplaintSummary, { reasons: z.array(z.enum(DUPLICATE_REASONS)) })) })
  .check(z.meta({ id: 'PossibleDuplicates' }));
export type PossibleDuplicates = z.infer<typeof PossibleDuplicates>;
