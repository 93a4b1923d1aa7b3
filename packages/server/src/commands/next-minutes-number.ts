import { proposeMinutesNumber, type NumberRequest } from '@wadul/core';
import { listWithEvent } from '../db/complaint-event.queries.ts';
import { findComplaints } from '../db/complaint.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere } from '../http/env.ts';

/** The number that the office's next minutes of a kind would have: read off the minutes that are there, so that no counter can go wrong beside them. */
export const nextMinutesNumber = async (vault: VaultReader, office: OfficeHere, asked: NumberRequest): Promise<string> => {
  // Minutes are written after what they record was held; a day more, for the office's clocks are not those of UTC.
  const since = new Date(Date.parse(`${asked.on.slice(0, 4)}-01-01T00:00:00Z`) - 86_400_000);
  const complaints = await findComplaints(vault, office.id, await listWithEvent(vault.db, office.id, 'officer.wroteMinutes', since));
  return proposeMinutesNumber(office.settings, asked, complaints.flatMap(({ record }) => record.context.minutes));
};
