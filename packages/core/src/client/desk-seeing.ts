import type { DeskStatistics } from '../schemas/desk-statistics.ts';
import type { MonthAtAGlance } from '../schemas/month-at-a-glance.ts';
import type { DuplicateQuestion, PossibleDuplicates } from '../schemas/possible-duplicates.ts';
import type { CallOptions } from './client.ts';
import type { Call } from './transport.ts';

/** What an officer sees of all complaints together: numbers, and which of them may be the same. */
export interface DeskSeeing {
  /** The present month beside the one before it, and where everything stands. */
  monthAtAGlance(options?: CallOptions): Promise<MonthAtAGlance>;
  /** What was received in one year, in numbers. @param year `YYYY` */
  statistics(year: string, options?: CallOptions): Promise<DeskStatistics>;
  /** Complaints that may be the same as what is being entered; keeps nothing. */
  possibleDuplicates(question: DuplicateQuestion, options?: CallOptions): Promise<PossibleDuplicates>;
}

/** The part of a desk that is about all complaints together. */
export const deskSeeing = (ask: <T>(call: Call) => Promise<T>): DeskSeeing => ({
  monthAtAGlance: ({ signal } = {}) => ask({ method: 'GET', path: '/api/desk/statistics/month', repeatable: true, signal }),
  statistics: (year, { signal } = {}) => ask({ method: 'GET', path: '/api/desk/statistics', query: new URLSearchParams({ year }), repeatable: true, signal }),
  possibleDuplicates: (question, { signal } = {}) => ask({ method: 'POST', path: '/api/desk/possible-duplicates', json: question, signal }),
});
