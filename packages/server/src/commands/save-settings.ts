import { createHash } from 'node:crypto';
import type { OfficeSettings } from '@wadul/core';
import type { Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import { canonicalJson } from '../db/event-chain.ts';
import { saveOfficeSettings } from '../db/office.queries.ts';
import type { Office } from '../db/office.table.ts';
import type { OfficeVersion } from '../db/office-version.table.ts';
import { appendToStaffLog } from '../db/staff-log.queries.ts';

/** Whether two settings say the same, whatever the order of their keys. */
export const saySame = (a: unknown, b: unknown): boolean => canonicalJson(a).equals(canonicalJson(b));

/** Keeps settings as an office's next version, and says so in the staff log; answers its number. Throws `StaleRowError` where the office is at another version. @param now UTC instant */
export const saveSettings = async (
  trx: Transaction<Database>,
  { id, version }: Pick<Office, 'id' | 'version'>,
  settings: OfficeSettings,
  { source, officerId }: Pick<OfficeVersion, 'source' | 'officerId'>,
  now: string,
): Promise<number> => {
  const at = new Date(now);
  const next = await saveOfficeSettings(trx, id, version, { settings, updatedAt: at, source, officerId });
  const digest = createHash('sha256').update(canonicalJson(settings)).digest('hex');
  const actor = officerId === null ? ({ kind: 'operator' } as const) : ({ kind: 'officer', id: officerId } as const);
  await appendToStaffLog(trx, id, { at, actor, event: { type: 'settings.changed', version: next, source, digest } });
  return next;
};
