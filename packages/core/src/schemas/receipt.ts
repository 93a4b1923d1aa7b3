import * as z from 'zod/mini';
import { IdentityMode } from './complainant.ts';
import { CivilDate, Instant, Words } from './text.ts';

/** A due date as people are told it: the civil date in the office's zone, and whether a holiday list was missing (*perkiraan*). */
export const DueDay = z.object({ on: CivilDate, estimated: z.boolean() });
export type DueDay = z.infer<typeof DueDay>;

/**
 * Tanda terima (R3): what the complainant keeps. Shown once: the secret is stored only as a hash.
 * `secret` comes grouped for reading, `XXXX-XXXX-XXXX-XX`.
 */
export const Receipt = z
  .object({
    ticket: z.string(),
    secret: z.string(),
    receivedAt: Instant,
    office: z.object({ slug: z.string(), name: z.string() }),
    type: z.object({ code: z.string(), label: Words }),
    channel: z.object({ code: z.string(), label: Words }),
    identityMode: IdentityMode,
    /** The day on which verification is due at the latest. */
    verificationDue: DueDay,
    /** The official who took it in; absent when it came through the form. */
    receivedBy: z.optional(z.string()),
  })
  .check(z.meta({ id: 'Receipt' }));
export type Receipt = z.infer<typeof Receipt>;
