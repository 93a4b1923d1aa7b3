import { Instant, maySeeComplaint, type NoticeList, type ShownNotice } from '@wadul/core';
import * as z from 'zod/mini';
import { listFailedNotices, listNotices, type OpenedNotice } from '../db/notice.queries.ts';
import { listOfficers } from '../db/officer.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import { actorOf, findForOfficer } from './show-to-officer.ts';

const shown = (notice: OpenedNotice, names: ReadonlyMap<string, string>): ShownNotice => {
  const { id, complaintId, ticket, eventSeq, kind, channel, state, tries, createdAt, nextTryAt, settledAt, failure, reply, decidedBy, reason } = notice;
  const name = decidedBy === null ? undefined : names.get(decidedBy);
  return {
    id,
    complaintId,
    ticket,
    seq: eventSeq,
    kind,
    channel,
    state,
    tries,
    createdAt: createdAt.toISOString(),
    ...(nextTryAt ? { nextTryAt: nextTryAt.toISOString() } : {}),
    ...(settledAt ? { settledAt: settledAt.toISOString() } : {}),
    ...(failure === null ? {} : { failure }),
    ...(reply === null ? {} : { reply }),
    ...(name === undefined ? {} : { decidedBy: name }),
    ...(reason === undefined ? {} : { reason }),
  };
};

/** Notices as officers see them. */
export const showNotices = async ({ db }: Pick<VaultReader, 'db'>, { id }: OfficeHere, notices: readonly OpenedNotice[]): Promise<ShownNotice[]> => {
  const names = new Map(notices.some(({ decidedBy }) => decidedBy !== null) ? (await listOfficers(db, id)).map((officer) => [officer.id, officer.name]) : []);
  return notices.map((notice) => shown(notice, names));
};

/** What the complainant of a complaint was told by themselves. Throws `not-found`. */
export const noticesOfCase = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, complaintId: string): Promise<NoticeList> => {
  const { id } = await findForOfficer(vault, office, officer, complaintId);
  return { notices: await showNotices(vault, office, await listNotices(vault, office.id, id)) };
};

const Cursor = z.tuple([Instant, z.uuid()]);

/** Throws `invalid-request` where it is none of ours. */
const readCursor = (text: string): { readonly settledAt: Date; readonly id: string } => {
  try {
    const [settledAt, id] = z.parse(Cursor, JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { settledAt: new Date(settledAt), id };
  } catch {
    throw new ProblemError('invalid-request', { issues: [{ pointer: '/query/after', code: 'choice' }] });
  }
};

/** One page of the notices that failed and whose complaint exists for this officer (R15, R19), the longest waiting first. Throws `invalid-request`. */
export const failedNotices = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, { after, limit }: { readonly after?: string | undefined; readonly limit: number }): Promise<NoticeList> => {
  const seesSupervision = maySeeComplaint({ namedOfficerIds: [], supervision: true }, actorOf(officer));
  const found = await listFailedNotices(vault, office.id, { limit: limit + 1, withoutSupervision: !seesSupervision, hiddenFrom: officer.id, after: after === undefined ? undefined : readCursor(after) });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const next = found.length > limit && last ? Buffer.from(JSON.stringify([last.settledAt, last.id])).toString('base64url') : undefined;
  return { notices: await showNotices(vault, office, page), ...(next === undefined ? {} : { next }) };
};
