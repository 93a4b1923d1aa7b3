import { ATTACHMENT_LIMITS, checkAttachments, intakeTerms, type Actor, type AttachmentId, type AttachmentKinds, type HappeningEvent, type IdentityMode } from '@wadul/core';
import type { Transaction } from 'kysely';
import { claimAttachments, findKinds, type Vouched } from '../attachments/claim-attachments.ts';
import type { Door } from '../attachments/find-upload.ts';
import { countCards, countOfDoor } from '../db/attachment.queries.ts';
import type { Database } from '../db/database.ts';
import type { OfficeHere } from '../http/env.ts';
import { ProblemError } from '../http/problem-error.ts';

/** Files that come with an event: by which door, to whom they are to belong, and at what pointer of the request they are named. */
export interface ComingFiles {
  readonly office: OfficeHere;
  readonly complaintId: string;
  readonly door: Door;
  readonly ids: readonly AttachmentId[];
  readonly under: string;
  /** What they are; one that is not among them is nobody's to name. */
  readonly kinds: AttachmentKinds;
}

/** The files that an event names, or nothing where it brings none. */
export const comingFiles = async (trx: Transaction<Database>, office: OfficeHere, complaintId: string, by: Actor, event: HappeningEvent): Promise<ComingFiles | undefined> => {
  const ids = 'attachments' in event ? (event.attachments ?? []) : [];
  if (ids.length === 0) return undefined;
  const isPublic = by.kind === 'complainant';
  const door = isPublic ? 'public' : 'desk';
  return { office, complaintId, door, ids, under: isPublic ? '/event/attachments' : '/attachments', kinds: await findKinds(trx, office.id, door, ids) };
};

/**
 * Makes the files that come with an event the complaint's, in its transaction: held to what the office takes, as those of a filing are, and to what one complaint holds in all: one identity card, too.
 * Answers what the log keeps of them. Throws `invalid-request`.
 */
export const takeFiles = async (trx: Transaction<Database>, { office, complaintId, door, ids, under, kinds }: ComingFiles, identityMode: IdentityMode, at: Date): Promise<Vouched[]> => {
  const here = { officeId: office.id, complaintId, door };
  const { ktp, most } = door === 'public' ? office.settings.attachments : intakeTerms.attachments;
  const room = ATTACHMENT_LIMITS.mostOfComplaint[door === 'public' ? 'complainant' : 'office'] - (await countOfDoor(trx, here));
  const issues = checkAttachments({ attachments: [...ids], identityMode }, { ktp, most: Math.min(most, room) }, kinds, await countCards(trx, here));
  if (issues.length > 0) throw new ProblemError('invalid-request', { issues: issues.map(({ pointer, code }) => ({ pointer: pointer.replace('/attachments', under), code })) });
  return claimAttachments(trx, { ...here, ids, at, under });
};
