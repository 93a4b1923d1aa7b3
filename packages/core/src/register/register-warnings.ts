import { civilDate } from '../deadlines/index.ts';
import type { RegisterView } from '../schemas/register-view.ts';
import { findPersonalData } from './personal-data.ts';
import type { RegisterEntry } from './register-entry.ts';
import { column } from './register-words.ts';

/** What staff are told about a row; nothing is ever corrected silently. */
export type RegisterWarning = RegisterView['warnings'][number];

/** "Still in process", as officers write it. */
const stillInProcess = /\bdalam proses\b|\b(masih|sedang)\s+(di)?(proses|tindaklanjuti|koordinasikan|upayakan)|\bbelum (selesai|tuntas)\b/i;

/** What is odd about one row (counted from 0): dates that go backwards, a finish date that the text or the state contradicts, empty cells, personal data in what is published. */
export const warningsOf = (entry: RegisterEntry, row: number, terms: { zone: string; personInCharge: string; madeAt: string }): RegisterWarning[] => {
  const dateOf = (instant: string | undefined) => (instant === undefined ? undefined : civilDate(instant, terms.zone));
  const [received, verified, finished] = [dateOf(entry.receivedAt), dateOf(entry.verifiedAt), dateOf(entry.finishedAt)];
  const isBefore = (first: string | undefined, second: string | undefined) => first !== undefined && second !== undefined && first < second;
  const followUp = entry.followUp ?? '';
  const published = `${entry.publication?.problem ?? ''}\n${entry.publication?.followUp ?? ''}`;
  const personInCharge = entry.personInCharge ?? terms.personInCharge;
  const checks: [boolean, string, number][] = [
    [isBefore(verified, received), 'register.verifiedBeforeReceived', column.verified],
    [isBefore(finished, received), 'register.finishedBeforeReceived', column.finished],
    [isBefore(finished, verified), 'register.finishedBeforeVerified', column.finished],
    [isBefore(dateOf(terms.madeAt), finished), 'register.finishedInFuture', column.finished],
    [finished !== undefined && stillInProcess.test(followUp), 'register.finishedButInProcess', column.finished],
    [finished !== undefined && !entry.isClosed, 'register.finishedButOpen', column.finished],
    [finished === undefined && entry.isClosed, 'register.closedWithoutFinish', column.finished],
    [entry.isClosed && followUp.trim() === '', 'register.closedWithoutFollowUp', column.followUp],
    [personInCharge === '', 'register.noPersonInCharge', column.personInCharge],
    [findPersonalData(personInCharge).length > 0, 'register.personalDataInCharge', column.personInCharge],
    [findPersonalData(published).length > 0, 'register.personalDataPublished', column.problem],
  ];
  return checks.filter(([holds]) => holds).map(([, code, column]) => ({ row, code, column }));
};
