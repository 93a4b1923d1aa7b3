import type { NewOfficer, OfficerChange, StaffChanged, StaffList, StaffLog, StaffWithPassword } from '../schemas/staff.ts';
import type { CallOptions } from './client.ts';
import type { Call } from './transport.ts';

/** Who works for the office, and what was done with accounts. Changes want a fresh proof (`proof-needed`), and the version that was read. */
export interface DeskStaff {
  /** All officers of the office by login. */
  listOfficers(options?: CallOptions): Promise<StaffList>;
  /** Adds somebody; their one-time password is told this once. */
  addOfficer(officer: NewOfficer, options?: CallOptions): Promise<StaffWithPassword>;
  /** Gives an officer another name or other roles; other roles end their sessions. */
  changeOfficer(id: string, version: number, change: OfficerChange, options?: CallOptions): Promise<StaffChanged>;
  /** Keeps an officer from signing in. */
  disableOfficer(id: string, version: number, options?: CallOptions): Promise<StaffChanged>;
  /** Lets an officer sign in again. */
  enableOfficer(id: string, version: number, options?: CallOptions): Promise<StaffChanged>;
  /** A new one-time password in the place of an officer's own, told this once. */
  givePassword(id: string, version: number, options?: CallOptions): Promise<StaffWithPassword>;
  /** A page of what was done with accounts and settings, the newest first. @param before `next` of the page before */
  staffLog(before?: string, options?: CallOptions): Promise<StaffLog>;
}

/** The part of a desk that is about accounts. */
export const deskStaff = (ask: <T>(call: Call) => Promise<T>): DeskStaff => {
  const at = (version: number) => ({ 'if-match': `"${version}"` });
  const of = (id: string, what = '') => `/api/desk/officers/${encodeURIComponent(id)}${what}`;
  return {
    listOfficers: ({ signal } = {}) => ask({ method: 'GET', path: '/api/desk/officers', repeatable: true, signal }),
    addOfficer: (officer, { signal } = {}) => ask({ method: 'POST', path: '/api/desk/officers', json: officer, signal }),
    changeOfficer: (id, version, change, { signal } = {}) => ask({ method: 'PATCH', path: of(id), json: change, headers: at(version), signal }),
    disableOfficer: (id, version, { signal } = {}) => ask({ method: 'POST', path: of(id, '/disabling'), headers: at(version), signal }),
    enableOfficer: (id, version, { signal } = {}) => ask({ method: 'POST', path: of(id, '/enabling'), headers: at(version), signal }),
    givePassword: (id, version, { signal } = {}) => ask({ method: 'POST', path: of(id, '/passwords'), headers: at(version), signal }),
    staffLog: (before, { signal } = {}) => ask({ method: 'GET', path: '/api/desk/staff-log', query: new URLSearchParams(before === undefined ? {} : { before }), repeatable: true, signal }),
  };
};
