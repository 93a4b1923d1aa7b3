import * as z from 'zod/mini';

/** Who signs the form. */
export const Signatory = z.object({ label: z.string(), position: z.string(), name: z.optional(z.string()) });

/**
 * A month of the book as it travels (Buku Komplain, R12, R13): heading, nine columns, rows of nine cells, foot.
 * A month without complaints has one row of NIHIL. `warnings` come with the internal version only.
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
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    /** A row counted from 0 (absent: the whole month), a code and, for people, the column it is about. */
    warnings: z.array(z.object({ row: z.optional(z.int()), code: z.string(), column: z.optional(z.int()) })),
    preparedBy: Signatory,
    acknowledgedBy: Signatory,
  })
  .check(z.meta({ id: 'RegisterView' }));
export type RegisterView = z.infer<typeof RegisterView>;

/** The months that the public book holds, newest first, each `YYYY-MM`. */
export const RegisterMonths = z.object({ months: z.array(z.string()) }).check(z.meta({ id: 'RegisterMonths' }));
export type RegisterMonths = z.infer<typeof RegisterMonths>;
