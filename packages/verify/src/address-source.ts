import { readJson } from '@wadul/core/proof';
import type { BookSource } from './book-source.ts';
import { CouldNotLookError } from './could-not-look.ts';
import { isWithheld } from './withheld.ts';

/** Far more than a month of 10,000 complaints takes. */
const MOST_BYTES = 200_000_000;
const LONGEST = 60_000;

/** The body, up to as many bytes as a book may have. */
const readBody = async (response: Response, url: string): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > MOST_BYTES) throw new CouldNotLookError('tooLarge', url);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** The hashes of a proof; none where it is not of its shape. */
const hashesOf = (bytes: Uint8Array): readonly string[] => {
  const json = readJson(bytes);
  const hashes = json.ok ? (json.value as { consistency?: unknown } | null)?.consistency : undefined;
  return Array.isArray(hashes) ? hashes.map(String) : [];
};

/** How often a server that is busy is asked again, and how long it is waited for each time at most. */
const AGAIN = 3;
const LONGEST_WAIT = 10_000;

/** How long a server that is busy asks to wait, in milliseconds; undefined where it does not say so in seconds. */
const askedWait = ({ status, headers }: Response): number | undefined => {
  const seconds = headers.get('retry-after') ?? '';
  return status === 503 && /^\d+$/.test(seconds) ? Math.min(Number(seconds) * 1000, LONGEST_WAIT) : undefined;
};

/** A book as an office's server gives it: `<office>/book` and `<office>/book/2026-03`. @param wait is done after so many milliseconds */
export const addressSource = (office: string, ask: typeof fetch, wait: (milliseconds: number) => Promise<unknown>): BookSource => {
  const askOften = async (url: string, again = AGAIN): Promise<Response> => {
    const response = await ask(url, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(LONGEST) });
    const milliseconds = askedWait(response);
    if (milliseconds === undefined || again === 0) return response;
    await response.body?.cancel();
    await wait(milliseconds);
    return askOften(url, again - 1);
  };
  const get = async (url: string): Promise<Uint8Array | undefined> => {
    try {
      const response = await askOften(url);
      if (response.ok) return await readBody(response, url);
      if (response.status === 409) {
        const refusal = await readBody(response, url);
        if (isWithheld(refusal)) return refusal;
      } else await response.body?.cancel();
      if (response.status === 404) return undefined;
      throw new CouldNotLookError('status', `${url}: ${response.status}`);
    } catch (error) {
      if (error instanceof CouldNotLookError) throw error;
      throw new CouldNotLookError('unreachable', url, { cause: error });
    }
  };
  return {
    index: async () => {
      const bytes = await get(`${office}/book`);
      if (bytes === undefined) throw new CouldNotLookError('noBook', `${office}/book`);
      return bytes;
    },
    month: (name) => get(`${office}/book/${name}`),
    months: async () => [],
    consistency: async (from, to) => {
      const bytes = await get(`${office}/log/consistency?from=${from}&to=${to}`);
      return bytes === undefined ? undefined : hashesOf(bytes);
    },
  };
};
