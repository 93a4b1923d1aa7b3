import type { Problem } from '../schemas/problem.ts';

/** Where a call went: the verb and the path. Never the query or the body, which may hold personal data. */
export interface CallPlace {
  readonly method: string;
  readonly path: string;
}

/** What every failed call of the SDK is: `ProblemError`, `NetworkError` or `TimeoutError`. */
export abstract class WadulError extends Error {
  abstract override readonly name: 'ProblemError' | 'NetworkError' | 'TimeoutError';
  readonly method: string;
  readonly path: string;

  constructor({ method, path }: CallPlace, what: string, cause?: unknown) {
    super(`${method} ${path}: ${what}`, cause === undefined ? undefined : { cause });
    this.method = method;
    this.path = path;
  }
}

/** The server refused, and says why (RFC 9457). `retryAfter` is in seconds, where the server named a time. */
export class ProblemError extends WadulError {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  readonly status: number;
  readonly retryAfter: number | undefined;

  constructor(place: CallPlace, problem: Problem, retryAfter?: number) {
    super(place, `${problem.status} ${problem.code}`);
    this.problem = problem;
    this.status = problem.status;
    this.retryAfter = retryAfter;
  }
}

/** The answer never came whole: whether the server did what was asked is not known. */
export class NetworkError extends WadulError {
  override readonly name = 'NetworkError';

  constructor(place: CallPlace, cause?: unknown) {
    super(place, 'the connection failed', cause);
  }
}

/** The answer took too long: whether the server did what was asked is not known. */
export class TimeoutError extends WadulError {
  override readonly name = 'TimeoutError';

  constructor(place: CallPlace, cause?: unknown) {
    super(place, 'no answer in time', cause);
  }
}

/** Whether this is an error of the SDK. */
export const isWadulError = (error: unknown): error is WadulError => error instanceof WadulError;

/** Whether the server refused and said why. @param code only this problem, such as `stale-version` */
export const isProblemError = (error: unknown, code?: string): error is ProblemError =>
  error instanceof ProblemError && (code === undefined || error.problem.code === code);

/** Whether the connection failed before a whole answer came. */
export const isNetworkError = (error: unknown): error is NetworkError => error instanceof NetworkError;

/** Whether no answer came in time. */
export const isTimeoutError = (error: unknown): error is TimeoutError => error instanceof TimeoutError;
