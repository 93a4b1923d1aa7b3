import type { OversightCounts } from '@wadul/core';
import { countFailedNotices, countWithWaitingRequest } from '../db/oversight.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { existingFor } from './list-cases.ts';

/** How much of what exists for this officer (R15, R19) somebody is to look after. */
export const countOversight = async ({ db }: Pick<VaultReader, 'db'>, { id }: OfficeHere, officer: OfficerHere): Promise<OversightCounts> => {
  const reader = existingFor(officer);
  return { failedNotices: await countFailedNotices(db, id, reader), dataRequests: await countWithWaitingRequest(db, id, reader) };
};
