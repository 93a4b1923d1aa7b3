import type { OfficerCase, WhoComplains } from '@wadul/core';
import { findFiling } from '../db/filing.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import { readFiled } from './filed.ts';
import { findForOfficer, showToOfficer } from './show-to-officer.ts';

/** A complaint as the officer who prints sees it; and who complains, which is for taking it out of what the respondent is given, and for nothing else. */
export interface CaseForPaper {
  readonly complaint: OfficerCase;
  readonly who: WhoComplains;
}

/** What a paper about a complaint is made from. Throws `not-found`. @param now UTC instant */
export const caseForPaper = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, id: string, now: string): Promise<CaseForPaper> => {
  const stored = await findForOfficer(vault, office, officer, id);
  const complaint = await showToOfficer(vault, office, officer, stored, now);
  if (!complaint) throw new ProblemError('not-found');
  const { person } = readFiled(await findFiling(vault, office.id, stored.id));
  return { complaint, who: { person, minutes: stored.record.context.minutes } };
};
