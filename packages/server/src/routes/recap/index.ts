import { readDeskRecap } from './read-desk-recap.ts';
import { readRecap } from './read-recap.ts';

/** A year in numbers: for everybody, and the office's own. */
export const recapOperations = [readRecap, readDeskRecap];
