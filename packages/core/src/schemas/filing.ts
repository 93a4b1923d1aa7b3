import * as z from 'zod/mini';
import { RegionChoice } from '../regions/index.ts';
import { AttachmentIds } from './attachment.ts';
import { Capacity, Complainant, IdentityMode } from './complainant.ts';
import { CivilDate, Slug, text } from './text.ts';

/** The longest description that is taken, in UTF-16 code units. */
export const DESCRIPTION_MOST = 8000;

/** The parts of a complaint, by whichever door it comes. */
export const filingParts = {
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
  /** Uploads that are finished and belong to nobody yet. */
  attachments: z.optional(AttachmentIds),
  language: z.enum(['id', 'en'], 'choice'),
};

/** A complaint as a citizen files it from a website: the SAKPORE fields, identity mode, place of the matter and settlement asked for. */
export const Filing = z.strictObject(filingParts).check(z.meta({ id: 'Filing' }));
export type Filing = z.infer<typeof Filing>;
