import { isProblemError } from '@wadul/core/client';
import { issueText, problemText } from '../../../internal/messages.ts';
import type { DeskWords } from '../desk-context.ts';
import { passkeyTrouble } from './browser-passkeys.ts';

/** What is asked of whoever signs in: name and password, a code, a password of their own in the place of the one that was handed out. */
export type SignInStep = 'password' | 'code' | 'ownPassword';

/** What is said about a try that failed, and the field that it concerns. */
export interface Failure {
  readonly text: string;
  readonly field?: string;
}

/** What comes of a refusal: the step that is next, and what is said. */
export interface Refusal {
  readonly step: SignInStep;
  readonly failure?: Failure;
}

/** What failed about a password that somebody wants to set, at its field where there is one. */
export const passwordFailure = (words: DeskWords, error: unknown): Failure => {
  if (isProblemError(error, 'wrong-login')) return { text: words.ownPassword.wrongOld, field: 'old' };
  const issue = isProblemError(error, 'invalid-request') ? error.problem.issues?.[0] : undefined;
  return issue ? { text: issueText(words, issue), field: issue.pointer.slice(1) } : failureOf(words, error);
};

/** What failed, where no field is to blame. */
export const failureOf = (words: DeskWords, error: unknown): Failure => {
  if (isProblemError(error)) return { text: problemText(words, error.problem, error.retryAfter) };
  return { text: passkeyTrouble(words, error) ?? words.connection };
};

/** What comes of a refusal at a step of signing in. */
export const refusalOf = (words: DeskWords, error: unknown, step: SignInStep): Refusal => {
  if (isProblemError(error, 'second-factor-needed')) return { step: 'code' };
  if (isProblemError(error, 'wrong-code')) return { step, failure: { text: words.problems['wrong-code'], field: 'code' } };
  if (isProblemError(error, 'not-signed-in')) return { step: 'password' };
  if (step === 'ownPassword') return { step, failure: passwordFailure(words, error) };
  if (isProblemError(error, 'wrong-login')) return { step: 'password', failure: { text: words.signIn.wrong } };
  return { step, failure: failureOf(words, error) };
};
