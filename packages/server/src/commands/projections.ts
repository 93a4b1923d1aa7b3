import { civilDate, nextSweepAt, viewComplaint, type ComplaintRecord, type OfficeSettings } from '@wadul/core';
import type { ComplaintChange } from '../db/complaint.queries.ts';

const instant = (at: string | undefined): Date | null => (at === undefined ? null : new Date(at));

/** What work list, book and sweep look for in a complaint, read off its record: written together with it, never apart. */
export const projectionsOf = (record: ComplaintRecord, { calendar }: Pick<OfficeSettings, 'calendar'>, now: string): Omit<ComplaintChange, 'typeCode'> => {
  const { label, tags, turn, due, published } = viewComplaint(record, now);
  const { context } = record;
  return {
    record,
    label,
    tags: [...tags],
    turn,
    severity: context.severity ?? null,
    receivedAt: new Date(context.receivedAt),
    receivedOn: civilDate(context.receivedAt, calendar.zone),
    verifiedAt: instant(context.verifiedAt),
    finishedAt: instant(context.finishedAt),
    nextDueAt: instant(due?.at),
    nextDueKind: due?.kind ?? null,
    nextSweepAt: instant(nextSweepAt(record)),
    published,
    supervision: context.supervision,
    namedOfficerIds: [...context.namedOfficerIds],
    updatedAt: new Date(now),
  };
};
