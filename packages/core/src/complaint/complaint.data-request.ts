import * as z from 'zod/mini';
import { civilDate } from '../deadlines/index.ts';
import type { Due, OfficeTerms } from './complaint.dues.ts';

/** What somebody may ask of the data that is kept of them (R16): to see it, to have it corrected, its use restricted, or it erased. Code: `choice`. */
export const DataRequestKind = z.enum(['access', 'correction', 'restriction', 'erasure'], 'choice');
export type DataRequestKind = z.infer<typeof DataRequestKind>;

/** A request as the procedure remembers it; its words stand in the log. */
export interface DataRequest {
  /** Names it within the complaint: `r1`, `r2`, … */
  readonly id: string;
  readonly kind: DataRequestKind;
  /** UTC instant. */
  readonly at: string;
  readonly answeredAt?: string;
  readonly granted?: boolean;
}

/** The law's term for an answer, which no office sets: 3×24 hours by the clock, whatever the days (R16, UU 27/2022). */
export const DATA_REQUEST_HOURS = 72;

/** Until when a request is to be answered: to the second, not with a civil day. */
const answerBy = ({ at }: DataRequest): string => new Date(Date.parse(at) + DATA_REQUEST_HOURS * 3_600_000).toISOString();

/** A request as it is shown, with the end of its term. */
export const shownRequest = (request: DataRequest): DataRequest & { readonly answerBy: string } => ({ ...request, answerBy: answerBy(request) });

/** The request that waits longest for its answer, if any. */
export const waitingRequest = (requests: readonly DataRequest[]): DataRequest | undefined => requests.find(({ answeredAt }) => answeredAt === undefined);

/** The dues with the term of the request that waits longest. That it was missed is remembered of that request only. */
export const withRequestDue = (dues: readonly Due[], requests: readonly DataRequest[], { calendar }: Pick<OfficeTerms, 'calendar'>): Due[] => {
  const others = dues.filter(({ kind }) => kind !== 'dataRequest');
  const waiting = waitingRequest(requests);
  if (!waiting) return others;
  const running = dues.find(({ kind, from }) => kind === 'dataRequest' && from === waiting.at);
  const at = answerBy(waiting);
  return [...others, running ?? { kind: 'dataRequest', rule: 'dataRequest', from: waiting.at, at, on: civilDate(at, calendar.zone), estimated: false }];
};
