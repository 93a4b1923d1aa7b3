import * as z from 'zod/mini';
import { IssuedHead } from './issued-register.ts';
import { RegisterIssue, RegisterView } from './register-view.ts';
import { Instant, OfficerId } from './text.ts';

/**
 * What is different between two makings of a month, as in `IssuedHead`, as an officer may know it: of a row whose complaint does not exist for them (R15, R19) without what is withheld in it, and where
 * nothing else of it changed, once for all of these, without a number (`changed`, null).
 */
const Changes = z.array(
  z.extend(IssuedHead.shape.changes.def.element, {
    /** Further columns that changed in what everybody reads: by publishing, for example, nothing changes in the office's own book. Absent where there are none. */
    inPublic: z.optional(z.array(z.int())),
  }),
);
export type MonthChange = z.infer<typeof Changes>[number];

/** Where the issuing of a month stands, for the desk. */
export const IssueState = z
  .object({
    /** `YYYY-MM` */
    month: z.string(),
    /** What is to be looked at before it is prepared and before it is acknowledged: what the internal month warns of and this officer may see, and what stands against issuing it now. */
    warnings: RegisterView.shape.warnings,
    /** For whoever may acknowledge it: how many warnings more there are of which neither they nor who prepared it may know anything (R15, R19). */
    unreadWarnings: z.int(),
    /** Who prepared it, and what has changed since; null where nobody has. */
    preparation: z.nullable(z.object({ id: z.uuid(), at: Instant, by: z.object({ id: OfficerId, name: z.string() }), changes: Changes })),
    /** Every version that was issued, the newest first. */
    versions: z.array(
      z.object({ version: z.int(), formNumber: z.nullable(z.string()), preparedAt: Instant, preparedBy: z.string(), issuedAt: Instant, acknowledgedBy: z.string(), changes: Changes }),
    ),
    /** What has changed since the newest version; null where there is none. */
    changes: z.nullable(Changes),
    /** What everybody could read of the newest version is not given any more, because something of it was taken back: a new version is due. */
    isTakenBack: z.boolean(),
    mayPrepare: z.boolean(),
    /** Whether this officer may acknowledge what is prepared: head or deputy, and not who prepared it. */
    mayAcknowledge: z.boolean(),
  })
  .check(z.meta({ id: 'IssueState' }));
export type IssueState = z.infer<typeof IssueState>;

/** An issued version as the desk reads it: the month as it was issued, less what was erased since and what this officer may not see. */
export const IssuedVersion = z
  .safeExtend(RegisterView, {
    issue: z.extend(RegisterIssue, { changes: Changes }),
  })
  .check(z.meta({ id: 'IssuedVersion' }));
export type IssuedVersion = z.infer<typeof IssuedVersion>;
