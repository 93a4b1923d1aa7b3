import { openComplaintsAfter, type StoredComplaint } from '../db/complaint.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficerHere } from '../http/env.ts';

/** Complaints opened at a time. */
const PAGE = 100;

/** Matters of supervision are counted for those who may know of them (R15), and never what is about the reader (R19). */
const isCountedFor = ({ supervision, namedOfficerIds }: StoredComplaint, { id, roles }: OfficerHere): boolean =>
  !namedOfficerIds.includes(id) && (!supervision || roles.includes('head') || roles.includes('liaison'));

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** In how many open complaints somebody stands, under one of these names, as the person in charge. A number alone: who looks after the staff need not know which. */
export const countDuties = async (vault: VaultReader, officeId: string, names: readonly string[], reader: OfficerHere): Promise<number> => {
  const meant = names.map(plain);
  let count = 0;
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = await openComplaintsAfter(vault, officeId, last, PAGE);
    for (const complaint of page) {
      const { personInCharge } = complaint.record.context;
      if (personInCharge !== undefined && meant.includes(plain(personInCharge)) && isCountedFor(complaint, reader)) count += 1;
      last = complaint.id;
    }
    if (page.length < PAGE) return count;
  }
};
