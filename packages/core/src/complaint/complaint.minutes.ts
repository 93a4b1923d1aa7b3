import * as z from 'zod/mini';
import { TimeOfDay } from '../deadlines/office-calendar.ts';
import { CivilDate, Slug, text } from '../schemas/text.ts';

/** What a Berita Acara records: a coordination meeting, a site inspection or a mediation (`domain.md` §5). */
export const MinutesKind = z.enum(['meeting', 'inspection', 'mediation']);
export type MinutesKind = z.infer<typeof MinutesKind>;

/** Somebody who is to sign: `key` names them within these minutes. */
export const Signer = z.strictObject({
  key: Slug,
  name: text(200),
  position: z.optional(text(200)),
  /** The office or organisation that they stand for. */
  office: z.optional(text(200)),
  party: z.enum(['complainant', 'respondent', 'team', 'expert', 'relatedOffice', 'witness'], 'choice'),
});
export type Signer = z.infer<typeof Signer>;

/** Minutes as an officer writes them, before anybody has signed. */
export const MinutesDraft = z
  .strictObject({
    number: text(100),
    heldOn: CivilDate,
    /** From when, by the office's clocks. */
    heldFrom: z.optional(TimeOfDay),
    place: text(300),
    body: text(20000),
    signers: z.array(Signer).check(
      z.minLength(1, 'required'),
      z.maxLength(50, 'tooMany'),
      z.refine((signers) => new Set(signers.map(({ key }) => key)).size === signers.length, 'signers.sameKey'),
    ),
    /** A mediation's outcome (R9); absent in other minutes. */
    outcome: z.optional(z.enum(['agreed', 'notAgreed'], 'choice')),
    /** What the parties agreed on, with dates. */
    terms: z.optional(text(8000)),
    /** The next step open to the complainant, where the parties did not agree (R9). */
    nextStep: z.optional(text(2000)),
  })
  .check(z.meta({ id: 'MinutesDraft' }));
export type MinutesDraft = z.infer<typeof MinutesDraft>;

/** How a named signer stands: not yet, signed, refused (with two witnesses) or absent (R8). */
export type SignerState =
  | { readonly kind: 'awaited' }
  | { readonly kind: 'signed'; readonly on: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly witnesses: readonly string[] }
  | { readonly kind: 'absent'; readonly reason: string };

/** One version of a Berita Acara. Closed minutes never change; a correction is a new version that names the old one (R8). */
export interface Minutes extends Omit<MinutesDraft, 'signers'> {
  /** Names these minutes within the complaint: `m1`, `m2`, … */
  readonly id: string;
  readonly kind: MinutesKind;
  readonly version: number;
  readonly replaces?: string;
  /** The mediation's round, from 1. */
  readonly round?: number;
  /** The parties were heard apart (R21). */
  readonly separate?: boolean;
  readonly signers: readonly (Signer & { readonly state: SignerState })[];
  /** What goes with them (Lampiran), by id and in their order; those of an inspection begin with what went with its report. */
  readonly attachments?: readonly string[];
  readonly writtenBy: string;
  readonly closedAt?: string;
}

/** Whether every named signer has signed, or their refusal or absence is recorded. */
export const areSettled = (minutes: Minutes): boolean => minutes.signers.every(({ state }) => state.kind !== 'awaited');

/** The minutes that stand open for signing, if any: at most one at a time. */
export const openMinutes = (all: readonly Minutes[]): Minutes | undefined => all.find(({ closedAt }) => closedAt === undefined);

const parties = ['complainant', 'respondent'] as const;

/** Whether both parties, complainant and respondent, are among those who are to sign. */
export const nameBothParties = ({ signers }: { readonly signers: readonly Pick<Signer, 'party'>[] }): boolean => parties.every((party) => signers.some((signer) => signer.party === party));

/** Whether the parties agreed: the minutes say so, and every complainant and respondent in them has signed. Who refused to sign or was absent has agreed to nothing (R9). */
export const isAgreed = (minutes: Minutes): boolean =>
  minutes.outcome === 'agreed' && nameBothParties(minutes) && minutes.signers.every(({ party, state }) => !parties.some((one) => one === party) || state.kind === 'signed');

/** The closed minutes of the last mediation, the first version first; none before it. A correction of an earlier round is not among them. */
export const lastMediation = (all: readonly Minutes[]): readonly Minutes[] => {
  const closed = all.filter(({ kind, closedAt }) => kind === 'mediation' && closedAt !== undefined);
  const round = Math.max(...closed.map((minutes) => minutes.round ?? 0));
  return closed.filter((minutes) => minutes.round === round);
};
