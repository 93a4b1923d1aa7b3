import type { Problem } from '@wadul/core';
import type { ProblemFacts } from './problem-error.ts';
import { problemTypes, type ProblemCode } from './problem-types.ts';

/** The media type of every refusal (RFC 9457). */
export const PROBLEM_JSON = 'application/problem+json';

/** A refusal as an answer. */
export const answerProblem = (code: ProblemCode, facts: ProblemFacts = {}, headers: Readonly<Record<string, string>> = {}): Response => {
  const { status, title } = problemTypes[code];
  const problem: Problem = { type: `/problems/${code}`, code, title, status, ...facts };
  return new Response(JSON.stringify(problem), { status, headers: { ...headers, 'content-type': PROBLEM_JSON, 'cache-control': 'no-store' } });
};
