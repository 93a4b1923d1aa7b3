import { verifyOffice } from '../commands/verify-office.ts';
import { treeFinding } from '../commands/tree-finding.ts';
import { staffLogFinding, verifyStaffLog } from '../commands/verify-staff-log.ts';
import { listOffices } from '../db/office.queries.ts';
import { verifyTree } from '../db/verify-tree.ts';
import { openKeys } from '../keys/key-ring-file.ts';
import type { Place } from './empty-place.ts';

/** What was found of an office: its complaints' logs and its staff log are whole and everything in them that was not erased opens, or not. */
export interface OfficeFinding {
  readonly isSound: boolean;
  readonly said: string;
}

/** Opens every complaint's log and filing with the restored keys and checks its chain. A fault was in the data before they were backed up: they are as they were. */
export const verifyRestored = async ({ database: { db }, keysFile }: Pick<Place, 'database' | 'keysFile'>): Promise<OfficeFinding[]> => {
  const keys = await openKeys(keysFile);
  const findings: OfficeFinding[] = [];
  for (const { id, slug } of await listOffices(db)) {
    const { complaints, events, faults } = await verifyOffice({ db, keys }, id);
    const [first] = faults;
    const found = first === undefined ? 'each whole, and all that was not erased opens' : `but ${faults.length} had been changed before the backup was made, the first ${first.ticket ?? ''} at event ${first.seq} (${first.reason})`;
    const staffLog = await verifyStaffLog(db, id);
    const tree = await verifyTree(db, id);
    findings.push({ isSound: first === undefined && staffLog.ok && tree.ok, said: `${slug}: ${complaints} complaints with ${events} events, ${found}; ${staffLogFinding(staffLog)}; ${treeFinding(tree)}` });
  }
  return findings;
};
