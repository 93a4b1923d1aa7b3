import type { OfficerEvent } from '../complaint/complaint.events.ts';
import type { Capacity, Complainant } from '../schemas/complainant.ts';
import type { CaseStory } from '../schemas/case-story.ts';
import type { ComplaintCounts } from '../schemas/complaint-counts.ts';
import type { ComplaintList } from '../schemas/complaint-list.ts';
import type { DeskOffice } from '../schemas/desk-office.ts';
import type { Intake } from '../schemas/intake.ts';
import type { OfficerCase } from '../schemas/officer-case.ts';
import type { SessionView, SignIn } from '../schemas/officer-view.ts';
import type { Receipt } from '../schemas/receipt.ts';
import type { WorkListFilter } from '../schemas/work-list-filter.ts';
import type { CallOptions } from './client.ts';
import { deskAccount, type DeskAccount } from './desk-account.ts';
import { deskBook, type DeskBook } from './desk-book.ts';
import { deskOversight, type DeskOversight } from './desk-oversight.ts';
import { deskPapers, type DeskPapers } from './desk-papers.ts';
import { deskProvider, type DeskProvider } from './desk-provider.ts';
import { deskSeeing, type DeskSeeing } from './desk-seeing.ts';
import { deskSetUp, type DeskSetUp } from './desk-set-up.ts';
import { deskSettings, type DeskSettings } from './desk-settings.ts';
import { deskStaff, type DeskStaff } from './desk-staff.ts';
import { deskWorkList, type DeskWorkList } from './desk-work-list.ts';
import { createTransport, type Call, type TransportOptions } from './transport.ts';

/** Keeps the session's cookie where no browser does. Hand the same one to another desk to go on with its session. */
export interface CookieJar {
  cookie?: string;
}

/** What a desk client is made of. In a browser on the server's own origin the cookie travels by itself; elsewhere `jar` carries it. */
export interface DeskOptions extends TransportOptions {
  readonly jar?: CookieJar;
}

/** What the work list can be narrowed to; each as in the API's `GET /api/desk/complaints`. */
export interface ListFilter extends Readonly<WorkListFilter> {
  readonly after?: string;
  readonly limit?: number;
}

/** What an officer may ask of their office's desk. Every method throws a `WadulError` when it fails. */
export interface Desk extends DeskAccount, DeskWorkList, DeskStaff, DeskSettings, DeskSetUp, DeskOversight, DeskSeeing, DeskBook, DeskPapers, DeskProvider {
  /** Opens a session and keeps its cookie. */
  signIn(credentials: SignIn, options?: CallOptions): Promise<SessionView>;
  /** Ends the session. */
  signOut(options?: CallOptions): Promise<void>;
  /** Who is signed in. */
  session(options?: CallOptions): Promise<SessionView>;
  /** What the desk's screens need to know of the office. */
  office(options?: CallOptions): Promise<DeskOffice>;
  /** Enters a complaint that came by any channel; the same key and intake give the same receipt. */
  intake(intake: Intake, options: CallOptions & { readonly idempotencyKey: string }): Promise<Receipt>;
  /** A page of the work list, the most urgent first. */
  listComplaints(filter?: ListFilter, options?: CallOptions): Promise<ComplaintList>;
  /** How many open complaints each narrowing of the work list would show. */
  countComplaints(options?: CallOptions): Promise<ComplaintCounts>;
  /** A complaint as this officer may see it. @param id as in the list */
  readComplaint(id: string, options?: CallOptions): Promise<OfficerCase>;
  /** What happened to a complaint, with the hashes of the log. */
  readEvents(id: string, options?: CallOptions): Promise<CaseStory>;
  /** Sends what the office does; `undefined` where the complaint is no longer this officer's to see. @param version of the case that it answers; a newer one in between is refused (`stale-version`) */
  sendEvent(id: string, version: number, event: OfficerEvent, options?: CallOptions): Promise<OfficerCase | undefined>;
  /** NIK, phones, e-mail and address in full; the look and its reason stand in the log (R14). */
  viewIdentity(id: string, reason: string, options?: CallOptions): Promise<{ readonly complainant: Complainant; readonly capacity: Capacity }>;
  /** A file of a complaint. @param reason why somebody looks, for the log: an identity card, or what no virus scanner has seen (R14) */
  readAttachment(id: string, attachment: string, reason?: string, options?: CallOptions): Promise<Blob>;
}

/** A client for the staff side: same origin in a browser, or with a cookie jar. */
export const createDesk = ({ jar = {}, ...options }: DeskOptions): Desk => {
  const transport = createTransport({ ...options, fetch: options.fetch ?? fetch }, 'same-origin');
  const ask = async <T>({ headers, ...call }: Call): Promise<T> => {
    const answered = await transport<T>({ ...call, headers: { ...headers, ...(jar.cookie && { cookie: jar.cookie }) } });
    const cookie = answered.headers.getSetCookie()[0]?.split(';', 1)[0];
    if (cookie) jar.cookie = cookie;
    return answered.body;
  };
  const get = <T>(path: string, { signal }: CallOptions = {}) => ask<T>({ method: 'GET', path, repeatable: true, signal });
  const of = (id: string) => `/api/desk/complaints/${encodeURIComponent(id)}`;
  return {
    ...deskAccount(ask),
    ...deskOversight(ask),
    ...deskStaff(ask),
    ...deskSettings(ask),
    ...deskSetUp(ask),
    ...deskSeeing(ask),
    ...deskBook(ask),
    ...deskWorkList(ask),
    ...deskPapers(ask),
    ...deskProvider(ask),
    signIn: (credentials, { signal } = {}) => ask({ method: 'POST', path: '/api/desk/session', json: credentials, signal }),
    signOut: async ({ signal } = {}) => {
      await ask({ method: 'DELETE', path: '/api/desk/session', signal });
      delete jar.cookie;
    },
    session: (call) => get('/api/desk/session', call),
    office: (call) => get('/api/desk/office', call),
    intake: (intake, { idempotencyKey, signal }) =>
      ask({ method: 'POST', path: '/api/desk/complaints', json: intake, headers: { 'idempotency-key': idempotencyKey }, repeatable: true, signal }),
    listComplaints: (filter = {}, { signal } = {}) => {
      const query = new URLSearchParams(Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
      return ask({ method: 'GET', path: '/api/desk/complaints', query, repeatable: true, signal });
    },
    countComplaints: (call) => get('/api/desk/complaint-counts', call),
    readComplaint: (id, call) => get(of(id), call),
    readEvents: (id, call) => get(`${of(id)}/events`, call),
    sendEvent: (id, version, event, { signal } = {}) => ask({ method: 'POST', path: `${of(id)}/events`, json: event, headers: { 'if-match': `"${version}"` }, signal }),
    viewIdentity: (id, reason, { signal } = {}) => ask({ method: 'POST', path: `${of(id)}/identity`, json: { reason }, signal }),
    readAttachment: (id, attachment, reason, { signal } = {}) => {
      const path = `${of(id)}/attachments/${encodeURIComponent(attachment)}`;
      const call = { headers: { accept: '*/*' }, file: true, signal } as const;
      return ask(reason === undefined ? { ...call, method: 'GET', path, repeatable: true } : { ...call, method: 'POST', path: `${path}/looks`, json: { reason } });
    },
  };
};
