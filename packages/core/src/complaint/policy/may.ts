import type { AttachmentKind, ShownAttachment } from '../../schemas/attachment.ts';
import type { Actor } from '../complaint.actor.ts';
import type { ComplaintContext } from '../complaint.context.ts';
import { seen, type PolicyFacts, type Reader } from './seen.ts';

/**
 * Whether a complaint exists for this actor at all: not for an officer whom it is about (R19), a supervision case for head and liaison only (R15),
 * and for nobody without a role that works on complaints or reads them (`domain.md` §7).
 */
export const maySeeComplaint = (facts: Pick<ComplaintContext, 'namedOfficerIds' | 'supervision'>, actor: Actor): boolean =>
  actor.kind !== 'officer' || seen('status', { identityMode: 'open', restricted: false, ...facts }, actor) === 'yes';

/** Whether the complainant's name and address are shown to this reader (§7, R2, R16): the technical team does not see those of a confidential complaint. */
export const maySeeName = (facts: PolicyFacts, reader: Reader): boolean => seen('name', facts, reader) === 'yes';

/** Whether this actor may look at NIK and contact (`identity`) or the image of the card (`ktp`), with a typed reason: the look itself is the event `officer.viewedIdentity` (R14). */
export const mayLookWithReason = (facts: PolicyFacts, what: 'identity' | 'ktp', actor: Actor): boolean => seen(what === 'ktp' ? 'card' : 'identity', facts, actor) === 'withReason';

/** Whether this reader may know which files belong to a complaint. */
export const mayListFiles = (facts: PolicyFacts, reader: Reader): boolean => seen('files', facts, reader) === 'yes';

/** How this reader gets the bytes of a file: at once, after a typed reason and its event (R14), or not. */
export const fileAccess = (facts: PolicyFacts, kind: AttachmentKind, reader: Reader): 'yes' | 'withReason' | 'no' => {
  const access = seen(kind === 'ktp' ? 'card' : 'files', facts, reader);
  return access === 'yes' || access === 'withReason' ? access : 'no';
};

/** The files of a complaint as this reader may know of them; a file's name is left out where it could tell who complains. */
export const shownFiles = (files: readonly ShownAttachment[], facts: PolicyFacts, reader: Reader): ShownAttachment[] => {
  if (!mayListFiles(facts, reader)) return [];
  return maySeeName(facts, reader) ? [...files] : files.map(({ name: _hidden, ...file }) => file);
};

/** Whether this reader may read a complaint's log; of its words they get what `shownPayload` leaves. */
export const mayReadLog = (facts: PolicyFacts, reader: Reader): boolean => seen('log', facts, reader) === 'yes';
