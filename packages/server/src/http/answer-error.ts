import type { ErrorHandler } from 'hono';
import { isUnavailable } from '../db/unavailable.ts';
import { WrongKeysError } from '../keys/key-ring.ts';
import { StoreUnavailableError } from '../storage/file-store.ts';
import { answerProblem } from './answer-problem.ts';
import type { Env } from './env.ts';
import type { AppParts } from './parts.ts';
import { ProblemError } from './problem-error.ts';

/** What may be logged of an error. Its message is left out: parsers and databases put into it what a person sent. */
export const traceOf = (error: unknown): object => {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
  return { error: error.name, ...(typeof code === 'string' ? { code } : {}), stack, ...(error.cause === undefined ? {} : { cause: traceOf(error.cause) }) };
};

/** Between 5 and 30 seconds, so that those who were refused together do not come back together. */
const retryAfter = ({ randomBytes }: Pick<AppParts, 'randomBytes'>): string => String(5 + ((randomBytes(1)[0] ?? 0) % 26));

/** The one place where a failure becomes an answer: a refusal as it was thrown, 503 while the database or its keys cannot be used, and else a 500 that says a number and nothing more. */
export const answerError =
  (parts: AppParts): ErrorHandler<Env> =>
  (error, c) => {
    const later = { 'retry-after': retryAfter(parts) };
    if (error instanceof ProblemError) return answerProblem(error.code, error.facts, error.code === 'not-ready' || error.code === 'papers-busy' ? later : error.headers);
    const requestId = c.get('requestId');
    const isStore = error instanceof StoreUnavailableError;
    if (isStore || isUnavailable(error)) {
      parts.log.warn({ requestId, ...traceOf(error) }, `the ${isStore ? 'file store' : 'database'} cannot be used`);
      return answerProblem('not-ready', {}, later);
    }
    if (error instanceof WrongKeysError) {
      parts.log.error({ requestId, error: error.name }, error.message); // ours alone: it says what the operator is to do
      return answerProblem('not-ready', {}, later);
    }
    parts.log.error({ requestId, ...traceOf(error) }, 'unexpected failure');
    return answerProblem('internal', { requestId });
  };
