import * as z from 'zod/mini';
import type { IdentityMode, Capacity } from '../schemas/complainant.ts';
import type { DataRequest } from './complaint.data-request.ts';
import type { Due } from './complaint.dues.ts';
import type { Minutes } from './complaint.minutes.ts';
import type { Erasable, Leaving } from './complaint.retention.ts';

/** Ringan, sedang, berat (R7). */
export const Severity = z.enum(['light', 'medium', 'heavy'], 'choice');
export type Severity = z.infer<typeof Severity>;

/** Whether somebody complains or asks for information, which has a shorter term. */
export const Nature = z.enum(['complaint', 'information'], 'choice');
export type Nature = z.infer<typeof Nature>;

/** What waits for the second officer (R11), and who put it there. */
export type Proposal =
  | { readonly kind: 'answer'; readonly text: string; readonly by: readonly string[] }
  | { readonly kind: 'agreement'; readonly minutesId: string; readonly by: readonly string[] }
  | { readonly kind: 'referral' | 'forwarding'; readonly to: string; readonly reason: string; readonly by: readonly string[] };

/** A meeting, inspection or mediation that is planned. */
export interface Plan {
  /** UTC instant. */
  readonly plannedFor: string;
  readonly place: string;
  readonly invited: readonly string[];
  readonly separate: boolean;
  readonly relatedOffices: readonly string[];
  /** The letter by which a team was sent to inspect. */
  readonly assignmentLetter?: string;
}

/** What was found where the matter is, and who went there by which letter, as far as that was planned. */
export interface InspectionReport {
  readonly findings: string;
  readonly inspectedOn: string;
  readonly by: string;
  readonly place?: string;
  readonly team?: readonly string[];
  readonly assignmentLetter?: string;
  /** In the office's pattern or another; absent where it was given none. */
  readonly number?: string;
  /** What goes with it, by id. */
  readonly attachments?: readonly string[];
}

/** How it may end, in words that papers and statistics use. */
export const outcomes = ['answered', 'answeredAutomatic', 'agreed', 'referred', 'forwarded', 'rejected', 'withdrawn', 'expired'] as const;
/** How it ended. */
export type Outcome = (typeof outcomes)[number];

/** What a complaint remembers of its procedure. Who complains and what about stands elsewhere (the filing), so that it can be hidden or erased apart. */
export interface ComplaintContext {
  readonly channel: string;
  readonly identityMode: IdentityMode;
  readonly capacity: Capacity['kind'];
  readonly letterOfAuthoritySeen: boolean;
  /** Decides the month of the book (R4, R12). */
  readonly receivedAt: string;
  readonly letterDate?: string;
  readonly boxOpenedOn?: string;
  readonly enteredInBook?: { readonly month: string; readonly formNumber: string };

  /** Abuse, corruption or staff conduct (R15). */
  readonly supervision: boolean;
  /** Officers whom the complaint is about (R19). */
  readonly namedOfficerIds: readonly string[];
  readonly separateHearing: boolean;
  readonly linkedTickets: readonly string[];

  readonly verifiedAt?: string;
  readonly completeAt?: string;
  /** From when the work's term runs: completeness, or the last reopening. */
  readonly workFrom?: string;
  readonly missing?: string;
  readonly nature?: Nature;
  readonly severity?: Severity;
  /** It was heavy once, whatever it is now (R11). */
  readonly onceHeavy?: boolean;
  readonly siteCheckNeeded: boolean;
  readonly personInCharge?: string;

  readonly plan?: Plan;
  readonly inspectionReport?: InspectionReport;
  readonly minutes: readonly Minutes[];
  /** The round of mediation that was last held, from 1; 0 before the first. */
  readonly round: number;
  /** How often the status was raised (*dinaikkan*), R9. */
  readonly level: number;

  readonly proposal?: Proposal;
  readonly answer?: { readonly text: string; readonly by: string; readonly at: string };
  /** What the office told the complainant to turn to next (R9). */
  readonly nextStep?: string;
  readonly reopened: number;
  readonly rating?: number;
  readonly outcome?: Outcome;
  /** Where it was forwarded or referred to, or why it was rejected or withdrawn. */
  readonly ending?: { readonly to?: string; readonly reason?: string };
  readonly finishedAt?: string;

  readonly publication?: { readonly problem: string; readonly followUp?: string; readonly at: string };
  readonly dues: readonly Due[];

  /** The image of an identity card is kept with the complaint (R14). Which files there are stands elsewhere. */
  readonly hasIdentityCard: boolean;
  readonly dataRequests: readonly DataRequest[];
  /** Its complainant had the use of their data restricted (R16). */
  readonly restricted: boolean;
  /** What was erased, and when (UTC). */
  readonly erased: Readonly<Partial<Record<Erasable, string>>>;
  /** What leaves by the clock, reckoned when it was closed (R14); empty before. */
  readonly leaves: readonly Leaving[];
}

/** Whether closing it needs a second officer (R11). */
export const isOrWasHeavy = ({ severity, onceHeavy }: Pick<ComplaintContext, 'severity' | 'onceHeavy'>): boolean => severity === 'heavy' || onceHeavy === true;
