import * as z from 'zod/mini';
import { dueDate, extendDue, isOverdue, type OfficeCalendar } from '../deadlines/index.ts';
import type { OfficeDeadlines, OfficeRetention } from '../schemas/office-settings.ts';

/** Which clock a due date belongs to (`domain.md` §3): the office's four terms, the citizen's three, the law's three, and the law's for requests about one's data (R16). */
export const DueKind = z.enum([
  'verification',
  'work',
  'completion',
  'revival',
  'citizenAnswer',
  'legalFirstReply',
  'legalDecision',
  'legalTell',
  'dataRequest',
]);
export type DueKind = z.infer<typeof DueKind>;

/** What a complaint's terms are reckoned by: the office's deadlines, calendar, and how long it keeps what is personal. Comes in with every event and is not kept. */
export interface OfficeTerms {
  readonly deadlines: OfficeDeadlines;
  readonly calendar: OfficeCalendar;
  readonly retention: OfficeRetention;
}

/** A running, met or missed term: due at the end (23:59:59) of the civil day `on` in the office's zone, a request about one's data to the second. */
export interface Due {
  readonly kind: DueKind;
  /** UTC instant. */
  readonly at: string;
  readonly on: string;
  /** No holiday list for that year: reckoned with weekends only. */
  readonly estimated: boolean;
  /** The rule that set it, and the instant from which it runs. */
  readonly rule: keyof OfficeDeadlines | 'dataRequest';
  readonly from: string;
  readonly metAt?: string;
  readonly missedAt?: string;
  /** While the citizen owes something, the office's term is paused (R5). */
  readonly pausedAt?: string;
  /** The pauses that are over, each from one UTC instant to another. */
  readonly pauses?: readonly { readonly from: string; readonly to: string }[];
}

const citizensOwn: readonly DueKind[] = ['completion', 'revival', 'citizenAnswer'];

/** Whether the citizen, not the office, must act before this date. */
export const isCitizensOwn = (kind: DueKind): boolean => citizensOwn.includes(kind);

/** Whether this term is running: neither met nor paused. */
export const isRunning = (due: Due): boolean => due.metAt === undefined && due.pausedAt === undefined;

/** The dues with one more term running; one of the same kind before it is replaced. */
export const startDue = (dues: readonly Due[], kind: DueKind, rule: keyof OfficeDeadlines, from: string, office: OfficeTerms): Due[] => [
  ...dues.filter((due) => due.kind !== kind),
  { kind, rule, from, ...dueDate(office.deadlines[rule], from, office.calendar) },
];

/** The dues with these kinds met at an instant, where they were still running. */
export const meetDues = (dues: readonly Due[], kinds: readonly DueKind[], metAt: string): Due[] =>
  dues.map((due) => (kinds.includes(due.kind) && due.metAt === undefined ? { ...due, metAt } : due));

/** The dues with those of these kinds that were met at this instant running again towards the same dates. */
export const runAgain = (dues: readonly Due[], kinds: readonly DueKind[], metAt: string | undefined): Due[] =>
  dues.map((due) => {
    if (!kinds.includes(due.kind) || due.metAt !== metAt) return due;
    const { metAt: _met, ...running } = due;
    return running;
  });

/** The dues without these kinds. */
export const dropDues = (dues: readonly Due[], kinds: readonly DueKind[]): Due[] => dues.filter(({ kind }) => !kinds.includes(kind));

/** The dues with a term of the office paused (R5). */
export const pauseDue = (dues: readonly Due[], kind: DueKind, pausedAt: string): Due[] =>
  dues.map((due) => (due.kind === kind && isRunning(due) ? { ...due, pausedAt } : due));

/** The dues with a paused term running again, later by as long as it stood still (R5). */
export const resumeDue = (dues: readonly Due[], kind: DueKind, at: string, office: OfficeTerms): Due[] =>
  dues.map((due) => {
    if (due.kind !== kind || due.pausedAt === undefined || due.rule === 'dataRequest') return due;
    const { pausedAt, ...running } = due;
    return { ...running, ...extendDue(due, office.deadlines[due.rule], pausedAt, at, office.calendar), pauses: [...(due.pauses ?? []), { from: pausedAt, to: at }] };
  });

/**
 * The dues with these running or paused terms reckoned from another instant: later by their pauses as before (R5), and missed only if still over at `now`.
 * A pause before the new beginning counts from that on.
 */
export const moveDues = (dues: readonly Due[], kinds: readonly DueKind[], from: string, now: string, office: OfficeTerms): Due[] =>
  dues.map((due) => {
    if (!kinds.includes(due.kind) || due.metAt !== undefined || due.rule === 'dataRequest') return due;
    const rule = office.deadlines[due.rule];
    const later = (instant: string) => (Date.parse(instant) < Date.parse(from) ? from : instant);
    const moved = (due.pauses ?? []).reduce((so, pause) => extendDue(so, rule, later(pause.from), later(pause.to), office.calendar), dueDate(rule, from, office.calendar));
    const { missedAt, ...rest } = due;
    return { ...rest, ...moved, from, ...(missedAt !== undefined && isOverdue(moved, now) ? { missedAt } : {}) };
  });

const isLaws = ({ kind }: Due): boolean => kind.startsWith('legal');

/** The running terms, the earliest, which is the one that is shown, first; where two end together, the office's own before the law's (R1). */
export const runningDues = (dues: readonly Due[]): Due[] =>
  dues.filter(isRunning).sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || Number(isLaws(a)) - Number(isLaws(b)));
