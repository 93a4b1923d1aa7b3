import type { ProblemIssue } from '@wadul/core';
import type { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { findOfficer } from '../db/officer.queries.ts';

/** Which of the officers that a complaint is said to be about (R19) do not work for this office. */
export const checkOfficers = async (db: Kysely<Database>, officeId: string, named: readonly { readonly id: string; readonly pointer: string }[]): Promise<ProblemIssue[]> => {
  const found = await Promise.all(named.map(({ id }) => findOfficer(db, officeId, id)));
  return named.filter((_, index) => !found[index]).map(({ pointer }) => ({ pointer, code: 'choice' }));
};
