import type { DeskHealth } from '@wadul/core';
import { countFailedNotices, countUnswept, countWaitingNotices, countWrappedByOthers } from '../db/oversight.queries.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { existingFor } from './list-cases.ts';

const HOUR = 3_600_000;
/** A backup is made once a day, at the hour's turn at which it is due. */
const BACKUP_LATE = 25 * HOUR;
/** The clock looks every five minutes. */
const SWEEP_LATE = HOUR / 4;

/** How the server is, as far as who answers for it must know; of notices, those of complaints that exist for this officer. @param now UTC instant */
export const tellHealth = async (parts: AppParts, { id }: OfficeHere, officer: OfficerHere, now: string): Promise<DeskHealth> => {
  const { db, engine, durability, outbox, uploads, keys } = parts;
  const reader = existingFor(officer);
  const { masters } = keys.ring();
  const lastAt = await parts.lastBackupAt?.();
  return {
    at: now,
    database: { engine, durability },
    backup: { ...(lastAt === undefined ? {} : { lastAt }), late: lastAt === undefined || Date.parse(now) - Date.parse(lastAt) > BACKUP_LATE },
    mail: { on: outbox !== undefined, ...(await countWaitingNotices(db, id, reader)), failed: await countFailedNotices(db, id, reader) },
    keys: { masters: masters.length, behind: await countWrappedByOthers(db, id, masters[0].id) },
    sweepBehind: await countUnswept(db, id, new Date(Date.parse(now) - SWEEP_LATE)),
    scanner: uploads.scanner !== undefined,
  };
};
