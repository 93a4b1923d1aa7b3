import type { Problem } from '@wadul/core';
import type { ProblemCode } from './problem-types.ts';

/** What a refusal says beside its name. Never what was sent. */
export type ProblemFacts = Pick<Problem, 'issues' | 'rule' | 'allowed' | 'requestId'>;

/** A refusal, thrown wherever it is noticed and answered in one place (`answerError`). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, facts: ProblemFacts = {}, headers: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
    this.headers = headers;
  }
}
