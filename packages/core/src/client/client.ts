import type { CitizenEvent } from '../complaint/complaint.events.ts';
import type { CitizenView, TrackingKey } from '../schemas/citizen-view.ts';
import type { Filing } from '../schemas/filing.ts';
import type { LogConsistency, LogInclusion, TrackedBook } from '../schemas/log-proof.ts';
import type { PublicOffice } from '../schemas/office-settings.ts';
import type { Receipt } from '../schemas/receipt.ts';
import type { BookIndex, IssuedMonth } from '../schemas/issued-register.ts';
import type { RegisterMonths, RegisterView } from '../schemas/register-view.ts';
import { createTransport, type Call, type TransportOptions } from './transport.ts';

/** What a citizen's client is made of: the server's address and the office's slug. */
export interface ClientOptions extends TransportOptions {
  readonly office: string;
}

/** Stops a call from outside. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** What the public may ask of one office. Every method throws a `WadulError` when it fails. */
export interface Client {
  /** The public part of the office's settings. */
  office(options?: CallOptions): Promise<PublicOffice>;
  /**
   * Files a complaint. The receipt means that it is kept; its secret is shown this once.
   * The same key and filing give the same receipt, so it is tried again after a lost connection; the same key with another filing is refused (`idempotency-key-reused`).
   */
  file(filing: Filing, options: CallOptions & { readonly idempotencyKey: string }): Promise<Receipt>;
  /** How a complaint stands. A wrong ticket and a wrong secret are one problem (`unknown-ticket-or-secret`). */
  track(key: TrackingKey, options?: CallOptions): Promise<CitizenView>;
  /** Sends what the complainant does. @param version of the view that it answers; a newer one in between is refused (`stale-version`) */
  send(key: TrackingKey, version: number, event: CitizenEvent, options?: CallOptions): Promise<CitizenView>;
  /** The months of the public book, newest first. */
  registerMonths(options?: CallOptions): Promise<RegisterMonths>;
  /** One month of the public book, masked (R13). @param month `YYYY-MM` */
  register(month: string, options?: CallOptions): Promise<RegisterView>;
  /** Every version of a month that the office issued, without rows; `@wadul/core/proof` checks it. */
  book(options?: CallOptions): Promise<BookIndex>;
  /** The newest issued version of a month, masked, with its proof. Refused (`rows-taken-back`) where something of it was taken back since. @param month `YYYY-MM` */
  issuedMonth(month: string, options?: CallOptions): Promise<IssuedMonth>;
  /** The newest signed checkpoint of the office's log, as text. */
  checkpoint(options?: CallOptions): Promise<string>;
  /** That the log at one size goes on from what it was at another. */
  consistency(sizes: { readonly from: number; readonly to: number }, options?: CallOptions): Promise<LogConsistency>;
  /** That a leaf is in the log. @param leaf its hash in hexadecimal @param size of the log; the newest checkpoint's unless told */
  inclusion(leaf: string, size?: number, options?: CallOptions): Promise<LogInclusion>;
  /** Where a complaint stands in the issued book, with its proof; nothing as long as its month was not issued. */
  trackInBook(key: TrackingKey, options?: CallOptions): Promise<TrackedBook>;
}

/** A client for the public side of one office. */
export const createClient = ({ office, ...options }: ClientOptions): Client => {
  const transport = createTransport({ ...options, fetch: options.fetch ?? fetch }, 'omit');
  const base = `/api/offices/${encodeURIComponent(office)}`;
  const ask = async <T>(path: string, call: Omit<Call, 'path'>): Promise<T> => (await transport<T>({ path: `${base}${path}`, ...call })).body;
  const get = <T>(path: string, { signal }: CallOptions = {}) => ask<T>(path, { method: 'GET', repeatable: true, signal });
  return {
    office: (call) => get('', call),
    file: (filing, { idempotencyKey, signal }) => ask('/complaints', { method: 'POST', json: filing, headers: { 'idempotency-key': idempotencyKey }, repeatable: true, signal }),
    track: ({ ticket, secret }, { signal } = {}) => ask('/tracking', { method: 'POST', json: { ticket, secret }, repeatable: true, signal }),
    send: ({ ticket, secret }, version, event, { signal } = {}) =>
      ask('/tracking/events', { method: 'POST', json: { ticket, secret, event }, headers: { 'if-match': `"${version}"` }, signal }),
    registerMonths: (call) => get('/register', call),
    register: (month, call) => get(`/register/${encodeURIComponent(month)}`, call),
    book: (call) => get('/book', call),
    issuedMonth: (month, call) => get(`/book/${encodeURIComponent(month)}`, call),
    checkpoint: async ({ signal } = {}) => (await ask<Blob>('/log/checkpoint', { method: 'GET', headers: { accept: 'text/plain' }, file: true, repeatable: true, signal })).text(),
    consistency: ({ from, to }, { signal } = {}) => ask('/log/consistency', { method: 'GET', query: new URLSearchParams({ from: String(from), to: String(to) }), repeatable: true, signal }),
    inclusion: (leaf, size, { signal } = {}) => ask('/log/inclusion', { method: 'GET', query: new URLSearchParams({ leaf, ...(size !== undefined && { size: String(size) }) }), repeatable: true, signal }),
    trackInBook: ({ ticket, secret }, { signal } = {}) => ask('/tracking/book', { method: 'POST', json: { ticket, secret }, repeatable: true, signal }),
  };
};
