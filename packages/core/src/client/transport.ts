import type { Problem } from '../schemas/problem.ts';
import { isProblemError, NetworkError, ProblemError, TimeoutError, type CallPlace, type WadulError } from './errors.ts';
import { tryWithin } from './try-within.ts';

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
  /** How often a call that is safe to repeat is tried again after a lost connection, 429, 502, 503 or 504; 2 unless told. */
  readonly retries?: number;
}

/** One call: a verb, a path below the endpoint, and what goes with it. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Goes behind the path, and into no message. */
  readonly query?: URLSearchParams;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The same call twice does no more than once: it may be tried again. */
  readonly repeatable?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** The answer is a file, not JSON. */
  readonly file?: true;
  /** How long one try may take, in milliseconds, where that is longer than for other calls. */
  readonly longest?: number;
  /** The answer has no end of its own: it is handed over as it comes, and time is up for its beginning only. */
  readonly endless?: true;
}

/** An answer: its headers and its JSON (`undefined` where there is no content), or a `Blob`. The shape is the server's promise (`openapi.json`), not checked again here. */
export interface Answer<T> {
  readonly headers: Headers;
  readonly body: T;
}

/** Sends a call and reads the answer. Throws a `WadulError` when it fails; an abort by `signal` is passed on as it is. */
export type Transport = <T>(call: Call) => Promise<Answer<T>>;

const LONGEST_WAIT = 10_000;
const PASSING = [429, 502, 503, 504];

const isProblem = (data: unknown): data is Problem =>
  typeof data === 'object' && data !== null && typeof Reflect.get(data, 'code') === 'string' && typeof Reflect.get(data, 'status') === 'number';

/** A refusal that is not ours (a proxy's page): told in our shape, without its text. */
const foreignProblem = (status: number): Problem => ({ type: 'about:blank', code: 'unexpected-answer', title: 'The server gave an answer that is not Wadul’s.', status });

const refusal = async (place: CallPlace, response: Response): Promise<ProblemError> => {
  const data: unknown = await response.json().catch(() => undefined);
  const retryAfter = response.headers.get('retry-after') ?? '';
  return new ProblemError(place, isProblem(data) ? data : foreignProblem(response.status), /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined);
};

const mayPass = (error: WadulError): boolean => !isProblemError(error) || PASSING.includes(error.status);

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * A transport over `fetch`. A call that may be repeated is tried again after what passes by itself, later each time or when the server says.
 * @param credentials `omit` for citizens, `same-origin` where a session's cookie must travel
 */
export const createTransport = (options: TransportOptions & Required<Pick<TransportOptions, 'fetch'>>, credentials: RequestCredentials): Transport => {
  const base = options.endpoint.replace(/\/+$/, '');
  const send = options.fetch;

  const once = async <T>({ method, path, query, json, headers, signal, file, longest = 0, endless }: Call): Promise<Answer<T>> => {
    const place = { method, path };
    const init = {
      method,
      credentials,
      headers: { accept: 'application/json', ...(json !== undefined && { 'content-type': 'application/json' }), ...options.headers, ...headers },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    };
    const { timedOut, result } = await tryWithin(Math.max(options.timeout ?? 30_000, longest), signal, async (within) => {
      const response = await send(`${base}${path}${query?.size ? `?${query}` : ''}`, { ...init, signal: within });
      if (endless && response.ok) return { headers: response.headers, body: response.body as T };
      if (!response.ok) throw await refusal(place, response);
      return { headers: response.headers, body: (response.status === 204 ? undefined : await (file ? response.blob() : response.json())) as T };
    });
    if (result.ok) return result.value;
    if (signal?.aborted || isProblemError(result.error)) throw result.error;
    throw timedOut ? new TimeoutError(place, result.error) : new NetworkError(place, result.error);
  };

  return async (call) => {
    for (let left = call.repeatable ? (options.retries ?? 2) : 0, tried = 0; ; left -= 1, tried += 1) {
      try {
        return await once(call);
      } catch (error) {
        if (call.signal?.aborted || left <= 0 || !mayPass(error as WadulError)) throw error;
        const asked = isProblemError(error) ? error.retryAfter : undefined;
        await wait(Math.min(LONGEST_WAIT, asked === undefined ? 300 * 2 ** tried : asked * 1_000));
      }
    }
  };
};
