import * as z from 'zod/mini';
import { RegionChoice } from '../regions/index.ts';
import { Capacity, Complainant, IdentityMode } from './complainant.ts';
import { CivilDate, Instant, Slug, text } from './text.ts';

/** The longest description that is taken, in UTF-16 code units. */
export const DESCRIPTION_MOST = 8000;

const filing = {
  /** The type of complaint, a code from the office's list. */
  type: Slug,
  identityMode: IdentityMode,
  complainant: z.optional(Complainant),
  capacity: Capacity,
  description: text(DESCRIPTION_MOST),
  /** Where the matter is. */
  place: z.optional(z.strictObject({ text: z.optional(text(500)), region: z.optional(RegionChoice) })),
  /** The day on which it happened. */
  occurredOn: z.optional(CivilDate),
  /** Whom or what the complaint is about, as far as the complainant knows. */
  respondent: z.optional(text(300)),
  settlementSought: z.optional(text(2000)),
  language: z.enum(['id', 'en'], 'choice'),
};

/** A complaint as a citizen files it from a website: the SAKPORE fields, identity mode, place of the matter and settlement asked for. */
export const Filing = z.strictObject(filing).check(z.meta({ id: 'Filing' }));
export type Filing = z.infer<typeof Filing>;

/** A complaint as an officer enters it from any channel (R3, R4): what was filed, and how and when it came. */
export const Intake = z
  .strictObject({
    ...filing,
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
    namedOfficerIds: z.optional(z.array(z.uuid()).check(z.maxLength(20))),
  })
  .check(z.meta({ id: 'Intake' }));
export type Intake = z.infer<typeof Intake>;
