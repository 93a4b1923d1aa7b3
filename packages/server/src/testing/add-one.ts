import { randomUUID } from 'node:crypto';
import { addOfficer } from '../commands/manage-staff.ts';
import type { TestServer } from './test-server.ts';

/** Adds an officer of the front desk, as the admin does; answers their id. */
export const addOne = async ({ parts, office, officers }: TestServer): Promise<string> => {
  const added = await addOfficer(parts, office.id, { login: `pegawai-${randomUUID().slice(0, 8)}`, name: 'Pegawai Contoh', roles: ['frontDesk'] }, { kind: 'officer', id: officers.admin }, parts.now());
  return added.officer.id;
};
