import * as z from 'zod/mini';
import { filingParts } from './filing.ts';
import { CivilDate, Instant, OfficerId, Slug, text } from './text.ts';

/** A complaint as an officer enters it from any channel (R3, R4): what was filed, and how and when it came. */
export const Intake = z
  .strictObject({
    ...filingParts,
    /** A code from the office's list of channels. */
    channel: Slug,
    /** When the complaint reached the office; decides the month of the book. */
    receivedAt: Instant,
    /** The date written on the letter (box, fax, letter). */
    letterDate: z.optional(CivilDate),
    /** The day on which the complaint box was opened. */
    boxOpenedOn: z.optional(CivilDate),
    /** The number under which another system knows it (SP4N-LAPOR!, the city's line). */
    externalNumber: z.optional(text(100)),
    /** A proxy's letter of authority was seen (R22). */
    letterOfAuthoritySeen: z.optional(z.boolean()),
    /** The complaint is about abuse, corruption or the conduct of staff (R15). */
    supervision: z.optional(z.boolean()),
    /** Officers whom the complaint names (R19), by their id. */
    namedOfficerIds: z.optional(z.array(OfficerId).check(z.maxLength(20))),
  })
  .check(z.meta({ id: 'Intake' }));
export type Intake = z.infer<typeof Intake>;
