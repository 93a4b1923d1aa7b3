import type { MinutesCopy } from '../minutes/build-minutes.ts';
import type { DeskReceiptRequest, NextMinutesNumber, NumberedKind } from '../schemas/paper-requests.ts';
import type { CallOptions } from './client.ts';
import type { Call } from './transport.ts';

/** What is printed of a complaint: each a PDF. */
export interface DeskPapers {
  /** A receipt for complainant and counter. @param request with the secret as long as it is at hand */
  printReceipt(request: DeskReceiptRequest, options?: CallOptions): Promise<Blob>;
  /** Minutes. @param minutes their id in the complaint @param copy for the file, or for the respondent, whom a name in confidence does not reach (R23) */
  printMinutes(id: string, minutes: string, copy: MinutesCopy, options?: CallOptions): Promise<Blob>;
  /** The newest inspection report. */
  printInspectionReport(id: string, options?: CallOptions): Promise<Blob>;
  /** The letter that tells the complainant what became of it. */
  printAnswerLetter(id: string, options?: CallOptions): Promise<Blob>;
  /** The invitation of one who is invited. @param number of theirs in the plan, from 1: persons first, then offices */
  printInvitation(id: string, number: number, options?: CallOptions): Promise<Blob>;
  /** The next number of minutes of a kind, or of an inspection report. @param on civil date `YYYY-MM-DD` on which it was held */
  nextMinutesNumber(kind: NumberedKind, on: string, options?: CallOptions): Promise<NextMinutesNumber>;
}

const pdf = { headers: { accept: 'application/pdf' }, file: true, repeatable: true } as const;

/** The part of a desk that prints. */
export const deskPapers = (ask: <T>(call: Call) => Promise<T>): DeskPapers => {
  const get = (id: string, rest: string, { signal }: CallOptions = {}, query?: URLSearchParams) =>
    ask<Blob>({ ...pdf, method: 'GET', path: `/api/desk/complaints/${encodeURIComponent(id)}/${rest}`, signal, ...(query && { query }) });
  return {
    printReceipt: (request, { signal } = {}) => ask({ ...pdf, method: 'POST', path: '/api/desk/receipts', json: request, signal }),
    printMinutes: (id, minutes, copy, call) => get(id, `minutes/${encodeURIComponent(minutes)}/paper`, call, new URLSearchParams({ copy })),
    printInspectionReport: (id, call) => get(id, 'inspection-report', call),
    printAnswerLetter: (id, call) => get(id, 'answer-letter', call),
    printInvitation: (id, number, call) => get(id, `invitations/${number}`, call),
    nextMinutesNumber: (kind, on, { signal } = {}) => ask({ method: 'GET', path: '/api/desk/minutes-number', query: new URLSearchParams({ kind, on }), repeatable: true, signal }),
  };
};
