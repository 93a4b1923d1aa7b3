import { regionLevels, type RegionChoice, type RegionLevel } from './region-choice.ts';
import { districtsOf, provincesOf, regenciesOf, villagesOf, type Region, type RegionFile, type RegionIndex } from './region-files.ts';

/** The highest level of a choice that is wrong, and how: not in the region above it, or no region of that code and name. */
export interface RegionProblem {
  readonly level: RegionLevel;
  readonly code: 'region.notInParent' | 'region.unknown';
}

/**
 * Whether the regions of a choice exist and lie in each other. What is below a wrong level is not looked at.
 * @param file the file of the chosen regency; may be absent where no regency was chosen or none exists of its code
 */
export const checkRegionChoice = (choice: RegionChoice, index: RegionIndex, file?: RegionFile): RegionProblem | undefined => {
  const known: Record<RegionLevel, () => Region[]> = {
    province: () => provincesOf(index),
    regency: () => regenciesOf(index, choice.province?.code ?? ''),
    district: () => (file ? districtsOf(file) : []),
    village: () => (file ? villagesOf(file, choice.district?.code ?? '') : []),
  };
  let parent: Region | undefined;
  for (const level of regionLevels) {
    const chosen = choice[level];
    if (chosen) {
      if (level !== 'province' && !(parent && chosen.code.startsWith(`${parent.code}.`))) return { level, code: 'region.notInParent' };
      if (!known[level]().some((region) => isSame(region, chosen))) return { level, code: 'region.unknown' };
    }
    parent = chosen;
  }
  return undefined;
};

const isSame = (region: Region, chosen: Region): boolean => region.code === chosen.code && region.name.toLowerCase() === chosen.name.toLowerCase();
