import { collectBytes } from './collect-bytes.ts';
import { ProblemError } from './problem-error.ts';

/** The largest body that is taken, in bytes. */
export const MOST_BYTES = 256 * 1024;
const MOST_DEPTH = 10;

const isJson = (contentType: string | null): boolean => /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(contentType ?? '');

/** Reads no further than the limit, whatever the header says. */
const readLimited = async (request: Request): Promise<Uint8Array> => {
  const tooLarge = () => new ProblemError('body-too-large');
  if (Number(request.headers.get('content-length')) > MOST_BYTES) throw tooLarge();
  const collected = collectBytes();
  try {
    for await (const chunk of request.body ?? []) {
      if (collected.size + chunk.byteLength > MOST_BYTES) throw tooLarge();
      collected.add(chunk);
    }
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError('malformed-json'); // the sender went away in the middle: no failure of ours
  }
  return collected.take();
};

const isDeeper = (value: unknown, than: number): boolean =>
  typeof value === 'object' && value !== null && (than === 0 || Object.values(value).some((below) => isDeeper(below, than - 1)));

/**
 * The JSON that a request carries. Throws the refusals of what cannot be read: another media type (415), more than 256 KB (413), no JSON, bytes that are not UTF-8,
 * a body that breaks off or nesting deeper than ten (400).
 */
export const readJson = async (request: Request): Promise<unknown> => {
  if (!isJson(request.headers.get('content-type'))) throw new ProblemError('unsupported-media-type');
  const bytes = await readLimited(request);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError('malformed-json');
  }
  if (isDeeper(value, MOST_DEPTH)) throw new ProblemError('malformed-json');
  return value;
};
