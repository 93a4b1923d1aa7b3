import { caseStory, maySeeName, type CaseStory, type LoggedEvent } from '@wadul/core';
import type { Kysely } from 'kysely';
import { listEvents } from '../db/complaint-event.queries.ts';
import type { ComplaintEvent } from '../db/complaint-event.table.ts';
import type { Database } from '../db/database.ts';
import { listOfficers } from '../db/officer.queries.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { actorOf, findForOfficer } from './show-to-officer.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const logged = ({ seq, at, actor, type, payload, prevHash, hash }: ComplaintEvent): LoggedEvent => ({
  seq,
  at: at.toISOString(),
  by: actor,
  type,
  payload,
  previousHash: hex(prevHash),
  hash: hex(hash),
});

/** The log of a complaint as this officer may read it. Throws `not-found`. */
export const tellCase = async (db: Kysely<Database>, office: OfficeHere, officer: OfficerHere, id: string): Promise<CaseStory> => {
  const complaint = await findForOfficer(db, office, officer, id);
  const events = await listEvents(db, office.id, complaint.id);
  const names = new Map((await listOfficers(db, office.id)).map((one) => [one.id, one.name]));
  return caseStory(events.map(logged), names, maySeeName(complaint.record.context, actorOf(officer)));
};
