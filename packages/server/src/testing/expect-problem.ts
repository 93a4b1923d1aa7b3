import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Problem } from '@wadul/core';
import { expect } from 'vitest';
import { problemTypes, type ProblemCode } from '../http/problem-types.ts';

/** Holds that an answer is a whole refusal of this kind, with a page that explains it; gives it. */
export const expectProblem = async (answer: Response, code: string): Promise<Problem> => {
  const text = await answer.text();
  expect(text, `${answer.status}`).toContain(`"${code}"`);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  const problem = Problem.parse(JSON.parse(text));
  expect(problem).toMatchObject({ code, type: `/problems/${code}`, status: answer.status });
  expect(answer.status).toBe(problemTypes[code as ProblemCode].status);
  expect(existsSync(fileURLToPath(new URL(`../../../../docs/problems/${code}.md`, import.meta.url)))).toBe(true);
  return problem;
};
