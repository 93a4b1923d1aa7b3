import type { SetUp } from '@wadul/core';
import { makeSetUpCode } from '../commands/set-up-office.ts';
import { newId } from '../commands/new-id.ts';
import { insertOffice } from '../db/office.queries.ts';
import type { TestServer } from './test-server.ts';

/** Makes another office, without officers, and answers what sets it up. */
export const someSetUp = async ({ parts, office }: Pick<TestServer, 'parts' | 'office'>): Promise<SetUp> => {
  const now = parts.now();
  const id = newId(now, parts.randomBytes);
  const slug = `kantor-${id.slice(-12)}`;
  const at = new Date(now);
  await insertOffice(parts.db, { id, slug, settings: { ...office.settings, slug }, version: 1, createdAt: at, updatedAt: at });
  return {
    office: slug,
    code: await makeSetUpCode(parts, id, now),
    admin: { login: 'siti', name: 'Siti Contoh', password: 'gerobak ungu di tepi rawa' },
    head: { login: 'budi', name: 'Budi Contoh', password: 'tujuh kelelawar minum teh' },
  };
};
