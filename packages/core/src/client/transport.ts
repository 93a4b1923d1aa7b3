import ky, { isHTTPError, isTimeoutError } from 'ky';
import type { Problem } from '../schemas/problem.ts';
import { NetworkError, ProblemError, TimeoutError, type CallPlace, type WadulError } from './errors.ts';

/** What reaches a Wadul server. */
export interface TransportOptions {
  /** The server's address, such as `https://wadul.example`; a path is kept. */
  readonly endpoint: string;
  /** Takes the place of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long one try may take, in milliseconds; 30 000 unless told. */
  readonly timeout?: number;
  /** How often a call that is safe to repeat is tried again after a lost connection, 429 or 503; 2 unless told. */
  readonly retries?: number;
}

/** One call: a verb, a path below the endpoint, and what goes with it. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The same call twice does no more than once: it may be tried again. */
  readonly repeatable?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Sends calls and reads answers. Throws a `WadulError` when a call fails; an abort by `signal` is passed on as it is. */
export type Transport = (call: Call) => Promise<Response>;

const isProblem = (data: unknown): data is Problem =>
  typeof data === 'object' && data !== null && typeof Reflect.get(data, 'code') === 'string' && typeof Reflect.get(data, 'status') === 'number';

/** A refusal that is not ours (a proxy's page): told in our shape, without its text. */
const foreignProblem = (status: number): Problem => ({ type: 'about:blank', code: 'unexpected-answer', title: 'The server gave an answer that is not Wadul’s.', status });

const seconds = (retryAfter: string | null): number | undefined => (retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined);

const asWadulError = (error: unknown, place: CallPlace): WadulError => {
  if (isHTTPError(error)) {
    return new ProblemError(place, isProblem(error.data) ? error.data : foreignProblem(error.response.status), seconds(error.response.headers.get('retry-after')));
  }
  return isTimeoutError(error) ? new TimeoutError(place, error) : new NetworkError(place, error);
};

/** A transport over ky. @param credentials `omit` for citizens, `include` where a session's cookie must travel */
export const createTransport = (options: TransportOptions, credentials: RequestCredentials): Transport => {
  const base = options.endpoint.replace(/\/+$/, '');
  const http = ky.create({
    credentials,
    timeout: options.timeout ?? 30_000,
    headers: { accept: 'application/json', ...options.headers },
    ...(options.fetch && { fetch: options.fetch as (input: string | URL | Request, init?: RequestInit) => Promise<Response> }),
  });
  return async ({ method, path, json, headers, repeatable = false, signal }) => {
    const limit = repeatable ? (options.retries ?? 2) : 0;
    try {
      return await http(`${base}${path}`, {
        method,
        ...(json !== undefined && { json }),
        ...(headers && { headers: { ...headers } }),
        ...(signal && { signal }),
        retry: { limit, methods: [method.toLowerCase()], statusCodes: [429, 502, 503, 504], maxRetryAfter: 10_000, retryOnTimeout: true },
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw asWadulError(error, { method, path });
    }
  };
};

/** The JSON of an answer; one that broke off on the way is a `NetworkError`. The shape is the server's promise (`openapi.json`), not checked again here. */
export const readJson = async <T>(transport: Transport, call: Call): Promise<T> => {
  const response = await transport(call);
  try {
    return (await response.json()) as T;
  } catch (error) {
    if (call.signal?.aborted) throw error;
    throw new NetworkError({ method: call.method, path: call.path }, error);
  }
};
