import { handlers, type IssueState } from '@wadul/core';
import { findIssued, listVersions } from '../db/issued-month.queries.ts';
import { findPreparation } from '../db/month-preparation.queries.ts';
import { listOfficers } from '../db/officer.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { acknowledgers } from './acknowledge-month.ts';
import { makeMonth, warningsFor } from './made-month.ts';
import { changesSinceIssued, changesSincePrepared, headOf } from './month-changes.ts';
import { actorOf } from './show-to-officer.ts';
import { warnOfSignatories } from './signatories.ts';
import { isTakenBack } from './taken-back.ts';

/** Where the issuing of a month of the book stands, as this officer may know it. @param now UTC instant */
export const issueState = async (vault: VaultReader, office: OfficeHere, month: string, officer: OfficerHere, now: string): Promise<IssueState> => {
  const made = await makeMonth(vault, office, month, now);
  const prepared = await findPreparation(vault, office.id, month);
  const issued = await findIssued(vault, office.id, month);
  const versions = await listVersions(vault.db, office.id, month);
  const officers = await listOfficers(vault.db, office.id);
  const names = new Map(officers.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  const holds = (roles: readonly string[]): boolean => officer.roles.some((role) => roles.includes(role));
  const [sincePrepared, sinceIssued] = [prepared ? changesSincePrepared(prepared, made) : [], issued ? (await changesSinceIssued(vault, issued, made)).office : null];
  return {
    month,
    warnings: [...warnOfSignatories({ made, officer, officers, preparedBy: sincePrepared.length === 0 ? prepared?.officerId : undefined, acknowledgers }), ...warningsFor(made, actorOf(officer))],
    preparation: prepared ? { id: prepared.id, at: prepared.preparedAt.toISOString(), by: { id: prepared.officerId, name: nameOf(prepared.officerId) }, changes: sincePrepared } : null,
    versions: versions.map((row) => {
      const { version, formNumber, preparedAt, issuedAt } = headOf(row);
      return { version, formNumber, preparedAt, preparedBy: nameOf(row.preparedBy), issuedAt, acknowledgedBy: nameOf(row.acknowledgedBy), changes: row.changes };
    }),
    changes: sinceIssued,
    isTakenBack: issued !== undefined && (await isTakenBack(vault, office, issued)),
    mayPrepare: holds(handlers) && sinceIssued?.length !== 0 && (!prepared || sincePrepared.length > 0),
    mayAcknowledge: holds(acknowledgers) && prepared !== undefined && sincePrepared.length === 0 && prepared.officerId !== officer.id,
  };
};
