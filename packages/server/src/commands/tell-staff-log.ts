import type { StaffLog } from '@wadul/core';
import { listOfficers } from '../db/officer.queries.ts';
import { verifyStaffChain } from '../db/staff-chain.ts';
import { readStaffLog } from '../db/staff-log.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { AppParts } from '../http/parts.ts';

/** One page of an office's staff log, the newest first, after a check of the whole of it. @param before only entries before this number */
export const tellStaffLog = async ({ db }: Pick<AppParts, 'db'>, officeId: string, { before, limit }: { readonly before: number | undefined; readonly limit: number }): Promise<StaffLog> => {
  const { entries, head } = await inTransaction(db, (trx) => readStaffLog(trx, officeId));
  const officers = await listOfficers(db, officeId);
  const wanted = entries.filter(({ seq }) => before === undefined || seq < before).toReversed();
  const page = wanted.slice(0, limit);
  const next = wanted.length > page.length ? page.at(-1) : undefined;
  return {
    entries: page.map(({ seq, at, actor, event }) => {
      const ids = [...(actor.kind === 'officer' ? [actor.id] : []), ...('officerId' in event ? [event.officerId] : [])];
      return { seq, at: at.toISOString(), by: actor, event, people: officers.filter(({ id }) => ids.includes(id)).map(({ id, login, name }) => ({ id, login, name })) };
    }),
    ...(next ? { next: String(next.seq) } : {}),
    check: verifyStaffChain(entries, head),
  };
};
