import { shownRequest, type DataRequest } from './complaint.data-request.ts';
import type { Leaving } from './complaint.retention.ts';
import { upToDate, type ComplaintRecord } from './complaint.record.ts';

/** What of a complaint those watch over who answer for its data: requests that wait for their answer, what leaves by the clock, and whether its use is restricted (R14, R16). */
export interface Watched {
  readonly requests: readonly (DataRequest & { readonly answerBy: string })[];
  readonly leaves: readonly Leaving[];
  readonly restricted: boolean;
}

/** Reads it off a complaint's record. */
export const watchedIn = (record: ComplaintRecord): Watched => {
  const { dataRequests, leaves, restricted } = upToDate(record).context;
  return { requests: dataRequests.filter(({ answeredAt }) => answeredAt === undefined).map(shownRequest), leaves, restricted };
};
