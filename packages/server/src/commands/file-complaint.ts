import type { Filing, Intake, ProblemIssue } from '@wadul/core';
import { findKinds } from '../attachments/claim-attachments.ts';
import type { OfficeHere, OfficerHere } from '../http/env.ts';
import type { AppParts } from '../http/parts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { checkIntake, checkPublicFiling } from './check-intake.ts';
import { checkOfficers } from './check-officers.ts';
import { checkRegions } from './check-regions.ts';
import { givenAnswer, repeatable, type RepeatableRequest } from './given-answer.ts';
import { storeComplaint } from './store-complaint.ts';

/** Its twin may have been stored since it was looked for, and have taken the files that it names: then what is wrong is only that it comes second. */
const answerOrRefuse = async (parts: AppParts, request: RepeatableRequest, issues: readonly ProblemIssue[]): Promise<Uint8Array> => {
  const given = await givenAnswer(parts.db, request);
  if (given) return given;
  throw new ProblemError('invalid-request', { issues: [...issues] });
};

/** Who files what, under which key (the sender's UUID), and when (UTC instant). */
export interface FilingCall<F> {
  readonly office: OfficeHere;
  readonly key: string;
  readonly filing: F;
  readonly now: string;
}

/**
 * A citizen files through the form. Answers the receipt as JSON in UTF-8; the same key and filing (its files are the same where the same was sent) get the same bytes, whatever has changed in between.
 * Throws `idempotency-key-reused` and `invalid-request`.
 */
export const fileByForm = async (parts: AppParts, { office, key, filing, now }: FilingCall<Filing>): Promise<Uint8Array> => {
  const request = await repeatable(parts.db, key, office.id, { door: 'public', id: 'public' }, filing);
  const given = await givenAnswer(parts.db, request);
  if (given) return given;
  const kinds = await findKinds(parts.db, office.id, 'public', filing.attachments ?? []);
  const issues = [...checkPublicFiling(filing, office.settings, now, kinds), ...(await checkRegions(filing, parts.regions))];
  if (issues.length > 0) return answerOrRefuse(parts, request, issues);
  return storeComplaint(parts, { office, now, request, filing, kinds });
};

/** An officer enters what came by any channel (R3, R4). Else as `fileByForm`. */
export const fileByOfficer = async (parts: AppParts, { office, key, filing, now, officer }: FilingCall<Intake> & { readonly officer: OfficerHere }): Promise<Uint8Array> => {
  const request = await repeatable(parts.db, key, office.id, { door: 'desk', id: officer.id }, filing);
  const given = await givenAnswer(parts.db, request);
  if (given) return given;
  const named = (filing.namedOfficerIds ?? []).map((id, index) => ({ id, pointer: `/namedOfficerIds/${index}` }));
  const kinds = await findKinds(parts.db, office.id, 'desk', filing.attachments ?? []);
  const issues = [
    ...checkIntake(filing, office.settings, now, kinds),
    ...(await checkRegions(filing, parts.regions)),
    ...(await checkOfficers(parts.db, office.id, named)),
  ];
  if (issues.length > 0) return answerOrRefuse(parts, request, issues);
  return storeComplaint(parts, { office, now, request, filing, kinds, officer });
};
