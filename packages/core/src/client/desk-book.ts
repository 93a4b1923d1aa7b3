import type { IssuedVersion, IssueState } from '../schemas/issue-state.ts';
import type { RegisterMonths, RegisterView } from '../schemas/register-view.ts';
import type { CallOptions } from './client.ts';
import type { Call } from './transport.ts';

/** What staff write on a month's form of the book: what is absent stays, `null` takes away. */
export interface RegisterFormChange {
  readonly formNumber?: string | null;
  /** Whether rows are counted from 1 in every month, or on through the year. */
  readonly numbering?: 'month' | 'year';
  /** Civil date, `YYYY-MM-DD`. */
  readonly issuedOn?: string | null;
  readonly note?: string | null;
  readonly preparedByName?: string | null;
  readonly acknowledgedByName?: string | null;
}

/** How a month of the book is given as a file. */
export type RegisterFile = 'pdf' | 'xlsx' | 'csv';

/** A month of many thousand complaints is drawn while it is sent. */
const LONGEST = 600_000;

/** The office's own complaint book. */
export interface DeskBook {
  /** The months that the book has, newest first. @param office its slug */
  registerMonths(office: string, options?: CallOptions): Promise<RegisterMonths>;
  /** One month of the book, internal version. @param month `YYYY-MM` */
  register(month: string, options?: CallOptions): Promise<RegisterView>;
  /** One month of the book, internal version, as a file to print or to reckon with. @param month `YYYY-MM` */
  registerFile(month: string, format: RegisterFile, options?: CallOptions): Promise<Blob>;
  /** Writes on a month's form; the first writing numbers it, unless a number is given. @param month `YYYY-MM` */
  writeRegisterForm(month: string, change: RegisterFormChange, options?: CallOptions): Promise<RegisterView>;
  /** Where the issuing of a month stands: what to look at, what is prepared, its versions, what has changed since. @param month `YYYY-MM` */
  issueState(month: string, options?: CallOptions): Promise<IssueState>;
  /** Prepares a month for another officer to acknowledge. @param month `YYYY-MM` @param seen that what it warns of was looked at (else `warnings-not-seen`) */
  prepareMonth(month: string, seen: boolean, options?: CallOptions): Promise<IssueState>;
  /** Takes back what was prepared of a month. @param month `YYYY-MM` */
  takeBackPreparation(month: string, options?: CallOptions): Promise<IssueState>;
  /** Acknowledges what another officer prepared, and so issues the month. @param month `YYYY-MM` @param preparation the id of the one that was looked at; another is refused (`stale-version`) @param seen that what it warns of was looked at (else `warnings-not-seen`) */
  acknowledgeMonth(month: string, preparation: string, seen: boolean, options?: CallOptions): Promise<IssueState>;
  /** An issued version as the office reads it. @param month `YYYY-MM` */
  issuedVersion(month: string, version: number, options?: CallOptions): Promise<IssuedVersion>;
  /** An issued version as the office reads it, as a file. @param month `YYYY-MM` */
  issuedFile(month: string, version: number, format: RegisterFile, options?: CallOptions): Promise<Blob>;
}

/** The part of a desk that is about the book. */
export const deskBook = (ask: <T>(call: Call) => Promise<T>): DeskBook => {
  const of = (month: string) => `/api/desk/register/${encodeURIComponent(month)}`;
  return {
    registerMonths: (office, { signal } = {}) => ask({ method: 'GET', path: `/api/offices/${encodeURIComponent(office)}/register`, repeatable: true, signal }),
    register: (month, { signal } = {}) => ask({ method: 'GET', path: of(month), repeatable: true, signal }),
    registerFile: (month, format, { signal } = {}) => ask({ method: 'GET', path: `${of(month)}.${format}`, headers: { accept: '*/*' }, file: true, longest: LONGEST, repeatable: true, signal }),
    writeRegisterForm: (month, change, { signal } = {}) => ask({ method: 'PUT', path: `${of(month)}/form`, json: change, repeatable: true, signal }),
    issueState: (month, { signal } = {}) => ask({ method: 'GET', path: `${of(month)}/issue`, repeatable: true, signal }),
    prepareMonth: (month, seen, { signal } = {}) => ask({ method: 'PUT', path: `${of(month)}/preparation`, json: { seen }, signal }),
    takeBackPreparation: (month, { signal } = {}) => ask({ method: 'DELETE', path: `${of(month)}/preparation`, signal }),
    acknowledgeMonth: (month, preparation, seen, { signal } = {}) => ask({ method: 'POST', path: `${of(month)}/versions`, json: { preparation, seen }, signal }),
    issuedVersion: (month, version, { signal } = {}) => ask({ method: 'GET', path: `${of(month)}/versions/${version}`, repeatable: true, signal }),
    issuedFile: (month, version, format, { signal } = {}) => ask({ method: 'GET', path: `${of(month)}/versions/${version}.${format}`, headers: { accept: '*/*' }, file: true, longest: LONGEST, repeatable: true, signal }),
  };
};
