import { addDays, civilDate, endOfCivilDay, isOverdue, type LeavingGroup, type LeavingList } from '@wadul/core';
import { listClosedToSweep } from '../db/oversight.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { existingFor } from './list-cases.ts';
import { readWatched, type WatchedComplaint } from './read-watched.ts';

/** How far ahead is looked, in calendar days. */
const DAYS = 30;
/** How many complaints a group names. */
const NAMED = 50;

type Leaving = WatchedComplaint['leaves'][number] & Pick<WatchedComplaint, 'id' | 'ticket' | 'restricted'>;

const groupOf = (some: readonly [Leaving, ...Leaving[]], now: string): LeavingGroup => {
  const [{ on, what, at }] = some;
  return { on, what, overdue: isOverdue({ at }, now), count: some.length, complaints: some.slice(0, NAMED).map(({ id, ticket, restricted }) => ({ id, ticket, restricted })) };
};

/** What leaves in the coming thirty days, and what should have left before, of the complaints that exist for this officer (R14, R15, R19). @param now UTC instant */
export const listLeaving = async (vault: VaultReader, { id: officeId, settings }: OfficeHere, officer: OfficerHere, now: string): Promise<LeavingList> => {
  const { zone } = settings.calendar;
  const to = addDays(civilDate(now, zone), DAYS);
  const watched = await readWatched(vault, officeId, await listClosedToSweep(vault.db, officeId, new Date(endOfCivilDay(to, zone)), existingFor(officer)));
  const leaving = watched.flatMap(({ id, ticket, restricted, leaves }) => leaves.filter(({ on }) => on <= to).map((one): Leaving => ({ ...one, id, ticket, restricted })));
  const groups = [...Map.groupBy(leaving, ({ on, what }) => `${on} ${what}`)].sort(([a], [b]) => (a < b ? -1 : 1));
  return { to, groups: groups.map(([, some]) => groupOf(some as [Leaving, ...Leaving[]], now)) };
};
