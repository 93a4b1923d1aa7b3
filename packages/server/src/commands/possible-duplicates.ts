import { addDays, civilDate, DUPLICATE_DAYS, DUPLICATE_REASONS, mayLookWithReason, reasonsOf, type DuplicateQuestion, type DuplicateReason, type PossibleDuplicates } from '@wadul/core';
import { listComplaints, type ComplaintSummary as Line } from '../db/complaint-list.queries.ts';
import { findFilings } from '../db/filing.queries.ts';
import { findByPerson } from '../db/person-lookup.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { readFiled } from './filed.ts';
import { markOf, RESTRICTED } from './list-by-person.ts';
import { existingFor, summaryOf } from './list-cases.ts';
import { actorOf } from './show-to-officer.ts';

/** How many are told: a hint beside a form, not a search. */
const MOST = 5;
/** How many of the same type are read and compared, the newest. */
const COMPARED = 200;

/** An unrestricted complaint, as far as a NIK or number is asked for. */
const UNRESTRICTED = { ...RESTRICTED, restricted: false } as const;

interface Found {
  readonly line: Line;
  readonly reasons: readonly DuplicateReason[];
}

const window = (day: string, days: number) => ({ receivedFrom: addDays(day, -days), receivedTo: addDays(day, days) });

/** Complaints of the person of whom something whole was typed; for whoever may look for a person (§7, R16), and for the others none. */
const samePerson = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, { person = {} }: DuplicateQuestion, day: string): Promise<Line[]> => {
  if (!mayLookWithReason(UNRESTRICTED, 'identity', actorOf(officer))) return [];
  const marks = Object.values(person).flatMap((typed) => (typed === undefined ? [] : (markOf(typed) ?? [])));
  const ids = new Set((await Promise.all(marks.map((mark) => findByPerson(vault, office.id, mark)))).flat());
  if (ids.size === 0) return [];
  const withoutTag = mayLookWithReason(RESTRICTED, 'identity', actorOf(officer)) ? undefined : 'restricted';
  return listComplaints(vault.db, office.id, { order: 'received', limit: COMPARED, ids: [...ids], ...window(day, DUPLICATE_DAYS.person), ...existingFor(officer), withoutTag });
};

/** Complaints of the same type whose text or place is alike. What somebody had restricted is compared with nothing (R16). */
const sameMatter = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, question: DuplicateQuestion, day: string): Promise<Found[]> => {
  const { type: typeCode, description, place } = question;
  if (typeCode === undefined || (description === undefined && place?.text === undefined)) return [];
  const lines = await listComplaints(vault.db, office.id, { order: 'received', limit: COMPARED, typeCode, ...window(day, DUPLICATE_DAYS.matter), ...existingFor(officer), withoutTag: 'restricted' });
  const filings = new Map((await findFilings(vault, office.id, lines.map(({ id }) => id))).map((filing) => [filing.complaintId, filing]));
  return lines.map((line) => ({ line, reasons: reasonsOf({ description, place }, readFiled(filings.get(line.id)).matter ?? {}) })).filter(({ reasons }) => reasons.length > 0);
};

const rank = ({ reasons }: Found): number => Math.min(...reasons.map((reason) => DUPLICATE_REASONS.indexOf(reason)));

/** What is being entered may be one of these (R18): of what exists for this officer (R15, R19), the likeliest first. Shows no identity and no text. @param now UTC instant */
export const possibleDuplicates = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, question: DuplicateQuestion, now: string): Promise<PossibleDuplicates> => {
  const day = question.receivedOn ?? civilDate(now, office.settings.calendar.zone);
  const [persons, matters] = await Promise.all([samePerson(vault, office, officer, question, day), sameMatter(vault, office, officer, question, day)]);
  const found = new Map<string, Found>(matters.map((one) => [one.line.id, one]));
  for (const line of persons) {
    const type = line.typeCode === question.type ? (['type'] as const) : [];
    found.set(line.id, { line, reasons: ['person', ...(found.get(line.id)?.reasons ?? type)] });
  }
  const inOrder = [...found.values()].sort((a, b) => rank(a) - rank(b) || b.reasons.length - a.reasons.length || b.line.receivedAt.getTime() - a.line.receivedAt.getTime());
  const sorted = (reasons: readonly DuplicateReason[]) => DUPLICATE_REASONS.filter((reason) => reasons.includes(reason));
  return { complaints: inOrder.slice(0, MOST).map(({ line, reasons }) => ({ ...summaryOf(line, office, now), reasons: sorted(reasons) })) };
};
