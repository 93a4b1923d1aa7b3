import * as z from 'zod/mini';

/** In which language a recap is laid out; without it, in the office's first. */
export const RecapQuery = z.strictObject({ lang: z.optional(z.enum(['id', 'en'], 'choice')) });
