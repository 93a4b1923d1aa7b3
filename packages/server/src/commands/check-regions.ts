import { checkRegionChoice, type Filing, type ProblemIssue, type RegionChoice } from '@wadul/core';
import type { RegionFolder } from './region-folder.ts';

/** What is wrong with the regions of a filing: one that lies in another than the one above it, or that does not exist. */
export const checkRegions = async (filing: Pick<Filing, 'complainant' | 'place'>, regions: RegionFolder): Promise<ProblemIssue[]> => {
  const choices: [string, RegionChoice | undefined][] = [
    ['/complainant/region', filing.complainant?.region],
    ['/place/region', filing.place?.region],
  ];
  const issues: ProblemIssue[] = [];
  for (const [pointer, choice] of choices) {
    if (!choice) continue;
    const file = choice.regency ? await regions.regency(choice.regency.code) : undefined;
    const problem = checkRegionChoice(choice, await regions.index(), file);
    if (problem) issues.push({ pointer: `${pointer}/${problem.level}`, code: problem.code });
  }
  return issues;
};
