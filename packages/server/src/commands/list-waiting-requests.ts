import { isOverdue, type WaitingDataRequests } from '@wadul/core';
import { listWithWaitingRequest } from '../db/oversight.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { existingFor } from './list-cases.ts';
import { readWatched } from './read-watched.ts';

/** The requests about somebody's data that wait for their answer, of the complaints that exist for this officer (R15, R19); the one whose term ends first, first. @param now UTC instant */
export const listWaitingRequests = async (vault: VaultReader, { id: officeId }: OfficeHere, officer: OfficerHere, now: string): Promise<WaitingDataRequests> => {
  const watched = await readWatched(vault, officeId, await listWithWaitingRequest(vault.db, officeId, existingFor(officer)));
  const requests = watched.flatMap(({ id, ticket, supervision, requests: waiting }) =>
    waiting.map(({ kind, at, answerBy }) => ({ complaintId: id, ticket, kind, at, answerBy, overdue: isOverdue({ at: answerBy }, now), supervision })),
  );
  return { requests: requests.sort((a, b) => Date.parse(a.answerBy) - Date.parse(b.answerBy)) };
};
