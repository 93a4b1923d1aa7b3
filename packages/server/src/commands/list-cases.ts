import { addDays, civilDate, endOfCivilDay, Instant, isOverdue, maySeeComplaint, normaliseTicket, workingDaysBetween, type ComplaintList, type ComplaintSummary, type OfficeCalendar, type Severity, type StateLabel, type Tag, type Turn } from '@wadul/core';
import * as z from 'zod/mini';
import { listComplaints, type ComplaintSummary as Line, type ListRequest } from '../db/complaint-list.queries.ts';
import { findComplaintByTicket } from '../db/complaint.queries.ts';
import { matterHash } from '../db/matter-lookup.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import { actorOf } from './show-to-officer.ts';
import { soughtText } from './sought-text.ts';

/** What an officer looks for. */
export interface CaseFilter {
  readonly turn?: Turn | undefined;
  readonly tag?: Tag | undefined;
  readonly channel?: string | undefined;
  readonly type?: string | undefined;
  readonly severity?: Severity | undefined;
  readonly label?: StateLabel | undefined;
  /** Those in whose log this officer stands. */
  readonly mine?: 'acted' | undefined;
  readonly due?: 'overdue' | 'today' | 'week' | undefined;
  /** The code of a region in which the matter lies, of any level. */
  readonly place?: string | undefined;
  /** What is looked for. A whole ticket finds its complaint, whatever else is asked. */
  readonly q?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** `overdue` is what is past at this instant; the others end with a civil day of the office. */
export const dueBy = (due: NonNullable<CaseFilter['due']>, now: string, zone: string): Date => {
  if (due === 'overdue') return new Date(Date.parse(now) - 1000); // as `isOverdue`: once the last second is over
  const today = civilDate(now, zone);
  return new Date(endOfCivilDay(due === 'today' ? today : addDays(today, 7), zone));
};

/** A code with its words, or with itself where the office has none for it any more. */
export const named = (list: readonly { code: string; label: ComplaintSummary['type']['label'] }[], code: string) => ({ code, label: list.find((one) => one.code === code)?.label ?? { id: code } });

/** How many working days there are until an instant, or with a minus how many it lies back; 0 on its day. */
const workingDaysTo = (at: string, now: string, calendar: OfficeCalendar): number => {
  const [today, day] = [civilDate(now, calendar.zone), civilDate(at, calendar.zone)];
  return day >= today ? workingDaysBetween(today, day, calendar) : -workingDaysBetween(day, today, calendar);
};

/** A line of the work list as officers read it. @param now UTC instant */
export const summaryOf = (line: Line, { settings }: OfficeHere, now: string): ComplaintSummary => ({
  id: line.id,
  ticket: line.ticket,
  version: line.rowVersion,
  type: named(settings.types, line.typeCode),
  channel: named(settings.channels, line.channel),
  label: line.label,
  tags: line.tags,
  turn: line.turn,
  ...(line.severity === null ? {} : { severity: line.severity }),
  supervision: line.supervision,
  receivedAt: line.receivedAt.toISOString(),
  receivedOn: line.receivedOn,
  ...(line.nextDueAt && line.nextDueKind ? { due: { kind: line.nextDueKind, at: line.nextDueAt.toISOString(), overdue: isOverdue({ at: line.nextDueAt.toISOString() }, now), workingDays: workingDaysTo(line.nextDueAt.toISOString(), now, settings.calendar) } } : {}),
  ...(line.finishedAt ? { finishedAt: line.finishedAt.toISOString() } : {}),
});

type Cursor = NonNullable<ListRequest['after']>;

/** The last line of a page, as what its reader sends back for the next. */
const cursorOf = ({ id, nextDueAt, receivedAt }: Cursor): string => Buffer.from(JSON.stringify([id, nextDueAt, receivedAt])).toString('base64url');

const Cursors = z.tuple([z.uuid(), z.nullable(Instant), Instant]);

/** Throws `invalid-request` where it is none of ours. */
const readCursor = (text: string): Cursor => {
  try {
    const [id, nextDueAt, receivedAt] = z.parse(Cursors, JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { id, nextDueAt: nextDueAt === null ? null : new Date(nextDueAt), receivedAt: new Date(receivedAt) };
  } catch {
    throw new ProblemError('invalid-request', { issues: [{ pointer: '/query/after', code: 'choice' }] });
  }
};

const byTicket = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, ticket: string): Promise<Line[]> => {
  const found = await findComplaintByTicket(vault, office.id, ticket);
  return found && maySeeComplaint(found.record.context, actorOf(officer)) ? [found] : [];
};

/** What of an office exists for this officer: R15, R19. */
export const existingFor = (officer: OfficerHere): Pick<ListRequest, 'supervision' | 'hiddenFrom'> => ({
  supervision: maySeeComplaint({ namedOfficerIds: [], supervision: true }, actorOf(officer)) ? undefined : false,
  hiddenFrom: officer.id,
});

/** One page of the complaints that exist for this officer (R15, R19), the most urgent first. Throws `invalid-request`. @param now UTC instant */
export const listCases = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, filter: CaseFilter, now: string): Promise<ComplaintList> => {
  const { turn, tag, channel, type: typeCode, severity, label, mine, due, place, q, after, limit } = filter;
  const ticket = q === undefined ? undefined : normaliseTicket(q);
  if (ticket !== undefined) return { complaints: (await byTicket(vault, office, officer, ticket)).map((line) => summaryOf(line, office, now)) };
  const lines = await listComplaints(vault.db, office.id, {
    order: 'due',
    limit: limit + 1,
    turn,
    tag,
    channel,
    typeCode,
    severity,
    label,
    regionHash: place === undefined ? undefined : matterHash(vault, office.id, { kind: 'region', value: place }),
    text: q === undefined ? undefined : soughtText(vault, office, q),
    actedBy: mine === undefined ? undefined : officer.id,
    dueBy: due === undefined ? undefined : dueBy(due, now, office.settings.calendar.zone),
    ...existingFor(officer),
    after: after === undefined ? undefined : readCursor(after),
  });
  const page = lines.slice(0, limit);
  const last = page.at(-1);
  return { complaints: page.map((line) => summaryOf(line, office, now)), ...(lines.length > limit && last ? { next: cursorOf(last) } : {}) };
};
