import * as z from 'zod/mini';
import { Instant } from './text.ts';

/** Who signs the form. */
export const Signatory = z.object({ label: z.string(), position: z.string(), name: z.optional(z.string()) });

/** What an issued version says of its issuing. */
export const RegisterIssue = z.object({
  version: z.int(),
  /** The version that it replaces, if any. */
  replaces: z.nullable(z.int()),
  preparedAt: Instant,
  issuedAt: Instant,
  /** The signed checkpoint under which it stands in the office's log, as text. */
  checkpoint: z.string(),
  /** The public key that the checkpoint is signed with (C2SP vkey): who has the paper can hold the book against it. */
  key: z.string(),
  /** Where anybody may read and check it. */
  address: z.string(),
});

/**
 * A month of the book as it travels (Buku Komplain, R12, R13): heading, nine columns, rows of nine cells, foot.
 * A month without complaints has one row of NIHIL. `warnings` come with the internal version only. Without `issue` it is the month as it stands now, which may still change: where it was never issued, or,
 * with `takenBack`, where something of the newest version that was issued, which is named there, was taken back.
 */
export const RegisterView = z
  .object({
    office: z.object({ slug: z.string(), name: z.string(), letterhead: z.array(z.string()) }),
    title: z.string(),
    version: z.enum(['internal', 'public']),
    /** `YYYY-MM` */
    month: z.string(),
    monthName: z.string(),
    year: z.string(),
    formNumber: z.nullable(z.string()),
    issuedOn: z.nullable(z.string()),
    note: z.nullable(z.string()),
    /** It was issued with a note that is not given any more. */
    isNoteWithheld: z.optional(z.boolean()),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    /** A row counted from 0 (absent: the whole month), a code and, for people, the column it is about. */
    warnings: z.array(z.object({ row: z.optional(z.int()), code: z.string(), column: z.optional(z.int()) })),
    preparedBy: Signatory,
    acknowledgedBy: Signatory,
    issue: z.optional(RegisterIssue),
    takenBack: z.optional(z.int()),
  })
  .check(z.meta({ id: 'RegisterView' }));
export type RegisterView = z.infer<typeof RegisterView>;

/** The months that the public book holds, newest first, each `YYYY-MM`. */
export const RegisterMonths = z.object({ months: z.array(z.string()) }).check(z.meta({ id: 'RegisterMonths' }));
export type RegisterMonths = z.infer<typeof RegisterMonths>;
