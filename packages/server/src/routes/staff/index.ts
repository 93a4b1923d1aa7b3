import type { Operation } from '../../http/operation.ts';
import { addOfficer } from './add-officer.ts';
import { changeOfficer, disableOfficer, enableOfficer, givePassword } from './change-officer.ts';
import { listOfficersOperation } from './list-officers.ts';
import { readStaffLog } from './read-staff-log.ts';

/** Who works for the office, and what was done with accounts. */
export const staffOperations: readonly Operation[] = [listOfficersOperation, addOfficer, changeOfficer, disableOfficer, enableOfficer, givePassword, readStaffLog];
