import type { CitizenView, FiledMatter, FiledPerson } from '@wadul/core';
import { findComplaint } from '../db/complaint.queries.ts';
import { findFiling } from '../db/filing.queries.ts';
import { findByPerson } from '../db/person-lookup.queries.ts';
import type { AppParts } from '../http/parts.ts';
import { readFiled } from './filed.ts';
import { showToCitizen } from './show-to-citizen.ts';
import { isNotTheirs, viewIdentity, type IdentityLook } from './view-identity.ts';

/** All that is kept of one person, as they may have it: what they filed, who they said they are, and each complaint as its complainant sees it. No other party's words, no officer. */
export interface PersonBundle {
  /** UTC instant. */
  readonly madeAt: string;
  readonly office: string;
  readonly complaints: readonly { readonly identity?: { complainant: Omit<FiledPerson, 'capacity'>; capacity: FiledPerson['capacity'] }; readonly filing?: FiledMatter; readonly view: CitizenView }[];
}

/**
 * Gathers what is kept of a complaint's person over all of their complaints. Only an equal NIK says that it is the same person: a phone is shared by a family.
 * Every complaint's look is written into its log with the reason. Throws `not-found` and `event-not-allowed` for the complaint that was asked for.
 */
export const bundleOf = async (parts: AppParts, look: IdentityLook): Promise<PersonBundle> => {
  const { office, complaintId, now } = look;
  const { nik, ...first } = await viewIdentity(parts, look);
  const people = new Map<string, FiledPerson>([[complaintId, { ...first, ...(nik === undefined ? {} : { nik }) }]]);
  const same = nik === undefined ? [] : await findByPerson(parts, office.id, { kind: 'nik', value: nik });
  for (const id of same.filter((one) => one !== complaintId)) {
    const person = await viewIdentity(parts, { ...look, complaintId: id }).catch((error: unknown) => {
      if (isNotTheirs(error)) return undefined;
      throw error;
    });
    if (person) people.set(id, person);
  }
  const complaints: PersonBundle['complaints'][number][] = [];
  for (const [id, { capacity, ...complainant }] of people) {
    const complaint = await findComplaint(parts, office.id, id);
    if (!complaint) continue;
    const { matter } = readFiled(await findFiling(parts, office.id, id));
    complaints.push({ identity: { complainant, capacity }, ...(matter ? { filing: matter } : {}), view: await showToCitizen(parts, office, complaint, now) });
  }
  complaints.sort((a, b) => Date.parse(a.view.receivedAt) - Date.parse(b.view.receivedAt));
  return { madeAt: now, office: office.settings.name, complaints };
};
