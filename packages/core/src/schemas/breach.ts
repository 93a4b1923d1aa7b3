import * as z from 'zod/mini';
import { CivilDate, Instant, text } from './text.ts';

/** What is known of a breach of personal data, as the list of those affected is asked for. */
export const Breach = z
  .strictObject({
    /** Complaints received from this civil day on; from the first one where it is left out. */
    from: z.optional(CivilDate),
    to: CivilDate,
    /** When the office learned of it: its 72 hours run from here. */
    learnedAt: Instant,
    /** What happened and what was done about it, in the words of the notice. */
    happened: text(8000),
  })
  .check(z.meta({ id: 'Breach' }));
export type Breach = z.infer<typeof Breach>;

/** Whose data a breach concerns, how they are reached, by when they are to be told, and in which words. */
export const BreachList = z
  .object({
    madeAt: Instant,
    /** By when the people affected and the authority are to be told (UU 27/2022, Article 46). */
    tellBy: Instant,
    affected: z.array(
      z.object({
        ticket: z.string(),
        name: z.optional(z.string()),
        mobile: z.optional(z.string()),
        phone: z.optional(z.string()),
        email: z.optional(z.string()),
        address: z.optional(z.string()),
        /** Which data of theirs were kept: names of fields, `ktp` for the image of the card, `documents` for other files. */
        data: z.array(z.string()),
      }),
    ),
    /** How many people the complaints listed are of, as far as a NIK tells. */
    people: z.int(),
    /** Complaints of that time that named nobody, or whose person was erased. */
    withoutPerson: z.int(),
    notice: z.string(),
  })
  .check(z.meta({ id: 'BreachList' }));
export type BreachList = z.infer<typeof BreachList>;
