import type { Problem } from '@wadul/core/filing';
import type { RefusalCode } from './refusal.ts';

/** No byte for so long, in milliseconds: the connection is dead, though nobody said so. */
export const STALLED = 30_000;

const PASSING = [408, 409, 423, 425, 429];

/** Asking again would bring the same answer. */
export const isFinal = (status: number): boolean => status >= 400 && status < 500 && !PASSING.includes(status);

/** The server does not know the upload, or no longer. */
export const isGone = (status: number): boolean => status === 404 || status === 410;

/** Why the server refused. @param body of its answer */
export const codeIn = (body: string | undefined): RefusalCode => {
  try {
    const { code, issues } = JSON.parse(body ?? '') as Partial<Problem>;
    if (code === 'uploads-full') return 'full';
    return (issues?.map((issue) => issue.code).find((one) => one.startsWith('attachment.')) as RefusalCode | undefined) ?? 'other';
  } catch {
    return 'other';
  }
};

/** Asks the server. @returns undefined where no answer came, in time or at all */
export const ask = async (address: string, init: RequestInit, signal?: AbortSignal): Promise<Response | undefined> => {
  const late = new AbortController();
  const stop = () => late.abort();
  const timer = setTimeout(stop, STALLED);
  signal?.addEventListener('abort', stop);
  try {
    return await fetch(address, { ...init, signal: late.signal });
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
};
