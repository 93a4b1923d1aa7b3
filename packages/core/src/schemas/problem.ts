import * as z from 'zod/mini';

/** One thing that is wrong with what was sent: a JSON pointer (RFC 6901) to the place and a code that the reader's locale file puts into words. */
export const ProblemIssue = z.object({ pointer: z.string(), code: z.string() });
export type ProblemIssue = z.infer<typeof ProblemIssue>;

/**
 * The body of every error answer (RFC 9457, `application/problem+json`).
 * `code` is the last part of `type` and is what programs compare; `title` and `detail` are for people and never repeat what was sent.
 */
export const Problem = z
  .object({
    type: z.string(),
    code: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.optional(z.string()),
    /** 422: what is wrong, each at its place. */
    issues: z.optional(z.array(ProblemIssue)),
    /** 409: the rule that stands against the event: its id in `domain.md` §2 (`R8`) and its sentence. */
    rule: z.optional(z.object({ id: z.string(), name: z.string(), sentence: z.string() })),
    /** 409: the events that this actor may send now. */
    allowed: z.optional(z.array(z.string())),
    /** 500: the number under which the office's log knows this failure. */
    requestId: z.optional(z.string()),
  })
  .check(z.meta({ id: 'Problem' }));
export type Problem = z.infer<typeof Problem>;
