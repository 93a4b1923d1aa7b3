import type { Breach, BreachList } from '../schemas/breach.ts';
import type { LogCheck } from '../schemas/log-check.ts';
import type { NoticeList, ShownNotice } from '../schemas/notice.ts';
import type { DeskHealth, LeavingList, OversightCounts, WaitingDataRequests } from '../schemas/oversight.ts';
import type { CallOptions } from './client.ts';
import type { Call } from './transport.ts';

/** What an officer may ask of what is to be kept an eye on: notices, requests about people's data, what leaves, a breach, the server. */
export interface DeskOversight {
  /** What a complainant was told by e-mail, and what became of it. @param id of the complaint */
  complaintNotices(id: string, options?: CallOptions): Promise<NoticeList>;
  /** A page of the notices that could not be delivered, the longest waiting first. @param after the `next` of the page before */
  failedNotices(after?: string, options?: CallOptions): Promise<NoticeList>;
  /** Has a notice that could not be delivered tried again. */
  retryNotice(notice: string, options?: CallOptions): Promise<ShownNotice>;
  /** Sets a notice that could not be delivered aside. @param reason why, kept with it */
  setNoticeAside(notice: string, reason: string, options?: CallOptions): Promise<ShownNotice>;
  /** How much there is to look after. */
  countOversight(options?: CallOptions): Promise<OversightCounts>;
  /** What people asked of their data and nobody answered yet. */
  waitingDataRequests(options?: CallOptions): Promise<WaitingDataRequests>;
  /** All that is kept of a complaint's person, as a document to hand over. Each is a look that the log keeps; wants a fresh proof. @param reason why, for the log */
  makeBundle(id: string, reason: string, options?: CallOptions): Promise<Blob>;
  /** What leaves by the clock in the coming thirty days. */
  leaving(options?: CallOptions): Promise<LeavingList>;
  /** Who is to be told of a breach. Each person on it is a look that their complaint's log keeps; wants a fresh proof. */
  makeBreachList(breach: Breach, options?: CallOptions): Promise<BreachList>;
  /** How the server is. */
  health(options?: CallOptions): Promise<DeskHealth>;
  /** Checks the log of every complaint: reads all of it. */
  checkLog(options?: CallOptions): Promise<LogCheck>;
}

/** Those methods, over what sends a call. */
export const deskOversight = (ask: <T>(call: Call) => Promise<T>): DeskOversight => {
  const get = <T>(path: string, { signal }: CallOptions = {}, query = new URLSearchParams()) => ask<T>({ method: 'GET', path, query, repeatable: true, signal });
  const of = (id: string) => `/api/desk/complaints/${encodeURIComponent(id)}`;
  const decided = (notice: string) => `/api/desk/notices/${encodeURIComponent(notice)}`;
  return {
    complaintNotices: (id, call) => get(`${of(id)}/notices`, call),
    failedNotices: (after, call) => get('/api/desk/notices', call, new URLSearchParams(after === undefined ? {} : { after })),
    retryNotice: (notice, { signal } = {}) => ask({ method: 'POST', path: `${decided(notice)}/retries`, signal }),
    setNoticeAside: (notice, reason, { signal } = {}) => ask({ method: 'POST', path: `${decided(notice)}/set-aside`, json: { reason }, signal }),
    countOversight: (call) => get('/api/desk/oversight-counts', call),
    waitingDataRequests: (call) => get('/api/desk/data-requests', call),
    makeBundle: (id, reason, { signal } = {}) => ask({ method: 'POST', path: `${of(id)}/bundle`, json: { reason }, headers: { accept: 'text/markdown' }, file: true, signal }),
    leaving: (call) => get('/api/desk/leaving', call),
    makeBreachList: (breach, { signal } = {}) => ask({ method: 'POST', path: '/api/desk/breach-lists', json: breach, signal }),
    health: (call) => get('/api/desk/health', call),
    checkLog: (call) => get('/api/desk/log-check', call),
  };
};
