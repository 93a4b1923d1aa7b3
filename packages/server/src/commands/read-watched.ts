import { watchedIn, type Watched } from '@wadul/core';
import { findComplaints, type StoredComplaint } from '../db/complaint.queries.ts';
import type { VaultReader } from '../db/vault.ts';

/** Records opened at a time. */
const PAGE = 500;

/** A complaint, and what of it is watched over. */
export type WatchedComplaint = Pick<StoredComplaint, 'id' | 'ticket' | 'supervision'> & Watched;

/** What is watched over of these complaints of an office. */
export const readWatched = async (vault: VaultReader, officeId: string, ids: readonly string[]): Promise<WatchedComplaint[]> => {
  const watched: WatchedComplaint[] = [];
  for (let from = 0; from < ids.length; from += PAGE) {
    for (const { id, ticket, supervision, record } of await findComplaints(vault, officeId, ids.slice(from, from + PAGE))) watched.push({ id, ticket, supervision, ...watchedIn(record) });
  }
  return watched;
};
