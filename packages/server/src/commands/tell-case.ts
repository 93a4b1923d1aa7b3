import { caseStory, type CaseStory, type LoggedEvent } from '@wadul/core';
import { listEvents, type OpenedEvent } from '../db/complaint-event.queries.ts';
import { listOfficers } from '../db/officer.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { actorOf, findForOfficer, visibleTickets } from './show-to-officer.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const logged = ({ seq, at, actor, type, payload, prevHash, hash }: OpenedEvent): LoggedEvent => ({
  seq,
  at: at.toISOString(),
  by: actor,
  type,
  payload,
  previousHash: hex(prevHash),
  hash: hex(hash),
});

/** The log of a complaint as this officer may read it. Throws `not-found`. */
export const tellCase = async (vault: VaultReader, office: OfficeHere, officer: OfficerHere, id: string): Promise<CaseStory> => {
  const complaint = await findForOfficer(vault, office, officer, id);
  const events = await listEvents(vault, office.id, complaint.id);
  const names = new Map((await listOfficers(vault.db, office.id)).map((one) => [one.id, one.name]));
  return caseStory(events.map(logged), names, complaint.record.context, actorOf(officer), await visibleTickets(vault, office, officer, complaint));
};
