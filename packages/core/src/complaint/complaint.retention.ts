import * as z from 'zod/mini';
import { addDays, civilDate, dueOn, type DueDate } from '../deadlines/index.ts';
import type { OfficeRetention } from '../schemas/office-settings.ts';
import type { ComplaintContext } from './complaint.context.ts';
import type { OfficeTerms } from './complaint.dues.ts';

/** What can leave by itself: the image of the identity card, who complains, or everything that was said and attached (R14, R16). Code: `choice`. */
export const Erasable = z.enum(['ktp', 'person', 'everything'], 'choice');
export type Erasable = z.infer<typeof Erasable>;

/** What goes when this goes: an identity card says who complains, and everything is everything. */
export const goesWith: Readonly<Record<Erasable, readonly Erasable[]>> = { ktp: ['ktp'], person: ['ktp', 'person'], everything: ['ktp', 'person', 'everything'] };

/** When something leaves: at the end (23:59:59) of the civil day `on` in the office's zone. */
export interface Leaving extends Pick<DueDate, 'at' | 'on'> {
  readonly what: Erasable;
}

/** Whether it is still kept who complains. */
export const isPersonKept = ({ identityMode, erased }: Pick<ComplaintContext, 'identityMode' | 'erased'>): boolean => identityMode !== 'anonymous' && erased.person === undefined;

const daysOf = ({ ktpDays, personDays, everythingDays }: OfficeRetention): Readonly<Record<Erasable, number | undefined>> => ({ ktp: ktpDays, person: personDays, everything: everythingDays });

/** What leaves and when, for a complaint that is closed at this instant (UTC): the office's calendar days from then on (R14). What is not there does not leave. */
export const leavesAfter = (context: Pick<ComplaintContext, 'hasIdentityCard' | 'identityMode' | 'erased'>, closedAt: string, { retention, calendar }: OfficeTerms): Leaving[] => {
  const isThere = { ktp: context.hasIdentityCard, person: isPersonKept(context), everything: true };
  return Object.entries(daysOf(retention)).flatMap(([key, days]) => {
    const what = key as Erasable;
    if (days === undefined || !isThere[what]) return [];
    const { at, on } = dueOn(addDays(civilDate(closedAt, calendar.zone), days), calendar);
    return [{ what, at, on }];
  });
};
