// Run as a process of its own, to be killed: stores complaints as fast as it can, and prints each one's id once its transaction is acknowledged.
// Arguments: the database's location as JSON, an office's id.
import { writeSync } from 'node:fs';
import { appendEvent } from '../complaint-event.queries.ts';
import { openDatabase } from '../dialect.ts';
import type { DatabaseLocation } from '../location.ts';
import { inTransaction } from '../transaction.ts';
import { isUnavailable } from '../unavailable.ts';
import { someComplaint, someEvent, storeComplaint, vaultOf } from './rows.ts';

const [location = '', officeId = ''] = process.argv.slice(2);
const { db } = await openDatabase(JSON.parse(location) as DatabaseLocation, { now: Date.now });
writeSync(1, 'ready\n');

const fileForEver = async (): Promise<never> => {
  for (;;) {
    const complaint = someComplaint(officeId);
    try {
      await inTransaction(db, async (trx) => {
        const vault = vaultOf({ db: trx });
        const key = await storeComplaint(vault, complaint);
        await appendEvent(vault, someEvent(complaint), key);
      });
      writeSync(1, `${complaint.id}\n`);
    } catch (error) {
      if (!isUnavailable(error)) throw error; // a connection was cut: not acknowledged, go on
    }
  }
};
await Promise.all([fileForEver(), fileForEver(), fileForEver(), fileForEver()]);
