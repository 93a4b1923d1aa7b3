import type { DeskStatistics } from '../schemas/desk-statistics.ts';
import type { MonthAtAGlance } from '../schemas/month-at-a-glance.ts';
import type { DuplicateQuestion, PossibleDuplicates } from '../schemas/possible-duplicates.ts';
import type { Recap } from '../schemas/recap.ts';
import type { CallOptions } from './client.ts';
import { recapPath, type RecapPaper } from './recap-path.ts';
import type { Call } from './transport.ts';

/** What an officer sees of all complaints together: numbers, and which of them may be the same. */
export interface DeskSeeing {
  /** The present month beside the one before it, and where everything stands. */
  monthAtAGlance(options?: CallOptions): Promise<MonthAtAGlance>;
  /** What was received in one year, in numbers. @param year `YYYY` */
  statistics(year: string, options?: CallOptions): Promise<DeskStatistics>;
  /** A year in numbers as it is handed on, to the last complaint that this officer may see. @param year `YYYY` */
  recap(year: string, options?: CallOptions): Promise<Recap>;
  /** The same year as a paper, for officers only. @param year `YYYY` */
  recapPaper(year: string, paper: RecapPaper, options?: CallOptions): Promise<Blob>;
  /** Complaints that may be the same as what is being entered; keeps nothing. */
  possibleDuplicates(question: DuplicateQuestion, options?: CallOptions): Promise<PossibleDuplicates>;
}

/** The part of a desk that is about all complaints together. */
export const deskSeeing = (ask: <T>(call: Call) => Promise<T>): DeskSeeing => ({
  monthAtAGlance: ({ signal } = {}) => ask({ method: 'GET', path: '/api/desk/statistics/month', repeatable: true, signal }),
  statistics: (year, { signal } = {}) => ask({ method: 'GET', path: '/api/desk/statistics', query: new URLSearchParams({ year }), repeatable: true, signal }),
  recap: (year, { signal } = {}) => ask({ method: 'GET', path: recapPath('/api/desk', year), repeatable: true, signal }),
  recapPaper: (year, { ending, language }, { signal } = {}) => ask({ method: 'GET', path: recapPath('/api/desk', year, ending), query: new URLSearchParams({ lang: language }), file: true, repeatable: true, signal }),
  possibleDuplicates: (question, { signal } = {}) => ask({ method: 'POST', path: '/api/desk/possible-duplicates', json: question, signal }),
});
