import type { Actor, Role } from './complaint.actor.ts';
import type { ComplaintContext } from './complaint.context.ts';

const has = (actor: Actor, ...roles: Role[]): boolean => actor.kind === 'officer' && roles.some((role) => actor.roles.includes(role));

/**
 * Whether a complaint exists for this actor at all: not for an officer whom it is about (R19), a supervision case for head and liaison only (R15),
 * and for nobody without a role that works on complaints or reads them (`domain.md` §7).
 */
export const maySeeComplaint = ({ namedOfficerIds, supervision }: Pick<ComplaintContext, 'namedOfficerIds' | 'supervision'>, actor: Actor): boolean => {
  if (actor.kind !== 'officer') return true;
  if (namedOfficerIds.includes(actor.id)) return false;
  if (supervision) return has(actor, 'head', 'liaison');
  return has(actor, 'frontDesk', 'technicalTeam', 'head', 'deputy', 'liaison', 'auditor');
};

/** Whether the complainant's name and address are shown to this actor (`domain.md` §7, R2): the technical team does not see those of a confidential complaint. */
export const maySeeName = ({ identityMode }: Pick<ComplaintContext, 'identityMode'>, actor: Actor): boolean => {
  if (actor.kind === 'complainant') return true;
  if (has(actor, 'frontDesk', 'head', 'deputy', 'liaison', 'auditor')) return true;
  return identityMode !== 'confidential' && has(actor, 'technicalTeam');
};
