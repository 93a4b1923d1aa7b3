export { checkRegionChoice, type RegionProblem } from './check-region-choice.ts';
export { RegionChoice, regionLevels, type RegionLevel } from './region-choice.ts';
export { districtsOf, provincesOf, regenciesOf, RegionFile, RegionIndex, villagesOf, type Region } from './region-files.ts';
