import { DueKind, outcomes, stateLabels, timesKept, upToDate, type ComplaintCounts, type DeskStatistics, type TimeKept } from '@wadul/core';
import { countOpen } from '../db/complaint-list.queries.ts';
import { complaintsOfYear, type StoredComplaint } from '../db/complaint.queries.ts';
import { countAlike, type AlikeCount } from '../db/desk-statistics.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { dueBy, existingFor, named } from './list-cases.ts';

/** How many open complaints each narrowing of the work list would show this officer (R15, R19). @param now UTC instant */
export const countCases = ({ db }: Pick<VaultReader, 'db'>, { id, settings }: OfficeHere, officer: OfficerHere, now: string): Promise<ComplaintCounts> => {
  const { zone } = settings.calendar;
  return countOpen(db, id, { ...existingFor(officer), officerId: officer.id, overdue: dueBy('overdue', now, zone), today: dueBy('today', now, zone), week: dueBy('week', now, zone) });
};

/** Sums what is alike by one of its properties. */
const sumBy = <K extends keyof AlikeCount>(rows: readonly AlikeCount[], key: K): Map<AlikeCount[K], number> => {
  const sums = new Map<AlikeCount[K], number>();
  for (const row of rows) sums.set(row[key], (sums.get(row[key]) ?? 0) + row.complaints);
  return sums;
};

/** How complaints ended. */
const endsOf = (complaints: readonly StoredComplaint[]): DeskStatistics['outcomes'] => {
  const ended = complaints.map(({ record }) => upToDate(record).context.outcome);
  return outcomes.map((outcome) => ({ outcome, complaints: ended.filter((one) => one === outcome).length }));
};

/** How the office's clocks for them were kept. */
const clocksOf = (complaints: readonly StoredComplaint[], now: string): DeskStatistics['clocks'] => {
  const clocks = complaints.flatMap(({ record }) => timesKept(record, now));
  return DueKind.options.flatMap((kind) => {
    const these = clocks.filter((clock) => clock.kind === kind);
    const count = (as: TimeKept['kept']) => these.filter(({ kept }) => kept === as).length;
    return these.length === 0 ? [] : [{ kind, onTime: count('onTime'), late: count('late'), running: count('running') }];
  });
};

/** One year of the office in numbers. What does not exist for this officer is in none of them (R15, R19), so that no difference betrays it. @param year `YYYY` @param now UTC instant */
export const countYear = async (vault: VaultReader, { id, settings }: OfficeHere, officer: OfficerHere, year: string, now: string): Promise<DeskStatistics> => {
  const [rows, complaints] = await Promise.all([countAlike(vault.db, id, year, existingFor(officer)), complaintsOfYear(vault, id, { year, ...existingFor(officer) })]);
  const months = sumBy(rows, 'month');
  const severities = sumBy(rows, 'severity');
  const states = sumBy(rows, 'label');
  const byCode = (list: Parameters<typeof named>[0], key: 'channel' | 'typeCode') => [...sumBy(rows, key)].sort().map(([code, complaints]) => ({ ...named(list, code), complaints }));
  return {
    year,
    complaints: rows.reduce((sum, { complaints }) => sum + complaints, 0),
    months: Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`).map((month) => ({ month, complaints: months.get(month) ?? 0 })),
    channels: byCode(settings.channels, 'channel'),
    types: byCode(settings.types, 'typeCode'),
    severities: (['light', 'medium', 'heavy'] as const).map((severity) => ({ severity, complaints: severities.get(severity) ?? 0 })),
    states: stateLabels.flatMap((label) => (states.has(label) ? [{ label, complaints: states.get(label) ?? 0 }] : [])),
    outcomes: endsOf(complaints),
    clocks: clocksOf(complaints, now),
  };
};
