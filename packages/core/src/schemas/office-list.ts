import * as z from 'zod/mini';

/** The offices that a server serves, by slug. */
export const OfficeList = z
  .object({ offices: z.array(z.object({ slug: z.string(), name: z.string(), shortName: z.string() })) })
  .check(z.meta({ id: 'OfficeList' }));
export type OfficeList = z.infer<typeof OfficeList>;
