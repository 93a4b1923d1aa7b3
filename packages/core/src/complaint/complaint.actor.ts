import * as z from 'zod/mini';

/** What an officer may be: the columns of `domain.md` §7, with the deputy and the named liaison apart. */
export const Role = z.enum(['frontDesk', 'technicalTeam', 'head', 'deputy', 'liaison', 'auditor', 'admin']);
export type Role = z.infer<typeof Role>;

/** Who works on complaints. What each of them may do to one is the chart's to say. */
export const handlers: readonly Role[] = ['frontDesk', 'technicalTeam', 'head', 'deputy', 'liaison'];

/** Who reads complaints: those who work on them, and the auditor. */
export const readers: readonly Role[] = [...handlers, 'auditor'];

/** Who sends an event: the complainant (by ticket and secret), an officer in their roles, or the clock (the deadline sweep). */
export const Actor = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('complainant') }),
    z.object({ kind: z.literal('officer'), id: z.string(), roles: z.array(Role) }),
    z.object({ kind: z.literal('clock') }),
  ])
  .check(z.meta({ id: 'Actor' }));
export type Actor = z.infer<typeof Actor>;
