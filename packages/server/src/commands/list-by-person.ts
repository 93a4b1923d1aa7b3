import { checkNik, mayLookWithReason, normalisePhone, type ComplaintList } from '@wadul/core';
import { listComplaints } from '../db/complaint-list.queries.ts';
import { findByPerson, type PersonMark } from '../db/person-lookup.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';
import { existingFor, summaryOf } from './list-cases.ts';
import { actorOf } from './show-to-officer.ts';

/** How many are given; nobody files more. */
const MOST = 100;

/** What was typed, if it is something that a person is found by. */
export const markOf = (typed: string): PersonMark | undefined => {
  if (typed.includes('@')) return { kind: 'email', value: typed.trim() };
  const nik = checkNik(typed);
  if (nik.ok) return { kind: 'nik', value: nik.nik };
  const phone = normalisePhone(typed);
  return phone.ok ? { kind: 'phone', value: phone.phone } : undefined;
};

/** What a restricted complaint is to whoever works with it: that it was found by its person would say who complains (R16). */
export const RESTRICTED = { identityMode: 'open', supervision: false, namedOfficerIds: [], restricted: true } as const;

/**
 * The complaints that exist for this officer (R15, R19), and whose person they may look at (R16), of whoever has this NIK, number or address, the newest first: tickets and where they stand, no identity.
 * Throws `invalid-request` where it can be none of these. @param now UTC instant
 */
export const listByPerson = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, typed: string, now: string): Promise<ComplaintList> => {
  const mark = markOf(typed);
  if (!mark) throw new ProblemError('invalid-request', { issues: [{ pointer: '/person', code: 'choice' }] });
  const lines = await listComplaints(vault.db, office.id, {
    order: 'received',
    limit: MOST,
    ids: await findByPerson(vault, office.id, mark),
    ...existingFor(officer),
    withoutTag: mayLookWithReason(RESTRICTED, 'identity', actorOf(officer)) ? undefined : 'restricted',
  });
  return { complaints: lines.map((line) => summaryOf(line, office, now)) };
};
