import { eraseLate, type Erasable } from '@wadul/core';
import { lockComplaint } from '../db/complaint.queries.ts';
import { destroyDataKeys, findLivingAmong } from '../db/data-key.queries.ts';
import type { DataKeyRow } from '../db/data-key.table.ts';
import { listOffices } from '../db/office.queries.ts';
import { inTransaction } from '../db/transaction.ts';
import type { AppParts } from '../http/parts.ts';
import { afterErasure } from './after-erasure.ts';
import { writeEvent } from './write-event.ts';

type Parts = Pick<AppParts, 'db' | 'keys' | 'randomBytes' | 'files' | 'log'>;
type FoundKey = Pick<DataKeyRow, 'id' | 'complaintId' | 'purpose'>;

/** How many keys are looked up at a time. */
const PAGE = 1000;

/** What must have been erased, since this key was destroyed. A file's alone says no more than that the file is gone. */
const erasedWith = ({ purpose }: FoundKey): Erasable | undefined => (purpose === 'matter' ? 'everything' : purpose === 'person' ? 'person' : purpose === 'file' ? 'ktp' : undefined);

const most = (what: readonly Erasable[]): Erasable | undefined => (['everything', 'person', 'ktp'] as const).find((one) => what.includes(one));

/**
 * Erases again what a restored backup brought back: every complaint one of whose keys is in the log of destroyed keys (`keys/erased-log.ts`). The log of such a complaint
 * says that the clock erased it now. Answers how many. @param keyIds as `readErased` gives them @param now UTC instant
 */
export const eraseAgain = async (parts: Parts, keyIds: ReadonlySet<string>, now: string): Promise<number> => {
  const ids = [...keyIds];
  let complaints = 0;
  for (const { id: officeId, settings } of await listOffices(parts.db)) {
    const found: FoundKey[] = [];
    for (let from = 0; from < ids.length; from += PAGE) found.push(...(await findLivingAmong(parts.db, officeId, ids.slice(from, from + PAGE))));
    for (const [complaintId, keys] of Map.groupBy(found, (key) => key.complaintId)) {
      const what = most(keys.flatMap((key) => erasedWith(key) ?? []));
      if (complaintId === null || what === undefined) {
        await destroyDataKeys(parts.db, officeId, keys.map(({ id }) => id), new Date(now));
        continue;
      }
      const { erasure } = await inTransaction(parts.db, async (trx) => {
        const vault = { ...parts, db: trx };
        const complaint = await lockComplaint(vault, officeId, complaintId);
        if (!complaint) throw new Error('A key belongs to a complaint that is not there.');
        const record = eraseLate(complaint.record, what, { at: now, office: settings });
        const type = 'clock.retentionPassed';
        const written = await writeEvent(vault, { office: { id: officeId, settings }, complaint, record, by: { kind: 'clock' }, type, payload: { type, what }, now });
        await destroyDataKeys(trx, officeId, keys.map(({ id }) => id), new Date(now));
        return written;
      });
      await afterErasure(parts, erasure);
      complaints += 1;
    }
  }
  return complaints;
};
