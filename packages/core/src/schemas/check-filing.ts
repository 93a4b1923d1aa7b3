import { complainantFields } from './complainant-fields.ts';
import type { Filing } from './filing.ts';
import type { PublicOffice } from './office-settings.ts';
import type { ProblemIssue } from './problem.ts';

/** What `checkFiling` needs to know of the office. */
export type FilingTerms = Pick<PublicOffice, 'types' | 'identityModes' | 'fields'>;

/**
 * What is wrong with a well-formed filing in this office: an unknown type or identity mode, a required field that is empty, a day that has not come yet,
 * identity in an anonymous complaint (R2).
 * @param today the civil date in the office's zone, `YYYY-MM-DD`
 * @returns JSON pointers and codes (`choice`, `required`, `date.future`, `anonymous.identity`); empty when nothing is wrong
 */
export const checkFiling = (filing: Filing, office: FilingTerms, today: string): ProblemIssue[] => {
  const issues: ProblemIssue[] = [];
  const add = (pointer: string, code: string) => issues.push({ pointer, code });
  if (!office.types.some(({ code }) => code === filing.type)) add('/type', 'choice');
  if (!office.identityModes.includes(filing.identityMode)) add('/identityMode', 'choice');
  if (filing.identityMode === 'anonymous') {
    if (filing.complainant) add('/complainant', 'anonymous.identity');
  } else {
    for (const field of complainantFields) {
      if (office.fields[field] === 'required' && filing.complainant?.[field] === undefined) add(`/complainant/${field}`, 'required');
    }
  }
  if (filing.occurredOn !== undefined && filing.occurredOn > today) add('/occurredOn', 'date.future');
  return issues;
};
