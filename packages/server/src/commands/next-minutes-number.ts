import { proposeMinutesNumber, type Numbered, type NumberRequest } from '@wadul/core';
import { listOfType, listWithEvent } from '../db/complaint-event.queries.ts';
import { findComplaints } from '../db/complaint.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';

/** Reports are read in the log: a complaint remembers the newest only. One that was erased says nothing any more. */
const reportsSince = async (vault: VaultReader, office: OfficeHere, since: Date): Promise<Numbered[]> => {
  const events = await listOfType(vault, office.id, 'officer.reportedInspection', since);
  return events.flatMap(({ payload }) => {
    const said = payload as { readonly inspectedOn: string; readonly number?: string } | null;
    return said === null ? [] : [{ kind: 'report' as const, heldOn: said.inspectedOn, number: said.number, version: 1 }];
  });
};

const minutesSince = async (vault: VaultReader, office: OfficeHere, since: Date): Promise<Numbered[]> => {
  const complaints = await findComplaints(vault, office.id, await listWithEvent(vault.db, office.id, 'officer.wroteMinutes', since));
  return complaints.flatMap(({ record }) => record.context.minutes);
};

/** The number that the office's next minutes of a kind, or its next inspection report, would have: read off those that are there, so that no counter can go wrong beside them. */
export const nextMinutesNumber = async (vault: VaultReader, office: OfficeHere, asked: NumberRequest): Promise<string> => {
  // They are written after what they record was held; a day more, for the office's clocks are not those of UTC.
  const since = new Date(Date.parse(`${asked.on.slice(0, 4)}-01-01T00:00:00Z`) - 86_400_000);
  return proposeMinutesNumber(office.settings, asked, await (asked.kind === 'report' ? reportsSince : minutesSince)(vault, office, since));
};
