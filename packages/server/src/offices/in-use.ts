import type { OfficeSettings } from '@wadul/core';
import type { Kysely } from 'kysely';
import type { Database } from '../db/database.ts';
import { listCodesInUse } from '../db/office-version.queries.ts';
import type { OfficeFileIssue } from './office-file.ts';

type Coded = readonly { readonly code: string }[];

const vanished = (before: Coded, after: Coded, used: readonly string[]): boolean => before.some(({ code }) => used.includes(code) && !after.some((one) => one.code === code));

/**
 * What cannot change any more because complaints stand on it, closed ones too: a type or channel that they carry can be retired, but not vanish; and the zone stays, since the
 * dates in the book are reckoned in it (R12, R17). What an earlier version took away already is no fault of this one.
 */
export const changesInUse = async (db: Kysely<Database>, officeId: string, before: OfficeSettings, after: OfficeSettings): Promise<OfficeFileIssue[]> => {
  const used = await listCodesInUse(db, officeId);
  const movesZone = used.types.length > 0 && before.calendar.zone !== after.calendar.zone;
  return [
    ...(vanished(before.types, after.types, used.types) ? [{ pointer: '/types', code: 'inUse' }] : []),
    ...(vanished(before.channels, after.channels, used.channels) ? [{ pointer: '/channels', code: 'inUse' }] : []),
    ...(movesZone ? [{ pointer: '/calendar/zone', code: 'inUse' }] : []),
  ];
};
