import type { IdentityMode } from '../schemas/complainant.ts';
import type { RegionChoice } from '../regions/index.ts';

/** What the book needs to know of a complaint. Instants are UTC (ISO 8601); the civil dates come of the office's zone. */
export interface RegisterEntry {
  /** Orders complaints of one instant; is not in the book. */
  readonly ticket: string;
  /** Decides the month (R4, R12). */
  readonly receivedAt: string;
  readonly verifiedAt?: string | undefined;
  readonly finishedAt?: string | undefined;
  /** Whether the complaint's life is over, whatever the dates say. */
  readonly isClosed: boolean;
  readonly identityMode: IdentityMode;
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly region?: RegionChoice | undefined;
  /** `+62…`; written as at home. */
  readonly phone?: string | undefined;
  /** What is complained about, in the complainant's words. */
  readonly problem: string;
  /** What was done, in the office's words. */
  readonly followUp?: string | undefined;
  readonly personInCharge?: string | undefined;
  /** Paraf. */
  readonly initials?: string | undefined;
  /** Abuse, corruption or staff conduct (R15). */
  readonly supervision: boolean;
  /** The wording that an officer reviewed and published (R13); absent: nothing of it is public. */
  readonly publication?: { readonly problem: string; readonly followUp?: string | undefined } | undefined;
}
