import { handlers, type IssueState } from '@wadul/core';
import { findIssued, listVersions } from '../db/issued-month.queries.ts';
import { findPreparation } from '../db/month-preparation.queries.ts';
import { listOfficers } from '../db/officer.queries.ts';
import type { VaultReader } from '../db/vault.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import { acknowledgers } from './acknowledge-month.ts';
import { changesFor, withheldRows, withheldRowsIssued } from './changes-for.ts';
import { countUntold, makeMonth, warningsFor } from './made-month.ts';
import { changesSinceIssued, changesSincePrepared, headOf } from './month-changes.ts';
import { actorOf } from './show-to-officer.ts';
import { warnOfSignatories } from './signatories.ts';
import { isTakenBackNow } from './taken-back-now.ts';

/** Where the issuing of a month of the book stands, as this officer may know it. @param now UTC instant */
export const issueState = async (vault: VaultReader, office: OfficeHere, month: string, officer: OfficerHere, now: string): Promise<IssueState> => {
  const made = await makeMonth(vault, office, month, now);
  const prepared = await findPreparation(vault, office.id, month);
  const issued = await findIssued(vault, office.id, month);
  const versions = await listVersions(vault.db, office.id, month);
  const staff = await listOfficers(vault.db, office.id);
  const officers = new Map(staff.map((one) => [one.id, one]));
  const nameOf = (id: string): string => officers.get(id)?.name ?? '';
  const reader = actorOf(officer);
  const [withheld, withheldThen] = [withheldRows(made, reader), await withheldRowsIssued(vault.db, office.id, month, reader)];
  const holds = (roles: readonly string[]): boolean => officer.roles.some((role) => roles.includes(role));
  const [sincePrepared, sinceIssued] = [prepared ? changesSincePrepared(prepared, made) : [], issued ? (await changesSinceIssued(vault, issued, made)).office : null];
  const mayAcknowledge = holds(acknowledgers) && prepared !== undefined && sincePrepared.length === 0 && prepared.officerId !== officer.id;
  const preparer = prepared && officers.get(prepared.officerId);
  return {
    month,
    warnings: [...warnOfSignatories({ made, officer, officers: staff, preparedBy: sincePrepared.length === 0 ? prepared?.officerId : undefined, acknowledgers }), ...warningsFor(made, reader)],
    unreadWarnings: mayAcknowledge && preparer ? countUntold(made, [reader, actorOf(preparer)]) : 0,
    preparation: prepared ? { id: prepared.id, at: prepared.preparedAt.toISOString(), by: { id: prepared.officerId, name: nameOf(prepared.officerId) }, changes: changesFor(sincePrepared, withheld) } : null,
    versions: versions.map((row) => {
      const { version, formNumber, preparedAt, issuedAt } = headOf(row);
      return { version, formNumber, preparedAt, preparedBy: nameOf(row.preparedBy), issuedAt, acknowledgedBy: nameOf(row.acknowledgedBy), changes: changesFor(row.changes, withheldThen(version)) };
    }),
    changes: sinceIssued && changesFor(sinceIssued, withheld),
    isTakenBack: issued !== undefined && (await isTakenBackNow(vault, office, issued)),
    mayPrepare: holds(handlers) && sinceIssued?.length !== 0 && (!prepared || sincePrepared.length > 0),
    mayAcknowledge,
  };
};
