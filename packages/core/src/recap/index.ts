export { buildRecap, type RecapRequest } from './build-recap.ts';
export { LEAST_TOLD } from './detailed-to.ts';
export { recapEntry, type RecapEntry } from './recap-entry.ts';
